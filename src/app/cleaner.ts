/**
 * Runs the pipeline in threads, each with a heap limit, each document with a time limit, so that one monstrous page
 * neither stalls the server nor stops a run.
 */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { Article } from '#domain/article.ts';
import type { KeptCorrection } from '#domain/corrections.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { PagePrints } from '#domain/site.ts';
import type { Prepared } from '#store/store.ts';
import type { CorrectedAnswer, CorrectTask, Failed, WorkerAnswer, WorkerTask } from './worker.ts';

/** A page takes milliseconds; 10 s is a thousand times the slowest seen, so only the pathological meet it. */
const TIME_LIMIT_MS = 10_000;
/** A 5 MB page needs some 150 MB with its blocks. */
const HEAP_LIMIT_MB = 768;

/** What threads do, by the name of the function in `worker.ts`. */
const TASKS = {
  default: { what: 'Cleaning this dump', instead: 'split it into single pages and send those' },
  correctOne: { what: 'Finding quotes and people in this body', instead: 'give a shorter one' },
};

/** A document that takes longer is not waited for when the process is told to end. */
const CLOSE_TIMEOUT_MS = 2_000;
/** How the pool begins its error for an answer to no task. */
const LATE_ANSWER = 'Unexpected message from Worker';

export interface CleanerOptions {
  threads?: number | undefined;
  timeLimitMs?: number | undefined;
}

export interface Cleaned {
  article: Article;
  /** From `digest.ts`. */
  digest: string;
  /** From `site.ts`: what there is to learn of the site. */
  prints: PagePrints;
  /** Absent for a dump that is stored already. */
  prepared?: Prepared | undefined;
}

export interface Cleaner {
  threads: number;
  /** @throws CopydeskError as the pipeline, `too_complex` past the limits, or `internal_error`. */
  clean(task: WorkerTask): Promise<Cleaned>;
  /** Several at one go, for the sake of speed: for each what `clean` gives or throws. Only faults that are no document's are thrown. */
  cleanAll(tasks: WorkerTask[]): Promise<(Cleaned | CopydeskError)[]>;
  /** Errors as `correct` of the pipeline, and as above. */
  correct(
    made: Article,
    corrections: KeptCorrection[],
    newest: number | null,
  ): Promise<Exclude<CorrectedAnswer, { error: object }>>;
  close(): Promise<void>;
}

export function createCleaner(options: CleanerOptions = {}): Cleaner {
  const threads = options.threads ?? availableParallelism();
  const timeLimit = options.timeLimitMs ?? TIME_LIMIT_MS;
  const pool = new Piscina<WorkerTask[] | CorrectTask, WorkerAnswer[] | CorrectedAnswer>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 5_000,
    closeTimeout: CLOSE_TIMEOUT_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
  });
  // What a thread answers after it was given up, at its time limit or at the end, nobody waits for any more; without a listener the
  // process would end by it.
  pool.on('error', (error: Error) => {
    if (!error.message.startsWith(LATE_ANSWER)) process.emitWarning(error);
  });
  // The clock of a document starts when a thread is free for it, not while it waits.
  const slot = pLimit(threads);
  let closing = false;
  const run = <T>(task: WorkerTask[] | CorrectTask, name: keyof typeof TASKS) =>
    slot(() =>
      pool.run(task, { name, signal: AbortSignal.timeout(timeLimit) }).catch((cause: Error) => {
        if (closing) throw new CopydeskError('shutting_down', 'Copydesk is being stopped.', [], { cause });
        throw failure(cause, timeLimit, name);
      }),
    ) as Promise<T>;
  async function cleanAll(tasks: WorkerTask[]): Promise<(Cleaned | CopydeskError)[]> {
    try {
      const answers = await run<WorkerAnswer[]>(tasks, 'default');
      return answers.map((answer) => ('error' in answer ? failed(answer) : answer));
    } catch (error) {
      if (!(error instanceof CopydeskError) || error.code === 'shutting_down') throw error;
      if (tasks.length === 1) return [error];
      // one of them is at fault: each by itself tells which
      return (await Promise.all(tasks.map((task) => cleanAll([task])))).flat();
    }
  }
  return {
    threads,
    async clean(task) {
      const [cleaned] = await cleanAll([task]);
      if (cleaned instanceof CopydeskError) throw cleaned;
      return cleaned!;
    },
    cleanAll,
    async correct(made, corrections, newest) {
      const answer = await run<CorrectedAnswer>({ made, corrections, newest }, 'correctOne');
      if ('error' in answer) throw failed(answer);
      return answer;
    },
    close() {
      closing = true;
      // threads end between documents: ended within one, Node itself may fall over
      return pool.close({ force: true });
    },
  };
}

function failed({ error }: Failed): CopydeskError {
  return new CopydeskError(error.code, error.message, error.places);
}

function failure(
  cause: Error & { code?: string },
  timeLimit: number,
  task: keyof typeof TASKS,
): CopydeskError {
  const { what, instead } = TASKS[task];
  const limit =
    cause.name === 'AbortError'
      ? `more than ${timeLimit / 1000} seconds`
      : cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? `more than ${HEAP_LIMIT_MB} MB of memory`
        : null;
  if (limit) {
    const sentence = `${what} took ${limit}; ${instead}.`;
    return new CopydeskError('too_complex', sentence, [], { cause });
  }
  // A fault of ours in one document: the operator sees it on stderr, the sender a record to report, the others go on.
  process.emitWarning(cause);
  const sentence = `${what} failed by a fault of ours; please report it.`;
  return new CopydeskError('internal_error', sentence, [], { cause });
}
