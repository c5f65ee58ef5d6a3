/** A thread that works on the database: takes `{id, method, args}`, gives `{id, value}` or `{id, error}`, until it is told to close. */
import { parentPort } from 'node:worker_threads';
import type Database from 'better-sqlite3';
import { CopydeskError } from '#domain/errors.ts';
import { storageError } from './errors.ts';

export interface Request {
  id: number;
  method: string;
  args: unknown[];
}

/** What is left of an error on its way between threads. */
export type SentError =
  | { copydesk: Pick<CopydeskError, 'code' | 'message' | 'places' | 'told'>; cause: string }
  | { message: string; stack: string | undefined };

export type Answer = { id: number } & ({ value: unknown } | { error: SentError });

export function answerRequests(
  db: Database.Database,
  path: string,
  work: (method: string, args: unknown[]) => unknown,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this is for a thread');

  function answer({ id, method, args }: Request): Answer {
    try {
      return { id, value: work(method, args) };
    } catch (error) {
      return { id, error: sent(storageError(error, path)) };
    }
  }

  port.on('message', (message: Request | 'close') => {
    if (message === 'close') {
      db.close();
      port.close();
      return;
    }
    port.postMessage(answer(message));
  });
  port.postMessage('ready');
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
