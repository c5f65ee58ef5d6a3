/** The statements the SQLite store comes to: integer bounds, plans that walk an index, none per item of a list. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import type { ArticleCard } from '#domain/api.ts';
import type { Paged, Position } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import { rowsOfText } from '#store/match.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import type { Store } from '#store/store.ts';
import { article, articles, quotes, submission, UNTOLD } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-statements-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${++files}.db`);

describe('statements', () => {
  /** Runs `ask` on a small store; gives the statements it came to, with their values. */
  async function statementsOf(ask: (store: Store) => Promise<unknown>): Promise<string[]> {
    const seen: string[] = [];
    const store = openSqliteStore(newFile(), { onStatement: (sql) => seen.push(sql) });
    const samples = Array.from({ length: 5 }, (_, i) => ({
      headline: `Story ${i}`,
      body: `“Yes,” said Ann Lee. ${i}`,
      people: { 'Ann Lee': [] },
      quotes: { 'Yes,': { speaker: 'Ann Lee' } },
    }));
    await store.save(await store.openIngest('test'), samples.map(submission));
    seen.length = 0;
    await ask(store);
    await store.close();
    return seen.filter((sql) => sql.startsWith('SELECT'));
  }
  const text = parseText('story');
  const after = { key: 1_800_000_000 };

  test.each([
    ['newest', articles({ text, after })],
    ['between dates', articles({ text, from: 1_500_000_000, to: 1_900_000_000 })],
    ['by relevance', articles({ text, sort: 'relevance', from: 1_500_000_000 })],
    ['of a person', articles({ text, person: 'Lee', after })],
    ['between dates of the query', articles({ text: parseText('story published:2020..2029'), after })],
    ['back', articles({ text, after: { key: 1_500_000_000, back: true } })],
    ['oldest', articles({ text, after, sort: 'oldest' })],
    ['counted', articles({ text, from: 1_500_000_000, limit: 1, total: 'capped', facets: ['people'] })],
    [
      'a later page by relevance',
      articles({ text, sort: 'relevance', after: { ...after, floor: 1, headlines: 0 } }),
    ],
  ])('bounds of rowids are integers, for FTS5 scans at a REAL one: %s', async (_, query) => {
    const asked = await statementsOf((store) => store.searchArticles(query));
    const bounds = asked.flatMap((sql) => sql.match(/rowid (?:>=|<) \S+/g) ?? []);
    expect(bounds.length).toBeGreaterThan(1);
    for (const bound of bounds) expect(bound).toMatch(/rowid (>=|<) -?\d+$/);
  });

  test('bounds of quotes are integers', async () => {
    const query = quotes({ text: parseText('yes'), from: 1, after: { key: 1_800_000_000 * 65_536 } });
    const asked = await statementsOf((store) => store.searchQuotes(query));
    expect(asked.join()).toMatch(/rowid >= 65536 AND w.rowid < 117964800000000 /);
  });

  test.each([
    ['articles', (store: Store) => store.searchArticles(articles({ text })), 2],
    [
      'articles by relevance',
      (store: Store) => store.searchArticles(articles({ text, sort: 'relevance' })),
      8,
    ],
    ['quotes', (store: Store) => store.searchQuotes(quotes()), 2],
    ['people', (store: Store) => store.searchPeople({ name: '', limit: 9, after: null }), 2],
    ['people by name', (store: Store) => store.searchPeople({ name: 'ann', limit: 9, after: null }), 3],
  ] as const)('a list of %s takes no statement per item', async (_, ask, most) => {
    expect((await statementsOf(ask)).length).toBeLessThanOrEqual(most);
  });

  test('a later page of quotations asks the index of words only for those that have a newer appearance', async () => {
    const asked = await statementsOf(async (store) => {
      const { next } = await store.searchQuotes(quotes({ collapse: true, limit: 1 }));
      expect(next).toBeNull(); // one quotation, five times
      const [oldest] = (await store.searchQuotes(quotes({ limit: 5 }))).items.slice(-1);
      expect(oldest?.text).toBe('Yes,');
      const later = { key: (Date.parse('2024-03-05') / 1000 + 2) * 65_536 };
      expect((await store.searchQuotes(quotes({ collapse: true, after: later }))).items).toEqual([]);
      await store.searchQuotes(quotes({ collapse: true, after: { key: 1_900_000_000 * 65_536 } }));
    });
    expect(asked.filter((sql) => sql.startsWith('SELECT 1 FROM quote_words'))).toHaveLength(1);
  });

  test('searches walk an index and never sort or scan a whole table', async () => {
    const path = newFile();
    const seen: string[] = [];
    const store = openSqliteStore(path, { onStatement: (sql) => seen.push(sql) });
    await store.save(await store.openIngest('test'), [submission({ people: { 'Ann Lee': [] } })]);
    seen.length = 0;
    await store.searchArticles(articles({ after }));
    await store.searchArticles(articles({ text, after, from: 0 }));
    await store.searchArticles(articles({ person: 'Ann Lee', after }));
    await store.searchArticles(articles({ person: 'Ann', text, source: 'harbour post' }));
    await store.searchArticles(articles({ person: 'Lee', as: ['speaker', 'author'], text, after }));
    await store.searchQuotes(quotes({ after }));
    await store.searchQuotes(quotes({ text, speaker: 'Ann', source: 'harbour post', from: 0, after }));
    await store.searchQuotes(quotes({ person: 1, collapse: true, to: 2_000_000_000 }));
    await store.searchQuotes(quotes({ text: parseText('yes'), sort: 'relevance', collapse: true }));
    await store.searchQuotes(quotes({ collapse: true, after: { key: 1_800_000_000 * 65_536 } }));
    for (const q of [
      '-story',
      'story quote:"a b"~3 section:x',
      'published:2024 OR (-=story -published:2023)',
    ])
      await store.searchArticles(articles({ text: parseText(q), after }));
    await store.searchQuotes(quotes({ text: parseText('-story'), after }));
    await store.searchPeople({ name: '', limit: 5, after: { key: 1, id: 1 } });
    const before = { ...after, back: true };
    await store.searchArticles(articles({ after: before }));
    await store.searchArticles(articles({ text, after: before, from: 0 }));
    await store.searchQuotes(quotes({ after: before }));
    await store.searchQuotes(quotes({ text, speaker: 'Ann', collapse: true, after: before }));
    await store.searchPeople({ name: '', limit: 5, after: { key: 1, id: 1, back: true } });
    const facets = ['people', 'sources', 'month'] as const;
    for (const total of ['capped', 'exact'] as const) {
      await store.searchArticles(articles({ total, limit: 1, after, facets }));
      await store.searchArticles(articles({ text, total, limit: 1, after, from: 0 }));
      await store.searchQuotes(quotes({ text, total, after: { key: 1_800_000_000 * 65_536 } }));
    }
    await store.searchArticles(articles({ text, facets, person: { any: ['Ann'], none: ['Bo'] }, after }));
    await store.searchArticles(articles({ personId: 1, sort: 'oldest', after }));
    await store.searchArticles(articles({ text, sort: 'relevance' }));
    await store.searchArticles(
      articles({ text, sort: 'relevance', after: { ...after, score: 0, floor: 0, headlines: 0 } }),
    );
    await store.dumpsToReprocess({ pipeline: 'v2', all: false, after: 'a', limit: 5 });
    const db = new Database(path);
    // a rare phrase of common words, which is gone through for so many rows
    db.exec("UPDATE terms SET articles = 30000 WHERE term IN ('the', 'bridge')");
    const sparse = { text: parseText('"the bridge" section:x'), facets, total: 'capped', limit: 1 } as const;
    await store.searchArticles(articles(sparse));
    await store.searchArticles(articles({ ...sparse, sort: 'relevance', source: 'harbour post' }));
    expect(seen.some((sql) => sql.includes("kind = 'month'"))).toBe(true);
    await store.close();
    // what is looked up for the items of one page may be sorted
    const selects = seen.filter((sql) => /^SELECT|^WITH/.test(sql) && !/person_names|people p/.test(sql));
    expect(selects.length).toBeGreaterThan(8);
    for (const sql of selects) {
      const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
      const steps = plan.map(({ detail }) => detail);
      const bad = steps.filter((step) =>
        /TEMP B-TREE FOR ORDER BY|SCAN (?!(?:w|article_words|quote_words|j) VIRTUAL|\(subquery-\d+\)$|up$|down$|w$|d$)/.test(
          step,
        ),
      );
      // of a full-text table, only with an expression, and bounds where the statement has some
      for (const step of steps.filter((one) => /SCAN (?:w|article_words|quote_words) VIRTUAL/.test(one))) {
        expect({ sql, step }).toEqual({ sql, step: expect.stringMatching(/INDEX \d+:(?:<>|><|<|>)?M/) });
      }
      expect({ sql, bad }).toEqual({ sql, bad: [] });
    }
    db.close();
  });
});

