/** The command line on PostgreSQL: what settings show, and what is for files alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyDatabase, newDatabase } from '../../postgres.ts';
import { statement } from '../../stores.ts';
import { typed } from '../../terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const copydesk = (env: Record<string, string>, ...args: string[]) => typed(args, { env });

test('config shows no password, and whether databases can be reached', async () => {
  const url = new URL(await newDatabase());
  url.password = 'p:a@ss/word';
  const DATABASE_URL = decodeURIComponent(url.href);
  const good = await copydesk({ DATABASE_URL: url.href, DATABASE_READ_URL: url.href }, 'config');
  expect(good).toMatchObject({ code: 0, err: '' });
  const odd = await copydesk({ DATABASE_URL: `${DATABASE_URL}?password=secret&x=y` }, 'config', '--json');
  for (const { out } of [good, odd]) expect(out).not.toMatch(/ss\/word|ss%2Fword|secret/);
  const away = 'postgres://ann:secret@127.0.0.1:1/news';
  const bad = await copydesk({ DATABASE_URL: url.href, DATABASE_READ_URL: away }, 'config');
  expect(bad.code).toBe(1);
  expect(bad.err).toMatch(/^DATABASE_READ_URL: The database 127\.0\.0\.1:1\/news cannot be reached/);
});

test('config makes no tables, and tells of those of another program', async () => {
  const DATABASE_URL = await emptyDatabase();
  expect(await copydesk({ DATABASE_URL }, 'config')).toMatchObject({ code: 0, err: '' });
  await statement(DATABASE_URL, 'CREATE TABLE recipes (name text)');
  const { code, err } = await copydesk({ DATABASE_URL }, 'config');
  expect([code, err]).toEqual([1, expect.stringContaining('tables of another program')]);
});

test.each(['backup', 'restore'])('%s tells which tools to take', async (verb) => {
  const file = join(folder, 'news.db');
  await copydesk({ DATABASE_URL: `sqlite:${file}` }, 'search', 'harbour');
  const path = verb === 'backup' ? join(folder, 'copy.db') : file;
  const { code, err } = await copydesk({ DATABASE_URL: await newDatabase() }, verb, path);
  expect(code).toBe(1);
  expect(err).toMatch(/PostgreSQL server.*pg_dump.*pg_restore/);
});
