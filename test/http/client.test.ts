/** A client with types made from the OpenAPI document takes a tour of every route, as its users would; `npm run types` checks it. */
import type { AddressInfo } from 'node:net';
import createClient, { type Client } from 'openapi-fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openapiDocument } from '#http/openapi.ts';
import type { components, paths } from './client/api.d.ts';
import { clientTypes, committedTypes } from './client/generate.ts';
import { HARBOUR, RAILWAY, type Running, start, WEATHER } from './support.ts';

/** Of the representations, those that have a type; a call that asks for another reads it as text. */
type Media = 'application/json' | 'application/problem+json';

let running: Running;
let client: Client<paths, Media>;
/** The routes the tour came by. */
const seen = new Set<string>();
beforeAll(async () => {
  running = await start();
  await running.server.listen({ port: 0 });
  const { port } = running.server.server.address() as AddressInfo;
  client = createClient<paths, Media>({ baseUrl: `http://127.0.0.1:${port}` });
  client.use({ onRequest: ({ schemaPath, request }) => void seen.add(`${request.method} ${schemaPath}`) });
});
afterAll(() => running.close());

/** What a call gave, where it gave it. */
function given<T>({ data, error }: { data?: T; error?: unknown }): T {
  expect(error).toBeUndefined();
  return data as T;
}

test('its types are those of the document', async () => {
  expect(await committedTypes(), 'run `npm run openapi` and commit').toBe(
    await clientTypes(openapiDocument(running.server)),
  );
});

