/** Backup, restore, check and config as an operator types them; the server of a backup under way is a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Health } from '#domain/api.ts';
import { Ingest } from '#domain/ingest.ts';
import { openStore } from '#store/open.ts';
import { text } from '../../bench/ingest/made.ts';
import { typed } from '../terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-upkeep-'));
  env = { DATABASE_URL: `sqlite:${folder}/live.db` };
});
afterEach(() => rmSync(folder, { recursive: true }));

const copydesk = (...args: string[]) => typed(args, { env });

async function articlesIn(file: string): Promise<number> {
  const store = await openStore(`sqlite:${folder}/${file}`);
  try {
    return await store.countArticles();
  } finally {
    await store.close();
  }
}

/** A server in a process of its own. */
async function serving(): Promise<{ child: ChildProcess; base: string; end: Promise<number | null> }> {
  const args = [join(ROOT, 'src/main.ts'), 'serve', '--port', '0', '--log-level', 'silent'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout!, 'data');
  const [base = ''] = String(said).match(/http:[^;]+/) ?? [];
  return { child, base, end: once(child, 'exit').then(([code]) => code) };
}

const pages = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ id: `p${from + i}`, text: text(from + i) })).join(
    '\n',
  );

test('what is stored after a backup is gone after its restore, and all before it is there', async () => {
  await copydesk('ingest', join(ROOT, 'samples'));
  const before = await articlesIn('live.db');
  const backup = join(folder, 'backup.db');
  expect(await copydesk('backup', backup)).toEqual({
    code: 0,
    out: '',
    err: `Copied and checked: ${backup}.\n`,
  });
  expect((await copydesk('backup', backup)).err).toContain(
    'is there already: name another file, or replace it with --force',
  );
  writeFileSync(join(folder, 'more.ndjson'), pages(0, 3));
  await copydesk('ingest', join(folder, 'more.ndjson'));
  expect(await articlesIn('live.db')).toBe(before + 3);

  expect((await copydesk('restore', backup)).err).toContain('holds articles, which would be lost');
  expect((await copydesk('restore', backup, '--force')).code).toBe(0);
  expect(await articlesIn('live.db')).toBe(before);
  expect((await copydesk('check')).code).toBe(0);
  expect((await copydesk('search', 'library')).out).toContain('Millbrook');
  rmSync(join(folder, 'live.db'));
  expect((await copydesk('restore', backup)).code).toBe(0);
  expect(await articlesIn('live.db')).toBe(before);
  expect((await copydesk('restore', join(folder, 'none.db'))).err).toContain('There is no file');
  env = { DATABASE_URL: `sqlite:${folder}/new/machine.db` };
  expect((await copydesk('restore', backup)).code).toBe(0);
  expect(await articlesIn('new/machine.db')).toBe(before);
  expect((await copydesk('backup', join(folder, 'nowhere/b.db'))).err).toContain('There is no folder');
  expect((await copydesk('backup')).err).toContain('Name the one file');
});

test('a backup of a server that ingests is whole, and goes on with the bodies that were not read; no restore goes under it', async () => {
  const { child, base, end } = await serving();
  const headers = { 'content-type': 'application/x-ndjson', prefer: 'respond-async' };
  const accepted = await fetch(`${base}/ingest`, { method: 'POST', headers, body: pages(0, 600) });
  expect(accepted.status).toBe(202);
  const { id } = Ingest.parse(await accepted.json());
  const articles = async () => Health.parse(await (await fetch(`${base}/health`)).json()).articles;
  while ((await articles()) === 0) await setTimeout(20);
  const backup = join(folder, 'backup.db');
  const done = await copydesk('backup', backup);
  expect(done.err).toContain('and 1 bodies that are still to be read');
  expect((await copydesk('restore', backup, '--force')).err).toContain(
    'is open in another process: stop the server first',
  );
  child.kill('SIGTERM');
  expect(await end).toBe(0);
  expect(readdirSync(`${backup}-ingests`)).toEqual([`${id}.body`]);

  const stored = await articlesIn('backup.db');
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(600);
  expect((await copydesk('check', '--database-url', `sqlite:${backup}`)).out).not.toContain('OFF');
  env = { DATABASE_URL: `sqlite:${folder}/new.db` };
  expect((await copydesk('restore', backup)).code).toBe(0);
  const again = await serving();
  const now = async () => Ingest.parse(await (await fetch(`${again.base}/ingests/${id}`)).json());
  let ingest = await now();
  for (; ingest.state !== 'done'; ingest = await now()) await setTimeout(50);
  expect(ingest).toMatchObject({ records: 600, created: 600 });
  again.child.kill('SIGTERM');
  expect(await again.end).toBe(0);
  expect(await articlesIn('new.db')).toBe(600);
}, 60_000);

test('check names the articles that are off, for people and for programs', async () => {
  await copydesk('ingest', join(ROOT, 'samples'));
  const well = await copydesk('check');
  expect(well.code).toBe(0);
  expect(well.out).toMatch(/^ok {3}file +\d+ pages\n/);
  const db = new Database(`${folder}/live.db`);
  const id = db
    .prepare('SELECT a.id FROM articles a JOIN quotes q ON q.article_key = a.key LIMIT 1')
    .pluck()
    .get();
  db.prepare(
    "UPDATE article_texts SET body = ' ' || body WHERE article_key = (SELECT key FROM articles WHERE id = ?)",
  ).run(id);
  db.close();
  const off = await copydesk('check', '--sample', '100');
  expect(off.code).toBe(1);
  expect(off.out).toMatch(new RegExp(`^OFF  offsets .*\\n {7}article ${id}: no quote at \\d+`, 'm'));
  expect(off.err).toMatch(/^\d+ things are off/);
  const told = (await copydesk('check', '--json')).out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told.find(({ check }) => check === 'offsets').told[0]).toMatchObject({ article: id });
  expect((await copydesk('check', '--sample', 'few')).err).toContain("--sample can't be few");
  expect((await copydesk('check', '--database-url', `sqlite:${folder}/none.db`)).code).toBe(1);
});

test('config tells each setting and where it is from, hides passwords, and names what cannot be used', async () => {
  env = { ...env, LOG_LEVEL: 'info', PUBLIC_URL: 'https://me:secret@news.example' };
  const { code, out } = await copydesk('config', '--port', '8080');
  expect(code).toBe(0);
  expect(out).toMatch(/^PORT +8080 +flag$/m);
  expect(out).toMatch(/^LOG_LEVEL +info +environment$/m);
  expect(out).toMatch(/^HOST +127\.0\.0\.1 +default$/m);
  expect(out).toMatch(/^CORS_ORIGINS +\(none\) +default$/m);
  expect(out).toContain('https://me:…@news.example');
  expect(out).not.toContain('secret');
  const [first] = (await copydesk('config', '--json')).out.split('\n');
  expect(JSON.parse(first!)).toEqual({
    name: 'DATABASE_URL',
    flag: 'database-url',
    value: env.DATABASE_URL,
    from: 'environment',
  });
  expect(existsSync(`${folder}/live.db`)).toBe(false);

  writeFileSync(join(folder, 'no.db'), 'this is a letter and no database, '.repeat(100));
  mkdirSync(join(folder, 'file'));
  const wrong = await copydesk('config', '--database-url', `sqlite:${folder}/no.db`);
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('is not a SQLite database') });
  expect(readFileSync(join(folder, 'no.db'), 'utf8')).toContain('this is a letter');
  expect((await copydesk('config', '--port', 'x')).err).toContain('PORT (--port)');
});
