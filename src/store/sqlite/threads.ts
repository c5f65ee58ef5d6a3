/**
 * Has methods done in threads with a connection each, so that nothing slow keeps the others or the server waiting. A thread that ends is
 * replaced, and what it was asked is answered with an error; while none is ready, the caller does without.
 */
import { Worker } from 'node:worker_threads';
import { CopydeskError } from '#domain/errors.ts';
import type { Durability } from '../folder.ts';
import type { Answer, Request, SentError } from './answering.ts';
import type { Reads } from './reads.ts';
import type { Saves } from './saveThread.ts';

/** A thread that cannot start is not started again at once, for ever. */
const AGAIN_MS = 1_000;

interface Asked {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Thread {
  worker: Worker;
  ready: boolean;
  open: Map<number, Asked>;
}

type Methods<T> = { [M in keyof T]: (...args: never[]) => unknown };

export interface Threads<T extends Methods<T>> {
  /** Null where no thread is ready. */
  ask<M extends keyof T>(method: M, args: Parameters<T[M]>): Promise<ReturnType<T[M]>> | null;
  /** Those that run now; for tests. */
  workers(): Worker[];
  close(): Promise<void>;
}

/** Threads that answer reads. */
export const readersOf = (path: string, count: number): Threads<Reads> =>
  threadsOf('./readThread.ts', { path }, count);

/** One thread that saves. */
export const saverOf = (path: string, durability: Durability | undefined): Threads<Saves> =>
  threadsOf('./saveThread.ts', { path, durability }, 1);

function threadsOf<T extends Methods<T>>(
  file: string,
  data: { path: string; durability?: Durability | undefined },
  count: number,
): Threads<T> {
  const { path } = data;
  const threads = new Set<Thread>();
  let next = 0;
  let closed = false;

  function start(): void {
    if (closed) return;
    const worker = new Worker(new URL(file, import.meta.url), { workerData: data });
    const thread: Thread = { worker, ready: false, open: new Map() };
    threads.add(thread);
    worker.unref();
    worker.on('message', (answer: Answer | 'ready') => {
      if (answer === 'ready') thread.ready = true;
      else settle(thread, answer);
    });
    worker.on('error', (error) => process.emitWarning(error instanceof Error ? error : String(error)));
    worker.on('exit', () => {
      threads.delete(thread);
      for (const { reject } of thread.open.values()) reject(ended(path));
      if (closed) return;
      if (thread.ready) start();
      else setTimeout(start, AGAIN_MS).unref();
    });
  }

  for (let i = 0; i < count; i++) start();

  return {
    ask(method, args) {
      let free: Thread | null = null;
      for (const thread of threads)
        if (thread.ready && (free === null || thread.open.size < free.open.size)) free = thread;
      if (free === null) return null;
      const { open, worker } = free;
      const request: Request = { id: ++next, method: method as string, args };
      return new Promise((resolve, reject) => {
        open.set(request.id, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage(request);
      });
    },
    workers: () => [...threads].map(({ worker }) => worker),
    async close() {
      closed = true;
      const ends = [...threads].map(({ worker, ready }) => {
        const { promise, resolve } = Promise.withResolvers<void>();
        worker.once('exit', () => resolve());
        worker.ref();
        if (ready) worker.postMessage('close');
        else worker.terminate();
        return promise;
      });
      await Promise.all(ends);
    },
  };
}

function settle({ open }: Thread, answer: Answer): void {
  const asked = open.get(answer.id);
  open.delete(answer.id);
  if ('error' in answer) asked?.reject(received(answer.error));
  else asked?.resolve(answer.value);
}

function received(error: SentError): Error {
  if ('copydesk' in error) {
    const { code, message, places, told } = error.copydesk;
    return new CopydeskError(code, message, places, { cause: error.cause, told });
  }
  const copy = new Error(error.message);
  if (error.stack) copy.stack = error.stack;
  return copy;
}

function ended(path: string): CopydeskError {
  const sentence = `The thread that works on the database ${path} has ended before it could answer: try again, and see the log for the cause.`;
  return new CopydeskError('storage_error', sentence);
}
