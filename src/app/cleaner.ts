/**
 * Runs the pipeline in threads, each with a heap limit, each document with a limit of CPU time, so that one monstrous page
 * neither stalls the server nor stops a run. Threads have their next documents by them, and go on while this thread is busy.
 */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { Article } from '#domain/article.ts';
import type { KeptCorrection } from '#domain/corrections.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { PagePrints } from '#domain/site.ts';
import { tellFaults } from '#formats/aside/faults.ts';
import type { Prepared } from '#store/store.ts';
import { foundAt, newClock } from './clock.ts';
import { timed } from './observed.ts';
import { watched } from './watch.ts';
import type { CorrectedAnswer, CorrectTask, Failed, WorkerAnswer, WorkerTask } from './worker.ts';

/** A page takes milliseconds; 10 s is a thousand times the slowest seen, so only the pathological meet it. */
const TIME_LIMIT_MS = 10_000;
/** A 5 MB page needs some 150 MB with its blocks. */
const HEAP_LIMIT_MB = 768;
/** Tasks a thread has: one it is at, and what it does next. */
const TASKS_OF_THREAD = 3;
/** A thread that ends before it begins at anything may have been ended for what another task did; as often as that, it is broken. */
const MOST_TRIES = 3;

/** What threads do, by the name of the function in `worker.ts`. */
const TASKS = {
  default: { what: 'Cleaning this dump', instead: 'split it into single pages and send those' },
  correctAll: { what: 'Finding quotes and people in this body', instead: 'give a shorter one' },
};
type TaskName = keyof typeof TASKS;

/** A document that takes longer is not waited for when the process is told to end. */
const CLOSE_TIMEOUT_MS = 2_000;

export interface CleanerOptions {
  threads?: number | undefined;
  /** Milliseconds of CPU time a document may take. */
  timeLimitMs?: number | undefined;
  /** Megabytes of heap a thread may have. */
  heapLimitMb?: number | undefined;
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
  /** False where threads end before they begin at anything, and when it was closed. */
  canWork(): boolean;
  /** Tasks of some documents each, and the threads there are now: they come and go. */
  load(): { tasksWaiting: number; tasksRunning: number; threads: number };
  close(): Promise<void>;
}

/** Several documents for one thread. @param first the number of the first, for the clock */
export interface Task<T> {
  first: number;
  documents: T[];
}

/** @param told hears how long each task took from being given to a thread. */
export function createCleaner(
  options: CleanerOptions = {},
  told: (seconds: number) => void = () => {},
): Cleaner {
  const threads = options.threads ?? availableParallelism();
  const timeLimit = options.timeLimitMs ?? TIME_LIMIT_MS;
  const heapLimit = options.heapLimitMb ?? HEAP_LIMIT_MB;
  const clock = newClock();
  const pool = new Piscina<Task<unknown>, unknown[]>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: TASKS_OF_THREAD,
    idleTimeout: 5_000,
    closeTimeout: CLOSE_TIMEOUT_MS,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    workerData: clock,
  });
  tellFaults(pool);
  const slot = pLimit(threads * TASKS_OF_THREAD);
  const watch = watched(pool, clock, timeLimit);
  let closing = false;
  let broken = false;
  let numbered = 0;

  /** For each document its answer, or the error that ended its thread; thrown are errors of the pool alone. */
  async function run<T, A>(name: TaskName, documents: T[], tries = 1): Promise<(A | CopydeskError)[]> {
    if (documents.length === 0) return [];
    const first = numbered + 1;
    numbered += documents.length;
    try {
      return await slot(() =>
        watch.during(async () => {
          const answers = await timed(told, () => pool.run({ first, documents }, { name }));
          broken = false;
          return answers as A[];
        }),
      );
    } catch (cause) {
      if (closing) throw new CopydeskError('shutting_down', 'Copydesk is being stopped.', [], { cause });
      const ended = foundAt(clock, first, documents.length);
      if (ended === null && tries < MOST_TRIES) return run(name, documents, tries + 1);
      // none had begun: one cannot be sent, or its answer cannot, and each by itself tells which
      if (ended === null && documents.length > 1)
        return (await Promise.all(documents.map((one) => run<T, A>(name, [one])))).flat();
      broken = ended === null;
      const at = ended ?? 0;
      const late = watch.ended.delete(first + at);
      const isMemory = (cause as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      const limit = late ? `${timeLimit / 1000} seconds` : isMemory ? `${heapLimit} MB of memory` : null;
      const error = failure(cause as Error, name, limit);
      const [before, after] = await Promise.all([
        run<T, A>(name, documents.slice(0, at)),
        run<T, A>(name, documents.slice(at + 1)),
      ]);
      return [...before, error, ...after];
    }
  }

  async function cleanAll(tasks: WorkerTask[]): Promise<(Cleaned | CopydeskError)[]> {
    const answers = await run<WorkerTask, WorkerAnswer>('default', tasks);
    return answers.map((answer) => ('error' in answer ? failed(answer) : answer));
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
      const [answer] = await run<CorrectTask, CorrectedAnswer>('correctAll', [{ made, corrections, newest }]);
      if (answer instanceof CopydeskError) throw answer;
      if ('error' in answer!) throw failed(answer);
      return answer!;
    },
    canWork: () => !closing && !broken,
    load: () => ({
      tasksWaiting: slot.pendingCount,
      tasksRunning: slot.activeCount,
      threads: pool.threads.length,
    }),
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

/** @param limit the one the thread was ended for, where it was for one. */
function failure(cause: Error, task: TaskName, limit: string | null): CopydeskError {
  const { what, instead } = TASKS[task];
  if (limit) {
    const sentence = `${what} took more than ${limit}; ${instead}.`;
    return new CopydeskError('too_complex', sentence, [], { cause });
  }
  // A fault of ours in one document: the operator sees it on stderr, the sender a record to report, the others go on.
  process.emitWarning(cause);
  const sentence = `${what} failed by a fault of ours; please report it.`;
  return new CopydeskError('internal_error', sentence, [], { cause });
}
