/** Questions that go through very many articles for few matches, such as a rare phrase of common words: what beside the page is bounded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { densityOf } from '#store/sqlite/density.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import type { Store } from '#store/store.ts';
import { articles, submission } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-sparse-'));
const path = join(folder, 'sparse.db');
const MONTHS = 40;
let store: Store;

/** An article in the middle of each month, newest last; the phrase stands in every fourth, with the headline `Ferry` in the oldest of all. */
beforeAll(async () => {
  store = openSqliteStore(path);
  const samples = Array.from({ length: MONTHS }, (_, i) =>
    submission({
      headline: i === 0 ? 'Of it' : `Month ${i}`,
      body: i % 4 === 0 ? `Sure of it ${i}` : `It is of oak ${i}`,
      published: new Date(Date.UTC(2020, i, 15)).toISOString(),
      source: 'Harbour Post',
      people: i === 4 ? { 'Bo Moss': [] } : {},
    }),
  );
  await store.save(await store.openIngest('test'), samples);
  // as in a file where very many articles have the two words: of these forty, the newest ten are gone through
  const db = new Database(path);
  db.exec("UPDATE terms SET articles = 30000 WHERE term IN ('of', 'it')");
  db.close();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const phrase = parseText('"of it"');

test('a page has all matches, however far back, and its total says so', async () => {
  const { items, total } = await store.searchArticles(articles({ text: phrase, total: 'capped' }));
  expect(items).toHaveLength(10);
  expect(total).toEqual({ value: 10, relation: 'eq' });
});

test('a total is of what was gone through, at least', async () => {
  const query = articles({ text: phrase, total: 'capped', limit: 1 });
  const { total, next } = await store.searchArticles(query);
  expect(total).toEqual({ value: 2, relation: 'gte' });
  const deep = await store.searchArticles({ ...query, after: next, limit: 5 });
  expect(deep.total).toEqual({ value: 6, relation: 'gte' });
});

test('a total that is asked exactly counts all', async () => {
  const { total } = await store.searchArticles(articles({ text: phrase, total: 'exact', limit: 1 }));
  expect(total).toEqual({ value: 10, relation: 'eq' });
});

test('facets are of what was gone through, and tell that it is not all', async () => {
  const { facets, total } = await store.searchArticles(
    articles({ text: phrase, facets: ['sources'], total: 'capped', limit: 1 }),
  );
  expect(facets?.sources).toMatchObject({ of: 2, all: false, values: [{ value: 'Harbour Post', count: 2 }] });
  expect(total?.relation).toBe('gte');
});

test('by relevance, there is a page at least, and where that is all, it is told', async () => {
  const ask = (limit: number) => store.searchArticles(articles({ text: phrase, sort: 'relevance', limit }));
  const few = await ask(5);
  expect(few.items).toHaveLength(5);
  expect(few.ranking).toMatchObject({ all: false });
  const all = await ask(20);
  expect(all.items).toHaveLength(10);
  expect(all.items[0]?.headline).toBe('Of it');
  expect(all.ranking).toMatchObject({ all: true, of: 10 });
});

test('by relevance, later pages have what the first ranked', async () => {
  const query = articles({ text: phrase, sort: 'relevance', limit: 1 });
  const first = await store.searchArticles(query);
  const second = await store.searchArticles({ ...query, after: first.next });
  expect([...first.items, ...second.items].map(({ headline }) => headline)).toEqual(['Month 36', 'Month 32']);
  expect(second.next).toBeNull();
});

test.each([
  ['a person', articles({ text: phrase, person: 'Bo Moss' })],
  ['a person in the query', articles({ text: parseText('"of it" person:"Bo Moss"') })],
])('%s makes it cheap: all is gone through', async (_, query) => {
  const found = await store.searchArticles({ ...query, facets: ['people'], total: 'capped' });
  expect(found.facets?.people).toMatchObject({ of: 1, all: true });
});

test('words alone are never bounded: each row that is read is a match', async () => {
  const found = await store.searchArticles(
    articles({ text: parseText('of'), facets: ['sources'], limit: 1 }),
  );
  expect(found.facets?.sources).toMatchObject({ of: MONTHS, all: true });
});

test('the counts of months tell where articles are', () => {
  const db = new Database(path, { readonly: true });
  const { keyOfNewest, share } = densityOf(db);
  const day = (date: string) => Date.parse(date) / 1000;
  expect(share(day('2020-01-01'), day('2020-05-01'))).toBeCloseTo(4 / MONTHS);
  const newest = Number(keyOfNewest(BigInt(day('2021-01-01')), (all) => all / 10));
  expect(newest).toBe(day('2020-09-01'));
  expect(keyOfNewest(BigInt(day('2020-02-01')), () => 2)).toBeNull();
  db.close();
});
