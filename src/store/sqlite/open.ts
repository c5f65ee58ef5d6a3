/** Takes the path of a SQLite file, gives an open connection with the settings every connection of ours has. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CopydeskError } from '#domain/errors.ts';
import { type Durability, makeFolder, mayWrite } from '../folder.ts';
import { guarded } from './errors.ts';

/** Rows of an article with its texts fit one page: 1.3 times the ingest rate of 4 KB pages. Counts for new files only. */
export const PAGE_BYTES = 16_384;
/** How long a write waits for another process before it gives up. */
export const BUSY_MS = 5_000;
/** Page cache of a connection that reads; what facets read of 1,000,000 articles is 100 MB, and most questions are about the newest. */
const READ_CACHE_KIB = 65_536;
/** Of the connection that writes: the pages an article of ten thousand touches, and those of the index. */
const CACHE_KIB = 32_768;
/** While a file is filled: a batch of 10,000 articles changes some 150 MB of pages. */
const BULK_CACHE_KIB = 512 * 1024;

export interface SqliteOptions {
  /** Milliseconds; `BUSY_MS` where not given. */
  busyMs?: number;
  /** For filling an empty file with very many articles: more memory, and the index written in larger pieces. */
  bulk?: boolean;
  /** `full` where not given. */
  durability?: Durability;
  /** Threads that answer reads; none for a database in memory. */
  readers?: number;
  /** Sees every statement with its values filled in; for tests. */
  onStatement?: (sql: string) => void;
}

/** @throws CopydeskError `storage_error`. */
export function openDatabase(path: string, options: SqliteOptions = {}): Database.Database {
  const { durability = 'full' } = options;
  if (path !== ':memory:') makeFolderOf(path, durability);
  return guarded(path, () => {
    const { onStatement } = options;
    const db = new Database(path, {
      timeout: options.busyMs ?? BUSY_MS,
      ...(onStatement && { verbose: (sql?: unknown) => onStatement(String(sql)) }),
    });
    try {
      db.pragma(`page_size = ${PAGE_BYTES}`);
      db.pragma('journal_mode = WAL');
      // each commit is written through to the disk, at most 14% slower and nothing in batches; or only each checkpoint
      db.pragma(`synchronous = ${durability}`);
      db.pragma('secure_delete = ON'); // what is deleted is overwritten: 3% more written at ingest, no more time (purge.ts does the rest)
      db.pragma('foreign_keys = ON');
      db.pragma('temp_store = MEMORY'); // what a statement may have to undo, page by page: in a file it takes a tenth of all ingest
      db.pragma(`cache_size = -${options.bulk ? BULK_CACHE_KIB : CACHE_KIB}`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Whether the file may be written; of one that is not there, making it tells. */
export function isWritable(path: string): boolean {
  return path === ':memory:' || !existsSync(path) || mayWrite(path);
}

/** A further connection to a file that is there and up to date; or the first, where it may not be written. */
export function openForReading(path: string): Database.Database {
  return guarded(path, () => {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
    db.pragma(`cache_size = -${READ_CACHE_KIB}`);
    return db;
  });
}

function makeFolderOf(path: string, durability: Durability): void {
  try {
    makeFolder(dirname(path), durability);
  } catch (cause) {
    const sentence = `The folder ${dirname(path)} of the database cannot be made: make it yourself, or point DATABASE_URL elsewhere.`;
    throw new CopydeskError('storage_error', sentence, [], { cause });
  }
}