test('a tour of every route', async () => {
  const records = [HARBOUR, RAILWAY].map((text) => ({ text, source: 'Harbour Post' }));
  const report = given(await client.POST('/ingest', { body: records }));
  expect(report).toMatchObject({ created: 2 });
  const html = await client.POST('/ingest', {
    body: WEATHER,
    bodySerializer: (body) => body as string,
    headers: { 'content-type': 'text/html' },
  });
  expect(html.response.headers.get('location')).toMatch(/^\/articles\//);

  const list = given(await client.GET('/articles', { params: { query: { q: 'harbour', limit: 1 } } }));
  const card: components['schemas']['ArticleCard'] = list.data[0]!;
  expect(card.headline).toBe('City council backs harbour plan after long debate');
  const { id } = card;
  expect(list.page).toEqual({ next: null, prev: null, limit: 1 });

  const rss = await client.GET('/articles', { params: { query: { format: 'rss' } }, parseAs: 'text' });
  expect(rss.data).toContain('<rss version="2.0"');
  const posted = given(await client.POST('/articles/search', { body: { q: 'harbour', fields: ['id'] } }));
  expect(posted.data[0]?.id).toBe(id);

  const marked = given(await client.GET('/articles', { params: { query: { q: 'stone', highlight: true } } }));
  expect(marked.data[0]?.highlights?.body.snippets[0]?.html).toContain('<mark>stones</mark>');
  const tail = given(await client.GET('/articles', { params: { query: { since: 1, limit: 1 } } }));
  expect(tail.data.map(({ sequence }) => sequence)).toEqual([tail.page.since]);

  const read = given(await client.GET('/articles/parse', { params: { query: { q: 'bridge || toll' } } }));
  expect(read).toMatchObject({ normal: 'bridge toll', warnings: [{ offset: 7, length: 2 }] });

  const article = given(await client.GET('/articles/{id}', { params: { path: { id } } }));
  expect(article.quotes[0]?.speaker).toBe('Helena Brandt');
  const similar = given(await client.GET('/articles/{id}/similar', { params: { path: { id } } }));
  expect(similar.data.every(({ score }) => score > 0)).toBe(true);
  const known = await client.GET('/articles/{id}', {
    params: { path: { id } },
    headers: { 'if-none-match': '*' },
  });
  expect(known.response.status).toBe(304);
  const dump = await client.GET('/articles/{id}/dump', { params: { path: { id } }, parseAs: 'text' });
  expect(dump.data).toBe(HARBOUR);
  const copies = given(await client.GET('/articles/{id}/copies', { params: { path: { id } } }));
  expect(copies).toMatchObject({ group: id, total: 0, lineage: { longest: { id } } });

  const correcting = await client.PATCH('/articles/{id}', {
    params: { path: { id }, header: { 'if-match': known.response.headers.get('etag') ?? '' } },
    body: { section: 'Town', actor: 'Ines' },
  });
  expect(given(correcting).provenance.section.correction?.actor).toBe('Ines');
  const correction = { params: { path: { id, version: 2 }, query: { reason: 'It has none' } } };
  expect(given(await client.DELETE('/articles/{id}/corrections/{version}', correction)).section).toBeNull();
  const told = given(await client.GET('/articles/{id}/history', { params: { path: { id } } }));
  expect(told.data.map(({ action }) => action)).toEqual(['ingested', 'corrected', 'undone']);

  const quotes = given(await client.GET('/quotes', { params: { query: { speaker: ['okafor'] } } }));
  expect(quotes.data[0]?.article.id).toBe(id);

  const people = given(await client.GET('/people', { params: { query: { q: 'brandt' } } }));
  const brandt = people.data[0]!.id;
  const okafor = quotes.data[0]!.speakerId!;
  const person = { params: { path: { id: brandt } } };
  expect(given(await client.GET('/people/{id}', person)).fullNames[0]?.because).toBe('same-name');
  const said = given(await client.GET('/people/{id}/quotes', person));
  expect(said.data[0]?.speakerId).toBe(brandt);
  const timeline = given(await client.GET('/people/{id}/timeline', person));
  expect(timeline.buckets).toMatchObject([{ start: '2026-11-01', articles: 1 }]);
  const named = given(await client.GET('/people/{id}/articles', person));
  expect(named.data.map((one) => one.id)).toEqual([id]);
  expect(named.total).toEqual({ value: 1, relation: 'eq' });
  const merged = given(await client.POST('/people/{id}/merge', { ...person, body: { people: [okafor] } }));
  expect(merged.mergedFrom).toEqual([okafor]);
  const split = given(await client.POST('/people/{id}/split', { ...person, body: { people: [okafor] } }));
  expect(split.out[0]?.name).toBe('Thomas Okafor');

  const ingests = given(await client.GET('/ingests', { params: { query: { limit: 1 } } }));
  const ingest = { params: { path: { id: ingests.data[0]!.id } } };
  expect(given(await client.GET('/ingests/{id}', ingest))).toMatchObject({ state: 'done', created: 1 });
  expect(given(await client.GET('/ingests/{id}/records', ingest)).data).toEqual([]);
  const events = await client.GET('/ingests/{id}/events', { ...ingest, parseAs: 'text' });
  expect(events.data).toContain('event: done');
  const { error: ended } = await client.DELETE('/ingests/{id}', ingest);
  expect(ended?.code).toBe('ingest_ended');
  const sources = given(await client.GET('/sources'));
  const source = { params: { path: { id: sources.data[0]!.id } } };
  expect(given(await client.GET('/sources/{id}', source)).articlesUrl).toBe('/articles?source=Harbour+Post');
  expect(given(await client.GET('/stats')).articles).toBe(3);
  const deleted = await client.DELETE('/articles/{id}', {
    params: { path: { id }, query: { reason: 'ordered by a court' } },
  });
  expect(deleted.response.status).toBe(204);
  expect(given(await client.GET('/audit')).data[0]?.action).toBe('article-deleted');

  expect(given(await client.GET('/health')).status).toBe('ok');
  expect(given(await client.GET('/ready')).status).toBe('ready');
  const metrics = await client.GET('/metrics', { parseAs: 'text' });
  expect(metrics.data).toContain('copydesk_articles 2');
  expect(given(await client.GET('/openapi.json')).openapi).toBe('3.1.0');
});

test('a fault has the type of a problem', async () => {
  const { error, response } = await client.GET('/articles', { params: { query: { limit: 101 } } });
  expect(response.status).toBe(400);
  expect(error?.errors?.[0]?.parameter).toBe('limit');
});

test('the tour came by every route there is', () => {
  const { paths: all } = openapiDocument(running.server) as unknown as { paths: Record<string, object> };
  const routes = Object.entries(all).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...seen].sort()).toEqual(routes.sort());
});
