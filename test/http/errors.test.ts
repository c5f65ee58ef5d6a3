/** Every error on every route: its status, its code, the place it names. All are problem details of the document's form. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERRORS, type ErrorCode } from '#domain/errors.ts';
import { type Running, start } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.close());

const UNKNOWN_ID = '01998877-0000-7000-8000-000000000000';

function expectProblem(
  body: Record<string, unknown>,
  code: ErrorCode,
  place?: object,
  detail?: RegExp,
): void {
  const { status, title } = ERRORS[code];
  expect(body).toMatchObject({ type: `/errors/${code}`, code, status, title });
  expect(body.detail).toMatch(detail ?? /\.$/);
  expect(body.instance).toMatch(/^[0-9a-f-]{36}$/);
  if (place) expect(body.errors).toContainEqual(expect.objectContaining(place));
}

describe('queries', () => {
  test.each<[string, ErrorCode, object?, RegExp?]>([
    [
      '/articles?qq=a',
      'unknown_parameter',
      { parameter: 'qq' },
      /q, person, as, since, speaker, author, source, section, language, from, to, tz, sort, collapse, total, facets, highlight, fields, format, limit, cursor/,
    ],
    ['/articles?__proto__=a', 'unknown_parameter', { parameter: '__proto__' }],
    ['/people?speaker=a', 'unknown_parameter', { parameter: 'speaker' }, /q, fields, format, limit, cursor/],
    [
      '/quotes?person=a',
      'unknown_parameter',
      { parameter: 'person' },
      /speaker, q, kind, source, from, to, tz, sort, total/,
    ],
    ['/quotes?kind=indirect,spoken', 'invalid_request', { parameter: 'kind' }, /direct, partial, indirect/],
    ['/quotes?collapse=yes', 'invalid_request', { parameter: 'collapse' }, /`?true/],
    ['/quotes?from=2026-11-23&to=2026-11-22', 'invalid_request', { parameter: 'from' }],
    ['/people/999999/quotes', 'not_found', undefined, /999999/],
    ['/people/1/quotes?speaker=a', 'unknown_parameter', { parameter: 'speaker' }],
    ['/health?verbose=1', 'unknown_parameter', { parameter: 'verbose' }, /no parameters here/],
    ['/openapi.json?v=1', 'unknown_parameter', { parameter: 'v' }],
    [`/articles/${UNKNOWN_ID}?full=1`, 'unknown_parameter', { parameter: 'full' }],
    [`/articles/${UNKNOWN_ID}/dump?full=1`, 'unknown_parameter', { parameter: 'full' }],
    [`/articles/${UNKNOWN_ID}/copies?full=1`, 'unknown_parameter', { parameter: 'full' }],
    ['/people/1?full=1', 'unknown_parameter', { parameter: 'full' }],
    ['/articles?cursor=abc', 'invalid_cursor', { parameter: 'cursor' }],
    ['/people?cursor=abc', 'invalid_cursor', { parameter: 'cursor' }],
    ['/quotes?cursor=abc', 'invalid_cursor', { parameter: 'cursor' }],
    ['/articles?from=yesterday', 'invalid_request', { parameter: 'from' }, /2026-11-23/],
    ['/articles?to=2026-02-30', 'invalid_request', { parameter: 'to' }],
    ['/articles?from=2026-11-23T08:00', 'invalid_request', { parameter: 'from' }],
    ['/articles?limit=0', 'invalid_request', { parameter: 'limit' }, /from 1 to 100/],
    ['/articles?limit=101', 'invalid_request', { parameter: 'limit' }],
    ['/people?limit=ten', 'invalid_request', { parameter: 'limit' }],
    ['/quotes?limit=1.5', 'invalid_request', { parameter: 'limit' }],
    ['/articles?person=a&as=writer', 'invalid_request', { parameter: 'as' }, /speaker, mentioned, author/],
    ['/articles?as=speaker', 'invalid_request', { parameter: 'as' }, /give `person`, too/],
    ['/articles?sort=eldest', 'invalid_request', { parameter: 'sort' }, /newest/],
    ['/articles?total=all', 'invalid_request', { parameter: 'total' }, /exact/],
    ['/articles?facets=people,wards', 'invalid_request', { parameter: 'facets' }, /sections/],
    ['/articles?tz=Mars', 'invalid_request', { parameter: 'tz' }, /Europe\/Berlin/],
    ['/quotes?speaker=-', 'invalid_request', { parameter: 'speaker' }, /excludes nothing/],
    ['/articles?source="A,B', 'invalid_request', { parameter: 'source' }, /not closed/],
    [
      '/articles?format=xml',
      'invalid_request',
      { parameter: 'format' },
      /json, ndjson, csv, rss, atom, jsonfeed/,
    ],
    ['/quotes?format=rss', 'invalid_request', { parameter: 'format' }, /json, ndjson, csv/],
    [
      `/articles/${UNKNOWN_ID}?format=rss`,
      'invalid_request',
      { parameter: 'format' },
      /json, ninjs, jsonld, text/,
    ],
    [
      '/articles?fields=id,title',
      'invalid_request',
      { parameter: 'fields' },
      /give id, url, headline, .*body, highlights, copies, or/,
    ],
    ['/articles?fields=id&fields=title', 'invalid_request', { parameter: 'fields' }, /give id, url/],
    [`/articles/${UNKNOWN_ID}?fields=text`, 'invalid_request', { parameter: 'fields' }, /evidence/],
    ['/articles?q=a&q=b', 'invalid_request', { parameter: 'q' }, /only once/],
    [`/articles?q=${'a'.repeat(1001)}`, 'invalid_request', { parameter: 'q' }, /1000/],
    [`/articles?q=${encodeURIComponent('"open')}`, 'invalid_query', { parameter: 'q' }],
    [`/quotes?q=${encodeURIComponent('"open')}`, 'invalid_query', { parameter: 'q' }],
    [`/articles/${UNKNOWN_ID}`, 'not_found', undefined, new RegExp(UNKNOWN_ID)],
    [`/articles/${UNKNOWN_ID}/dump`, 'not_found'],
    [`/articles/${UNKNOWN_ID}/copies`, 'not_found'],
    ['/articles/nope', 'not_found', { parameter: 'id' }],
    ['/people/999999', 'not_found', undefined, /999999/],
    ['/people/nope', 'not_found', { parameter: 'id' }],
    ['/people/99999999999999999999', 'not_found', { parameter: 'id' }],
    ['/nothing/here', 'not_found', undefined, /\/docs/],
    ['/articles/', 'not_found'],
    ['/%zz', 'invalid_request'],
    [`/articles/${'a'.repeat(500)}`, 'not_found'],
  ])('GET %s', async (url, code, place, detail) => {
    const { body, type, status } = await running.ask('get', url);
    expect({ status, type }).toEqual({ status: ERRORS[code].status, type: 'application/problem+json' });
    expectProblem(body, code, place, detail);
  });
});

describe('bodies', () => {
  const text = 'text/plain';
  const json = 'application/json';
  const ndjson = 'application/x-ndjson';
  test.each<[string, string | undefined, string | Buffer, ErrorCode, object?, RegExp?]>([
    ['nothing', text, '', 'empty_body'],
    ['nothing as HTML', 'text/html', '', 'empty_body'],
    ['nothing as JSON', json, '', 'empty_body'],
    ['nothing as NDJSON', ndjson, '', 'empty_body'],
    ['empty lines as NDJSON', ndjson, '\n \r\n\n', 'empty_body'],
    ['an empty array', json, '[]', 'empty_body'],
    ['white space', text, '  \n\n ', 'empty_record'],
    ['an empty text', json, '{"text": ""}', 'empty_record'],
    ['only boilerplate', text, 'Home\nSign in\nSubscribe\nPrivacy policy\n', 'no_article'],
    [
      'an image',
      text,
      Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000', 'hex'),
      'not_text',
    ],
    ['broken JSON', json, '{"text": "a",\n "id": }', 'invalid_json', undefined, /^Line 2, column 8: /],
    [
      'JSON that is not UTF-8',
      json,
      Buffer.from('{"text": "caf\xe9"}', 'latin1'),
      'invalid_json',
      undefined,
      /^Line 1, column 14: .*UTF-8/,
    ],
    ['an unknown field', json, '{"text": "a", "txt": "b"}', 'invalid_record', { pointer: '/txt' }, /`txt`/],
    [
      'a field of Object',
      json,
      '{"text": "a", "__proto__": {"id": 1}}',
      'invalid_record',
      { pointer: '/__proto__' },
    ],
    [
      'text and HTML',
      json,
      '{"text": "a", "html": "b"}',
      'invalid_record',
      { pointer: '' },
      /one of the two/,
    ],
    ['neither', json, '{}', 'invalid_record', { pointer: '' }],
    ['a number', json, '42', 'invalid_record'],
    ['null', json, 'null', 'invalid_record'],
    ['a text that is none', json, '{"text": 7}', 'invalid_record', { pointer: '/text' }],
    ['a URL that is none', json, '{"text": "a", "url": "nope"}', 'invalid_record', { pointer: '/url' }],
    ['deep nesting', json, '['.repeat(1000), 'payload_too_large', undefined, /nested/],
    [
      'a PDF',
      'application/pdf',
      '%PDF-1.7',
      'unsupported_media_type',
      undefined,
      /`application\/pdf`.*text\/plain, text\/html, application\/json, application\/x-ndjson/,
    ],
    ['a form', 'application/x-www-form-urlencoded', 'a=b', 'unsupported_media_type'],
    ['no media type', undefined, Buffer.from('a'), 'unsupported_media_type', undefined, /missing/],
    ['a half media type', 'text', 'a', 'unsupported_media_type'],
    [
      'JSON in another charset',
      'application/json; charset=utf-16',
      '{}',
      'unsupported_media_type',
      undefined,
      /UTF-8/,
    ],
  ])('%s', async (_name, type, body, code, place, detail) => {
    const request = running.ask('post', '/ingest');
    if (type) request.set('content-type', type);
    const { body: answer, status, headers } = await request.serialize((given: string) => given).send(body);
    expectProblem(answer, code, place, detail);
    expect(status).toBe(ERRORS[code].status);
    if (code === 'unsupported_media_type') expect(headers['accept-post']).toContain('application/x-ndjson');
  });

  test('compressed bodies are refused before they are taken for text', async () => {
    const request = running.ask('post', '/ingest').set('content-type', text).set('content-encoding', 'gzip');
    const { body } = await request.send('abc').expect(415);
    expectProblem(body, 'unsupported_media_type', undefined, /Content-Encoding/);
  });

  test('an unknown query parameter is named', async () => {
    const { body } = await running
      .ask('post', '/ingest?href=a')
      .set('content-type', text)
      .send('a')
      .expect(400);
    expectProblem(body, 'unknown_parameter', { parameter: 'href' }, /url, id, source, publishedAt/);
  });

  test('what goes into the record is not taken from the query', async () => {
    const { body } = await running
      .ask('post', '/ingest?id=7')
      .set('content-type', json)
      .send('{"text":"a"}')
      .expect(400);
    expectProblem(body, 'invalid_request', { parameter: 'id' }, /field of the record/);
  });

  test('a bad metadata parameter is named', async () => {
    const { body } = await running
      .ask('post', '/ingest?publishedAt=now')
      .set('content-type', text)
      .send('a')
      .expect(400);
    expectProblem(body, 'invalid_request', { parameter: 'publishedAt' });
  });
});

describe('methods', () => {
  test.each<['post' | 'put' | 'delete' | 'patch' | 'get', string, string]>([
    ['get', '/ingest', 'OPTIONS, POST'],
    ['put', '/ingest', 'OPTIONS, POST'],
    ['post', '/articles', 'GET, HEAD, OPTIONS, QUERY'],
    ['put', '/articles/search', 'OPTIONS, POST'],
    ['put', `/articles/${UNKNOWN_ID}`, 'DELETE, GET, HEAD, OPTIONS, PATCH'],
    ['delete', '/audit', 'GET, HEAD, OPTIONS'],
    ['patch', `/articles/${UNKNOWN_ID}/dump`, 'GET, HEAD, OPTIONS'],
    ['patch', `/articles/${UNKNOWN_ID}/copies`, 'GET, HEAD, OPTIONS'],
    ['post', '/people', 'GET, HEAD, OPTIONS'],
    ['put', '/people/1', 'GET, HEAD, OPTIONS'],
    ['get', '/people/1/merge', 'OPTIONS, POST'],
    ['post', '/quotes', 'GET, HEAD, OPTIONS'],
    ['post', '/health', 'GET, HEAD, OPTIONS'],
    ['delete', '/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s %s', async (method, path, allow) => {
    const { body, headers } = await running.ask(method, path).expect(405);
    expectProblem(body, 'method_not_allowed', undefined, new RegExp(allow));
    expect(headers.allow).toBe(allow);
  });

  test('OPTIONS tells the methods and what can be posted', async () => {
    const { headers } = await running.ask('options', '/ingest').expect(204);
    expect(headers.allow).toBe('OPTIONS, POST');
    expect(headers['accept-post']).toContain('text/html');
  });
});
