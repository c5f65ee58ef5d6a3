/** Copies over HTTP: the versions of an article, and lists that show a text once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

const WIRE = HARBOUR.replace(/^.*\n.*\n.*\n\n/, 'Harbour will be rebuilt\nBy Reuters\nNovember 21, 2026\n\n');

let running: Running;
let post: string;
let wire: string;
beforeAll(async () => {
  running = await start();
  post = await ingest(running, 'text/plain', HARBOUR, '?source=The%20Post');
  wire = await ingest(running, 'text/plain', WIRE, '?source=Coast%20Wire');
  await ingest(running, 'text/plain', RAILWAY);
});
afterAll(() => running.close());

const get = (path: string) => running.ask('get', path).expect(200);

test('the versions of an article, how much they share, and where they came from', async () => {
  const { body, headers } = await get(`/articles/${wire}/copies`);
  expect(body).toMatchObject({
    id: wire,
    group: post,
    total: 1,
    lineage: { firstSeen: { id: post, published: '2026-11-20' }, longest: {} },
    copies: [{ article: { id: post, source: 'The Post' }, kind: 're-headlined', overlap: 1, jaccard: 1 }],
  });
  await running.ask('get', `/articles/${wire}/copies`).set('if-none-match', headers.etag!).expect(304);
  expect((await running.ask('head', `/articles/${wire}/copies`).expect(200)).headers.etag).toBe(headers.etag);
});

test('a list that shows each text once', async () => {
  const { data, page } = (await get('/articles?collapse=copies&limit=2&q=harbour')).body;
  expect(data).toMatchObject([{ id: wire, copies: { total: 1, first: [{ id: post, source: 'The Post' }] } }]);
  expect(page.next).toBeNull();
  const all = await get('/articles?collapse=copies&limit=1');
  expect(all.headers.link).toContain('collapse=copies');
  const next = await get(`/articles?collapse=copies&limit=1&cursor=${all.body.page.next}`);
  expect([...all.body.data, ...next.body.data]).toHaveLength(2);
  expect(next.body.page.next).toBeNull();
  const only = await get('/articles?collapse=copies&fields=headline,copies&format=ndjson');
  expect(only.text.trim().split('\n')).toHaveLength(2);
});

test('what does not go together is told', async () => {
  for (const query of ['collapse=copies&sort=relevance&q=harbour', 'collapse=true']) {
    const { body } = await running.ask('get', `/articles?${query}`).expect(400);
    expect(body).toMatchObject({ code: 'invalid_request', errors: [{ parameter: 'collapse' }] });
  }
});
