/** Takes an error of PostgreSQL or of the way there, gives the CopydeskError a user can act on. The inner error stays as `cause`, for the log. */
import { CopydeskError } from '#domain/errors.ts';

interface Advice {
  /** For the operator, behind the name of the database. */
  sentence: string;
  /** For everybody else. */
  told?: string;
}

const AWAY: Advice = {
  sentence: 'cannot be reached: see that the server runs and that DATABASE_URL names its address and port',
  told: 'The database cannot be reached at the moment; try again soon.',
};
const READ_ONLY: Advice = {
  sentence: 'can only be read: point DATABASE_URL at the primary, or give the user of it the right to write',
  told: 'The database can only be read: nothing is stored, changed or deleted until it may be written again.',
};
const FULL: Advice = {
  sentence: 'cannot grow because its disk is full: free some space and try again',
  told: 'The disk of the database is full: what was stored before stays and can be read. Try again when there is space.',
};

const BUSY: Advice = {
  sentence: 'was busy with the same rows: try again',
  told: 'The database was busy; try again.',
};

/** By the code of the error: SQLSTATE, or its class of two characters, or what the system calls it. */
const ADVICE: Record<string, Advice> = {
  ECONNREFUSED: AWAY,
  ECONNRESET: AWAY,
  EPIPE: AWAY,
  ETIMEDOUT: AWAY,
  ENOENT: AWAY,
  EHOSTUNREACH: AWAY,
  ENOTFOUND: AWAY,
  EAI_AGAIN: AWAY,
  '08': AWAY,
  '57': { sentence: 'is shutting down or has ended the connection: try again in a moment', ...told(AWAY) },
  '28': { sentence: 'refused the user or the password of DATABASE_URL' },
  '3D': { sentence: 'does not exist on that server: make it by `createdb`, in UTF8' },
  '42501': { sentence: 'does not allow its user to do that: give it all rights on the schema' },
  '25006': READ_ONLY,
  '53100': FULL,
  '53200': {
    sentence:
      'ran out of memory: give the server more, raise max_locks_per_transaction, or send smaller batches',
  },
  '53300': {
    sentence:
      'has no connection left: raise max_connections, put a pooler between, or lower DATABASE_CONNECTIONS',
    ...told(AWAY),
  },
  '40': BUSY,
  '54': { sentence: 'refused a text because it is too long for one row: split the dump' },
  XX001: {
    sentence: 'is damaged: put back a backup',
    told: 'The database is damaged, and this cannot be read from it or stored; other requests may go on. Its operator has to put back a backup.',
  },
};

/** What the client calls a connection that ended, before it was asked, while it was or since. */
const GONE = /^Connection terminated|^timeout exceeded when trying to connect|is not queryable$/;

function told({ told: sentence }: Advice): Pick<Advice, 'told'> {
  return sentence === undefined ? {} : { told: sentence };
}

/** @param name the database as errors tell it, without its password. */
export function storageError(error: unknown, name: string): unknown {
  if (error instanceof CopydeskError || !(error instanceof Error)) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  const advice = ADVICE[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? ADVICE[code.slice(0, 2)] : undefined);
  if (advice) return adviceOn(name, advice, error);
  if (/^[0-9A-Z]{5}$/.test(code))
    return adviceOn(name, { sentence: `refused the operation (${code}): see the log for the cause` }, error);
  if (GONE.test(error.message)) return adviceOn(name, AWAY, error);
  if (error.message.includes('after calling end on the pool')) {
    const sentence = `The database ${name} has been closed: Copydesk is shutting down, try again later.`;
    return new CopydeskError('storage_error', sentence, [], { cause: error });
  }
  if (error instanceof SyntaxError || /^ZSTD_/.test(code)) return adviceOn(name, ADVICE.XX001!, error);
  return error;
}

function adviceOn(name: string, { sentence, told }: Advice, cause?: Error): CopydeskError {
  return new CopydeskError('storage_error', `The database ${name} ${sentence}.`, [], { cause, told });
}

/**
 * A database as it may be told: host, port and name.
 * @throws CopydeskError `storage_error` for what is no address, or one whose password would be taken for something else and told
 */
export function nameOf(url: string): string {
  const { host = '', pathname = '@' } = URL.parse(url) ?? {};
  if (!pathname.includes('@')) return `${host}${pathname}`;
  const sentence =
    'The database URL is no address such as `postgres://USER:PASSWORD@HOST/NAME`: write special characters of the password as %2F for /, %23 for #, %40 for @ and so on.';
  throw new CopydeskError('storage_error', sentence);
}

/** For what is to be written where nothing may be. */
export function readOnlyError(name: string): CopydeskError {
  return adviceOn(name, READ_ONLY);
}

/** Whether it lies with the moment: a server that is away, or had to end what it was asked for the sake of others. @param error from `storageError` */
export function isPassing(error: unknown): boolean {
  return error instanceof CopydeskError && [AWAY.told, BUSY.told].includes(error.told);
}