test('full-text rows are written last: FTS5 would write a segment before each statement that deletes by foreign keys', async () => {
  const seen: string[] = [];
  const store = openSqliteStore(newFile(), { onStatement: (sql) => seen.push(sql) });
  const samples = ['A', 'B', 'C'].map((headline) => ({
    headline,
    body: '“Yes,” said Ann Lee.',
    people: { 'Ann Lee': [] },
    quotes: { 'Yes,': { speaker: 'Ann Lee' } },
  }));
  const [one] = await store.save(await store.openIngest('test'), samples.map(submission));
  const [lee] = (await store.searchPeople({ name: 'ann', limit: 1, after: null })).items;
  const isWords = (sql: string) => /^(INSERT INTO|DELETE FROM) (article|quote)_words /.test(sql);
  const between = async (work: Promise<unknown>) => {
    seen.length = 0;
    await work;
    const changes = seen.filter((sql) => /^(INSERT|DELETE|UPDATE|COMMIT)/.test(sql));
    const first = changes.findIndex(isWords);
    return changes.slice(first, changes.indexOf('COMMIT', first)).filter((sql) => !isWords(sql));
  };
  const again = article({ headline: 'D' });
  expect(await between(store.replace(one?.id ?? '', again, articleDigest(again), UNTOLD))).toEqual([]);
  const split = store.splitPerson(lee?.id ?? 0, { articles: (await ids(store)).slice(0, 1) });
  expect(await between(split)).toEqual([]);
  await store.close();
});

