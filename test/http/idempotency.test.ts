/** `Idempotency-Key`: a request that is sent again is answered as the first time, and nothing is done twice. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOBODY } from '#domain/access.ts';
import { KEPT_MS } from '#store/requests.ts';
import { newStoreUrl, statement } from '../stores.ts';
import { HARBOUR, RAILWAY, type Running, start } from './support.ts';

let running: Running;
let folder: string;
let url: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-keys-'));
  url = await newStoreUrl();
  running = await open();
});
afterEach(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const open = () => start({ inlineLimit: 20_000 }, { ingestFolder: join(folder, 'bodies') }, url);
async function restart(): Promise<void> {
  await running.close();
  running = await open();
}

const NDJSON = 'application/x-ndjson';
const story = (n: number) => ({ text: HARBOUR.replaceAll('harbour', `harbour${n}`), id: `story-${n}` });
const lines = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const post = (key: string, body: string, type = NDJSON, query = '') =>
  running.ask('post', `/ingest${query}`).set('content-type', type).set('idempotency-key', key).send(body);
const articles = async () => (await running.ask('get', '/health')).body.articles;

test('a report comes again word for word, also after a restart', async () => {
  const body = lines([story(1), { no: 'text' }, story(1), story(2)]);
  const first = await post('"a"', body).expect(201);
  expect(first.body).toMatchObject({ created: 2, duplicates: 1, rejected: 1 });
  const again = await post('"a"', body).expect(201);
  expect(again.text).toBe(first.text);
  await restart();
  expect((await post('"a"', body).expect(201)).text).toBe(first.text);
  expect(await articles()).toBe(2);
  expect((await running.ask('get', '/ingests')).body.data).toHaveLength(1);

  const other = await post('"b"', body).expect(200);
  expect(other.body).toMatchObject({ created: 0, duplicates: 3, rejected: 1 });
});

test('so does a Location, and a problem', async () => {
  const first = await post('"a"', RAILWAY, 'text/plain').expect(201);
  const again = await post('"a"', RAILWAY, 'text/plain').expect(201);
  expect(again.get('location')).toBe(first.get('location'));
  expect(again.get('location')).toMatch(/^\/articles\//);
  const bad = await post('"b"', 'Home\nMenu', 'text/plain').expect(422);
  expect(bad.body.code).toBe('no_article');
  expect((await post('"b"', 'Home\nMenu', 'text/plain').expect(422)).text).toBe(bad.text);
  const broken = await post('"c"', '[{"text": ', 'application/json').expect(400);
  expect((await post('"c"', '[{"text": ', 'application/json').expect(400)).text).toBe(broken.text);
});

test('so does a 202, and the body is read once', async () => {
  const body = lines(Array.from({ length: 60 }, (_, n) => story(n)));
  const first = await post('"a"', body).expect(202);
  const again = await post('"a"', body).expect(202);
  expect(again.text).toBe(first.text);
  expect(again.get('location')).toBe(first.get('location'));
  await restart();
  expect((await post('"a"', body).expect(202)).text).toBe(first.text);
  expect((await running.ask('get', '/ingests')).body.data).toHaveLength(1);

  const asked = await post('"b"', lines([story(1)]))
    .set('prefer', 'respond-async')
    .expect(202);
  const same = await post('"b"', lines([story(1)])).set('prefer', 'respond-async');
  expect(same.get('preference-applied')).toBe('respond-async');
  expect(same.text).toBe(asked.text);
});

test('another request with the key is refused, however little is different', async () => {
  await post('"a"', lines([story(1)])).expect(201);
  const refused = [
    post('"a"', lines([story(2)])),
    post('"a"', lines([story(1)]), NDJSON, '?source=Reuters'),
    post('"a"', lines([story(1)]), 'application/jsonl'),
    post('"a"', lines([story(1)])).set('prefer', 'respond-async'),
    post('"a"', lines(Array.from({ length: 60 }, (_, n) => story(n)))),
  ];
  for (const one of refused) expect((await one.expect(422)).body.code).toBe('idempotency_key_reused');
  expect(await articles()).toBe(1);
  expect(readdirSync(folder)).not.toContain('bodies');
});

test.each(['a', '""', '"a", "b"', '"a', "'a'", ':YQ==:', '"caf\\é"', `"${'a'.repeat(256)}"`])(
  '%s is no key',
  async (key) => {
    const { body } = await post(key, lines([story(1)])).expect(400);
    expect(body).toMatchObject({
      code: 'invalid_idempotency_key',
      errors: [{ parameter: 'Idempotency-Key' }],
    });
    expect(await articles()).toBe(0);
  },
);

test('a key is a structured field: escapes are read, parameters say nothing', async () => {
  const first = await post('"say \\"a\\""', lines([story(1)])).expect(201);
  expect((await post('  "say \\"a\\"";v=1;w="x" ', lines([story(1)])).expect(201)).text).toBe(first.text);
});

test('while the first is at work, the same key is told to wait', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = running.app.requests.alone('', 'a', () => promise);
  const waiting = await post('"a"', lines([story(1)])).expect(409);
  expect(waiting.body.code).toBe('idempotency_key_in_use');
  await post('"b"', lines([story(2)])).expect(201);
  resolve();
  await first;
  await post('"a"', lines([story(1)])).expect(201);
});

test('keys of one access key are not those of another', async () => {
  const make = (name: string) =>
    running.app.access.makeKey({ name, scopes: ['ingest'], expiresAt: null }, NOBODY);
  const [one, two] = [await make('one'), await make('two')];
  const as = (key: string, n: number) => post('"a"', lines([story(n)])).set('authorization', `Bearer ${key}`);
  const first = await as(one, 1).expect(201);
  const second = await as(two, 2).expect(201);
  expect(second.body.ingestId).not.toBe(first.body.ingestId);
  expect((await as(one, 1).expect(201)).text).toBe(first.text);
});

test('a request that was cut off is gone on with when it is sent again, and has the answer it would have had', async () => {
  const body = lines([story(1), { no: 'text' }, story(1), story(2), story(3)]);
  const first = await post('"a"', body).expect(201);
  // as the process leaves it that ends before it has answered: two records settled, the others not
  const id = first.body.ingestId;
  await statement(url, 'UPDATE requests SET answer = NULL');
  const settled = JSON.stringify(first.body.results.slice(0, 2));
  await statement(url, 'INSERT INTO request_results VALUES (?, 2, ?)', id, settled);
  await statement(
    url,
    "UPDATE ingests SET state = 'running', records = 2, created = 1, duplicates = 0, rejected = 1, closed_at = NULL",
  );
  await running.app.access.deleteArticle(first.body.results[3].id, { actor: NOBODY, reason: 'test' });
  await statement(url, 'DELETE FROM tombstones');
  await restart();

  const again = await post('"a"', body).expect(201);
  expect(again.body.ingestId).toBe(id);
  const told = ({ index, status }: { index: number; status: string }) => [index, status];
  expect(again.body.results.map(told)).toEqual([
    [0, 'created'],
    [1, 'rejected'],
    [2, 'duplicate'],
    [3, 'created'],
    [4, 'duplicate'],
  ]);
  expect(await statement(url, 'SELECT * FROM request_results')).toEqual([]);
  expect((await post('"a"', body).expect(201)).text).toBe(again.text);
});

test('a key is forgotten after a day', async () => {
  await post('"a"', lines([story(1)])).expect(201);
  await statement(url, 'UPDATE requests SET at = at - ?', KEPT_MS);
  await post('"a"', lines([story(2)])).expect(201);
  await post('"b"', lines([story(3)])).expect(201);
  await statement(url, 'UPDATE requests SET at = at - ?', KEPT_MS);
  await post('"c"', lines([story(4)])).expect(201);
  expect(await statement(url, 'SELECT key FROM requests')).toEqual([{ key: 'c' }]);
});
