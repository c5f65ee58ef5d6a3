/**
 * What must be true of the rows of a database, as questions whose answers are the rows of which it is not: as for SQLite, and besides what foreign
 * keys hold there.
 */
import type { Rule } from '../../checking.ts';
import { QUOTES_PER_ARTICLE } from '../../keys.ts';
import { BY_ARTICLE } from '../tables.ts';

const QUOTED = "q.kind IN ('direct', 'partial')";

const lacks = (table: string, key: string) =>
  `SELECT NULL AS what, a.id AS article FROM articles a WHERE NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.${key})`;
const stray = (table: string, key: string) =>
  `SELECT o.${key} AS what, NULL AS article FROM ${table} o WHERE NOT EXISTS (SELECT 1 FROM article_ids a WHERE a.key = o.${key})`;

/** People whose kept number is not that of the rows. */
const people = (column: string, recounted: string) =>
  `SELECT p.id || ' has ' || p.${column} || ', rows say ' || coalesce(r.n, 0) AS what, NULL AS article
   FROM people p LEFT JOIN (${recounted}) r ON r.person_id = p.id WHERE p.${column} <> coalesce(r.n, 0)`;

/** Tables with an article's key that no foreign key holds. */
const OF_ARTICLES = [...BY_ARTICLE, ['article_people', 'article_key'], ['article_authors', 'article_key']];

export const REFERENCES: [detail: string, sql: string][] = [
  ...OF_ARTICLES.map(([table, key]): [string, string] => [
    `a row of ${table} names a row of article_ids that is not there`,
    stray(table!, key!),
  ]),
  [
    'a row of articles names a row of sources that is not there',
    'SELECT source_id AS what, id AS article FROM articles a WHERE NOT EXISTS (SELECT 1 FROM sources s WHERE s.id = a.source_id) AND source_id IS NOT NULL',
  ],
  [
    'a row of quotes names a row of article_people that is not there',
    `SELECT q.key AS what, NULL AS article FROM quotes q WHERE q.person_id IS NOT NULL AND NOT EXISTS
       (SELECT 1 FROM article_people p WHERE p.person_id = q.person_id AND p.article_key = q.article_key)`,
  ],
  [
    'a row of article_ids names a row of articles that is not there',
    'SELECT NULL AS what, i.id AS article FROM article_ids i WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.key = i.key AND a.id = i.id)',
  ],
];

export const RULES: Rule[] = [
  {
    check: 'rows',
    looked: 'articles',
    faults: [
      ['it has no text', lacks('article_texts', 'article_key = a.key')],
      ['it has no dump', lacks('dumps', 'article_id = a.id')],
      ['facets do not know it', lacks('article_facets', 'key = a.key')],
      ['copies know an article that is not there', stray('copies', 'article_key')],
      ['prints of copies know an article that is not there', stray('copy_prints', 'article_key')],
      ['a role is of an article that is not there', stray('article_roles', 'article_key')],
    ],
  },
  {
    check: 'article index',
    looked: 'articles',
    faults: [
      ['it is not in the index', lacks('article_words', 'key = a.key')],
      ['the index has an article that is not there', stray('article_words', 'key')],
    ],
  },
  {
    check: 'quote index',
    looked: 'quotes',
    faults: [
      [
        'a quote is not in the index',
        `SELECT q.place AS what, a.id AS article FROM quotes q JOIN article_ids a ON a.key = q.article_key
         WHERE NOT EXISTS (SELECT 1 FROM quote_words o WHERE o.article_key = q.article_key AND o.key = q.key)`,
      ],
      [
        'the index has a quote that is not there',
        `SELECT o.key AS what, NULL AS article FROM quote_words o
         WHERE NOT EXISTS (SELECT 1 FROM quotes q WHERE q.article_key = o.article_key AND q.key = o.key)`,
      ],
      [
        'a quote has the key of another',
        `SELECT place AS what, a.id AS article FROM quotes q JOIN article_ids a ON a.key = q.article_key
         WHERE q.key <> q.article_key * ${QUOTES_PER_ARTICLE} + ${QUOTES_PER_ARTICLE - 1} - q.place`,
      ],
    ],
  },
  {
    check: 'words',
    looked: 'terms',
    faults: [],
  },
  {
    check: 'counts',
    looked: 'article_counts',
    faults: [
      [
        'a count is not that of the articles',
        `WITH r AS MATERIALIZED (SELECT source_id, kind, lower(value COLLATE "C") AS folded, min(value) AS value, count(*) AS articles,
             sum(quotes) AS quotes FROM article_facts GROUP BY source_id, kind, lower(value COLLATE "C"))
         SELECT coalesce(c.kind, r.kind) || ' ' || coalesce(c.value, r.value) || ' of source ' || coalesce(c.source_id, r.source_id)
           || ' has ' || coalesce(c.articles, 0) || ', rows say ' || coalesce(r.articles, 0) AS what, NULL AS article
         FROM article_counts c FULL JOIN r ON r.source_id = c.source_id AND r.kind = c.kind AND r.folded = c.folded
         WHERE c.articles IS DISTINCT FROM r.articles OR c.quotes IS DISTINCT FROM r.quotes`,
      ],
      [
        'the list entry counts other quotes than there are',
        `SELECT a.quotes AS what, a.id AS article FROM articles a
         LEFT JOIN (SELECT q.article_key, count(*) AS n FROM quotes q WHERE ${QUOTED} GROUP BY 1) r ON r.article_key = a.key
         WHERE a.quotes <> coalesce(r.n, 0)`,
      ],
      [
        'a sequence is above the last one given',
        `SELECT sequence AS what, id AS article FROM article_ids WHERE sequence > (SELECT value FROM counters WHERE name = 'sequence')`,
      ],
    ],
  },
  {
    check: 'people',
    looked: 'people',
    faults: [
      [
        'a count of articles: person',
        people('articles', 'SELECT person_id, count(*) AS n FROM article_people GROUP BY person_id'),
      ],
      [
        'a count of quotes: person',
        people('quotes', 'SELECT person_id, sum(quotes) AS n FROM article_people GROUP BY person_id'),
      ],
      [
        'a count of bylines: person',
        people('authored', 'SELECT person_id, count(*) AS n FROM article_authors GROUP BY person_id'),
      ],
      [
        'a person has another number of quotes in it than there are: person',
        `SELECT l.person_id AS what, a.id AS article FROM article_people l JOIN article_ids a ON a.key = l.article_key
         LEFT JOIN (SELECT q.article_key, q.person_id, count(*) AS n FROM quotes q WHERE ${QUOTED} GROUP BY 1, 2) r
           ON r.article_key = l.article_key AND r.person_id = l.person_id
         WHERE l.quotes <> coalesce(r.n, 0)`,
      ],
      [
        'a count of a month: person',
        `WITH r AS MATERIALIZED (SELECT person_id, month_of(article_key) AS month, count(*) AS articles, sum(quotes) AS quotes
           FROM article_people GROUP BY 1, 2)
         SELECT coalesce(m.person_id, r.person_id) || ' in ' || coalesce(m.month, r.month) AS what, NULL AS article
         FROM person_months m FULL JOIN r ON r.person_id = m.person_id AND r.month = m.month
         WHERE m.articles IS DISTINCT FROM r.articles OR m.quotes IS DISTINCT FROM r.quotes`,
      ],
      [
        'the number of people',
        `SELECT value AS what, NULL AS article FROM counters
         WHERE name = 'people' AND value <> (SELECT count(*) FROM people WHERE articles > 0 AND merged_into IS NULL)`,
      ],
    ],
  },
];
