/** What is made wrong by hand in a PostgreSQL database is found by checks, with the article it is about; the rest is looked at all the same. */
import { beforeEach, expect, test } from 'vitest';
import { describePostgres, newDatabase } from '../../postgres.ts';
import { statement } from '../../stores.ts';
import { checked, faults, saved } from '../planted.ts';

let url: string;
let ids: string[];

/** Runs statements past the store, and past the keys that hold its rows together. */
const damage = (...statements: string[]) =>
  statement(url, ['SET session_replication_role = replica', ...statements].join('; '));

describePostgres('checks of a PostgreSQL database', () => {
  beforeEach(async () => {
    url = await newDatabase();
    ids = await saved(url);
  });

  test('nothing is off in a database as the store wrote it', async () => {
    const found = await checked(url);
    expect(found.filter(({ faults }) => faults > 0)).toEqual([]);
    expect(found.map(({ check }) => check)).toEqual([
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
      'bodies',
    ]);
    expect((await checked(url, 2)).find(({ check }) => check === 'dumps')?.looked).toBe(
      'dumps of 2 articles',
    );
  });

  test.each<[string, string, string[], Record<string, unknown>]>([
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
        "DELETE FROM article_words WHERE key = (SELECT key FROM articles WHERE published = '2019-01-02')",
      ],
      {
        'article index': [{ detail: 'it is not in the index', article: 2 }],
        'quote index': [{ detail: 'a quote is not in the index: 0', article: 0 }],
      },
    ],
    [
      'an index',
      'other words',
      [
        `UPDATE article_words SET text = 'nothing:1A' WHERE key = (SELECT key FROM articles WHERE published = '2024-03-05')`,
      ],
      { searching: [{ detail: 'its headline is not found', article: 0 }] },
    ],
    [
      'an index',
      'a build that was broken off',
      ["UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'people_most_named'::regclass"],
      { file: [{ detail: 'the index people_most_named is not valid: REINDEX makes it anew' }] },
    ],
    [
      'a table',
      'a column less',
      ['ALTER TABLE terms RENAME COLUMN stem TO other'],
      { words: [{ detail: 'it cannot be read: column "stem" does not exist' }] },
    ],
    [
      'a word',
      'another stem',
      ["UPDATE terms SET stem = 'x' WHERE term = 'door'"],
      { words: [{ detail: 'stems do not know a word: door' }] },
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
      'a list entry',
      'another headline',
      ["UPDATE articles SET headline = 'Harbour plan' WHERE published = '2024-03-05'"],
      {
        rows: [{ detail: 'its list entry tells otherwise than its columns', article: 0 }],
        'word counts': [{ detail: expect.stringContaining('approved') }],
      },
    ],
    [
      'a dump',
      'other bytes',
      [
        `UPDATE dumps SET bytes = '\\x00' WHERE article_id =
           (SELECT id FROM articles WHERE published = '2019-01-02')`,
      ],
      { dumps: [{ detail: expect.stringMatching(/its dump/), article: 2 }] },
    ],
    [
      'an article',
      'no texts',
      ['DELETE FROM article_texts WHERE article_key = (SELECT max(key) FROM articles)'],
      { rows: [{ detail: 'it has no text', article: 1 }], 'word counts': expect.anything() },
    ],
    [
      'an article',
      'no source',
      ['DELETE FROM sources'],
      {
        references: [2, 0, 1].map((article) => ({
          detail: expect.stringContaining('a row of articles names a row of sources that is not there'),
          article,
        })),
      },
    ],
    [
      'an ingest that goes on',
      'no body',
      ["UPDATE ingests SET state = 'queued', job = '{}'"],
      { bodies: [{ detail: expect.stringMatching(/^the body of ingest \S+ is not there$/) }] },
    ],
  ])('%s with %s is found', async (_what, _how, statements, expected) => {
    await damage(...statements);
    const found = await faults(url, ids);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    expect(found).toEqual(expected);
  });
});
