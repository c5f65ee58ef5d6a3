/** Quotes over HTTP: who said what, where and when; the same quotation once; indirect ones for those who ask. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

let running: Running;
let harbour: string;
let railway: string;
beforeAll(async () => {
  running = await start();
  harbour = await ingest(running, 'text/plain', HARBOUR);
  railway = await ingest(running, 'text/plain', RAILWAY);
});
afterAll(() => running.close());

const get = (path: string) => running.ask('get', path).expect(200);

const WIRE = RAILWAY.replace('old workshops', 'new workshops').replace('November 21', 'November 23');

test('quotes: parameters, pages and the same quotation once', async () => {
  const quotes = async (query: string) => (await get(`/quotes?${query}`)).body.data;
  const copy = await ingest(
    running,
    'text/plain',
    WIRE.replace('"People asked for it every single week,"', '“People asked for it EVERY single week”,'),
    '?source=Coast%20Wire',
  );
  expect(await quotes('q=week&source=coast wire')).toMatchObject([{ article: { id: copy } }]);
  expect(await quotes('q=week&to=2026-11-22')).toMatchObject([{ article: { id: railway } }]);
  expect(await quotes('q=week&kind=partial')).toEqual([]);
  expect(await quotes('q=week&kind=partial,direct&kind=indirect&sort=relevance')).toHaveLength(2);
  expect(await quotes('q=week&collapse=false')).toHaveLength(2);
  const [once, ...rest] = await quotes('q=week&collapse=true');
  expect(rest).toEqual([]);
  expect(once).toMatchObject({
    article: { id: copy },
    appearances: { total: 2, first: [{ article: { id: railway } }, { article: { id: copy } }] },
  });
  const { body, headers } = await get('/quotes?collapse=true&limit=1');
  expect(headers.link).toContain('collapse=true');
  await get(`/quotes?collapse=true&limit=1&cursor=${body.page.next}`);
  const other = await running.ask('get', `/quotes?limit=1&cursor=${body.page.next}`).expect(400);
  expect(other.body.code).toBe('invalid_cursor');
});

test('an article holds its indirect quotes for those who ask', async () => {
  const kinds = async (query: string) =>
    (await get(`/articles/${harbour}${query}`)).body.quotes.map(({ kind }: { kind: string }) => kind);
  expect(new Set(await kinds(''))).toEqual(new Set(['direct']));
  expect(new Set(await kinds('?kind=indirect'))).toEqual(new Set(['indirect']));
  expect(new Set(await kinds('?kind=direct,indirect'))).toEqual(new Set(['direct', 'indirect']));
  const { data } = (await get('/quotes?kind=indirect&speaker=okafor')).body;
  expect(data).toMatchObject([{ kind: 'indirect', text: expect.stringContaining('cost jobs') }]);
  expect((await get('/quotes?q="cost jobs"')).body.data).toEqual([]);
  expect((await running.ask('get', `/articles/${harbour}?kind=all`).expect(400)).body.code).toBe(
    'invalid_request',
  );
});
