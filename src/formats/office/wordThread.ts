/** Takes Word documents to a thread of their own, with a limit of time and memory: a few kilobytes can hold minutes of work for the library. */
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { CopydeskError } from '#domain/errors.ts';
import type { Word } from './word.ts';

/** Words of 500 articles take some 5 s. On the wall, as the thread does nothing else meanwhile. */
const TIME_LIMIT_MS = 30_000;
/** Of which such a download needs a third. */
const HEAP_LIMIT_MB = 768;

const threads = new Piscina<Uint8Array, Word>({
  filename: new URL('./word.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 5_000,
  resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
});
// what a thread answers after it was given up, nobody waits for
threads.on('error', () => {});
/** Waiting for the thread is not counted. */
const oneATime = pLimit(1);

/** @throws CopydeskError `too_complex`, or an error of the library's own */
export async function readWord(bytes: Uint8Array, timeLimitMs = TIME_LIMIT_MS): Promise<Word> {
  return oneATime(async () => {
    const signal = AbortSignal.timeout(timeLimitMs);
    try {
      return await threads.run(bytes, { signal });
    } catch (cause) {
      const { code } = cause as { code?: string };
      if (!signal.aborted && code !== 'ERR_WORKER_OUT_OF_MEMORY') throw cause;
      const most = signal.aborted ? `${timeLimitMs / 1000} seconds` : `${HEAP_LIMIT_MB} MB of memory`;
      const sentence = `Reading this Word document took more than ${most}; split it, or save it as text.`;
      throw new CopydeskError('too_complex', sentence, [], { cause });
    }
  });
}
