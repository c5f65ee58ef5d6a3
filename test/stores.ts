/** Gives tests new stores on the engine that their project is about, and a way to change them behind Copydesk's back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, inject } from 'vitest';
import { newDatabase } from './postgres.ts';

/** `sqlite` or `postgres`, as `vitest.config.ts` says for the project. */
export const engine = inject('engine');

let folder: string | undefined;
let files = 0;
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The URL of a new, empty store, which goes at the end of the test file. */
export async function newStoreUrl(): Promise<string> {
  if (engine === 'postgres') return newDatabase();
  folder ??= mkdtempSync(join(tmpdir(), 'copydesk-stores-'));
  return `sqlite:${join(folder, `${++files}.db`)}`;
}

/**
 * Runs one statement on a store's database, past the store.
 * @param sql with `?` for each value.
 * @returns the rows it gives.
 */
export async function statement(url: string, sql: string, ...values: unknown[]): Promise<object[]> {
  if (url.startsWith('sqlite:')) {
    const db = new Database(url.slice('sqlite:'.length));
    try {
      const prepared = db.prepare(sql);
      if (prepared.reader) return prepared.all(...values) as object[];
      prepared.run(...values);
      return [];
    } finally {
      db.close();
    }
  }
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let count = 0;
    return (
      await client.query(
        sql.replaceAll('?', () => `$${++count}`),
        values,
      )
    ).rows;
  } finally {
    await client.end();
  }
}
