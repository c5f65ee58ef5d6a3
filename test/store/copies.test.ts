/** Rows of copies are filled in an older file, and stay as they are where articles are only written anew. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { prose, sentences } from '../copies/prose.ts';
import { submission } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-copies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = [
  'SELECT * FROM copies ORDER BY article_key',
  'SELECT * FROM copy_prints ORDER BY print, article_key',
];

/** A file with two versions of one text and another story; gives their ids. */
async function filled(path: string): Promise<string[]> {
  const store = openSqliteStore(path);
  const bodies = [prose(1, 20), sentences(1, 9).join(' '), prose(2, 20)];
  const batch = bodies.map((body, n) =>
    submission({ headline: `Story ${n}`, body, published: `2024-01-0${n + 1}` }),
  );
  const saved = await store.save(await store.openIngest('test'), batch);
  await store.close();
  return saved.map(({ id }) => id);
}

function change(path: string, sql: string): unknown[] {
  const db = new Database(path);
  const before = ROWS.map((rows) => db.prepare(rows).all());
  db.exec(sql);
  db.close();
  return before;
}

async function reopened(path: string) {
  const store = openSqliteStore(path);
  await store.close();
  return change(path, '');
}

test('a file of an older schema', async () => {
  const path = join(folder, 'old.db');
  const [story] = await filled(path);
  const rows = change(
    path,
    'DROP TABLE copies; DROP TABLE copy_prints; DELETE FROM schema_versions WHERE version = 8',
  );
  expect(await reopened(path)).toEqual(rows);
  const store = openSqliteStore(path);
  expect((await store.copies(story!))?.total).toBe(1);
  await store.close();
});

test('articles linked anew', async () => {
  const path = join(folder, 'same.db');
  await filled(path);
  const rows = change(path, 'INSERT INTO relinks (article_id) SELECT id FROM articles');
  expect(rows.every((list) => (list as unknown[]).length > 2)).toBe(true);
  expect(await reopened(path)).toEqual(rows);
});
