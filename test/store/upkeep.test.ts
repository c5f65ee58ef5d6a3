/** Files are copied and checked while others write, and what is made wrong in one by hand is found, with the article it is about. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSnapshot } from '#store/open.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import type { CopyOptions } from '#store/upkeep.ts';
import { checked, checksFind, SAMPLES, saved } from './planted.ts';
import { submission } from './samples.ts';

let folder: string;
let file: string;
let ids: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-upkeep-'));
  file = join(folder, 'test.db');
  ids = await saved(`sqlite:${file}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs statements past the store, and past what holds its rows together. */
function damage(...statements: string[]): void {
  const db = new Database(file);
  db.unsafeMode(true);
  db.pragma('foreign_keys = OFF');
  for (const sql of statements) db.exec(sql);
  db.close();
}

async function copied(from: string, target: string, over: CopyOptions['over'] = 'nothing'): Promise<void> {
  const snapshot = await openSnapshot(`sqlite:${from}`);
  try {
    await (await snapshot.copy(target, { over, progress: () => {} })).place();
  } finally {
    await snapshot.close();
  }
}

checksFind({
  store: () => ({ url: `sqlite:${file}`, ids }),
  damage,
  keyOfWords: 'rowid',
  more: [
    [
      'an index',
      'other words',
      [
        "DELETE FROM article_words WHERE rowid = (SELECT key FROM articles WHERE published = '2024-03-05')",
        "INSERT INTO article_words (rowid, headline) SELECT key, 'nothing' FROM articles WHERE published = '2024-03-05'",
      ],
      {
        searching: [{ detail: 'its headline is not found', article: 0 }],
      },
    ],
    [
      'an index',
      'damaged pages',
      ['UPDATE article_words_data SET block = zeroblob(length(block)) WHERE id > 10'],
      {
        file: expect.arrayContaining([{ detail: expect.stringContaining('fts5: corruption') }]),
        searching: expect.anything(),
      },
    ],
    [
      'a dump',
      'other bytes',
      [
        'UPDATE dumps SET bytes = (SELECT bytes FROM dumps WHERE rowid = 2) WHERE rowid = 1',
        "UPDATE dumps SET bytes = x'00' WHERE rowid = 3",
      ],
      {
        dumps: [
          { detail: expect.stringMatching(/its dump/), article: 2 },
          { detail: expect.stringMatching(/its dump/), article: 1 },
        ],
      },
    ],
  ],
});

test('a copy is the file as it was when it began, though others write meanwhile', async () => {
  const store = openSqliteStore(file);
  const snapshot = await openSnapshot(`sqlite:${file}`);
  const more = { headline: 'Late', body: 'Came in meanwhile.' };
  await store.save(await store.openIngest('test'), [submission(more)]);
  const target = join(folder, 'copy.db');
  const seen: number[] = [];
  const copy = await snapshot.copy(target, { over: 'nothing', progress: (done) => seen.push(done) });
  expect(existsSync(target)).toBe(false);
  await copy.place();
  await snapshot.close();
  await store.close();
  expect(seen.length).toBeGreaterThan(0);
  const again = openSqliteStore(target);
  expect(await again.countArticles()).toBe(3);
  await again.close();
  expect((await checked(`sqlite:${target}`)).filter(({ faults }) => faults > 0)).toEqual([]);
});

test('a copy takes the place of nothing that it may not', async () => {
  const other = join(folder, 'other.db');
  await saved(`sqlite:${other}`, SAMPLES.slice(0, 1));
  await expect(copied(file, other)).rejects.toThrow('is there already');
  await expect(copied(file, other, 'empty')).rejects.toThrow('holds articles');
  await expect(copied(file, file, 'anything')).rejects.toThrow('is the database itself');
  const store = openSqliteStore(other);
  await expect(copied(file, other, 'anything')).rejects.toThrow('is open in another process');
  expect(await store.countArticles()).toBe(1);
  await store.close();
  await copied(file, other, 'anything');
  expect((await checked(`sqlite:${other}`))[2]?.looked).toBe('3 articles');
  const empty = join(folder, 'empty.db');
  await saved(`sqlite:${empty}`, []);
  await copied(file, empty, 'empty');
  expect((await checked(`sqlite:${empty}`))[2]?.looked).toBe('3 articles');
});

test('a damaged file is replaced by a good one when told so, and never the other way round', async () => {
  const bad = join(folder, 'bad.db');
  await copied(file, bad);
  const db = new Database(bad);
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.exec("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'articles'");
  db.close();
  await expect(copied(bad, join(folder, 'worse.db'))).rejects.toThrow(/damaged/);
  expect(existsSync(join(folder, 'worse.db'))).toBe(false);
  await copied(file, bad, 'anything');
  expect((await checked(`sqlite:${bad}`)).filter(({ faults }) => faults > 0)).toEqual([]);
});

test('what is no file of ours is named', async () => {
  await expect(openSnapshot(`sqlite:${folder}/none.db`)).rejects.toThrow(/cannot be opened/);
  await expect(openSnapshot('sqlite::memory:')).rejects.toThrow(/in memory/);
  const other = new Database(join(folder, 'foreign.db'));
  other.exec('CREATE TABLE a (b)');
  other.close();
  await expect(openSnapshot(`sqlite:${folder}/foreign.db`)).rejects.toThrow(/another program/);
});
