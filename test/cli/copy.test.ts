/** `copydesk copy` as an operator types it: ended in the middle by a signal it goes on, tells what it compared, and what differs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TABLES } from '#store/logicalTables.ts';
import { openStore, storeFile } from '#store/open.ts';
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

const ARTICLES = 600;
/** After the first bytes were written; each time longer, where a kill came before there was something, or after all was there. */
const KILLS_AFTER_MS = Array.from({ length: 12 }, (_, i) => 8 * 1.6 ** i);

/** The URL of a copy that was killed when some texts were there, and not all of it was. */
async function killedInTheMiddle(): Promise<string> {
  for (const after of KILLS_AFTER_MS) {
    const to = await newStoreUrl();
    const begun = async () => {
      const rows = await statement(to, 'SELECT count(*) AS n FROM article_texts').catch(() => []);
      return rows.some((row) => Number((row as { n: unknown }).n) > 0);
    };
    const args = [join(ROOT, 'src/main.ts'), 'copy', '--from', from, '--to', to];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = once(child, 'exit');
    // a file is locked while it is written: it cannot be asked before the kill
    const written = async () => (statSync(`${storeFile(to)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    const [isBegun, wait] = to.startsWith('postgres') ? [begun, 0] : [written, after];
    while (child.exitCode === null && !(await isBegun())) await setTimeout(1);
    await setTimeout(wait);
    child.kill('SIGKILL');
    await ended;
    const opened = await openStore(to).catch((error: Error) => error);
    if (opened instanceof Error) {
      expect(opened.message).toContain('is a copy that has not ended');
      if (await begun()) return to;
    } else await opened.close();
  }
  throw new Error('no kill came in the middle');
}

test('killed in the middle, it is opened by nobody and goes on; what was changed meanwhile is off, and the exit code tells', async () => {
  await saved(ARTICLES);
  const to = await killedInTheMiddle();
  await statement(to, "UPDATE ingests SET origin = 'other'");
  const { code, out, err } = await copydesk('copy', '--from', from, '--to', to);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^1 tables differ\.$/m) });
  expect(out).toMatch(/^OFF +ingests +1 +\w{16} +1 +\w{16}$/m);
  await statement(to, "UPDATE ingests SET origin = 'test'");
  expect(await copydesk('copy', '--from', from, '--to', to)).toMatchObject({ code: 0 });
  const store = await openStore(to);
  expect(await store.countArticles()).toBe(ARTICLES);
  await store.close();
}, 120_000);

test('what it needs is said', async () => {
  expect((await copydesk('copy')).err).toContain('Name the database to copy to by --to');
  expect((await copydesk('copy', '--from', from, '--to', from)).err).toContain('are the same database');
  expect((await copydesk('copy', '--from', from, '--to', `sqlite:${folder}/b.db`)).err).toContain(
    'cannot be opened',
  );
});
