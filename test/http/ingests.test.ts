/** Bodies that are read in the background: accepted, followed, cancelled, refused, and gone on with after a crash. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Ingest } from '#domain/ingest.ts';
import { engine, newStoreUrl, statement } from '../stores.ts';
import { HARBOUR, RAILWAY, type Running, start } from './support.ts';

let running: Running;
let folder: string;
let url: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-ingests-'));
  url = await newStoreUrl();
  running = await start({ inlineLimit: 5_000 }, { ingestFolder: folder }, url);
});
afterEach(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const NDJSON = 'application/x-ndjson';
const lines = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
/** Articles that differ in every word that counts. */
const story = (n: number) => ({
  text: HARBOUR.replaceAll('harbour', `harbour${n}`).replaceAll('Brandt', `Brandt${'abcdefgh'[n % 8]}`),
  id: `story-${n}`,
});
const stories = (count: number) => lines(Array.from({ length: count }, (_, n) => story(n)));

const post = (body: string, prefer = 'respond-async') =>
  running.ask('post', '/ingest').set('content-type', NDJSON).set('prefer', prefer).send(body);

async function ended(path: string): Promise<Ingest> {
  for (;;) {
    const { body } = await running.ask('get', path).expect(200);
    if (!['queued', 'running'].includes(body.state)) return body;
    await setTimeout(50);
  }
}

/** How many files or rows hold bodies. */
async function kept(of = url, where = folder): Promise<number> {
  if (engine === 'postgres') return (await statement(of, 'SELECT place FROM ingest_bodies')).length;
  return readdirSync(where).length;
}

/** A body goes once its ingest has ended, and not at the same moment. */
async function emptied(of = url, where = folder): Promise<void> {
  while ((await kept(of, where)) > 0) await setTimeout(10);
}

test('who prefers not to wait gets 202, and what became of it at its Location', async () => {
  const answer = await post(lines([story(1), { txt: 'a' }, story(1), { text: 'Home\nMenu' }])).expect(202);
  expect(answer.get('preference-applied')).toBe('respond-async');
  const path = answer.get('location')!;
  expect(path).toBe(`/ingests/${answer.body.id}`);
  expect(answer.body).toMatchObject({ origin: 'POST /ingest', created: 0, error: null });

  const ingest = await ended(path);
  expect(ingest).toMatchObject({
    state: 'done',
    records: 4,
    created: 1,
    duplicates: 1,
    rejected: 2,
    progress: 1,
  });
  expect(ingest.reasons).toEqual({ duplicate: { dump: 1 }, rejected: { invalid_record: 1, no_article: 1 } });
  expect(ingest.bytes.read).toBe(ingest.bytes.total);
  await emptied();

  const { body: list } = await running.ask('get', '/ingests').expect(200);
  expect(list.data.map(({ id }: Ingest) => id)).toEqual([ingest.id]);
});

test('a body over the threshold is read in the background, with a declared length or without', async () => {
  const answer = await post(stories(10), '').expect(202);
  expect(answer.get('preference-applied')).toBeUndefined();
  expect(await ended(answer.get('location')!)).toMatchObject({ state: 'done', created: 10 });

  await running.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = running.server.server.address() as AddressInfo;
  const pieces = async function* () {
    for (let n = 10; n < 20; n++) yield new TextEncoder().encode(lines([story(n)]));
  };
  const chunked = await fetch(`http://127.0.0.1:${port}/ingest`, {
    method: 'POST',
    headers: { 'content-type': NDJSON },
    body: pieces(),
    duplex: 'half',
  } as unknown as RequestInit);
  expect(chunked.status).toBe(202);
  expect(await ended(chunked.headers.get('location')!)).toMatchObject({ state: 'done', created: 10 });
});

