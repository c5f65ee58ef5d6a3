/**
 * Answers reads in threads with a connection each, so that no slow question keeps the others or the server waiting. A thread that ends is
 * replaced, and what it was asked is answered with an error; while none is ready, reads are answered where they are asked.
 */
import { Worker } from 'node:worker_threads';
import { CopydeskError } from '#domain/errors.ts';
import type { Reads } from './reads.ts';
import type { ReadAnswer, ReadRequest, SentError } from './readThread.ts';

/** A thread that cannot start is not started again at once, for ever. */
const AGAIN_MS = 1_000;

interface Asked {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Reader {
  worker: Worker;
  ready: boolean;
  open: Map<number, Asked>;
}

export interface Readers {
  /** Null where no thread is ready. */
  ask<M extends keyof Reads>(method: M, args: Parameters<Reads[M]>): Promise<ReturnType<Reads[M]>> | null;
  /** Those that run now; for tests. */
  workers(): Worker[];
  close(): Promise<void>;
}

export function readersOf(path: string, threads: number): Readers {
  const readers = new Set<Reader>();
  let next = 0;
  let closed = false;

  function start(): void {
    if (closed) return;
    const worker = new Worker(new URL('./readThread.ts', import.meta.url), { workerData: { path } });
    const reader: Reader = { worker, ready: false, open: new Map() };
    readers.add(reader);
    worker.unref();
    worker.on('message', (answer: ReadAnswer | 'ready') => {
      if (answer === 'ready') reader.ready = true;
      else settle(reader, answer);
    });
    worker.on('error', (error) => process.emitWarning(error instanceof Error ? error : String(error)));
    worker.on('exit', () => {
      readers.delete(reader);
      for (const { reject } of reader.open.values()) reject(ended(path));
      if (closed) return;
      if (reader.ready) start();
      else setTimeout(start, AGAIN_MS).unref();
    });
  }

  for (let i = 0; i < threads; i++) start();

  return {
    ask(method, args) {
      let free: Reader | null = null;
      for (const reader of readers)
        if (reader.ready && (free === null || reader.open.size < free.open.size)) free = reader;
      if (free === null) return null;
      const { open, worker } = free;
      const request: ReadRequest = { id: ++next, method, args };
      return new Promise((resolve, reject) => {
        open.set(request.id, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage(request);
      });
    },
    workers: () => [...readers].map(({ worker }) => worker),
    async close() {
      closed = true;
      const ends = [...readers].map(({ worker, ready }) => {
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

function settle({ open }: Reader, answer: ReadAnswer): void {
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
  const sentence = `The thread that read the database ${path} has ended before it could answer: try again, and see the log for the cause.`;
  return new CopydeskError('storage_error', sentence);
}
