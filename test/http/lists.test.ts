/** What was ingested is found again: lists with cursors, articles, people, quotes and raw dumps. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start, WEATHER } from './support.ts';

let running: Running;
let harbour: string;
let railway: string;
let weather: string;
beforeAll(async () => {
  running = await start();
  harbour = await ingest(running, 'text/plain', HARBOUR, '?source=Portmouth%20Post');
  railway = await ingest(running, 'text/plain', RAILWAY);
  weather = await ingest(running, 'text/html', WEATHER);
});
afterAll(() => running.close());

const get = (path: string) => running.ask('get', path).expect(200);
const ids = async (path: string): Promise<string[]> =>
  (await get(path)).body.data.map((a: { id: string }) => a.id);

test('articles come newest first', async () => {
  expect(await ids('/articles')).toEqual([weather, railway, harbour]);
});

test.each([
  ['q=fishermen', () => [harbour]],
  ['q="winter storm"', () => [weather]],
  ['q=', () => [weather, railway, harbour]],
  ['q=%20', () => [weather, railway, harbour]],
  ['person=andrea moreau', () => [railway]],
  ['source=portmouth post', () => [harbour]],
  ['from=2026-11-21', () => [weather, railway]],
  ['to=2026-11-21', () => [railway, harbour]],
  ['from=2026-11-21&to=2026-11-21', () => [railway]],
  ['from=2026-11-21T00:00:01Z', () => [weather]],
  ['q=the&sort=newest&limit=1', () => [weather]],
  ['q=nowhere', () => []],
])('GET /articles?%s', async (query, expected) => {
  expect(await ids(`/articles?${query}`)).toEqual(expected());
});

test('the Link header leads through the list, page by page, and then ends', async () => {
  const seen: string[] = [];
  let next: string | undefined = '/articles?limit=1&from=2026-11-01';
  for (let pages = 0; next && pages < 10; pages++) {
    const { body, headers } = await get(next);
    seen.push(...body.data.map((a: { id: string }) => a.id));
    expect(body.page.limit).toBe(1);
    next = /^<([^>]+)>; rel="next"$/.exec(headers.link ?? '')?.[1];
    expect(next === undefined).toBe(body.page.next === null);
  }
  expect(seen).toEqual([weather, railway, harbour]);
});

test('a cursor of one query is refused by another', async () => {
  const { body } = await get('/articles?limit=1');
  const other = await running.ask('get', `/articles?limit=1&q=storm&cursor=${body.page.next}`).expect(400);
  expect(other.body.code).toBe('invalid_cursor');
});

test('an article holds its evidence, and its people can be asked for', async () => {
  const { body: article } = await get(`/articles/${harbour}`);
  expect(article).toMatchObject({ source: 'Portmouth Post', byline: ['Maria Lindqvist'] });
  const brandt = article.people.find((p: { name: string }) => p.name === 'Helena Brandt');
  const { body: person } = await get(`/people/${brandt.id}`);
  expect(person).toMatchObject({ id: brandt.id, name: 'Helena Brandt', articles: 1 });
  expect(person.latestArticles.map((a: { id: string }) => a.id)).toEqual([harbour]);
});

test('people are found by the beginning of a name, without accents', async () => {
  const { body } = await get('/people?q=andrea%20mor');
  expect(body.data.map((p: { name: string }) => p.name)).toEqual(['Andréa Moreau']);
});

test('quotes are found by speaker and by words', async () => {
  const { body } = await get('/quotes?speaker=okafor');
  expect(body.data).toMatchObject([
    { text: 'Nobody asked the people who work there,', article: { id: harbour } },
  ]);
  expect((await get('/quotes?q=every%20single%20week')).body.data).toMatchObject([
    { article: { id: railway } },
  ]);
});

test('a dump leaves as it came, and nothing in it can run', async () => {
  const { headers, text } = await running.ask('get', `/articles/${weather}/dump`).expect(200);
  expect(text).toBe(WEATHER);
  expect(headers).toMatchObject({
    'content-type': 'text/html',
    'content-disposition': `attachment; filename="${weather}.html"`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
});

test('health counts the articles; every answer has the id of its request', async () => {
  const { body, headers } = await get('/health');
  expect(body).toMatchObject({ status: 'ok', articles: 3 });
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('HEAD answers as GET does, without the body', async () => {
  const { headers, text } = await running.ask('head', `/articles/${harbour}`).expect(200);
  expect(Number(headers['content-length'])).toBeGreaterThan(1000);
  expect(text).toBeFalsy();
});
