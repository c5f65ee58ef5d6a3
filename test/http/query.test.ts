/** `QUERY /articles` (RFC 10008) and `POST /articles/search` mean what `GET /articles` means. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, ingest, linksOf, RAILWAY, type Running, start, timeless, WEATHER } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await start();
  await ingest(running, 'text/plain', HARBOUR);
  await ingest(running, 'text/plain', RAILWAY);
  await ingest(running, 'text/html', WEATHER);
});
afterAll(() => running.close());

const WAYS = [
  ['query', '/articles'],
  ['post', '/articles/search'],
] as const;

describe.each(WAYS)('%s %s', (method, path) => {
  const ask = (body: object | string) =>
    running
      .ask(method, path)
      .set('content-type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body));

  test.each<[object, string]>([
    [{}, ''],
    [{ q: 'the', limit: 1 }, '?q=the&limit=1'],
    [{ person: 'brandt', as: ['speaker', 'author'] }, '?person=brandt&as=speaker,author'],
    [{ from: '2026-11-21', to: '2026-11-21', sort: 'newest' }, '?from=2026-11-21&to=2026-11-21&sort=newest'],
    [{ q: 'the', fields: ['id', 'body'] }, '?q=the&fields=id,body'],
  ])('%j is GET /articles%s', async (search, query) => {
    const [{ body, headers }, got] = [
      await ask(search).expect(200),
      await running.ask('get', `/articles${query}`),
    ];
    expect(timeless(body)).toEqual(timeless(got.body));
    const links = Object.values(linksOf(headers));
    expect(timeless((await running.ask('get', links[0]!).expect(200)).body)).toEqual(timeless(body));
  });

  test('pages by cursor, also one that GET gave', async () => {
    const first = await running.ask('get', '/articles?q=the&limit=1');
    const { body } = await ask({ cursor: first.body.page.next, q: 'the', limit: 1 }).expect(200);
    expect(body.data).toEqual((await running.ask('get', linksOf(first.headers).next!)).body.data);
  });

  test('in every representation', async () => {
    const csv = await ask({ q: 'fishermen', format: 'csv', fields: ['headline'] }).expect(200);
    expect(csv.text).toMatch(/^headline\r\nCity council/);
    const rss = await ask({ q: 'fishermen' }).set('accept', 'application/rss+xml').expect(200);
    expect(rss.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
  });

  test.each<[string, object | string, string, string?, RegExp?]>([
    ['nothing', '', 'empty_body'],
    ['no JSON', '{"q": }', 'invalid_json'],
    ['a list', '[]', 'invalid_request', ''],
    ['an unknown parameter', { query: 'a' }, 'invalid_request', '/query', /q, person, as, since, speaker/],
    ['a wrong value', { limit: 1000 }, 'invalid_request', '/limit', /from 1 to 100/],
    ['a wrong value in a list', { fields: ['id', 'x'] }, 'invalid_request', '/fields/1'],
    ['a wrong type', { q: 7 }, 'invalid_request', '/q'],
    ['a faulty query', { q: '"open' }, 'invalid_query'],
    ['a wrong cursor', { cursor: 'abc' }, 'invalid_cursor'],
  ])('%s', async (_, body, code, pointer, detail = /\.$/) => {
    const { body: problem } = await ask(body).expect(400);
    expect(problem).toMatchObject({ code, detail: expect.stringMatching(detail) });
    if (pointer !== undefined) expect(problem.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  test('a parameter in the address is an error, not passed over', async () => {
    const { body } = await running
      .ask(method, `${path}?q=a`)
      .set('content-type', 'application/json')
      .send('{}')
      .expect(400);
    expect(body.code).toBe('unknown_parameter');
  });

  test('another media type', async () => {
    const { body, headers } = await running
      .ask(method, path)
      .set('content-type', 'text/plain')
      .send('q=a')
      .expect(415);
    expect(body.code).toBe('unsupported_media_type');
    expect(headers[method === 'query' ? 'accept-query' : 'accept-post']).toBe('application/json');
  });
});

test('QUERY is a read: known, it answers 304', async () => {
  const ask = (tag: string) =>
    running
      .ask('query', '/articles')
      .set('content-type', 'application/json')
      .set('if-none-match', tag)
      .send('{"q":"the"}');
  const { headers } = await ask('"none"').expect(200);
  await ask(headers.etag!).expect(304);
});

test('what can be asked so is told', async () => {
  expect((await running.ask('get', '/articles')).headers['accept-query']).toBe('application/json');
  const { headers } = await running.ask('options', '/articles').expect(204);
  expect(headers).toMatchObject({ allow: 'GET, HEAD, OPTIONS, QUERY', 'accept-query': 'application/json' });
});

test('a query too long for an address is no trouble', async () => {
  const words = (from: number) => Array.from({ length: 100 }, (_, i) => `word${from + i}`).join(' OR ');
  const { body } = await running
    .ask('query', '/articles')
    .set('content-type', 'application/json')
    .send(
      JSON.stringify({
        q: `${words(0)
          .slice(0, 900)
          .replace(/ OR \w*$/, '')} OR harbour`,
      }),
    )
    .expect(200);
  expect(body.data).toHaveLength(1);
});
