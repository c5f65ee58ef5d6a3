/** Reads are answered again only where something changed, answer HEAD, and are packed as the client likes. */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

interface Filled {
  running: Running;
  harbour: string;
  person: number;
}

async function filled(): Promise<Filled> {
  const running = await start();
  await running.server.listen({ port: 0 }); // feeds hold the address they were asked at
  const harbour = await ingest(running, 'text/plain', HARBOUR);
  const person = (await running.ask('get', '/people?q=brandt')).body.data[0].id;
  return { running, harbour, person };
}

/** Dates of headers have no fractions: what was changed just now can change again within the same second. */
const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_100));

/** For all tests that change nothing. */
let running: Running;
let harbour: string;
let person: number;
beforeAll(async () => {
  ({ running, harbour, person } = await filled());
  await nextSecond();
});
afterAll(() => running.close());

const READS = [
  '/articles',
  '/articles?q=harbour&format=rss',
  '/articles?format=csv',
  '/articles?format=ndjson&fields=id',
  '/articles/ID',
  '/articles/ID?format=jsonld',
  '/articles/ID/dump',
  '/articles/ID/copies',
  '/people',
  '/people/PERSON',
  '/quotes',
  '/openapi.json',
];
const at = (path: string) => path.replace('ID', harbour).replace('PERSON', String(person));

test.each(READS)('GET %s: known by its tag or its date, it is not sent again', async (path) => {
  const { headers } = await running.ask('get', at(path)).expect(200);
  const { etag = '', 'last-modified': date = '' } = headers;
  expect(etag.startsWith('W/')).toBe(!path.startsWith('/articles/') || path.endsWith('/copies'));
  expect(headers['cache-control']).toBe('no-cache');
  const known = await running.ask('get', at(path)).set('if-none-match', `"other", ${etag}`).expect(304);
  expect(known.headers).toMatchObject({ etag, 'last-modified': date });
  await running.ask('get', at(path)).set('if-none-match', '*').expect(304);
  await running
    .ask('get', at(path))
    .set('if-none-match', '"other"')
    .set('if-modified-since', date)
    .expect(200);
  await running.ask('get', at(path)).set('if-modified-since', date).expect(304);
  await running.ask('get', at(path)).set('if-modified-since', 'Fri, 20 Nov 2020 00:00:00 GMT').expect(200);
  await running.ask('get', at(path)).set('if-modified-since', 'yesterday').expect(200);
});

test.each(READS)('HEAD %s has the headers of GET and no body', async (path) => {
  // unpacked: how well `took` packs is another thing each time
  const get = await running.ask('get', at(path)).set('accept-encoding', 'identity').expect(200);
  const head = await running.ask('head', at(path)).set('accept-encoding', 'identity').expect(200);
  const { date: _, 'x-request-id': __, connection: ___, 'transfer-encoding': ____, ...wanted } = get.headers;
  expect(head.headers).toMatchObject(wanted);
  expect(head.text).toBeFalsy();
  await running.ask('head', at(path)).set('if-none-match', get.headers.etag!).expect(304);
});

describe('while more comes in', () => {
  let own: Filled;
  beforeEach(async () => {
    own = await filled();
  });
  afterEach(() => own.running.close());

  test('a change changes the tag of what it changes, and no other', async () => {
    const tag = async (path: string) => (await own.running.ask('get', path).expect(200)).headers.etag;
    const [list, article, export_] = [
      await tag('/articles'),
      await tag(`/articles/${own.harbour}`),
      await tag('/articles?format=ndjson'),
    ];
    await ingest(own.running, 'text/plain', RAILWAY);
    expect(await tag('/articles')).not.toBe(list);
    expect(await tag('/articles?format=ndjson')).not.toBe(export_);
    expect(await tag(`/articles/${own.harbour}`)).toBe(article);
    expect(await tag(`/articles/${own.harbour}?fields=id`)).not.toBe(article);
  });

  test('a date of this very second is not trusted: more may come within it', async () => {
    await own.running.store.save(await own.running.store.openIngest('test'), []);
    const { headers } = await own.running.ask('get', '/articles').expect(200);
    const late = await ingest(own.running, 'text/plain', RAILWAY);
    const { body } = await own.running
      .ask('get', '/articles')
      .set('if-modified-since', headers['last-modified']!)
      .expect(200);
    expect(body.data[0].id).toBe(late);
  });
});

describe('packing', () => {
  const get = (path: string, accept: string) =>
    running.server.inject({ url: at(path), headers: { 'accept-encoding': accept } });

  test.each([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, deflate, br, zstd', 'zstd', zstdDecompressSync],
    ['br;q=0.5, gzip;q=0.9', 'gzip', gunzipSync],
    ['*', 'zstd', zstdDecompressSync],
  ])('Accept-Encoding: %s', async (accept, encoding, unpack) => {
    for (const path of ['/articles/ID', '/articles?format=ndjson', '/openapi.json']) {
      const plain = await get(path, 'identity');
      const packed = await get(path, accept);
      expect(packed.headers).toMatchObject({
        'content-encoding': encoding,
        vary: expect.stringContaining('Accept-Encoding'),
      });
      expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length);
    }
  });

  test.each(['', 'identity', 'deflate', 'gzip;q=0', 'nonsense'])(
    'not with Accept-Encoding: %s',
    async (accept) => {
      const { headers } = await get('/articles/ID', accept);
      expect(headers).not.toHaveProperty('content-encoding');
      expect(headers.vary).toContain('Accept-Encoding');
    },
  );

  test('not what is tiny, nor what fails', async () => {
    expect((await get('/health', 'gzip')).headers).not.toHaveProperty('content-encoding');
    expect((await get('/nothing', 'gzip')).json()).toMatchObject({ code: 'not_found' });
  });

  test('strong tags tell the packings apart; each is known again', async () => {
    const tags = new Set<string>();
    for (const accept of ['identity', 'gzip', 'br', 'zstd']) {
      const { headers } = await get('/articles/ID', accept);
      tags.add(String(headers.etag));
      const again = await running.server.inject({
        url: at('/articles/ID'),
        headers: { 'accept-encoding': accept, 'if-none-match': String(headers.etag) },
      });
      expect(again.statusCode).toBe(304);
    }
    expect(tags.size).toBe(4);
  });

  test('the docs page is packed and found again, too', async () => {
    const { headers } = await get('/docs/static/swagger-ui.css', 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
    const again = await running.server.inject({
      url: '/docs/static/swagger-ui.css',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });
});
