/** What PostgreSQL answers where articles are searched (store/articleSearch.ts). What is known of the words and names of a query is read first. */
import type { ArticleCard } from '#domain/api.ts';
import type { ArticleQuery } from '#domain/query.ts';
import type { ArticleTexts } from '../articlePage.ts';
import { articlePageOf, type CardRow, type SearchEngine } from '../articleSearch.ts';
import type { Density } from '../density.ts';
import { COUNTED } from '../facets.ts';
import { articleFields } from '../fields.ts';
import { FIRST_KEY, LAST_KEY, walkOf } from '../paging.ts';
import { articleParts, type Part } from '../parts.ts';
import type { Ranked } from '../ranking.ts';
import { FEW_ROWS } from '../reach.ts';
import { MOST_RANKED } from '../relevance.ts';
import { inTime, later } from '../steps.ts';
import { articleKeys, rowsIn } from './articleKeys.ts';
import { articleScores } from './articleScores.ts';
import { copyCollapse } from './copyCollapse.ts';
import type { Db } from './db.ts';
import { facetsOf } from './facets.ts';
import { namedFor, namesIn } from './names.ts';
import { lexiconFor } from './terms.ts';
import { countMatches } from './totals.ts';
import { condition } from './tsquery.ts';

/** Rows gone through for what a page need not have: the vector of each is read, in 5 µs. */
const MOST_ROWS = 6_000;

/** Articles by which it is told how long they usually are. */
const MEASURED = 500;

const CARDS = 'SELECT key, card FROM articles WHERE key = ANY ($1)';
const HEADLINES = `SELECT k.key, a.headline FROM unnest($1::bigint[]) k (key)
  CROSS JOIN LATERAL (SELECT headline FROM articles WHERE key = k.key OFFSET 0) a`;
const OF_PERSON =
  'SELECT article_key FROM article_people WHERE person_id = $1 ORDER BY article_key DESC LIMIT $2';
const NEWEST = { way: 'down', above: FIRST_KEY - 1n, below: LAST_KEY } as const;

export function articleSearch(db: Db, densityOnce: () => Promise<Density>) {
  async function cardsAt(keys: number[]): Promise<CardRow[]> {
    if (keys.length === 0) return [];
    const rows = new Map((await db.all<CardRow>(CARDS, [keys])).map((row) => [row.key, row]));
    return keys.flatMap((key) => rows.get(key) ?? []);
  }

  /** Counted to one beyond what is asked. */
  async function atMost(match: string, from: bigint, to: bigint, most: number): Promise<number> {
    const rows = `SELECT FROM (SELECT ${rowsIn(match, { from, to })} OFFSET 0) m LIMIT ${most + 1}`;
    return (await db.value<number>(`SELECT count(*) FROM (${rows}) m`)) ?? 0;
  }

  async function engineFor(query: ArticleQuery): Promise<SearchEngine> {
    const lexicon = await lexiconFor(db, query.text);
    const fields = articleFields(await namedFor(db, namesIn(query)));
    const density = await densityOnce();
    const parts = articleParts(fields, lexicon, condition);
    const keys = articleKeys(db, lexicon, densityOnce);
    const collapse = copyCollapse(db, keys);

    /** Each with its other versions. */
    async function collapsedRows(found: Part[]): Promise<CardRow[]> {
      const shown = await collapse.keys(found, query);
      const copies = await collapse.copiesOf(shown);
      return (await cardsAt(shown)).map(({ key, card }) => ({
        key,
        card: `${card.slice(0, -1)},"copies":${JSON.stringify(copies.get(key))}}`,
      }));
    }

    async function rows(found: Part[]): Promise<CardRow[]> {
      if (query.collapse) return collapsedRows(found);
      return cardsAt(await keys.first(found, walkOf(query), query.limit + 1));
    }

    async function weighed(
      text: ArticleQuery['text'] & {},
      from: bigint,
      to: bigint,
    ): Promise<Ranked[] | null> {
      const target = parts.text(text);
      if (target === null || (await atMost(target.match, from, to, MOST_RANKED)) > MOST_RANKED) return null;
      const recent = density.keyOfNewest(LAST_KEY, () => MEASURED) ?? FIRST_KEY;
      return articleScores(db, rowsIn(target.match, { from, to }), target.rows, { lexicon, density, recent });
    }

    return {
      parts,
      lexicon,
      density,
      mostRows: MOST_ROWS,
      few: ({ match }, from, to) => later(atMost(match, from, to, FEW_ROWS)),
      rows: (found) => later(rows(found)),
      cardsAt: (asked) => later(cardsAt(asked)),
      count: (wanted, found) => later(countMatches(db, keys, wanted, found)),
      facets: (_, found, whole) =>
        later(keys.first(found, NEWEST, COUNTED + 1).then((counted) => facetsOf(db, query, counted, whole))),
      newest: (target, from, to, most) => later(keys.first([{ from, to, target }], NEWEST, most)),
      weighed: (text, from, to) => later(weighed(text, from, to)),
      headlinesOf: (asked) => later(asked.length === 0 ? Promise.resolve([]) : db.all(HEADLINES, [asked])),
    };
  }

  return {
    searchArticles: async (query: ArticleQuery): Promise<ArticleTexts> =>
      inTime(articlePageOf(await engineFor(query), query)),
    /** The newest articles that name a person. */
    async articlesOf(personId: number, limit: number): Promise<ArticleCard[]> {
      const keys = await db.column<number>(OF_PERSON, [personId, limit]);
      return (await cardsAt(keys)).map(({ card }) => JSON.parse(card) as ArticleCard);
    },
  };
}
