/** A database that is locked, read-only, damaged, or on a full disk: whoever asks is told what to do, and what can be read is read. */
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { text } from '../../bench/ingest/made.ts';
import { serve } from '../crash/server.ts';
import { HARBOUR, RAILWAY, type Running, start, WEATHER } from '../http/support.ts';
import { typed } from '../terminal.ts';
import { frozen, smallDisk } from './limited.ts';

const base = mkdtempSync(join(tmpdir(), 'copydesk-broken-'));
const whole = join(base, 'whole.db');
let files = 0;
let running: Running | undefined;
let ids: string[];

beforeAll(async () => {
  const filled = await start({}, {}, `sqlite:${whole}`);
  ids = [];
  for (const body of [HARBOUR, RAILWAY, WEATHER]) {
    const answer = await filled.ask('post', '/ingest').set('content-type', 'text/plain').send(body);
    ids.push(answer.body.results[0].id);
  }
  await filled.close();
});
afterEach(async () => {
  await running?.close();
  running = undefined;
});
afterAll(() => rmSync(base, { recursive: true }));

/** A copy of the filled file, in a folder of its own. */
function copy(): string {
  const path = join(base, `${++files}`, 'news.db');
  mkdirSync(join(path, '..'));
  copyFileSync(whole, path);
  return path;
}

const ask = (path: string, method: 'get' | 'delete' = 'get') => running!.ask(method, path);
const post = (body: string) => running!.ask('post', '/ingest').set('content-type', 'text/plain').send(body);

/** 503, with a sentence to act on, and nothing of the machine. */
function refused({ status, body }: { status: number; body: Problem }, what: RegExp): void {
  expect(status).toBe(503);
  expect(body).toMatchObject({ code: 'storage_error', detail: expect.stringMatching(what) });
  expect(JSON.stringify(body)).not.toMatch(/\.db|SQLITE|at .*\.ts/);
}

const copydesk = (...argv: string[]) => typed(argv);

/** One sentence, no stack, exit code 1. */
async function fails(sentence: RegExp, ...argv: string[]): Promise<void> {
  const { code, err } = await copydesk(...argv);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/^\s+at /m);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
}

test('while another process holds the lock, searches go on and a dump waits; when it takes too long, it is told', async () => {
  const path = copy();
  running = await start({}, {}, `sqlite:${path}`);
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  let isAnswered = false;
  const waiting = post(text(1)).then((answer) => {
    isAnswered = true;
    return answer;
  });
  for (let n = 0; n < 20; n++) await ask('/articles?q=harbour').expect(200);
  expect(isAnswered).toBe(false);
  other.exec('ROLLBACK');
  expect((await waiting).status).toBe(201);

  other.exec('BEGIN IMMEDIATE');
  refused(await post(text(2)), /locked by another process; try again/);
  await ask(`/articles/${ids[0]}`).expect(200);
  other.close();
  expect((await post(text(2))).status).toBe(201);
});

test('what comes in many steps waits for the lock as well, and holds nobody up', async () => {
  const path = copy();
  running = await start({}, {}, `sqlite:${path}`);
  const { body } = await ask('/people?limit=2').expect(200);
  const [one, two] = body.data.map(({ id }: { id: number }) => id);
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  const done: string[] = [];
  const merging = running.store.mergePeople(one, { people: [two] }).then(() => done.push('merged'));
  const tending = running.store.tend().then(() => done.push('tended'));
  for (let n = 0; n < 10; n++) await ask('/articles?q=harbour').expect(200);
  expect(done).toEqual([]);
  other.exec('ROLLBACK');
  other.close();
  await Promise.all([merging, tending]);
});

test('a file that may only be read is served, and says so', async (context) => {
  const path = copy();
  const thaw = frozen(path);
  if (!thaw) return context.skip();
  onTestFinished(thaw);
  running = await start({}, {}, `sqlite:${path}`);
  expect((await ask('/health').expect(200)).body).toMatchObject({ readOnly: true, articles: 3 });
  expect((await ask('/articles?q=harbour').expect(200)).body.data).toHaveLength(1);
  await ask(`/articles/${ids[0]}/dump`).expect(200);
  refused(await post(text(1)), /can only be read/);
  refused(await ask(`/articles/${ids[0]}?reason=a`, 'delete'), /can only be read/);

  const url = `sqlite:${path}`;
  const found = await copydesk('search', 'harbour', '--database-url', url);
  expect(found).toMatchObject({ code: 0, out: expect.stringContaining('harbour plan') });
  await fails(/is read-only: give the user/, 'ingest', 'samples/wire-copy.txt', '--database-url', url);
});

