/** `copydesk copy` as an operator types it: ended in the middle by a signal it goes on, tells what it compared, and what differs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TABLES } from '#store/logicalTables.ts';
import { openStore } from '#store/open.ts';
import { submission } from '../store/samples.ts';
import { newStoreUrl, statement } from '../stores.ts';
import { typed } from '../terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
let from: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-copy-'));
  from = `sqlite:${folder}/from.db`;
});
afterEach(() => rmSync(folder, { recursive: true }));

const copydesk = (...args: string[]) => typed(args);

async function saved(count: number): Promise<void> {
  const store = await openStore(from);
  const samples = Array.from({ length: count }, (_, i) =>
    submission({ headline: `Harbour ${i}`, body: `The harbour opened, as Ann Lee said. ${i} `.repeat(60) }),
  );
  await store.save(await store.openIngest('test'), samples);
  await store.close();
}

test('all tables are told, and whether they are the same', async () => {
  await copydesk('ingest', join(ROOT, 'samples'), '--database-url', from);
  const to = await newStoreUrl();
  const { code, out, err } = await copydesk('copy', '--from', from, '--to', to);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Copied and compared: .+\.\n$/) });
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^ +table +rows +sha256 +rows there +sha256 there$/);
  expect(lines.slice(1).map((line) => line.split(/ +/)[1])).toEqual(TABLES.map(({ name }) => name));
  expect(lines.find((line) => line.includes(' articles '))).toMatch(
    /^ok +articles +(\d+) +(\w{16}) +\1 +\2$/,
  );
  expect((await copydesk('copy', '--from', from, '--to', to)).err).toContain('is no empty database');
  expect((await copydesk('search', 'library', '--database-url', to)).out).toContain('Millbrook');
  expect((await copydesk('check', '--database-url', to)).code).toBe(0);
});

test('killed in the middle, it goes on; what was changed meanwhile is off, and the exit code tells', async () => {
  await saved(150);
  const to = await newStoreUrl();
  const args = [join(ROOT, 'src/main.ts'), 'copy', '--from', from, '--to', to];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const begun = async () => {
    const rows = await statement(to, 'SELECT count(*) AS n FROM article_texts').catch(() => []);
    return rows.some((row) => Number((row as { n: unknown }).n) > 0);
  };
  // a file is locked while it is written: by then it is asked too late to tell
  if (to.startsWith('postgres')) while (child.exitCode === null && !(await begun()));
  else await new Promise((resolve) => setTimeout(resolve, 1_500));
  child.kill('SIGKILL');
  await ended;
  const changed = await statement(to, "UPDATE ingests SET origin = 'other'").then(
    () => true,
    () => false,
  );
  const { code, out, err } = await copydesk('copy', '--from', from, '--to', to);
  if (!changed || !/^OFF/m.test(out)) {
    // killed before, or after, there was something to change
    expect(out + err).toMatch(/Copied and compared|is no empty database/);
    return;
  }
  expect(code).toBe(1);
  expect(err).toMatch(/^1 tables differ\.$/m);
  expect(out).toMatch(/^OFF +ingests +1 +\w{16} +1 +\w{16}$/m);
  await statement(to, "UPDATE ingests SET origin = 'test'");
  expect(await copydesk('copy', '--from', from, '--to', to)).toMatchObject({ code: 0 });
  const store = await openStore(to);
  expect(await store.countArticles()).toBe(150);
  await store.close();
}, 120_000);

test('what it needs is said', async () => {
  expect((await copydesk('copy')).err).toContain('Name the database to copy to by --to');
  expect((await copydesk('copy', '--from', from, '--to', from)).err).toContain('are the same database');
  expect((await copydesk('copy', '--from', from, '--to', `sqlite:${folder}/b.db`)).err).toContain(
    'cannot be opened',
  );
});
