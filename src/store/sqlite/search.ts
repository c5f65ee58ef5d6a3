/** What SQLite answers where articles are searched (store/articleSearch.ts): lists, counts and cards. */
import type Database from 'better-sqlite3';
import type { ArticleCard } from '#domain/api.ts';
import type { ArticleQuery } from '#domain/query.ts';
import type { ArticleTexts } from '../articlePage.ts';
import { articlePageOf, type CardRow, type SearchEngine } from '../articleSearch.ts';
import type { FindCalled } from '../called.ts';
import { articleFields } from '../fields.ts';
import type { Lexicon } from '../lexicon.ts';
import { walkOf } from '../paging.ts';
import { articleParts, larger, type Part, smaller } from '../parts.ts';
import { FEW_ROWS } from '../reach.ts';
import { atOnce, now } from '../steps.ts';
import { copyCollapse } from './copyCollapse.ts';
import { densityOf } from './density.ts';
import { facetCounter } from './facets.ts';
import { expression } from './fts5.ts';
import { rankingEngine } from './relevance.ts';
import { counter } from './totals.ts';
import type { Who } from './who.ts';

/** Rows gone through for what a page need not have: some 5 ms. */
const MOST_ROWS = 15_000;

/** Plans that a test holds. */
export const SEARCH_SQL = {
  all: 'SELECT key, card FROM articles WHERE key >= ? AND key < ? ORDER BY key',
  matching: `SELECT a.key, a.card FROM article_words w CROSS JOIN articles a ON a.key = w.rowid
     WHERE w.article_words MATCH ? AND w.rowid >= ? AND w.rowid < ? ORDER BY w.rowid`,
  ofPerson: `SELECT a.key, a.card FROM article_people p CROSS JOIN articles a ON a.key = p.article_key
     WHERE p.person_id = ? ORDER BY p.article_key DESC LIMIT ?`,
  cards: 'SELECT a.key, a.card FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value',
  // some 1 ms
  few: `SELECT count(*) FROM (SELECT 1 FROM article_words w WHERE w.article_words MATCH ? AND w.rowid >= ? AND w.rowid < ?
     LIMIT ${FEW_ROWS + 1})`,
};

export function articleSearch(
  db: Database.Database,
  { lexicon, findCalled, who }: { lexicon: Lexicon; findCalled: FindCalled; who: Who },
) {
  const all = bothWays<[bigint, bigint, bigint]>(db, SEARCH_SQL.all);
  const matching = bothWays<[string, bigint, bigint, bigint]>(db, SEARCH_SQL.matching);
  const ofPerson = db.prepare<[number, number], CardRow>(SEARCH_SQL.ofPerson);
  const cardsOf = db.prepare<[string], CardRow>(SEARCH_SQL.cards);
  const few = db.prepare<[string, bigint, bigint], number>(SEARCH_SQL.few).pluck();
  const findSource = db.prepare<[string], number>('SELECT id FROM sources WHERE folded = ?').pluck();
  const fields = articleFields({
    findCalled,
    head: who.head,
    findSource: (folded) => findSource.get(folded),
  });
  const parts = articleParts(fields, lexicon, expression);
  const count = counter(db, 'article_words');
  const facetsOf = facetCounter(db);
  const collapse = copyCollapse(db);

  function cardsAt(keys: number[]): CardRow[] {
    const rows = new Map(cardsOf.all(JSON.stringify(keys)).map((row) => [row.key, row]));
    return keys.flatMap((key) => rows.get(key) ?? []);
  }

  /** Each with its other versions. */
  function collapsedRows(found: Part[], query: ArticleQuery): CardRow[] {
    return cardsAt(collapse.keys(found, query)).map(({ key, card }) => ({
      key,
      card: `${card.slice(0, -1)},"copies":${JSON.stringify(collapse.copiesOf(key))}}`,
    }));
  }

  function rows(found: Part[], query: ArticleQuery): CardRow[] {
    if (query.collapse) return collapsedRows(found, query);
    const { way, above, below } = walkOf(query);
    const most = query.limit + 1;
    const cards: CardRow[] = [];
    for (const { from, to, target } of way === 'up' ? found.toReversed() : found) {
      const left = BigInt(most - cards.length);
      if (left === 0n) break;
      const [begin, end] = [larger(from, above + 1n), smaller(to, below)];
      if (begin >= end) continue;
      const more =
        target.of === 'all'
          ? all[way].all(begin, end, left)
          : matching[way].all(target.match, begin, end, left);
      cards.push(...more);
    }
    return cards;
  }

  const engine: SearchEngine = {
    ...rankingEngine(db, parts, lexicon),
    density: densityOf(db),
    mostRows: MOST_ROWS,
    few: ({ match }, from, to) => now(few.get(match, from, to) ?? 0),
    rows: (found, query) => now(rows(found, query)),
    cardsAt: (keys) => now(cardsAt(keys)),
    count(wanted, found) {
      const ranges = found.map(({ from, to, target }) => ({
        from,
        to,
        match: target.of === 'match' ? target.match : null,
      }));
      return now(count(wanted, ranges));
    },
    facets: (query, found, whole) => now(facetsOf(query, found, whole)),
  };

  return {
    searchArticles: (query: ArticleQuery): ArticleTexts => atOnce(articlePageOf(engine, query)),
    /** The newest articles that name a person. */
    articlesOf(personId: number, limit: number): ArticleCard[] {
      const found = ofPerson.all(personId, limit);
      return found.map(({ card }) => JSON.parse(card) as ArticleCard);
    },
  };
}

/** Newest first, and the same walk back. */
function bothWays<Values extends unknown[]>(db: Database.Database, sql: string) {
  return {
    down: db.prepare<Values, CardRow>(`${sql} DESC LIMIT ?`),
    up: db.prepare<Values, CardRow>(`${sql} LIMIT ?`),
  };
}
