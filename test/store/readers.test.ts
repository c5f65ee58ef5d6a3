/** Reads in threads: the same answers and errors, what was just written is found, and a thread that ends is replaced. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { openStore } from '#store/open.ts';
import { type Readers, readersOf } from '#store/sqlite/readers.ts';
import type { Store } from '#store/store.ts';
import { articles, quotes, submission } from './samples.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-readers-'));
  store = await openStore(`sqlite:${folder}/a.db`, { readers: 2 });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Once a thread is ready. */
async function count(readers: Readers): Promise<number> {
  for (;;) {
    const asked = readers.ask('countArticles', []);
    if (asked !== null) return asked;
    await setTimeout(5);
  }
}

/** Threads of the test's own on the same file. */
async function threads(most: number): Promise<Readers> {
  const readers = readersOf(`${folder}/a.db`, most);
  await count(readers);
  return readers;
}

test('what an ingest has answered is found at once, by whichever thread', async () => {
  const readers = await threads(2);
  const ingest = await store.openIngest('test');
  for (let i = 1; i <= 20; i++) {
    await store.save(ingest, [submission({ headline: `Story ${i}` })]);
    const page = await readers.ask('searchArticles', [articles({ limit: 1 })]);
    expect(page?.texts.map((text) => JSON.parse(text).headline)).toEqual([`Story ${i}`]);
    expect((await store.searchArticles(articles({ total: 'exact' }))).total?.value).toBe(i);
  }
  await readers.close();
});

test('threads answer as the main thread does, faults too', async () => {
  const readers = await threads(1);
  const people = { 'Ann Lee': ['Lee'] };
  const body = '“We will build it,” said Ann Lee.';
  const said = { 'We will build it,': { speaker: 'Ann Lee' } };
  await store.save(await store.openIngest('test'), [submission({ people, body, quotes: said })]);
  const plain = await openStore(`sqlite:${folder}/a.db`);
  const query = articles({ text: parseText('council'), facets: ['people', 'month'], total: 'capped' });
  const { items, ...page } = await plain.searchArticles(query);
  expect(await readers.ask('searchArticles', [query])).toEqual(page);
  const id = items[0]?.id ?? '';
  expect(await readers.ask('article', [id])).toEqual(await plain.article(id));
  expect(await readers.ask('bodies', [[id]])).toEqual(new Map([[id, body]]));
  expect(await readers.ask('searchQuotes', [quotes()])).toEqual(await plain.searchQuotes(quotes()));
  const dates = articles({ text: parseText('council OR published:2020'), sort: 'relevance' });
  await expect(readers.ask('searchArticles', [dates])).rejects.toMatchObject({
    code: 'invalid_query',
    places: [{ parameter: 'q' }],
  });
  await plain.close();
  await readers.close();
});

test('a thread that ends answers with an error, and another takes its place', async () => {
  const readers = await threads(1);
  const [worker] = readers.workers();
  // told to end first: it may have answered else
  const end = worker?.terminate();
  const answered = expect(readers.ask('countArticles', [])).rejects.toMatchObject({ code: 'storage_error' });
  await end;
  await answered;
  expect(await count(readers)).toBe(0);
  await readers.close();
});

test('a database in memory has no threads, and answers all the same', async () => {
  const memory = await openStore('sqlite::memory:', { readers: 2 });
  await memory.save(await memory.openIngest('test'), [submission({})]);
  expect((await memory.searchArticles(articles())).items).toHaveLength(1);
  await memory.close();
});
