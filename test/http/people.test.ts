/** People over HTTP: what they are in an article, their page, merges and splits, and where old ids lead. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ErrorCode } from '#domain/errors.ts';
import { ERRORS } from '#domain/errors.ts';
import { HARBOUR, ingest, RAILWAY, type Running, start, timeless } from './support.ts';

const JSON_TYPE = 'application/json';

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
const post = (path: string, body: object | string) =>
  running
    .ask('post', path)
    .set('content-type', JSON_TYPE)
    .send(typeof body === 'string' ? body : JSON.stringify(body));
const idOf = async (name: string): Promise<number> => (await get(`/people?q=${name}`)).body.data[0].id;

describe('what a person is in the article', () => {
  test.each([
    ['person=brandt', () => [harbour]],
    ['person=brandt&as=speaker', () => [harbour]],
    ['person=brandt&as=author', () => []],
    ['person=lindqvist', () => [harbour]],
    ['person=lindqvist&as=author', () => [harbour]],
    ['person=lindqvist&as=mentioned,speaker', () => []],
    ['person=lindqvist&as=mentioned&as=author', () => [harbour]],
    ['person=sam whitlock&as=speaker,author', () => [railway]],
    ['person=brandt&as=', () => [harbour]],
  ])('GET /articles?%s', async (query, expected) => {
    const { body } = await get(`/articles?${query}`);
    expect(body.data.map((article: { id: string }) => article.id)).toEqual(expected());
  });

  test('its cursor is not that of another part', async () => {
    await ingest(running, 'text/plain', HARBOUR.replace('nine hours', 'ten hours'));
    const { body } = await get('/articles?person=brandt&as=speaker&limit=1');
    await get(`/articles?person=brandt&as=speaker&limit=1&cursor=${body.page.next}`);
    const other = await running
      .ask('get', `/articles?person=brandt&limit=1&cursor=${body.page.next}`)
      .expect(400);
    expect(other.body.code).toBe('invalid_cursor');
  });
});

test('the page of a person', async () => {
  const { body } = await get(`/people/${await idOf('brandt')}`);
  expect(body).toMatchObject({
    name: 'Helena Brandt',
    byMonth: [{ month: '2026-11' }],
    fullNames: [{ name: 'Helena Brandt', because: 'same-name', decision: null }],
    together: { people: [{ name: 'Thomas Okafor' }] },
    mergedFrom: [],
    decisions: [],
  });
  expect(body.roles[0]).toMatchObject({ firstSeen: '2026-11-20T00:00:00.000Z' });
});

test('what a person said, page by page', async () => {
  const id = await idOf('brandt');
  const { body, headers } = await get(`/people/${id}/quotes?limit=1&from=2026-11-01&collapse=true`);
  expect(body.data).toMatchObject([{ speakerId: id, article: { source: null } }]);
  expect(body.data[0].appearances.total).toBeGreaterThan(0);
  const link = /^<(.+)>; rel="next"$/.exec(headers.link ?? '')?.[1];
  if (link) expect((await get(link)).body.data[0].text).not.toBe(body.data[0].text);
  expect((await get(`/people/${id}/quotes?kind=indirect&q=harbour`)).body.data).toEqual([]);
  expect((await get(`/people/${id}/quotes?source=nowhere`)).body.data).toEqual([]);
});

describe('decisions', () => {
  let [brandt, moreau, okafor] = [0, 0, 0];
  beforeEach(async () => {
    [brandt, moreau, okafor] = [await idOf('brandt'), await idOf('moreau'), await idOf('okafor')];
  });

  test('a merge, the redirect of the old id, and the way back', async () => {
    const { body } = await post(`/people/${brandt}/merge`, {
      people: [moreau],
      by: 'Ines',
      reason: 'a test',
    }).expect(200);
    expect(body).toMatchObject({
      id: brandt,
      mergedFrom: [moreau],
      decisions: [{ by: 'Ines', reason: 'a test' }],
    });
    expect(await running.app.reprocess({ all: true })).toMatchObject({ failed: [] });
    expect((await get(`/people/${brandt}`)).body).toMatchObject({
      mergedFrom: [moreau],
      quotes: body.quotes,
    });
    const old = await running.ask('get', `/people/${moreau}`).expect(308);
    expect(old.headers).toMatchObject({ location: `/people/${brandt}`, 'cache-control': 'no-store' });
    expect(old.body).toEqual((await get(`/people/${brandt}`)).body);
    const quotes = await running.ask('get', `/people/${moreau}/quotes?q=week&limit=1`).expect(308);
    expect(quotes.headers.location).toBe(`/people/${brandt}/quotes?q=week&limit=1`);
    expect(timeless(quotes.body)).toEqual(timeless((await get(quotes.headers.location ?? '')).body));
    const articles = await running.ask('get', `/people/${moreau}/articles?limit=1`).expect(308);
    expect(articles.headers.location).toBe(`/people/${brandt}/articles?limit=1`);
    expect(timeless(articles.body)).toEqual(timeless((await get(`/people/${brandt}/articles?limit=1`)).body));
    expect(quotes.body.data).toMatchObject([{ speaker: 'Andréa Moreau', speakerId: brandt }]);
    const found = await get('/articles?person=helena brandt');
    expect(found.body.data.map((article: { id: string }) => article.id)).toContain(railway);

    const late = await post(`/people/${moreau}/split`, { names: ['Andréa Moreau'] }).expect(409);
    expect(late.body).toMatchObject({ code: 'person_merged', detail: expect.stringContaining(`${brandt}`) });
    const { body: split } = await post(`/people/${brandt}/split`, { people: [moreau] }).expect(200);
    expect(split).toMatchObject({ person: { id: brandt, mergedFrom: [] }, out: [{ id: moreau }] });
    await get(`/people/${moreau}`);
  });

  test('a split by article', async () => {
    const { body } = await post(`/people/${okafor}/split`, { articles: [harbour.toUpperCase()] }).expect(200);
    await running.app.reprocess({ all: true });
    expect((await get(`/people/${body.out[0].id}`)).body).toMatchObject({ articles: 1 });
    expect(body.out).toMatchObject([{ name: 'Thomas Okafor', articles: 1 }]);
    await get(`/people/${body.out[0].id}`);
    await post(`/people/${okafor}/merge`, { people: [body.out[0].id] }).expect(200);
  });

  test.each<[string, string, object | string, ErrorCode, string?, RegExp?]>([
    ['nothing', 'merge', '', 'empty_body', undefined, /people, by, reason/],
    ['no JSON', 'merge', '{"people": [1,]}', 'invalid_json', undefined, /column 15/],
    ['nobody', 'merge', {}, 'invalid_request', '/people'],
    ['an empty list', 'merge', { people: [] }, 'invalid_request', '/people'],
    ['a name for an id', 'merge', { people: ['Moreau'] }, 'invalid_request', '/people/0'],
    ['an unknown person', 'merge', { people: [99_999] }, 'invalid_request', '/people/0'],
    ['another field', 'merge', { people: [1], into: 2 }, 'invalid_request', '/into', /people, by, reason/],
    ['an array', 'merge', [1], 'invalid_request', ''],
    ['nothing to take out', 'split', { reason: 'no' }, 'invalid_request', '', /names/],
    ['no name of theirs', 'split', { names: ['Zed'] }, 'invalid_request', '/names/0', /fullNames/],
    ['all there is', 'split', { names: ['Helena Brandt'] }, 'invalid_request', '/names', /leave something/],
    ['no article', 'split', { articles: ['one'] }, 'invalid_request', '/articles/0'],
    ['too much', 'merge', { people: [1], reason: 'a'.repeat(300_000) }, 'payload_too_large'],
  ])('%s', async (_name, action, request, code, pointer, detail) => {
    const { body, status } = await post(`/people/${brandt}/${action}`, request);
    expect({ status, code: body.code }).toEqual({ status: ERRORS[code].status, code });
    if (pointer !== undefined) expect(body.errors).toContainEqual(expect.objectContaining({ pointer }));
    expect(body.detail).toMatch(detail ?? /\.$/);
  });

  test('an unknown person, another media type, an unknown parameter', async () => {
    expect((await post('/people/99999/merge', { people: [brandt] }).expect(404)).body.code).toBe('not_found');
    const text = running.ask('post', `/people/${brandt}/merge`).set('content-type', 'text/plain').send('a');
    const { headers, body } = await text.expect(415);
    expect(body.detail).toContain('send application/json');
    expect(headers['accept-post']).toBe(JSON_TYPE);
    expect((await post(`/people/${brandt}/merge?dry=1`, { people: [1] }).expect(400)).body.code).toBe(
      'unknown_parameter',
    );
    const { headers: options } = await running.ask('options', `/people/${brandt}/split`).expect(204);
    expect(options).toMatchObject({ allow: 'OPTIONS, POST', 'accept-post': JSON_TYPE });
  });
});
