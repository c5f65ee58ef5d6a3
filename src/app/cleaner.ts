/**
 * Runs the pipeline in threads, each with a heap limit, each document with a time limit, so that one monstrous page
 * neither stalls the server nor stops a run.
 */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Prepared } from '#store/store.ts';
import type { WorkerAnswer } from './worker.ts';

/** A page takes milliseconds; 10 s is a thousand times the slowest seen, so only the pathological meet it. */
const TIME_LIMIT_MS = 10_000;
/** A 5 MB page needs some 150 MB with its blocks. */
const HEAP_LIMIT_MB = 768;

export interface CleanerOptions {
  threads?: number | undefined;
  timeLimitMs?: number | undefined;
}

export interface Cleaned {
  article: Article;
  /** From `digest.ts`. */
  digest: string;
  prepared: Prepared;
}

export interface Cleaner {
  threads: number;
  /** @throws CopydeskError as the pipeline, `too_complex` past the limits, or `internal_error`. */
  clean(dump: Dump): Promise<Cleaned>;
  /** Several at one go, for the sake of speed: for each what `clean` gives or throws. Only faults that are no document's are thrown. */
  cleanAll(dumps: Dump[]): Promise<(Cleaned | CopydeskError)[]>;
  close(): Promise<void>;
}

export function createCleaner(options: CleanerOptions = {}): Cleaner {
  const threads = options.threads ?? availableParallelism();
  const timeLimit = options.timeLimitMs ?? TIME_LIMIT_MS;
  const pool = new Piscina<Dump[], WorkerAnswer[]>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
  });
  // The clock of a document starts when a thread is free for it, not while it waits.
  const slot = pLimit(threads);
  let closing = false;
  const run = (dumps: Dump[]) =>
    slot(() =>
      pool.run(dumps, { signal: AbortSignal.timeout(timeLimit) }).catch((cause: Error) => {
        if (closing) throw new CopydeskError('shutting_down', 'Copydesk is being stopped.', [], { cause });
        throw failure(cause, timeLimit);
      }),
    );
  async function cleanAll(dumps: Dump[]): Promise<(Cleaned | CopydeskError)[]> {
    try {
      return (await run(dumps)).map((answer) =>
        'article' in answer
          ? answer
          : new CopydeskError(answer.error.code, answer.error.message, answer.error.places),
      );
    } catch (error) {
      if (!(error instanceof CopydeskError) || error.code === 'shutting_down') throw error;
      if (dumps.length === 1) return [error];
      // one of them is at fault: each by itself tells which
      return (await Promise.all(dumps.map((dump) => cleanAll([dump])))).flat();
    }
  }
  return {
    threads,
    async clean(dump) {
      const [cleaned] = await cleanAll([dump]);
      if (cleaned instanceof CopydeskError) throw cleaned;
      return cleaned!;
    },
    cleanAll,
    close() {
      closing = true;
      return pool.destroy();
    },
  };
}

function failure(cause: Error & { code?: string }, timeLimit: number): CopydeskError {
  const limit =
    cause.name === 'AbortError'
      ? `more than ${timeLimit / 1000} seconds`
      : cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? `more than ${HEAP_LIMIT_MB} MB of memory`
        : null;
  if (limit) {
    const sentence = `Cleaning this dump took ${limit}; split it into single pages and send those.`;
    return new CopydeskError('too_complex', sentence, [], { cause });
  }
  // A fault of ours in one document: the operator sees it on stderr, the sender a record to report, the others go on.
  process.emitWarning(cause);
  const sentence = 'Cleaning this dump failed by a fault of ours; please report it with the dump.';
  return new CopydeskError('internal_error', sentence, [], { cause });
}
