/** Exports as NDJSON and CSV: all that is found, as fast as the client reads and no faster, and a fault midway can be seen. */
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '#app/create.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { HttpServer } from '#http/schemas.ts';
import { buildServer } from '#http/server.ts';
import { openStore } from '#store/open.ts';
import { submission } from '../store/samples.ts';
import { newStoreUrl } from '../stores.ts';

const ARTICLES = 1_000;
const PAGES = ARTICLES / 100;
/** 40 KB each, 40 MB in all: far more than sockets keep for a client that does not read. */
const BODY = 'harbour '.repeat(5_000);

let server: HttpServer;
let close: () => Promise<void>;
let base: string;
/** How often the store was asked for a page; from which time on it fails. */
let asked = 0;
let failsAt = Number.POSITIVE_INFINITY;
beforeAll(async () => {
  const store = await openStore(await newStoreUrl());
  const ingest = await store.openIngest('test');
  for (let from = 0; from < ARTICLES; from += 100) {
    const batch = Array.from({ length: 100 }, (_, i) =>
      submission({ headline: `Story ${from + i}`, body: BODY }),
    );
    await store.save(ingest, batch);
  }
  const app = createApp(store, { threads: 1 });
  const watched: typeof app = {
    ...app,
    async searchArticles(search) {
      asked++;
      if (asked >= failsAt) throw new CopydeskError('storage_error', 'The disk is gone.');
      return app.searchArticles(search);
    },
  };
  server = buildServer(watched);
  await server.listen({ port: 0 });
  base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  close = async () => {
    await server.close();
    await app.close();
  };
});
beforeEach(() => {
  asked = 0;
  failsAt = Number.POSITIVE_INFINITY;
});
afterAll(() => close());

async function open(path: string): Promise<IncomingMessage> {
  const [response] = (await once(get(base + path), 'response')) as [IncomingMessage];
  return response;
}

test.each([
  ['ndjson', ARTICLES],
  ['csv', ARTICLES + 1],
])('%s has all of them, once each, in the order of the list', async (format, lines) => {
  const text = await (await fetch(`${base}/articles?format=${format}&fields=headline`)).text();
  const found = text.trimEnd().split(/\r?\n/);
  expect(found).toHaveLength(lines);
  expect(new Set(found).size).toBe(lines);
  const first = await (await fetch(`${base}/articles?limit=1&format=ndjson&fields=headline`)).text();
  expect(text.slice(0, 60)).toContain(JSON.parse(first).headline);
});

test('with a limit it is one page, with a cursor all from there on', async () => {
  const page = await fetch(`${base}/articles?format=ndjson&fields=id&limit=30`);
  expect((await page.text()).trimEnd().split('\n')).toHaveLength(30);
  const next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]?.replace('&limit=30', '');
  const rest = await (await fetch(base + next)).text();
  expect(rest.trimEnd().split('\n')).toHaveLength(ARTICLES - 30);
});

test('a client that stops reading stops the store, and one that goes away ends the export', async () => {
  const response = await open('/articles?format=ndjson&fields=body');
  await once(response, 'readable');
  await setTimeout(500);
  const before = asked;
  expect(before).toBeLessThan(PAGES * 0.7);
  response.destroy();
  await setTimeout(300);
  expect(asked).toBeLessThanOrEqual(before + 1);
});

test('others are answered between its pages', async () => {
  const all = fetch(`${base}/articles?format=ndjson&fields=id`).then((response) => response.text());
  await fetch(`${base}/health`).then((response) => response.json());
  expect(asked).toBeLessThan(PAGES);
  await all;
});

test('HEAD asks for no more than the first page', async () => {
  await fetch(`${base}/articles?format=ndjson`, { method: 'HEAD' });
  expect(asked).toBe(1);
});

test('a faulty query is a problem still; a fault midway breaks the answer off, so that nobody takes it for whole', async () => {
  const faulty = await fetch(`${base}/articles?format=ndjson&q=%22open`);
  expect(faulty.status).toBe(400);
  failsAt = asked + 4;
  const broken = await fetch(`${base}/articles?format=ndjson&fields=body`);
  expect(broken.status).toBe(200);
  await expect(broken.text()).rejects.toThrow();
});
