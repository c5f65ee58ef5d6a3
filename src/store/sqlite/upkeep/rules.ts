/** What must be true of the rows of a file, as questions whose answers are the rows of which it is not. */
import type { Rule } from '../../checking.ts';
import { QUOTES_PER_ARTICLE } from '../../keys.ts';

/** The rowid that a quote has in the index (keys.ts). */
const QUOTE_KEY = `(q.article_key * ${QUOTES_PER_ARTICLE} + ${QUOTES_PER_ARTICLE - 1} - q.place)`;
const QUOTED = "q.kind IN ('direct', 'partial')";

const lacks = (table: string, key: string) =>
  `SELECT NULL AS what, a.id AS article FROM articles a WHERE NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.${key})`;
const stray = (table: string, key: string) =>
  `SELECT o.${key} AS what, NULL AS article FROM ${table} o WHERE o.${key} NOT IN (SELECT key FROM articles)`;

/** People whose kept number is not that of the rows. */
const people = (column: string, recounted: string) =>
  `SELECT p.id || ' has ' || p.${column} || ', rows say ' || coalesce(r.n, 0) AS what, NULL AS article
   FROM people p LEFT JOIN (${recounted}) r ON r.person_id = p.id WHERE p.${column} <> coalesce(r.n, 0)`;

export const RULES: Rule[] = [
  {
    check: 'rows',
    looked: 'articles',
    faults: [
      ['it has no text', lacks('article_texts', 'article_key = a.key')],
      ['it has no dump', lacks('dumps', 'article_id = a.id')],
      ['facets do not know it', lacks('article_facets', 'key = a.key')],
      [
        'its list entry is of another article',
        `SELECT NULL AS what, id AS article FROM articles WHERE card ->> 'id' IS NOT id`,
      ],
      ['copies know an article that is not there', stray('copies', 'article_key')],
      ['prints of copies know an article that is not there', stray('copy_prints', 'article_key')],
      ['a role is of an article that is not there', stray('article_roles', 'article_key')],
    ],
  },
  {
    check: 'article index',
    looked: 'articles',
    faults: [
      ['it is not in the index', lacks('article_words_docsize', 'id = a.key')],
      ['the index has an article that is not there', stray('article_words_docsize', 'id')],
    ],
  },
  {
    check: 'quote index',
    looked: 'quotes',
    faults: [
      [
        'a quote is not in the index',
        `SELECT q.place AS what, a.id AS article FROM quotes q CROSS JOIN articles a ON a.key = q.article_key
         WHERE NOT EXISTS (SELECT 1 FROM quote_words_docsize o WHERE o.id = ${QUOTE_KEY})`,
      ],
      [
        'the index has a quote that is not there',
        `SELECT id AS what, NULL AS article FROM quote_words_docsize WHERE id NOT IN (SELECT ${QUOTE_KEY} FROM quotes q)`,
      ],
    ],
  },
  {
    check: 'words',
    looked: 'terms',
    faults: [
      [
        'stems do not know a word',
        'SELECT term AS what, NULL AS article FROM terms WHERE term NOT IN (SELECT term FROM stems)',
      ],
      [
        'stems know a word that no article has',
        'SELECT term AS what, NULL AS article FROM stems WHERE term NOT IN (SELECT term FROM terms)',
      ],
    ],
  },
  {
    check: 'counts',
    looked: 'article_counts',
    faults: [
      [
        'a count is not that of the articles',
        `WITH r AS MATERIALIZED (SELECT source_id, kind, value COLLATE NOCASE AS value, count(*) AS articles, sum(quotes) AS quotes
           FROM article_facts GROUP BY source_id, kind, value COLLATE NOCASE)
         SELECT coalesce(c.kind, r.kind) || ' ' || coalesce(c.value, r.value) || ' of source ' || coalesce(c.source_id, r.source_id)
           || ' has ' || coalesce(c.articles, 0) || ', rows say ' || coalesce(r.articles, 0) AS what, NULL AS article
         FROM article_counts c FULL JOIN r ON r.source_id = c.source_id AND r.kind = c.kind AND r.value = c.value
         WHERE c.articles IS NOT r.articles OR c.quotes IS NOT r.quotes`,
      ],
      [
        'the list entry counts other quotes than there are',
        `SELECT a.card ->> 'quotes' AS what, a.id AS article FROM articles a
         WHERE a.card ->> 'quotes' <> (SELECT count(*) FROM quotes q WHERE q.article_key = a.key AND ${QUOTED})`,
      ],
      [
        'a sequence is above the last one given',
        `SELECT sequence AS what, id AS article FROM articles WHERE sequence > (SELECT value FROM counters WHERE name = 'sequence')`,
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
        `SELECT l.person_id AS what, a.id AS article FROM article_people l CROSS JOIN articles a ON a.key = l.article_key
         WHERE l.quotes <> (SELECT count(*) FROM quotes q WHERE q.article_key = l.article_key AND q.person_id = l.person_id AND ${QUOTED})`,
      ],
      [
        'a count of a month: person',
        `WITH r AS MATERIALIZED (SELECT person_id, coalesce(strftime('%Y-%m', article_key, 'unixepoch'), '') AS month, count(*) AS articles,
             sum(quotes) AS quotes FROM article_people GROUP BY 1, 2)
         SELECT coalesce(m.person_id, r.person_id) || ' in ' || coalesce(m.month, r.month) AS what, NULL AS article
         FROM person_months m FULL JOIN r ON r.person_id = m.person_id AND r.month = m.month
         WHERE m.articles IS NOT r.articles OR m.quotes IS NOT r.quotes`,
      ],
      [
        'the number of people',
        `SELECT value AS what, NULL AS article FROM counters
         WHERE name = 'people' AND value <> (SELECT count(*) FROM people WHERE articles > 0 AND merged_into IS NULL)`,
      ],
    ],
  },
];
