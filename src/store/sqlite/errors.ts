/** Takes an error of SQLite, gives the CopydeskError a user can act on. The inner error stays as `cause`, for the log. */
import Database from 'better-sqlite3';
import { CopydeskError } from '#domain/errors.ts';

/** By the leading part of SQLite's result code, longest first where one begins another. */
const ADVICE: [string, string][] = [
  ['SQLITE_BUSY', 'is locked by another process: wait until it is done, or stop it, and try again'],
  ['SQLITE_LOCKED', 'is locked by another process: wait until it is done, or stop it, and try again'],
  ['SQLITE_FULL', 'cannot grow because the disk is full: free some space and try again'],
  [
    'SQLITE_CORRUPT',
    'is damaged: stop Copydesk and put back a backup, or ingest the dumps again into a new file',
  ],
  ['SQLITE_NOTADB', 'is not a SQLite database: point DATABASE_URL at another file'],
  [
    'SQLITE_READONLY',
    'is read-only: give the user that runs Copydesk the right to write the file and its folder',
  ],
  [
    'SQLITE_CANTOPEN',
    'cannot be opened: see that its folder exists and that the user that runs Copydesk may write there',
  ],
  ['SQLITE_PERM', 'may not be opened by the user that runs Copydesk: change the rights of the file'],
  ['SQLITE_IOERR', 'could not be read or written: look at the disk and its free space, then try again'],
  ['SQLITE_TOOBIG', 'refused a text because it is too long for one row: split the dump'],
  ['SQLITE_NOMEM', 'ran out of memory: give Copydesk more, or send smaller batches'],
];

/** Names the file in the sentence; `path` is as the user gave it. */
export function storageError(error: unknown, path: string): unknown {
  if (error instanceof Database.SqliteError) {
    const advice = ADVICE.find(([code]) => error.code.startsWith(code))?.[1];
    const sentence = `The database ${path} ${advice ?? `refused the operation (${error.code}): see the log for the cause`}.`;
    return new CopydeskError('storage_error', sentence, [], { cause: error });
  }
  if (error instanceof TypeError && error.message.includes('connection is not open')) {
    const sentence = `The database ${path} has been closed: Copydesk is shutting down, try again later.`;
    return new CopydeskError('storage_error', sentence, [], { cause: error });
  }
  return error;
}

/** Runs a piece of work on the database with its errors turned. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageError(error, path);
  }
}
