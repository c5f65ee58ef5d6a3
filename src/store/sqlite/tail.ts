/** Gives articles in the order in which they came in and changed, and the numbers that order is told by. */
import type Database from 'better-sqlite3';
import type { ArticleCard } from '#domain/api.ts';
import type { Tail, TailQuery } from '#domain/query.ts';
import { paged } from '../paging.ts';

interface Row {
  sequence: number;
  card: string;
}

export interface Sequencer {
  /** The next number, inside the transaction that writes the article: with one writer a file, numbers are committed in order. */
  next(): number;
  /** Writes the last one given out; inside the same transaction. */
  flush(): void;
  /** Forgets those given out, when the transaction is given up. */
  forget(): void;
}

export function sequencer(db: Database.Database): Sequencer {
  const read = db.prepare<[], number>("SELECT value FROM counters WHERE name = 'sequence'").pluck();
  const write = db.prepare<[number]>("UPDATE counters SET value = ? WHERE name = 'sequence'");
  let last: number | null = null;
  return {
    next() {
      last = (last ?? read.get()!) + 1;
      return last;
    },
    flush() {
      if (last !== null) write.run(last);
      last = null;
    },
    forget() {
      last = null;
    },
  };
}

export function articleTail(db: Database.Database) {
  const lastGiven = db.prepare<[], number>("SELECT value FROM counters WHERE name = 'sequence'").pluck();
  const between = (order: string) =>
    db.prepare<[bigint, bigint, bigint], Row>(
      `SELECT sequence, card FROM articles WHERE sequence > ? AND sequence < ? ORDER BY sequence ${order} LIMIT ?`,
    );
  const [up, down] = [between('ASC'), between('DESC')];

  return {
    articlesSince({ since, until, limit, after }: TailQuery): Tail {
      // before the articles: whatever has a number up to this one is among them
      const last = lastGiven.get()!;
      const end = BigInt(until ?? Number.MAX_SAFE_INTEGER - 1) + 1n;
      const at = BigInt(after?.key ?? since);
      const rows = after?.back
        ? down.all(BigInt(since), at < end ? at : end, BigInt(limit + 1))
        : up.all(at > since ? at : BigInt(since), end, BigInt(limit + 1));
      const page = paged(
        rows,
        { limit, after },
        ({ sequence }) => ({ key: sequence }),
        ({ card }) => JSON.parse(card) as ArticleCard,
      );
      return { ...page, last };
    },
  };
}
