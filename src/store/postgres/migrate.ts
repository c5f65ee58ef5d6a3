/**
 * Takes a PostgreSQL database and brings its schema up to date: forward only, each migration in a transaction of its own; one server does while the
 * others wait.
 */
import { readFileSync } from 'node:fs';
import { CopydeskError } from '#domain/errors.ts';
import { type Migration, migrationsIn } from '../migrations.ts';
import type { Db, Pool } from './db.ts';

const FOLDER = new URL('../../../migrations/postgres/', import.meta.url);

/** The migrations there are, in order. */
export const migrations = (folder: URL = FOLDER): Migration[] => migrationsIn(folder);

/** @throws CopydeskError `storage_error` when the database has a newer schema, belongs to another program, or is not in UTF-8. */
export async function migrate(pool: Pool, folder: URL = FOLDER): Promise<void> {
  const known = migrations(folder);
  const newest = known.at(-1)?.version ?? 0;
  const applied = await versionsOf(pool);
  const current = Math.max(0, ...applied);
  if (current > newest) {
    throw new CopydeskError(
      'storage_error',
      `The database has schema ${current}, and this Copydesk knows schemas up to ${newest}: ` +
        'a newer Copydesk has written it. Upgrade Copydesk, or point DATABASE_URL at another database.',
    );
  }
  if (known.every(({ version }) => applied.has(version))) return;
  await requireUnicode(pool);
  for (const migration of known) await pool.writing((db) => apply(db, migration, folder));
}

/** For a database that may not be written. @throws CopydeskError `storage_error` where it would have to be brought up to date. */
export async function requireNewest(db: Db, folder: URL = FOLDER): Promise<void> {
  const applied = await versionsOf(db);
  if (migrations(folder).every(({ version }) => applied.has(version))) return;
  const sentence =
    'The database is of an older Copydesk and has to be brought up to date, but may only be read: start a Copydesk that may write it first.';
  throw new CopydeskError('storage_error', sentence);
}

async function apply(db: Db, { version, name }: Migration, folder: URL): Promise<void> {
  if ((await versionsOf(db)).has(version)) return; // another server was first
  await db.run(
    'CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL)',
  );
  await db.run(readFileSync(new URL(name, folder), 'utf8'));
  await db.run('INSERT INTO schema_versions VALUES ($1, $2, $3)', [version, name, Date.now()]);
}

/** Those that were applied to a database; none where it is new. */
export async function versionsOf(db: Db): Promise<Set<number>> {
  const tables = await db.column<string>(
    "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace",
  );
  if (tables.includes('schema_versions'))
    return new Set(await db.column<number>('SELECT version FROM schema_versions'));
  if (tables.length > 0) {
    throw new CopydeskError(
      'storage_error',
      'The database holds tables of another program: point DATABASE_URL at a database of its own.',
    );
  }
  return new Set();
}

/** @throws CopydeskError `storage_error` */
export async function requireUnicode(db: Db): Promise<void> {
  const encoding = await db.value<string>('SHOW server_encoding');
  if (encoding === 'UTF8') return;
  const sentence = `The database is in ${encoding}, and Copydesk needs one in UTF8: make it by \`CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0\`.`;
  throw new CopydeskError('storage_error', sentence);
}
