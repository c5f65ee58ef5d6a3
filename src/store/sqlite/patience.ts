/** Runs writes on a connection: takes work that wants the lock of the file, and while another process holds it, tries again without holding up this one's thread. */
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';

/** What an attempt waits within SQLite, where nobody else has a turn; most locks are held for less. */
const ATTEMPT_MS = 20;
const PAUSE_MS = 30;

/** Gives what the work gives. What it throws as busy it must not have begun: a transaction, or a statement by itself. */
export type Patience = <T>(work: () => T) => Promise<T>;

/** @param busyMs after which it gives up, with the error of SQLite. */
export function patient(db: Database.Database, busyMs: number): Patience {
  const attempt = Math.min(ATTEMPT_MS, busyMs);
  return async (work) => {
    for (const until = performance.now() + busyMs; ; await setTimeout(PAUSE_MS)) {
      db.pragma(`busy_timeout = ${attempt}`);
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || performance.now() >= until) throw error;
      } finally {
        if (db.open) db.pragma(`busy_timeout = ${busyMs}`);
      }
    }
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
