/** What was ingested is found again: lists with cursors, articles, people, quotes and raw dumps. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, ingest, linksOf, RAILWAY, type Running, start, timeless, WEATHER } from './support.ts';

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
    next = linksOf(headers).next;
    expect(next === undefined).toBe(body.page.next === null);
  }
  expect(seen).toEqual([weather, railway, harbour]);
});

test('the Link header leads back the same way', async () => {
  const first = await get('/articles?limit=1&q=the');
  expect(Object.keys(linksOf(first.headers))).toEqual(['self', 'first', 'next']);
  expect(first.body.page.prev).toBeNull();
  const second = await get(linksOf(first.headers).next!);
  const third = await get(linksOf(second.headers).next!);
  expect(Object.keys(linksOf(third.headers))).toEqual(['self', 'first', 'prev']);
  const back = await get(linksOf(third.headers).prev!);
  expect(back.body.data).toEqual(second.body.data);
  expect((await get(linksOf(back.headers).prev!)).body.data).toEqual(first.body.data);
  expect((await get(linksOf(back.headers).first!)).body.data).toEqual(first.body.data);
});

describe('fields', () => {
  test('pick what items have, in the order asked', async () => {
    const { body } = await get('/articles?fields=headline,id&limit=1');
    expect(body.data.map(Object.keys)).toEqual([['headline', 'id']]);
    expect((await get('/people?fields=name&limit=1')).body.data.map(Object.keys)).toEqual([['name']]);
    expect((await get('/quotes?fields=text&fields=speaker')).body.data.map(Object.keys)[0]).toEqual([
      'text',
      'speaker',
    ]);
    expect(Object.keys((await get(`/articles/${harbour}?fields=body,language`)).body)).toEqual([
      'body',
      'language',
    ]);
  });

  test('bodies are in lists only where they are asked for', async () => {
    expect((await get('/articles?limit=1')).body.data[0]).not.toHaveProperty('body');
    const { body } = await get('/articles?fields=id,body');
    expect(body.data).toHaveLength(3);
    for (const { id, body: whole } of body.data) {
      expect(whole).toBe((await get(`/articles/${id}`)).body.body);
    }
  });

  test('left empty, all of them', async () => {
    expect(timeless((await get('/articles?fields=')).body)).toEqual(timeless((await get('/articles')).body));
  });

  test('pages go on with other fields: a cursor is a place, not a form', async () => {
    const { body } = await get('/articles?limit=1');
    await get(`/articles?limit=2&fields=id&format=csv&cursor=${body.page.next}`);
  });
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
