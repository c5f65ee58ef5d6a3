/** Any search as a feed: RSS, Atom and JSON Feed, as a reader of feeds sees them, and with a hostile article in it. */

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webLink } from '#http/formats/feed.ts';
import { element } from '#http/formats/xml.ts';
import { buildServer } from '#http/server.ts';
import { AS_XML, saveHostile } from './hostile.ts';
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
const NEWEST = ['Storm closes three mountain passes', 'Night train to the coast returns after twelve years'];

/** Throws where XML is not well-formed. */
function wellFormed(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return xml;
}

test('XML holds no character that is none there, and no half of a pair', () => {
  const xml = element('a', 'a\u0000\u0008\t\n\u001F\uD800b\uDFFF\uFFFE\uFFFF\u{1F600}', { b: '\u0001"<' });
  expect(wellFormed(xml)).toBe('<a b="&quot;&lt;">a\t\nb\u{1F600}</a>');
});

describe('feeds', () => {
  const base = () => /^http:\/\/127\.0\.0\.1:\d+$/;

  test('RSS', async () => {
    const { text } = await get('/articles?q=the&limit=2&format=rss');
    const feed = parseRssFeed(wellFormed(text));
    expect(feed.title).toBe('Copydesk: articles with q the');
    expect(feed.link).toMatch(/\/articles\?q=the$/);
    expect(feed.atom?.links?.map(({ rel }) => rel)).toEqual(['self', 'next']);
    expect(feed.items?.map(({ title }) => title)).toEqual(NEWEST);
    expect(feed.items?.[1]).toMatchObject({
      guid: { value: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/), isPermaLink: false },
      pubDate: 'Sat, 21 Nov 2026 00:00:00 GMT',
      dc: { creators: ['Sam Whitlock'] },
      categories: [{ name: 'Andréa Moreau', domain: 'people' }],
      description: expect.stringMatching(/^The night train/),
    });
    const next = new URL(feed.atom!.links![1]!.href!);
    const second = parseRssFeed((await get(next.pathname + next.search)).text);
    expect(second.items?.[0]).toMatchObject({ link: 'https://post.example/a?b=1&c=2' });
    expect(next.origin).toMatch(base());
  });

  test('Atom', async () => {
    const { text } = await get('/articles?q=the&limit=2', 'application/atom+xml');
    const feed = parseAtomFeed(wellFormed(text));
    expect(feed.id).toBe(feed.links?.find(({ rel }) => rel === 'self')?.href);
    const self = new URL(feed.id!);
    expect((await get(self.pathname + self.search)).text).toBe(text);
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(NEWEST);
    expect(feed.entries?.[1]).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      published: '2026-11-21T00:00:00.000Z',
      authors: [{ name: 'Sam Whitlock' }],
    });
    expect(feed.updated).toBe(
      feed.entries
        ?.map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
  });

  test('JSON Feed', async () => {
    const { body } = await get('/articles?limit=2&format=jsonfeed');
    const feed = parseJsonFeed(body);
    expect(feed.items?.map(({ title }) => title)).toEqual(NEWEST);
    expect(body.next_url).toContain('cursor=');
    expect(feed.items?.[1]).toMatchObject({
      date_published: '2026-11-21T00:00:00.000Z',
      authors: [{ name: 'Sam Whitlock' }],
      tags: ['Andréa Moreau'],
    });
  });

  test('with whole bodies where they are asked for', async () => {
    const { body: whole } = (await get(`/articles/${harbour}`)).body;
    const query = '/articles?q=fishermen&fields=body&format=';
    expect(parseAtomFeed((await get(`${query}atom`)).text).entries?.[0]?.content?.value).toBe(whole);
    expect((await get(`${query}jsonfeed`)).body.items[0].content_text).toBe(whole);
    const rss = parseRssFeed((await get(`${query}rss`)).text).items?.[0]?.content?.encoded;
    expect(rss).toMatch(/^<p>The city council .*<\/p><p>&quot;We have waited/);
  });

  test('of nothing are feeds, too', async () => {
    for (const format of ['rss', 'atom'])
      wellFormed((await get(`/articles?q=nowhere&format=${format}`)).text);
    expect((await get('/articles?q=nowhere&format=jsonfeed')).body.items).toEqual([]);
  });

  test.each(['rss', 'atom'])('%s of a hostile article holds no markup of its', async (format) => {
    const plain = wellFormed((await get(`/articles?to=2024-12-31&fields=body&format=${format}`)).text);
    expect(plain).not.toMatch(/<script|javascript:/i);
    const [item] =
      format === 'rss'
        ? (parseRssFeed(plain).items ?? []).map(({ title, link, dc }) => ({
            title,
            link,
            author: dc?.creators?.[0],
          }))
        : (parseAtomFeed(plain).entries ?? []).map(({ title, links, authors }) => ({
            title: title?.value,
            link: links?.[0]?.href,
            author: authors?.[0]?.name,
          }));
    expect(item).toMatchObject({
      title: AS_XML,
      author: AS_XML,
      link: expect.stringMatching(`/articles/${hostile}$`),
    });
  });

  test('text of a feed read as HTML is text still', async () => {
    const [item] = parseRssFeed((await get('/articles?to=2024-12-31&fields=body&format=rss')).text).items!;
    expect(item!.description).not.toContain('<');
    expect(item!.content!.encoded!.replaceAll(/<\/?p>/g, '')).not.toContain('<');
  });

  test('behind a proxy, links begin with the address the server was told', async () => {
    const proxied = buildServer(running.app, { publicUrl: 'https://news.example/desk/' });
    const { body } = await proxied.inject('/articles?format=rss&limit=1');
    const feed = parseRssFeed(body);
    expect(feed.link).toBe('https://news.example/desk/articles');
    expect(feed.items?.[0]?.link).toMatch(/^https:\/\/news\.example\/desk\/articles\//);
    await proxied.close();
  });

  test('a host that is none does not get into links', async () => {
    const answer = await running.server.inject({
      url: '/articles?format=rss',
      headers: { host: '"><script>' },
    });
    expect(wellFormed(answer.body)).not.toContain('<script');
    expect(answer.body).toContain('http://localhost/articles');
  });
});

test.each([
  ['https://a.example', 'https://a.example/'],
  ['https://a.example/ü?q=“b” c', 'https://a.example/%C3%BC?q=%E2%80%9Cb%E2%80%9D%20c'],
  ['https://a.example/<![CDATA[<b>]]>?100%', 'https://a.example/%3C!%5BCDATA%5B%3Cb%3E%5D%5D%3E?100%25'],
  ['http://[::1]:8080/%20#a#b', 'http://[::1]:8080/%20#a%23b'],
  ['https://a.ex{ample/', null],
  ['javascript:alert(1)', null],
])('%s leads to a URI, or nowhere', (url, link) => {
  expect(webLink(url)).toBe(link);
});
