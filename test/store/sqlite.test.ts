/** The SQLite store: the contract on real files, and what is particular to SQLite. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { dumpDigest } from '#app/digest.ts';
import { parseText } from '#search/parse.ts';
import { openSnapshot, openStore } from '#store/open.ts';
import { guarded } from '#store/sqlite/errors.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { ingestLog } from '#store/sqlite/ingests.ts';
import { migrate } from '#store/sqlite/migrate.ts';
import { openDatabase } from '#store/sqlite/open.ts';
import { saver } from '#store/sqlite/save.ts';
import { siteMemories } from '#store/sqlite/sites.ts';
import { termsOf } from '#store/sqlite/terms.ts';
import type { Checked } from '#store/upkeep.ts';
import { contract } from './contract.ts';
import { articles, submission } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${++files}`, 'copydesk.db');

const left: string[] = [];
contract('sqlite', () => {
  left.push(`sqlite:${newFile()}`);
  return openStore(left.at(-1)!);
});

test('all files that these leave are whole: rows, index, counts and offsets agree', async () => {
  const off: Checked[] = [];
  for (const url of left) {
    const snapshot = await openSnapshot(url);
    for await (const checked of snapshot.check({ sample: null, digestOf: dumpDigest }))
      if (checked.faults > 0) off.push(checked);
    await snapshot.close();
  }
  expect(left.length).toBeGreaterThan(100);
  expect(off).toEqual([]);
}, 60_000);

describe('the file', () => {
  test('keeps everything when it is closed and opened again', async () => {
    const url = `sqlite:${newFile()}`;
    const first = await openStore(url);
    const [saved] = await first.save(await first.openIngest('test'), [submission({ headline: 'Kept' })]);
    await first.close();
    const second = await openStore(url);
    expect((await second.article(saved?.id ?? ''))?.headline).toBe('Kept');
    expect((await second.searchArticles(articles({ text: parseText('kept') }))).items).toHaveLength(1);
    const [next] = await second.save(await second.openIngest('test'), [submission({ headline: 'Next' })]);
    expect(next?.status).toBe('created');
    await second.close();
  });

  test('is in WAL mode', async () => {
    const path = newFile();
    const store = await openStore(`sqlite:${path}`);
    const db = new Database(path);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
    await store.close();
  });

  test('is written through with each commit, or at checkpoints only, as asked', () => {
    const modes = (['full', 'normal', undefined] as const).map((durability) => {
      const db = openDatabase(newFile(), durability ? { durability } : {});
      const mode = db.pragma('synchronous', { simple: true });
      db.close();
      return mode;
    });
    expect(modes).toEqual([2, 1, 2]);
  });

  test('sqlite::memory: needs none', async () => {
    const store = await openStore('sqlite::memory:');
    expect(await store.countArticles()).toBe(0);
    await store.close();
  });

  test('has the quotes of a transaction in one segment of the index', async () => {
    const path = newFile();
    const store = await openStore(`sqlite:${path}`);
    const said = {
      'We will build the bridge again': { speaker: 'Ann' },
      'It stays closed': { speaker: 'Bob' },
    };
    const body = `“${Object.keys(said).join('.” “')}.”`;
    const batch = ['One', 'Two', 'Three'].map((headline) => submission({ headline, body, quotes: said }));
    await store.save(await store.openIngest('test'), batch);
    const db = new Database(path);
    expect(db.prepare('SELECT count(DISTINCT segid) FROM quote_words_idx').pluck().get()).toBe(1);
    db.close();
    await store.close();
  });

  test('of a newer Copydesk is refused with both versions', async () => {
    const path = newFile();
    await (await openStore(`sqlite:${path}`)).close();
    const db = new Database(path);
    db.prepare('INSERT INTO schema_versions VALUES (999, ?, 0)').run('999-later.sql');
    db.close();
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/schema 999.*up to \d+.*Upgrade Copydesk/);
  });

  test('of another program is left alone', async () => {
    const path = join(folder, 'other.db');
    const db = new Database(path);
    db.exec('CREATE TABLE recipes (name TEXT)');
    db.close();
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/tables of another program/);
  });
});

describe('the URL', () => {
  test.each(['mysql://ann:secret@db/news', './copydesk.db', '', 'sqlite:'])(
    '%s is refused with what is supported',
    async (url) => {
      const opening = openStore(url);
      await expect(opening).rejects.toMatchObject({ code: 'storage_error' });
      await expect(opening).rejects.toThrow('sqlite:./data/copydesk.db');
      await expect(opening).rejects.not.toThrow('secret');
    },
  );

  test('with two slashes more names the same file', async () => {
    const path = newFile();
    await (await openStore(`sqlite://${path}`)).close();
    expect(existsSync(path)).toBe(true);
  });
});

describe('errors tell what to do', () => {
  test('a file that is no database', async () => {
    const path = join(folder, 'notes.db');
    writeFileSync(path, 'Not a database, but long enough to be looked at as one. '.repeat(20));
    const opening = openStore(`sqlite:${path}`);
    await expect(opening).rejects.toThrow(
      `${path} is not a SQLite database: point DATABASE_URL at another file, or put back a backup.`,
    );
    await expect(opening).rejects.toHaveProperty('cause.code', 'SQLITE_NOTADB');
  });

  test('a folder in the place of the file', async () => {
    const path = join(folder, 'taken.db');
    mkdirSync(path);
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/cannot be opened/);
  });

  test('a file in the place of the folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openStore(`sqlite:${join(folder, 'file', 'a.db')}`)).rejects.toThrow(/cannot be made/);
  });

  test('a lock of another process', async () => {
    const path = newFile();
    const store = openSqliteStore(path, { busyMs: 1 });
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.openIngest('test')).rejects.toThrow(/locked by another process/);
    other.exec('ROLLBACK');
    await expect(store.openIngest('test')).resolves.toBeTypeOf('string');
    other.close();
    await store.close();
  });

  test('a file that may only be read', async () => {
    const path = newFile();
    await (await openStore(`sqlite:${path}`)).close();
    const db = new Database(path, { readonly: true });
    expect(() => guarded(path, () => ingestLog(db).openIngest('test'))).toThrow(
      `The database ${path} is read-only: give the user that runs Copydesk the right to write the file and its folder.`,
    );
    db.close();
  });

  test('a disk that is full: nothing of the batch is stored', () => {
    const db = new Database(':memory:');
    migrate(db);
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const { save } = saver(db, termsOf(db), { memories: siteMemories(db), noted: ingestLog(db).note });
    const ingest = ingestLog(db).openIngest('test');
    const batch = Array.from({ length: 50 }, (_, i) => submission({ headline: `Story ${i}` }));
    expect(() => guarded('news.db', () => save(ingest, batch))).toThrow(
      'The database news.db cannot grow because the disk is full: free some space and try again.',
    );
    expect(db.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(0);
    db.close();
  });

  test('a store that has been closed', async () => {
    const store = await openStore('sqlite::memory:');
    await store.close();
    await expect(store.countArticles()).rejects.toMatchObject({ code: 'storage_error' });
    await expect(store.article('a')).rejects.toThrow(/has been closed/);
    await store.close();
  });
});

describe('migrations', () => {
  test('run once each, in order, and only forward', () => {
    const path = join(folder, 'migrations');
    mkdirSync(path);
    const at = pathToFileURL(`${path}/`);
    const db = new Database(':memory:');
    writeFileSync(join(path, '001-a.sql'), 'CREATE TABLE a (x);');
    migrate(db, at);
    writeFileSync(join(path, '002-b.sql'), 'ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (1, 2);');
    migrate(db, at);
    migrate(db, at);
    expect(db.prepare('SELECT * FROM a').all()).toEqual([{ x: 1, y: 2 }]);
    expect(db.prepare('SELECT name FROM schema_versions').pluck().all()).toEqual(['001-a.sql', '002-b.sql']);
  });

  test('one that fails leaves nothing behind', () => {
    const path = join(folder, 'failing');
    mkdirSync(path);
    writeFileSync(join(path, '001-a.sql'), 'CREATE TABLE a (x); CREATE TABLE a (x);');
    const db = new Database(':memory:');
    expect(() => migrate(db, pathToFileURL(`${path}/`))).toThrow();
    expect(db.prepare('SELECT name FROM sqlite_schema').all()).toEqual([]);
  });
});
