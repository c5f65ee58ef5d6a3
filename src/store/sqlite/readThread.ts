/** One thread that answers reads: opens the file read-only, takes `{id, method, args}`, gives `{id, value}` or `{id, error}`. */
import { parentPort, workerData } from 'node:worker_threads';
import { CopydeskError } from '#domain/errors.ts';
import { storageError } from './errors.ts';
import { openForReading } from './open.ts';
import { type Reads, readsOn } from './reads.ts';
import { termsOf } from './terms.ts';
import { whoIs } from './who.ts';

export interface ReadRequest {
  id: number;
  method: keyof Reads;
  args: unknown[];
}

/** What is left of an error on its way between threads. */
export type SentError =
  | { copydesk: Pick<CopydeskError, 'code' | 'message' | 'places' | 'told'>; cause: string }
  | { message: string; stack: string | undefined };

export type ReadAnswer = { id: number } & ({ value: unknown } | { error: SentError });

const { path } = workerData as { path: string };
const port = parentPort;
if (port === null) throw new Error('this file is run as a thread');
const db = openForReading(path);
const { reads } = readsOn(db, termsOf(db), whoIs(db));
/** All statements of an answer see the same state. */
const inOneState = db.transaction((method: keyof Reads, args: unknown[]) =>
  (reads[method] as (...args: unknown[]) => unknown)(...args),
);

port.on('message', (message: ReadRequest | 'close') => {
  if (message === 'close') {
    db.close();
    port.close();
    return;
  }
  port.postMessage(answer(message));
});
port.postMessage('ready');

function answer({ id, method, args }: ReadRequest): ReadAnswer {
  try {
    return { id, value: inOneState(method, args) };
  } catch (error) {
    return { id, error: sent(storageError(error, path)) };
  }
}

function sent(error: unknown): SentError {
  if (error instanceof CopydeskError) {
    const { code, message, places, told, cause } = error;
    return { copydesk: { code, message, places, told }, cause: cause === undefined ? '' : String(cause) };
  }
  return error instanceof Error
    ? { message: error.message, stack: error.stack }
    : { message: String(error), stack: undefined };
}