test('more records than a report holds are read in the background, too', async () => {
  await running.close();
  running = await start({}, { ingestFolder: folder });
  const answer = await post('1\n'.repeat(10_001), '').expect(202);
  const ingest = await ended(answer.get('location')!);
  expect(ingest).toMatchObject({ records: 10_001, reasons: { rejected: { invalid_record: 10_001 } } });
});

test('rejected records come with place and error, in the order of the file: by pages, NDJSON and CSV', async () => {
  const records = [{ a: 1 }, story(1), { b: 1 }, { text: 'Menu' }, { c: 1 }];
  const answer = await post(lines(records)).expect(202);
  await ended(answer.get('location')!);
  const path = `${answer.get('location')}/records?status=rejected`;

  const first = await running.ask('get', `${path}&limit=3`).expect(200);
  expect(first.body.data.map((r: { index: number; line: number }) => [r.index, r.line])).toEqual([
    [0, 1],
    [2, 3],
    [3, 4],
  ]);
  expect(first.body.data[0]).toMatchObject({ status: 'rejected', error: { code: 'invalid_record' } });
  const next = await running.ask('get', `${path}&limit=3&cursor=${first.body.page.next}`).expect(200);
  expect(next.body.data).toMatchObject([{ index: 4 }]);
  expect(next.body.page.next).toBeNull();
  const back = await running.ask('get', `${path}&limit=3&cursor=${next.body.page.prev}`).expect(200);
  expect(back.body.data).toEqual(first.body.data);

  const { text } = await running.ask('get', `${path}&format=ndjson&fields=line`).expect(200);
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).line),
  ).toEqual([1, 3, 4, 5]);
  const { text: csv } = await running.ask('get', `${path}&format=csv&fields=line,error`).expect(200);
  expect(csv).toMatch(/^line,error\.code,error\.detail,error\.errors\r\n1,invalid_record,/);

  const other = `/ingests/01998877-0000-7000-8000-000000000000/records`;
  await running.ask('get', other).expect(404);
  await running.ask('get', `${path}x`).expect(400);
});

/** Events as `[event, data]` until the server ends the stream. */
async function events(path: string, headers: Record<string, string> = {}) {
  if (!running.server.server.listening) await running.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = running.server.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}/events`, { headers });
  const text = await answer.text();
  const seen = text.matchAll(/^id: (.*)\nevent: (.*)\ndata: (.*)\n\n/gm);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    list: [...seen].map(([, id, event, data]) => ({ id, event, data: JSON.parse(data!) as Ingest })),
  };
}

test('events tell of the progress until the end, and nothing to who has seen it', async () => {
  const answer = await post(stories(150)).expect(202);
  const path = answer.get('location')!;
  const { list, type } = await events(path);
  expect(type).toBe('text/event-stream; charset=utf-8');
  const last = list.at(-1)!;
  expect(last).toMatchObject({ event: 'done', data: { created: 150, state: 'done' } });
  expect(list.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);
  const counts = list.map(({ data }) => data.records);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));

  expect((await events(path, { 'last-event-id': last.id! })).status).toBe(204);
  expect((await events(path, { 'last-event-id': '0-running' })).list).toHaveLength(1);
});

test('closing the server ends streams of events', async () => {
  const open = await running.store.openIngest('test');
  await running.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = running.server.server.address() as AddressInfo;
  const stream = await fetch(`http://127.0.0.1:${port}/ingests/${open}/events`);
  const text = stream.text();
  await running.server.close();
  expect(await text).toContain('event: progress');
});

test('cancelling keeps what is stored and stores nothing more', async () => {
  const answer = await post(stories(400)).expect(202);
  const path = answer.get('location')!;
  const behind = await post(lines([story(1_000)])).expect(202);
  while ((await running.ask('get', path)).body.created === 0) await setTimeout(20);
  const { body: cancelled } = await running.ask('delete', path).expect(200);
  expect(cancelled.state).toBe('cancelled');
  expect(cancelled.created).toBeLessThan(400);
  await ended(behind.get('location')!); // it comes after the batch that was at work
  const { body: articles } = await running.ask('get', '/health');
  expect(articles.articles).toBe(cancelled.created + 1);
  await emptied();

  await running.ask('delete', path).expect(200);
  const { body } = await running.ask('delete', behind.get('location')!).expect(409);
  expect(body.code).toBe('ingest_ended');
});

