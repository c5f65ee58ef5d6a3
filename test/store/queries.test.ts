/** Random queries on the SQLite store: each finds what a plain reading of it finds, and none makes the engine stumble. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CopydeskError } from '#domain/errors.ts';
import type { TextQuery } from '#domain/query.ts';
import { describe } from '#search/describe.ts';
import { parseText } from '#search/parse.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { randomQuery, seeded } from '../search/random.ts';
import { articles, quotes, submission } from './samples.ts';

/** Words without other forms. */
const WORDS = ['bax', 'cud', 'dov', 'fip', 'gum', 'hob'];
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const ARTICLES = 60;

interface Doc {
  headline: string[];
  body: string[];
  day: string;
}

const random = seeded(4);
const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
const some = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(WORDS));
const dayOf = (n: number) => new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10);

/** Newest first, each with a number in its headline that no query asks. */
const docs: Doc[] = Array.from({ length: ARTICLES }, (_, i) => ({
  headline: [...some(2), `n${ARTICLES - i}`],
  body: some(6),
  day: dayOf((ARTICLES - i) * 7),
}));
let store: Store;

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  const samples = docs.map(({ headline, body, day }) => ({
    headline: headline.join(' '),
    body: body.join(' '),
    published: day,
  }));
  await store.save(await store.openIngest('test'), samples.map(submission));
});
afterAll(() => store.close());

function tree(depth: number): TextQuery {
  const kind = depth === 0 ? 0 : Math.floor(random() * 7);
  if (kind === 1) return { type: 'not', part: tree(depth - 1) };
  if (kind === 2 || kind === 3)
    return {
      type: kind === 2 ? 'and' : 'or',
      parts: Array.from({ length: 2 + Math.floor(random() * 2) }, () => tree(depth - 1)),
    };
  if (kind === 4) {
    const [from, to] = [Math.floor(random() * 60) * 7, Math.floor(random() * 60) * 7].sort(
      (a, b) => a - b,
    ) as [number, number];
    return {
      type: 'date',
      from: random() < 0.2 ? null : dayOf(from),
      to: random() < 0.2 ? null : dayOf(to + 1),
    };
  }
  if (kind === 5) return { type: 'phrase', words: [pick(WORDS), pick(WORDS)] };
  if (kind === 6)
    return {
      type: 'field',
      field: pick(['headline', 'body']),
      part: { type: 'word', word: pick(WORDS), prefix: false },
    };
  return { type: 'word', word: pick(WORDS), prefix: random() < 0.1, ...(random() < 0.1 && { exact: true }) };
}

function holds(query: TextQuery, doc: Doc, texts: string[][] = [doc.headline, doc.body]): boolean {
  switch (query.type) {
    case 'word':
      return texts.some((text) => text.includes(query.word));
    case 'phrase':
      return texts.some((text) => ` ${text.join(' ')} `.includes(` ${query.words.join(' ')} `));
    case 'and':
      return query.parts.every((part) => holds(part, doc, texts));
    case 'or':
      return query.parts.some((part) => holds(part, doc, texts));
    case 'not':
      return !holds(query.part, doc, texts);
    case 'field':
      return holds(query.part, doc, [query.field === 'headline' ? doc.headline : doc.body]);
    case 'date':
      return (query.from === null || doc.day >= query.from) && (query.to === null || doc.day < query.to);
  }
}

test('a query finds the articles for which it is true, newest first', async () => {
  let found = 0;
  for (let i = 0; i < 2_000; i++) {
    const text = tree(3);
    const { items } = await store.searchArticles(articles({ text, limit: ARTICLES }));
    const expected = docs.filter((doc) => holds(text, doc)).map(({ headline }) => headline.join(' '));
    const q = describe(text);
    expect({ q, found: items.map(({ headline }) => headline) }).toEqual({ q, found: expected });
    found += expected.length;
  }
  expect(found).toBeGreaterThan(10_000);
});

test('no query makes the engine stumble', async () => {
  let asked = 0;
  for (let i = 0; i < 5_000; i++) {
    const q = randomQuery(random);
    try {
      const text = parseText(q);
      asked++;
      await store.searchArticles(articles({ text, limit: 1 }));
      await store.searchArticles(articles({ text, limit: 1, sort: 'relevance' }));
      await store.searchQuotes(quotes({ text, limit: 1 }));
    } catch (error) {
      if (!(error instanceof CopydeskError) || error.code !== 'invalid_query')
        throw new Error(`stumbled over ${JSON.stringify(q)}`, { cause: error });
    }
  }
  expect(asked).toBeGreaterThan(1_000);
});
