/** Takes a database URL, gives an open store with its schema up to date. The only place that knows which engines there are. */
import { CopydeskError } from '#domain/errors.ts';
import type { Durability } from './folder.ts';
import { openSqliteStore } from './sqlite/index.ts';
import { openSqliteSnapshot } from './sqlite/upkeep/snapshot.ts';
import { openSqliteSource, openSqliteTarget } from './sqlite/upkeep/transfer.ts';
import type { Store } from './store.ts';
import type { TransferSource, TransferTarget } from './transfer.ts';
import type { Snapshot } from './upkeep.ts';

const SUPPORTED =
  '`sqlite:./data/copydesk.db` (a file), `sqlite::memory:` (nothing is kept) or `postgres://user:password@host/name`';
const [AS_FILE, TOOLS] = [
  'what is asked for is of databases that are a file',
  'save it by `pg_dump -Fc`, and put that back by `pg_restore`; docs/OPERATIONS.md tells how',
];

export interface StoreOptions {
  /** Threads that answer reads, where the database is a file; without, they are answered where they are asked. */
  readers?: number;
  /** Where the database is a server: connections to it at once; 10 where not given. */
  connections?: number;
  /** The URL of a copy of the database that follows it, where questions are asked. */
  readUrl?: string | undefined;
  /** For filling an empty store with very many articles. */
  bulk?: boolean;
  /** `full` where not given. */
  durability?: Durability;
}

/**
 * Opens a store and brings its schema up to date, making the file and its folder where they are missing.
 * @throws CopydeskError `storage_error` for an unknown scheme, a file that cannot be opened, or a newer schema.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const colon = url.indexOf(':');
  const scheme = colon > 0 ? url.slice(0, colon).toLowerCase() : '';
  if (scheme === 'sqlite' && options.readUrl !== undefined) {
    const sentence =
      'DATABASE_READ_URL is for a copy of a PostgreSQL database, and DATABASE_URL is a file: leave it out.';
    throw new CopydeskError('storage_error', sentence);
  }
  if (scheme === 'sqlite') return openSqliteStore(pathOf(url.slice(colon + 1)), options);
  if (isPostgres(url)) {
    // loaded late: a file needs no client of a server
    const { openPostgresStore } = await import('./postgres/index.ts');
    return openPostgresStore(url, options);
  }
  // the rest of the URL is not repeated: it may hold a password
  const what = scheme ? `\`${scheme}:\`` : 'one without a scheme';
  throw new CopydeskError(
    'storage_error',
    `The database URL is ${what}, which Copydesk does not know: use ${SUPPORTED}.`,
  );
}

/** Opens a store for looking after it, as it is at this moment: nothing is made and nothing migrated. Errors as `openStore`. */
export async function openSnapshot(url: string): Promise<Snapshot> {
  if (!isPostgres(url)) return openSqliteSnapshot(storeFile(url));
  const snapshot = await (await import('./postgres/upkeep/snapshot.ts')).openPostgresSnapshot(url);
  return { ...snapshot, copy: async () => storeFile(url) as never };
}

/** Looks whether a store that is there can be opened, without making or changing anything. Errors as `openStore`. */
export async function probeStore(url: string): Promise<void> {
  if (isPostgres(url)) await (await import('./postgres/probe.ts')).probePostgres(url);
  else await openSqliteSnapshot(storeFile(url)).close();
}

/** Opens a store to be copied from, as it is at this moment. Errors as `openStore`. */
export async function openSource(url: string): Promise<TransferSource> {
  if (!isPostgres(url)) return openSqliteSource(storeFile(url));
  return (await import('./postgres/upkeep/transfer.ts')).openPostgresSource(url);
}

/** Opens a store to be copied to, making it where it is missing. Errors as `openStore`. */
export async function openTarget(url: string): Promise<TransferTarget> {
  if (!isPostgres(url)) return openSqliteTarget(storeFile(url));
  return (await import('./postgres/upkeep/transfer.ts')).openPostgresTarget(url);
}

/** The file of a store. @throws CopydeskError `storage_error` for what is none. */
export function storeFile(url: string): string {
  if (isPostgres(url)) {
    const sentence = `The database is a PostgreSQL server, and ${AS_FILE}: ${TOOLS}.`;
    throw new CopydeskError('storage_error', sentence);
  }
  if (!/^sqlite:/i.test(url)) {
    throw new CopydeskError('storage_error', `The database URL names no file: use ${SUPPORTED}.`);
  }
  return pathOf(url.slice('sqlite:'.length));
}

/** The path of a folder of that name beside the database's file; undefined where it is in memory, or on a server. */
export function besideStore(url: string, name: string): string | undefined {
  if (isPostgres(url)) return undefined;
  const path = pathOf(url.slice(url.indexOf(':') + 1));
  return path === ':memory:' ? undefined : `${path}-${name}`;
}

/** `./a.db`, `/a.db` and the form with two slashes more, `///a.db`, that other tools write. */
function pathOf(rest: string): string {
  const path = rest.startsWith('//') ? rest.slice(2) : rest;
  if (path === '') {
    throw new CopydeskError('storage_error', `The database URL names no file: use ${SUPPORTED}.`);
  }
  return path;
}

/** Whether a database is on a server, and no file. */
export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/i.test(url);
}
