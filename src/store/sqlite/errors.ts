/** Takes an error of SQLite, gives the CopydeskError a user can act on. The inner error stays as `cause`, for the log. */
import Database from 'better-sqlite3';
import { CopydeskError } from '#domain/errors.ts';

interface Advice {
  /** For the operator, behind the name of the file. */
  sentence: string;
  /** For everybody else. */
  told?: string;
}

const LOCKED: Advice = {
  sentence: 'is locked by another process: wait until it is done, or stop it, and try again',
  told: 'The database is locked by another process; try again in a moment. What is stored can be read meanwhile.',
};
export const READ_ONLY: Advice = {
  sentence: 'is read-only: give the user that runs Copydesk the right to write the file and its folder',
  told: 'The database can only be read: nothing is stored, changed or deleted until it may be written again.',
};
const DAMAGED: Advice = {
  sentence: 'is damaged: stop Copydesk and put back a backup, or ingest the dumps again into a new file',
  told: 'The database is damaged, and this cannot be read from it or stored; other requests may go on. Its operator has to put back a backup.',
};

/** By the leading part of SQLite's result code, longest first where one begins another. */
const ADVICE: [string, Advice][] = [
  ['SQLITE_BUSY', LOCKED],
  ['SQLITE_LOCKED', LOCKED],
  [
    'SQLITE_FULL',
    {
      sentence: 'cannot grow because the disk is full: free some space and try again',
      told: 'The disk of the database is full: what was stored before stays and can be read. Try again when there is space.',
    },
  ],
  ['SQLITE_CORRUPT', DAMAGED],
  [
    'SQLITE_NOTADB',
    { sentence: 'is not a SQLite database: point DATABASE_URL at another file, or put back a backup' },
  ],
  ['SQLITE_READONLY', READ_ONLY],
  [
    'SQLITE_CANTOPEN',
    {
      sentence:
        'cannot be opened: see that its folder exists and that the user that runs Copydesk may write there, as SQLite keeps its log beside the file',
    },
  ],
  [
    'SQLITE_PERM',
    { sentence: 'may not be opened by the user that runs Copydesk: change the rights of the file' },
  ],
  [
    'SQLITE_IOERR',
    { sentence: 'could not be read or written: look at the disk and its free space, then try again' },
  ],
  ['SQLITE_TOOBIG', { sentence: 'refused a text because it is too long for one row: split the dump' }],
  ['SQLITE_NOMEM', { sentence: 'ran out of memory: give Copydesk more, or send smaller batches' }],
];

/** Names the file in the sentence; `path` is as the user gave it. */
export function storageError(error: unknown, path: string): unknown {
  if (error instanceof Database.SqliteError) {
    const advice = ADVICE.find(([code]) => error.code.startsWith(code))?.[1];
    return adviceOn(
      path,
      advice ?? { sentence: `refused the operation (${error.code}): see the log for the cause` },
      error,
    );
  }
  if (isOfDamage(error)) return adviceOn(path, DAMAGED, error);
  if (error instanceof TypeError && error.message.includes('connection is not open')) {
    const sentence = `The database ${path} has been closed: Copydesk is shutting down, try again later.`;
    return new CopydeskError('storage_error', sentence, [], { cause: error });
  }
  return error;
}

export function adviceOn(path: string, { sentence, told }: Advice, cause?: unknown): CopydeskError {
  return new CopydeskError('storage_error', `The database ${path} ${sentence}.`, [], { cause, told });
}

/** What was stored as JSON or packed, and is neither any more. */
function isOfDamage(error: unknown): boolean {
  return (
    error instanceof SyntaxError || /^ZSTD_/.test(String((error as { code?: unknown } | null)?.code ?? ''))
  );
}

/** Runs a piece of work on the database with its errors turned. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageError(error, path);
  }
}
