/** Representations of lists and of an article: each read by a reader of its kind, and with a hostile article in it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCRIPT, saveHostile } from './hostile.ts';
import { HARBOUR, ingest, RAILWAY, type Running, start, WEATHER } from './support.ts';

let running: Running;
let harbour: string;
let hostile: string;
beforeAll(async () => {
  running = await start();
  await running.server.listen({ port: 0 }); // feeds hold the address they were asked at
  harbour = await ingest(
    running,
    'text/plain',
    HARBOUR,
    '?source=Portmouth%20Post&url=https://post.example/a?b=1%26c=2',
  );
  await ingest(running, 'text/plain', RAILWAY);
  await ingest(running, 'text/html', WEATHER);
  hostile = await saveHostile(running);
});
afterAll(() => running.close());

const get = (path: string, accept = '*/*') => running.ask('get', path).set('accept', accept).expect(200);

describe('which representation is sent', () => {
  test.each([
    ['/articles', '*/*', 'application/json'],
    ['/articles', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
    ['/articles', 'application/rss+xml', 'application/rss+xml'],
    ['/articles', 'application/atom+xml;q=0.9, application/rss+xml;q=0.5, text/html', 'application/atom+xml'],
    ['/articles', 'application/feed+json, application/json;q=0.5', 'application/feed+json'],
    ['/articles', 'application/jsonl', 'application/x-ndjson'],
    ['/articles', 'text/*', 'text/csv'],
    ['/articles?format=csv', 'application/rss+xml', 'text/csv'],
    ['/quotes', 'text/csv', 'text/csv'],
    ['/people', 'application/x-ndjson', 'application/x-ndjson'],
    ['/articles/ID', 'application/ld+json', 'application/ld+json'],
    ['/articles/ID', 'application/ninjs+json', 'application/ninjs+json'],
    ['/articles/ID', 'text/plain', 'text/plain'],
    ['/articles/ID?format=json', 'text/plain', 'application/json'],
  ])('GET %s with Accept: %s', async (path, accept, type) => {
    const { headers } = await get(path.replace('ID', harbour), accept);
    expect(headers['content-type']).toBe(
      type === 'application/json' ? 'application/json; charset=utf-8' : `${type}; charset=utf-8`,
    );
    expect(headers.vary).toBe(path.includes('format') ? 'Accept-Encoding' : 'Accept, Accept-Encoding');
  });

  test.each([
    ['/articles', 'image/png', /application\/json \(`format=json`\), .*application\/rss\+xml/],
    ['/articles', 'text/html', /text\/csv/],
    ['/quotes', 'application/rss+xml', /text\/csv/],
    ['/articles/ID', 'text/csv', /application\/ld\+json/],
  ])('GET %s with Accept: %s is not acceptable, and hears what there is', async (path, accept, what) => {
    const { body, headers } = await running
      .ask('get', path.replace('ID', harbour))
      .set('accept', accept)
      .expect(406);
    expect(body).toMatchObject({ code: 'not_acceptable', detail: expect.stringMatching(what) });
    expect(headers.vary).toContain('Accept');
  });
});

describe('CSV', () => {
  test('has a header row, lines that end with CR LF, quotes doubled', async () => {
    const { text } = await get(
      '/articles?q=fishermen&format=csv&fields=headline,byline,people,excerpt,truncated,url',
    );
    const [header, row] = text.split('\r\n');
    expect(header).toBe('headline,byline,people,excerpt,truncated,url');
    expect(row).toMatch(
      /^City council backs .*,Maria Lindqvist,Helena Brandt; Thomas Okafor,".*""We have waited.*",false,https:/,
    );
    expect(text).toMatch(/\r\n$/);
  });

  test('all fields but the body, where none are asked for', async () => {
    const { text } = await get('/articles?format=csv');
    const header = text.slice(0, text.indexOf('\r\n'));
    expect(header).toMatch(/^id,url,headline,.*quotes$/);
    expect(text.match(/\r\n[0-9a-f]{8}-/g)).toHaveLength(4);
  });

  test('objects have a column for each part, empty where there is none', async () => {
    const { text } = await get('/quotes?speaker=okafor&format=csv&fields=text,cue,article,parts');
    const [header, row] = text.split('\r\n');
    expect(header).toBe(
      'text,cue.start,cue.end,cue.text,article.id,article.headline,article.source,article.published,article.url,parts',
    );
    expect(row).toMatch(new RegExp(`^"Nobody asked .*,",\\d+,\\d+,told,${harbour},`));
    expect((await get('/people?q=brandt&format=csv&fields=name,articles')).text).toBe(
      'name,articles\r\nHelena Brandt,1\r\n',
    );
  });

  test('no cell is a formula', async () => {
    const { text } = await get('/articles?to=2024-12-31&format=csv&fields=byline,body');
    expect(text).not.toMatch(/(?:^|,|\r\n)"?[=+\-@]/);
    await running.store.save(await running.store.openIngest('test'), [
      (await import('../store/samples.ts')).submission({
        headline: '=HYPERLINK("http://a")',
        published: '2023-01-01',
      }),
    ]);
    const { text: formula } = await get('/articles?to=2023-12-31&format=csv&fields=headline');
    expect(formula).toBe('headline\r\n"\'=HYPERLINK(""http://a"")"\r\n');
  });
});

test('NDJSON has the items of the list, one a line', async () => {
  for (const path of ['/articles', '/quotes', '/people']) {
    const { text } = await get(`${path}?format=ndjson`);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual((await get(`${path}?limit=100`)).body.data);
  }
  expect((await get('/articles?q=fishermen&format=ndjson&fields=headline')).text).toMatch(
    /^\{"headline":"City [^}]*\}\n$/,
  );
});

describe('an article', () => {
  test('as ninjs', async () => {
    const { body } = await get(`/articles/${harbour}`, 'application/ninjs+json');
    expect(body).toMatchObject({
      uri: `urn:uuid:${harbour}`,
      standard: { name: 'ninjs', version: '3.0' },
      type: 'text',
      representationType: 'full',
      contentCreated: '2026-11-20T00:00:00.000Z',
      headlines: [{ role: 'main', value: 'City council backs harbour plan after long debate' }],
      by: 'Maria Lindqvist',
      people: [{ name: 'Helena Brandt', rel: 'mentions' }, { name: 'Thomas Okafor' }],
      infoSources: [{ name: 'Portmouth Post' }],
      altIds: [{ role: 'url', value: 'https://post.example/a?b=1&c=2' }],
    });
    expect(body.bodies[0].charCount).toBe(body.bodies[0].value.length);
  });

  test('as JSON-LD, its quotations with who says them', async () => {
    const { body } = await get(`/articles/${harbour}?format=jsonld`);
    expect(body).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://post.example/a?b=1&c=2',
      datePublished: '2026-11-20',
      author: [{ '@type': 'Person', name: 'Maria Lindqvist' }],
      publisher: { '@type': 'Organization', name: 'Portmouth Post' },
    });
    const okafor = body.hasPart.find(({ text }: { text: string }) => text.startsWith('Nobody asked'));
    expect(okafor).toMatchObject({
      '@type': 'Quotation',
      spokenByCharacter: {
        '@type': 'Person',
        name: 'Thomas Okafor',
        '@id': expect.stringMatching(/\/people\/\d+$/),
      },
    });
    expect(body.mentions).toContainEqual(expect.objectContaining(okafor.spokenByCharacter));
  });

  test('as plain text', async () => {
    const { text } = await get(`/articles/${harbour}?format=text`);
    expect(text).toMatch(
      /^City council backs [^\n]+\nBy Maria Lindqvist\nPortmouth Post, 2026-11-20\n\nThe city council [^\n]+\n\n"We have/,
    );
  });

  test('that is hostile ends no script element it stands in, and leads nowhere', async () => {
    const { text, body } = await get(`/articles/${hostile}?format=jsonld`);
    expect(text).not.toMatch(/[<>]/);
    expect(body).toMatchObject({
      headline: SCRIPT,
      url: expect.stringMatching(`/articles/${hostile}$`),
    });
    expect((await get(`/articles/${hostile}?format=ninjs`)).body.altIds).toEqual([]);
    expect((await get(`/articles/${hostile}?format=text`)).headers['x-content-type-options']).toBe('nosniff');
  });
});
