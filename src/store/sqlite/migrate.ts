/** Takes an open SQLite file and brings its schema up to date: forward only, each migration in a transaction of its own. */
import { readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { CopydeskError } from '#domain/errors.ts';
import { type Migration, migrationsIn } from '../migrations.ts';

const FOLDER = new URL('../../../migrations/sqlite/', import.meta.url);

/** The migrations there are, in order. */
export const migrations = (folder: URL = FOLDER): Migration[] => migrationsIn(folder);

/** @throws CopydeskError `storage_error` when the file has a newer schema or belongs to another program. */
export function migrate(db: Database.Database, folder: URL = FOLDER): void {
  const known = migrations(folder);
  const newest = known.at(-1)?.version ?? 0;
  const applied = versionsOf(db);
  const current = Math.max(0, ...applied);
  if (current > newest) {
    throw new CopydeskError(
      'storage_error',
      `The database ${db.name} has schema ${current}, and this Copydesk knows schemas up to ${newest}: ` +
        'a newer Copydesk has written it. Upgrade Copydesk, or point DATABASE_URL at another file.',
    );
  }
  const missing = known.filter(({ version }) => !applied.has(version));
  if (missing.length === 0) return;
  const place = db.pragma('temp_store', { simple: true });
  db.pragma('temp_store = FILE'); // one statement may change every row there is: too much to hold in memory
  for (const { version, name } of missing)
    apply(db, version, name, readFileSync(new URL(name, folder), 'utf8'));
  db.pragma(`temp_store = ${place}`);
}

/** For a file that may not be written. @throws CopydeskError `storage_error` where it would have to be brought up to date. */
export function requireNewest(db: Database.Database, folder: URL = FOLDER): void {
  const applied = versionsOf(db);
  if (migrations(folder).every(({ version }) => applied.has(version))) return;
  const sentence = `The database ${db.name} is of an older Copydesk and has to be brought up to date, but is read-only: give the user that runs Copydesk the right to write it.`;
  throw new CopydeskError('storage_error', sentence);
}

function apply(db: Database.Database, version: number, name: string, sql: string): void {
  const run = db.transaction(() => {
    if (versionsOf(db).has(version)) return; // another process was first
    db.exec(
      'CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
    );
    db.exec(sql);
    db.prepare('INSERT INTO schema_versions VALUES (?, ?, ?)').run(version, name, Date.now());
  });
  run.immediate();
}

/** Those that were applied to a file; none where it is new. */
export function versionsOf(db: Database.Database): Set<number> {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  if (tables.includes('schema_versions')) {
    return new Set(db.prepare('SELECT version FROM schema_versions').pluck().all() as number[]);
  }
  if (tables.length > 0) {
    throw new CopydeskError(
      'storage_error',
      `The database ${db.name} holds tables of another program: point DATABASE_URL at another file.`,
    );
  }
  return new Set();
}
