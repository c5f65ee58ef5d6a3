/** What is made wrong by hand in a PostgreSQL database is found by checks, with the article it is about; the rest is looked at all the same. */
import { beforeEach, expect } from 'vitest';
import { describePostgres, newDatabase } from '../../postgres.ts';
import { statement } from '../../stores.ts';
import { checksFind, saved } from '../planted.ts';

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

  checksFind({
    store: () => ({ url, ids }),
    damage,
    keyOfWords: 'key',
    moreChecks: ['bodies'],
    more: [
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
    ],
  });
});
