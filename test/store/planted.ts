/** A small store, and the tests of what checks find in it once something was made wrong by hand: those that every engine has, and those it has besides. */
import { expect, test } from 'vitest';
import { dumpDigest } from '#app/digest.ts';
import { openSnapshot, openStore } from '#store/open.ts';
import type { Checked, Fault } from '#store/upkeep.ts';
import { type Sample, submission } from './samples.ts';

export const SAMPLES: Sample[] = [
  {
    headline: 'Harbour plan approved',
    body: '“The door is open,” said Ann Brand, the mayor. Ann Brand went home.',
    people: { 'Ann Brand': [] },
    roles: { 'Ann Brand': ['mayor'] },
    quotes: { 'The door is open': { speaker: 'Ann Brand' } },
  },
  { headline: 'Łódź: the été of 東京', body: 'A second story about nothing at all.', published: null },
  { headline: null, body: 'A third story without a headline.', published: '2019-01-02' },
];

/** @returns the ids of what was saved in the store at `url` */
export async function saved(url: string, samples: Sample[] = SAMPLES): Promise<string[]> {
  const store = await openStore(url);
  const outcomes = await store.save(await store.openIngest('test'), samples.map(submission));
  await store.close();
  return outcomes.map(({ id }) => id);
}

export async function checked(url: string, sample: number | null = null): Promise<Checked[]> {
  const snapshot = await openSnapshot(url);
  try {
    const found: Checked[] = [];
    for await (const one of snapshot.check({ sample, digestOf: dumpDigest })) found.push(one);
    return found;
  } finally {
    await snapshot.close();
  }
}

/** What is off, by check; articles are told as their places in `ids`. */
async function faults(url: string, ids: string[]): Promise<Record<string, unknown>> {
  const placed = ({ detail, article }: Fault) =>
    article === undefined ? { detail } : { detail, article: ids.indexOf(article) };
  const off = (await checked(url)).filter((check) => check.faults > 0);
  return Object.fromEntries(off.map(({ check, told }) => [check, told.map(placed)]));
}

/** What is wrong, how it came to be, and what checks tell of it. */
type Planted = [what: string, how: string, statements: string[], expected: Record<string, unknown>];

export interface Planting {
  /** The store of the test, with `SAMPLES` in it, and their ids. */
  store: () => { url: string; ids: string[] };
  /** Runs statements past the store, and past what holds its rows together; what it gives is waited for. */
  damage: (...statements: string[]) => unknown;
  /** The column of `article_words` that has an article's key. */
  keyOfWords: string;
  /** Checks that other engines do not have. */
  moreChecks?: string[];
  /** What only this engine can have wrong, or by other statements. */
  more: Planted[];
}

/** Declares the tests. */
export function checksFind({ store, damage, keyOfWords, moreChecks = [], more }: Planting): void {
  test('nothing is off where all is as the store wrote it', async () => {
    const { url } = store();
    const found = await checked(url);
    expect(found.filter(({ faults }) => faults > 0)).toEqual([]);
    expect(found.map(({ check }) => check)).toEqual([...CHECKS, ...moreChecks]);
    const sampled = (await checked(url, 2)).find(({ check }) => check === 'dumps');
    expect(sampled?.looked).toBe('dumps of 2 articles');
  });

  test.each([...everywhere(keyOfWords), ...more])(
    '%s with %s is found',
    async (_what, _how, statements, expected) => {
      const { url, ids } = store();
      await damage(...statements);
      const found = await faults(url, ids);
      expect(Object.keys(found)).toEqual(Object.keys(expected));
      expect(found).toEqual(expected);
    },
  );
}

const CHECKS = [
  'file',
  'references',
  'rows',
  'article index',
  'quote index',
  'words',
  'counts',
  'people',
  'offsets',
  'searching',
  'dumps',
  'word counts',
];

const everywhere = (keyOfWords: string): Planted[] => [
  [
    'a body',
    'another text',
    ["UPDATE article_texts SET body = 'x' || body WHERE body LIKE '%door%'"],
    {
      offsets: [
        { detail: 'no quote at 1', article: 0 },
        { detail: 'no name at 25 of the body', article: 0 },
      ],
      'word counts': expect.anything(),
    },
  ],
  [
    'an index',
    'a row less',
    [
      'DELETE FROM quote_words',
      `DELETE FROM article_words WHERE ${keyOfWords} = (SELECT key FROM articles WHERE published = '2019-01-02')`,
    ],
    {
      'article index': [{ detail: 'it is not in the index', article: 2 }],
      'quote index': [{ detail: 'a quote is not in the index: 0', article: 0 }],
    },
  ],
  [
    'a count',
    'one more',
    [
      'UPDATE people SET articles = articles + 1 WHERE quotes > 0',
      "UPDATE article_counts SET articles = 9 WHERE kind = 'all' AND source_id = 0",
    ],
    {
      counts: [{ detail: expect.stringContaining('has 9, rows say 3') }],
      people: [{ detail: expect.stringMatching(/a count of articles: person: \d+ has 2, rows say 1/) }],
    },
  ],
  [
    'an article',
    'no texts',
    ['DELETE FROM article_texts WHERE article_key = (SELECT max(key) FROM articles)'],
    { rows: [{ detail: 'it has no text', article: 1 }], 'word counts': expect.anything() },
  ],
];