const ids = async (store: Store): Promise<string[]> =>
  (await store.searchArticles(articles({ person: 'Ann Lee', as: ['speaker'] }))).items.map(({ id }) => id);

test('the prefixes of a query share the words they may stand for, however many they are', () => {
  const begins = (prefix: string) => Array.from({ length: 64 }, (_, i) => `${prefix}x${i}`);
  const none = { match: null, not: false };
  const index = {
    columns: 'body',
    lexicon: { begins, forms: () => [], articles: () => 0 },
    column: () => 'body',
    named: () => none,
    during: () => none,
  };
  const standFor = (q: string) => {
    const text = parseText(q);
    return JSON.stringify(text && rowsOfText(text, index)).match(/"[a-h]x\d+"/g)?.length;
  };
  expect(standFor('a*')).toBe(64);
  expect(standFor('a* -b*')).toBe(64);
  expect(standFor('a* OR b* OR (c* d*) OR e* OR f* OR g* OR h*')).toBe(64);
});

describe('many articles of one second', () => {
  test('each finds a key without walking past those before it', async () => {
    const seen: string[] = [];
    const store = openSqliteStore(newFile(), { onStatement: (sql) => seen.push(sql) });
    const ingest = await store.openIngest('test');
    const save = (published: (i: number) => string) =>
      store.save(
        ingest,
        Array.from({ length: 300 }, (_, i) =>
          submission({ headline: `${published(i)} ${i}`, published: published(i) }),
        ),
      );
    await save(() => '2024-03-05');
    // each of these asks for a second that is taken by the midnight's run
    await save((i) => new Date(Date.UTC(2024, 2, 5) + i * 1000).toISOString());
    const lookups = seen.filter((sql) => sql.startsWith('SELECT 1 FROM articles WHERE key ='));
    expect(await store.countArticles()).toBe(600);
    expect(lookups.length).toBeLessThan(2_000); // a walk for each would be 45,000
    await store.close();
  });
});

describe('many matches', () => {
  test('by relevance, the newest thousand are ranked, on every page the same ones', async () => {
    const store = openSqliteStore(newFile());
    const ingest = await store.openIngest('test');
    const save = (headline: string, published: string) =>
      submission({ headline, published, body: `A ferry. ${headline}` });
    const samples = Array.from({ length: 1_010 }, (_, i) => save(`Story ${i}`, '2024-03-05'));
    await store.save(ingest, samples);
    const seen: string[] = [];
    let after: Position | null = null;
    do {
      const query = articles({ text: parseText('ferry'), sort: 'relevance', limit: 300, after });
      const page: Paged<ArticleCard> = await store.searchArticles(query);
      seen.push(...page.items.map(({ headline }) => headline ?? ''));
      after = page.next;
      await store.save(ingest, [save(`Later ${seen.length}`, '2025-01-01')]);
    } while (after);
    const old = seen.filter((headline) => headline.startsWith('Story'));
    expect(old).toHaveLength(1_000);
    expect(new Set(old).size).toBe(1_000);
    expect(old).not.toContain('Story 9'); // the ten oldest are beyond the window
    await store.close();
  });
});
