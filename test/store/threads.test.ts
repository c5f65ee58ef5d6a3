/** Reads and saves in threads: the same answers and errors, what was just written is found, and a thread that ends is replaced. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { openStore } from '#store/open.ts';
import type { Reads } from '#store/sqlite/reads.ts';
import { readersOf, saverOf, type Threads } from '#store/sqlite/threads.ts';
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
async function count(readers: Threads<Reads>): Promise<number> {
  for (;;) {
    const asked = readers.ask('countArticles', []);
    if (asked !== null) return asked;
    await setTimeout(5);
  }
}

/** Threads of the test's own on the same file. */
async function threads(most: number): Promise<Threads<Reads>> {
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

test('while a batch is saved, this thread has its turns', async () => {
  const ingest = await store.openIngest('test');
  // until the thread that saves is ready, batches are saved here
  for (let i = 0; ; i++) {
    const body = `Word${i} `.repeat(200);
    const batch = Array.from({ length: 200 }, (_, n) =>
      submission({ headline: `Story ${n} of ${i}`, body: body + n }),
    );
    let turns = 0;
    let saved = false;
    const saving = store.save(ingest, batch).finally(() => {
      saved = true;
    });
    for (; !saved; turns++) await setImmediate();
    expect((await saving).every(({ status }) => status === 'created')).toBe(true);
    expect(await store.countArticles()).toBe(200 * (i + 1));
    if (turns > 100) break;
  }
});

test('a batch whose thread ends is answered with an error, and those after it are saved', async () => {
  const saver = saverOf(`${folder}/a.db`, 'full');
  const ingest = await store.openIngest('test');
  const ready = async () => {
    for (;;) {
      const asked = saver.ask('save', [ingest, []]);
      if (asked !== null) return asked;
      await setTimeout(5);
    }
  };
  await ready();
  const [worker] = saver.workers();
  const end = worker?.terminate();
  const answered = expect(saver.ask('save', [ingest, [submission({})]])).rejects.toMatchObject({
    code: 'storage_error',
  });
  await end;
  await answered;
  await ready();
  const batch = [submission({ headline: 'Another' })];
  expect(await saver.ask('save', [ingest, batch])).toMatchObject([{ status: 'created' }]);
  expect(await store.countArticles()).toBe(1);
  await saver.close();
});

test('a database in memory has no threads, and answers all the same', async () => {
  const memory = await openStore('sqlite::memory:', { readers: 2 });
  await memory.save(await memory.openIngest('test'), [submission({})]);
  expect((await memory.searchArticles(articles())).items).toHaveLength(1);
  await memory.close();
});
