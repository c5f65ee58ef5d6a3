/** The SQLite store: the contract on real files, and what is particular to SQLite. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { openStore } from '#store/open.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { contract } from './contract.ts';
import { articles, submission } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${++files}`, 'copydesk.db');

contract('sqlite', () => openStore(`sqlite:${newFile()}`));

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

  test('sqlite::memory: needs none', async () => {
    const store = await openStore('sqlite::memory:');
    expect(await store.countArticles()).toBe(0);
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
