/** Takes a pool of threads, ends those whose document has taken more than its time. */
import type { Worker } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { atWork, type Clock, microseconds } from './clock.ts';

/** Threads are looked at so often: what a document may take beyond its limit. */
const LOOKED_AT_EVERY_MS = 500;

/** Looks only `during` work. @param limitMs of CPU time: by the clock on the wall, a busy machine would make good documents bad */
export function watched(pool: Piscina, clock: Clock, limitMs: number) {
  /** Numbers of documents whose threads were ended. */
  const ended = new Set<number>();
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  async function look(thread: Worker): Promise<void> {
    const begun = atWork(clock, thread.threadId);
    if (begun === null) return;
    const spent = microseconds(await thread.cpuUsage()) - begun.since;
    if (spent <= limitMs * 1000 || atWork(clock, thread.threadId)?.document !== begun.document) return;
    ended.add(begun.document);
    await thread.terminate();
  }

  return {
    ended,
    async during<T>(work: () => Promise<T>): Promise<T> {
      running++;
      timer ??= setInterval(
        () => {
          // a thread that has ended by itself meanwhile has nothing to tell
          for (const thread of pool.threads) look(thread).catch(() => {});
        },
        Math.min(LOOKED_AT_EVERY_MS, limitMs),
      ).unref();
      try {
        return await work();
      } finally {
        if (--running === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      }
    },
  };
}
