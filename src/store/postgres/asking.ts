/**
 * Takes the pool of a database, and that of a copy that follows it where there is one, gives what questions are asked by: of the copy first, of the
 * database where the copy is away, or does not know yet what is asked by its id.
 */
import type { Pool } from './db.ts';
import { isPassing, storageError } from './errors.ts';
import { type Reads, readsOn } from './reads.ts';
import { recentlyWritten } from './recent.ts';

/** Questions come by the hundred. */
const WARNED_EVERY_MS = 60_000;

export interface Side {
  pool: Pool;
  /** As errors tell it. */
  name: string;
}

type Id = string | number;
type Ask = (...args: unknown[]) => Promise<unknown>;

/** With errors as the port has them. */
export function guarded<Args extends unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
  name: string,
): (...args: Args) => Promise<Result> {
  return (...args) =>
    work(...args).catch((error: unknown) => {
      throw storageError(error, name);
    });
}

export function askingOf(main: Side, copy: Side | null) {
  const recent = recentlyWritten();
  const warn = nowAndThen((error: Error) => process.emitWarning(error));

  /** All statements of an answer see the same state. */
  const readFrom =
    ({ pool, name }: Side) =>
    <M extends keyof Reads>(method: M): Reads[M] =>
      guarded<unknown[], unknown>(
        (...args) => pool.reading((db) => (readsOn(db)[method] as Ask)(...args)),
        name,
      ) as Reads[M];
  const here = readFrom(main);
  const there = copy ? readFrom(copy) : here;

  /** While a copy is away, or ends what it was asked so that it can follow, the database itself is asked. */
  function either<Args extends unknown[], Answer>(
    far: (...args: Args) => Promise<Answer>,
    near: (...args: Args) => Promise<Answer>,
  ): (...args: Args) => Promise<Answer> {
    return (...args) =>
      far(...args).catch((error: unknown) => {
        if (copy === null || !isPassing(error)) throw error;
        warn(error as Error);
        return near(...args);
      });
  }

  function read<M extends keyof Reads>(method: M): Reads[M] {
    return either(there(method) as Ask, here(method) as Ask) as Reads[M];
  }

  return {
    here,
    read,
    either,
    /** One thing: what a copy does not know yet, or this server has written anew, is asked of the database itself. */
    byId<M extends keyof Reads>(method: M): Reads[M] {
      const [near, far] = [here(method) as Ask, read(method) as Ask];
      if (copy === null) return near as Reads[M];
      const ask = async (id: Id, ...rest: unknown[]) =>
        (recent.has(id) ? null : await far(id, ...rest)) ?? near(id, ...rest);
      return ask as unknown as Reads[M];
    },
    /** Of articles or people by id: this server answers with what it writes, however far behind a copy is. */
    noting<Args extends [id: Id, ...unknown[]], Result>(
      work: (...args: Args) => Promise<Result>,
      others: (...args: Args) => number[] = () => [],
    ): (...args: Args) => Promise<Result> {
      return async (...args) => {
        const note = () => {
          for (const id of [args[0], ...others(...args)]) recent.add(id);
        };
        note();
        return work(...args).finally(note);
      };
    },
  };
}

function nowAndThen<T>(tell: (told: T) => void): (told: T) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (told) => {
    if (performance.now() - last < WARNED_EVERY_MS) return;
    last = performance.now();
    tell(told);
  };
}
