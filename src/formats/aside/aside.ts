/** Takes documents to a thread where a library reads them, with a limit of time and memory, so that nobody waits for a monstrous one. */
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { CopydeskError } from '#domain/errors.ts';
import { tellFaults } from './faults.ts';
import type { Mail, Word } from './library.ts';

/** Word documents of 500 articles take some 5 s, mails milliseconds. On the wall, as the thread does nothing else meanwhile. */
const TIME_LIMIT_MS = 30_000;
/** Of which such a document needs a third. */
const HEAP_LIMIT_MB = 768;

const thread = new Piscina<Uint8Array, Mail | Word>({
  filename: new URL('./library.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 5_000,
  resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
});
tellFaults(thread);
/** Waiting for the thread is not counted. */
const oneATime = pLimit(1);

/** @throws CopydeskError `too_complex`, or an error of the library's own */
export const readWord = (bytes: Uint8Array, timeLimitMs?: number) =>
  aside<Word>('word', bytes, 'Word document', timeLimitMs);

/** Errors as above. */
export const readMail = (bytes: Uint8Array, timeLimitMs?: number) =>
  aside<Mail>('mail', bytes, 'mail', timeLimitMs);

async function aside<T extends Mail | Word>(
  name: string,
  bytes: Uint8Array,
  what: string,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<T> {
  return oneATime(async () => {
    const signal = AbortSignal.timeout(timeLimitMs);
    try {
      return (await thread.run(bytes, { name, signal })) as T;
    } catch (cause) {
      const isMemory = (cause as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!signal.aborted && !isMemory) throw cause;
      const most = isMemory ? `${HEAP_LIMIT_MB} MB of memory` : `${timeLimitMs / 1000} seconds`;
      const sentence = `Reading this ${what} took more than ${most}; split it, or send its text.`;
      throw new CopydeskError('too_complex', sentence, [], { cause });
    }
  });
}