test('a read-only file of an older version is not served: it would have to be brought up to date', async (context) => {
  const path = copy();
  const db = new Database(path);
  db.exec('DELETE FROM schema_versions WHERE version = 13; DROP TABLE requests; DROP TABLE request_results');
  db.close();
  const thaw = frozen(path);
  if (!thaw) return context.skip();
  onTestFinished(thaw);
  await fails(
    /older Copydesk .* is read-only: give/,
    'search',
    'harbour',
    '--database-url',
    `sqlite:${path}`,
  );
});

test('a folder that may not be written has no room for the log of the file', async (context) => {
  const path = copy();
  const thaw = frozen(join(path, '..'));
  if (!thaw) return context.skip();
  onTestFinished(thaw);
  await fails(
    /cannot be opened: see that .* may write there/,
    'search',
    'harbour',
    '--database-url',
    `sqlite:${path}`,
  );
});

function overwrite(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(file);
}

test.each(['search', 'serve'])('a file whose beginning is destroyed: %s', async (verb) => {
  const path = copy();
  overwrite(path, 0, 4096);
  await fails(
    /is not a SQLite database: point/,
    verb,
    ...(verb === 'search' ? ['a'] : []),
    '--database-url',
    `sqlite:${path}`,
  );
});

test.each(['search', 'serve'])('a file that is cut off: %s', async (verb) => {
  const path = copy();
  truncateSync(path, 5 * 16_384);
  await fails(
    /is damaged: stop Copydesk and put back a backup/,
    verb,
    ...(verb === 'search' ? ['a'] : []),
    '--database-url',
    `sqlite:${path}`,
  );
});

test('what stands on damaged pages cannot be read; what stands on others can', async () => {
  const path = copy();
  const db = new Database(path);
  const pages = db.prepare("SELECT pageno FROM dbstat WHERE name = 'dumps'").pluck().all() as number[];
  db.close();
  for (const page of pages) overwrite(path, (page - 1) * 16_384, 16_384);
  running = await start({}, {}, `sqlite:${path}`);
  refused(await ask(`/articles/${ids[0]}/dump`), /is damaged/);
  refused(await post(text(1)), /is damaged/);
  await ask(`/articles/${ids[0]}`).expect(200);
  expect((await ask('/articles?q=harbour').expect(200)).body.data).toHaveLength(1);
});

test('so it is with a dump that does not unpack any more, and a text that is no JSON', async () => {
  const path = copy();
  const db = new Database(path);
  db.prepare('UPDATE dumps SET bytes = ?').run(Buffer.from('damaged'));
  db.prepare("UPDATE article_texts SET detail = '{'").run();
  db.close();
  running = await start({}, {}, `sqlite:${path}`);
  refused(await ask(`/articles/${ids[0]}/dump`), /is damaged/);
  refused(await ask(`/articles/${ids[0]}`), /is damaged/);
  expect((await ask('/articles?q=harbour').expect(200)).body.data).toHaveLength(1);
});

test('on a full disk nothing more is taken in, what was acknowledged is there, and searches go on', async () => {
  const folder = join(base, `${++files}`);
  mkdirSync(folder);
  const settings = { LOG_LEVEL: 'silent', INGEST_FOLDER: join(folder, 'bodies') };
  const { base: at, end } = await serve(join(folder, 'news.db'), settings, smallDisk(folder, 3_000)).served;
  const send = async (records: string[], prefer = ''): Promise<Response> =>
    fetch(`${at}/ingest`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', prefer },
      body: records.map((one) => JSON.stringify({ text: one })).join('\n'),
    });
  const batch = (n: number) => Array.from({ length: 10 }, (_, i) => text(n * 10 + i));
  const acknowledged: string[] = [];
  let answer = await send(batch(0));
  for (let n = 1; answer.status === 201; n++) {
    acknowledged.push(
      ...((await answer.json()) as { results: { id: string }[] }).results.map(({ id }) => id),
    );
    answer = await send(batch(n));
  }
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ code: 'storage_error' });
  expect(acknowledged.length).toBeGreaterThan(0);
  const large = await send(
    Array.from({ length: 1_000 }, (_, n) => text(n)),
    'respond-async',
  );
  expect(large.status).toBe(503);
  expect(await large.json()).toMatchObject({ code: 'storage_error', detail: expect.stringMatching(/full/) });

  for (const id of acknowledged) expect((await fetch(`${at}/articles/${id}`)).status).toBe(200);
  expect((await fetch(`${at}/articles?q=said`)).status).toBe(200);
  expect((await fetch(`${at}/health`)).status).toBe(200);
  await end('SIGTERM');
});
