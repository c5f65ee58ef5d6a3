/**
 * The line in which accepted bodies wait to be read, one at a time in each server: of this process, in the order they came in; or of all servers over
 * one database, where whoever is free takes the next, and takes over what another has begun and is gone.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { SharedStore } from '#store/shared.ts';
import { HELD_MS, held } from './held.ts';

/** A disk that is full or a file that is locked is so for a while; twice as long after each try. */
const RETRY_MS = 1_000;
const RETRY_MOST_MS = 60_000;
/** How long a server that has nothing to do waits before it looks for what others accepted; not all at the same moment. */
const LOOKED_EVERY_MS = { least: 1_000, most: 2_000 };
const TIDIED_EVERY_MS = 10 * 60_000;

/** Who reads it, where another could take it over. */
export interface Holder {
  owner: string;
  lost: AbortSignal;
}

export interface Line {
  /** Puts what was accepted in line. */
  add(id: string): void;
  /** How many wait. */
  waiting(): Promise<number>;
  /** Resolves when what is at work has ended, after the signal. */
  settled(): Promise<void>;
}

export interface LineWork {
  /** Reads one; false where the database did not answer and it is to be tried again. */
  read: (id: string, holder?: Holder) => Promise<boolean>;
  stopped: AbortSignal;
  /** The database did not answer. */
  failed: (error: unknown) => void;
}

export function ownLine({ read, stopped }: LineWork): Line {
  const oneATime = pLimit(1);
  const open = new Set<Promise<void>>();

  async function work(id: string): Promise<void> {
    for (let pause = RETRY_MS; !(await read(id)); pause = Math.min(2 * pause, RETRY_MOST_MS))
      await setTimeout(pause, undefined, { signal: stopped }).catch(() => {});
  }

  return {
    add(id) {
      const job = oneATime(() => work(id)).catch((error: Error) => {
        process.emitWarning(error); // the operator's to see: nobody waits for an answer
      });
      open.add(job);
      job.finally(() => open.delete(job));
    },
    waiting: async () => oneATime.pendingCount,
    async settled() {
      await Promise.all(open);
    },
  };
}

/** @param tidy what is to be done now and then, by any of the servers; also at the beginning. */
export function sharedLine(
  shared: SharedStore,
  { read, stopped, failed, tidy }: LineWork & { tidy: () => Promise<void> },
): Line {
  const owner = randomUUID();
  let running: Promise<void> | null = null;
  let woken = false;
  let sleep = new AbortController();
  let tidied = Number.NEGATIVE_INFINITY;

  /** @throws CopydeskError `storage_error` */
  async function next(): Promise<'empty' | 'done' | 'again'> {
    const job = await shared.takeJob(owner, HELD_MS);
    if (job === null) return 'empty';
    const { id } = job;
    const say = () => shared.keepIngest(id, owner, HELD_MS);
    const isDone = await held(say, (lost) => read(id, { owner, lost }));
    // of one that has ended, it is nobody's already; otherwise it ends by itself
    await shared.leaveIngest(id, owner).catch(() => {});
    return isDone ? 'done' : 'again';
  }

  async function passed(ms: number): Promise<void> {
    if (woken || stopped.aborted) return;
    sleep = new AbortController();
    await setTimeout(ms, undefined, { signal: AbortSignal.any([sleep.signal, stopped]) }).catch(() => {});
  }

  /** How it went, whatever became of it. */
  async function step(): Promise<'empty' | 'done' | 'again'> {
    try {
      if (performance.now() - tidied > TIDIED_EVERY_MS) {
        await tidy();
        tidied = performance.now();
      }
      return await next();
    } catch (error) {
      failed(error);
      return 'again';
    }
  }

  async function run(): Promise<void> {
    let pause = RETRY_MS;
    while (!stopped.aborted) {
      woken = false;
      const went = await step();
      if (went === 'empty') await passed(random(LOOKED_EVERY_MS));
      if (went === 'again') await passed(pause);
      pause = went === 'again' ? Math.min(2 * pause, RETRY_MOST_MS) : RETRY_MS;
    }
  }

  return {
    add() {
      woken = true;
      sleep.abort();
      running ??= run();
    },
    waiting: () => shared.countQueued(),
    async settled() {
      await running;
    },
  };
}

function random({ least, most }: { least: number; most: number }): number {
  return least + Math.random() * (most - least);
}
