/** Takes documents to a thread, gives its answers; a thread that dies or does not come to an end is a fault of its document, and replaced. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { microseconds } from '#app/clock.ts';
import type { FuzzDump } from './dumps.ts';
import type { Fault, Told } from './thread.ts';

/** Of CPU time, far above the limit, which the thread tells itself where it can: reading back and checking count here, too. */
const ENDLESS_MS = 20_000;
const LOOKED_AT_EVERY_MS = 500;

export class Guarded {
  #worker: Worker | null = null;
  #taken = 0;
  readonly #most: number;

  /** @param most documents before a fresh thread */
  constructor(most: number) {
    this.#most = most;
  }

  async send({ bytes, media, query }: FuzzDump, turn: number): Promise<Told> {
    if (this.#taken++ % this.#most === 0) await this.close();
    this.#worker ??= await started();
    const worker = this.#worker;
    const before = microseconds(await worker.cpuUsage());
    let ended: Fault | null = null;
    const timer = setInterval(async () => {
      const spent = microseconds(await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }))) - before;
      if (spent < ENDLESS_MS * 1000) return;
      ended = { kind: 'hang', what: `did not end within ${ENDLESS_MS} ms of CPU time` };
      await worker.terminate();
    }, LOOKED_AT_EVERY_MS);
    const over = new AbortController();
    try {
      const answer = once(worker, 'message', over);
      const exit = once(worker, 'exit', over).then(([code]) => {
        throw new Error(`the thread ended with ${code}`);
      });
      worker.postMessage({ bytes, media, query, turn });
      const [told] = await Promise.race([answer, exit]);
      return told as Told;
    } catch (error) {
      this.#worker = null;
      const what = String((error as Error).stack ?? error);
      return { status: 0, articles: 0, ms: 0, faults: [ended ?? { kind: 'crash', what }] };
    } finally {
      clearInterval(timer);
      over.abort();
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}

async function started(): Promise<Worker> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  await once(worker, 'message');
  return worker;
}