test('what the beginning shows to be unreadable is refused at once, and leaves nothing', async () => {
  const pdf = running
    .ask('post', '/ingest')
    .set('content-type', 'application/octet-stream')
    .set('prefer', 'respond-async')
    .send(Buffer.from(`%PDF-1.7\n${'x'.repeat(10_000)}`));
  expect((await pdf.expect(422)).body.code).toBe('unknown_format');
  await post('').expect(400);
  const unknown = running.ask('post', '/ingest?colour=red').set('content-type', NDJSON).send(stories(20));
  expect((await unknown.expect(400)).body.code).toBe('unknown_parameter');
  expect((await running.ask('get', '/ingests')).body.data).toEqual([]);
  expect(await kept()).toBe(0);
});

test('what turns out unreadable as a whole fails, and says why', async () => {
  const answer = await running
    .ask('post', '/ingest')
    .set('content-type', 'application/json')
    .send(`[{"text": "${'a'.repeat(6_000)}`)
    .expect(202);
  const ingest = await ended(answer.get('location')!);
  expect(ingest).toMatchObject({ state: 'failed', error: { code: 'invalid_json' } });
});

test('a body that is cut off leaves nothing', async () => {
  await running.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = running.server.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST /ingest HTTP/1.1\r\nHost: a\r\nContent-Type: ${NDJSON}\r\nContent-Length: 4000000\r\n\r\n`,
  );
  socket.write(stories(2_500)); // more than its beginning, which is looked at first, and than a piece
  while ((await kept()) === 0) await setTimeout(10);
  socket.destroy();
  await emptied();
  expect((await running.ask('get', '/ingests')).body.data).toEqual([]);
});

/** A server of its own process; resolves with its address. */
async function serve(url: string, folder: string): Promise<{ child: ChildProcess; base: string }> {
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      DATABASE_URL: url,
      INGEST_FOLDER: folder,
      PORT: '0',
      INGEST_INLINE_BYTES: '5000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout!, 'data');
  return { child, base: /http:\/\/[\d.]+:\d+/.exec(String(said))![0] };
}

test('what was acknowledged is not lost when the process is killed, and nothing of it is there twice', async () => {
  const data = mkdtempSync(join(tmpdir(), 'copydesk-crash-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const url = await newStoreUrl();
  const first = await serve(url, data);
  const body = lines([...Array.from({ length: 300 }, (_, n) => story(n)), { no: 'text' }, story(0)]);
  const headers = { 'content-type': NDJSON };
  const answer = await fetch(`${first.base}/ingest`, { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
  const path = answer.headers.get('location')!;
  const state = async (base: string) => (await (await fetch(base + path)).json()) as Ingest;
  while ((await state(first.base)).created === 0) await setTimeout(20);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await serve(url, data);
  let ingest = await state(second.base);
  expect(ingest.created).toBeGreaterThan(0);
  while (ingest.state !== 'done') {
    await setTimeout(50);
    ingest = await state(second.base);
  }
  expect(ingest).toMatchObject({ records: 302, created: 300, duplicates: 1, rejected: 1 });
  const health = (await (await fetch(`${second.base}/health`)).json()) as { articles: number };
  expect(health.articles).toBe(300);
  await emptied(url, data);
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
}, 120_000); // where servers share the database, the second takes over 15 s after the first was last heard of

test('other requests are answered while a body is read', async () => {
  await post(stories(200)).expect(202);
  await running.ask('get', '/articles').expect(200);
  await running.ask('post', '/ingest').set('content-type', 'text/plain').send(RAILWAY).expect(201);
});
