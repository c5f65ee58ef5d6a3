/** Takes a query for articles, gives a page of cards: newest or oldest first from the full-text index, or by relevance; with total and facets. */
import type Database from 'better-sqlite3';
import type { ArticleCard } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { ArticleQuery, Paged, Ranking, Total } from '#domain/query.ts';
import type { ArticleTexts } from '../articlePage.ts';
import type { FindCalled } from '../called.ts';
import { COUNTED } from '../facets.ts';
import { articleFields } from '../fields.ts';
import type { Lexicon } from '../lexicon.ts';
import { paged, walkOf } from '../paging.ts';
import { type ArticleParts, articleParts, larger, type Part, smaller } from '../parts.ts';
import { within } from '../reach.ts';
import { capped } from '../totals.ts';
import { copyCollapse } from './copyCollapse.ts';
import { facetCounter } from './facets.ts';
import { expression } from './fts5.ts';
import { reachOf } from './reach.ts';
import { relevanceSearch } from './relevance.ts';
import { counter } from './totals.ts';
import type { Who } from './who.ts';

interface CardRow {
  key: number;
  card: string;
}

/** Plans that a test holds. */
export const SEARCH_SQL = {
  all: 'SELECT key, card FROM articles WHERE key >= ? AND key < ? ORDER BY key',
  matching: `SELECT a.key, a.card FROM article_words w CROSS JOIN articles a ON a.key = w.rowid
     WHERE w.article_words MATCH ? AND w.rowid >= ? AND w.rowid < ? ORDER BY w.rowid`,
  ofPerson: `SELECT a.key, a.card FROM article_people p CROSS JOIN articles a ON a.key = p.article_key
     WHERE p.person_id = ? ORDER BY p.article_key DESC LIMIT ?`,
  cards: 'SELECT a.key, a.card FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value',
};

export function articleSearch(
  db: Database.Database,
  { lexicon, findCalled, who }: { lexicon: Lexicon; findCalled: FindCalled; who: Who },
) {
  const all = bothWays<[bigint, bigint, bigint]>(db, SEARCH_SQL.all);
  const matching = bothWays<[string, bigint, bigint, bigint]>(db, SEARCH_SQL.matching);
  const ofPerson = db.prepare<[number, number], CardRow>(SEARCH_SQL.ofPerson);
  const cardsOf = db.prepare<[string], CardRow>(SEARCH_SQL.cards);
  const findSource = db.prepare<[string], number>('SELECT id FROM sources WHERE folded = ?').pluck();
  const fields = articleFields({
    findCalled,
    head: who.head,
    findSource: (folded) => findSource.get(folded),
  });
  const parts: ArticleParts = articleParts(fields, lexicon, expression);
  const byRelevance = relevanceSearch(db, parts, lexicon);
  const reach = reachOf(db, parts, lexicon);
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

  /** In the order they are walked. */
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

  function page(
    query: ArticleQuery,
    found: Part[],
    floor: () => bigint | null,
  ): Paged<string> & { ranking: Ranking } {
    const [part] = found;
    const { text, limit, after, sort } = query;
    if (sort === 'relevance' && text !== null && part?.target.of === 'match') {
      if (found.length > 1) throw datesApart();
      const { from, to, target } = part;
      const { keys, ...how } = byRelevance({ text, limit, after }, { from, to, target }, floor);
      return { items: cardsAt(keys).map(({ card }) => card), ...how };
    }
    const by = sort === 'oldest' ? sort : 'newest';
    const texts = paged(
      rows(found, query),
      query,
      ({ key }) => ({ key }),
      ({ card }) => card,
    );
    return { ...texts, ranking: { by } };
  }

  function totalOf(
    query: ArticleQuery,
    found: Part[],
    shown: Paged<string> & { ranking: Ranking },
    { matches, floor }: { matches: number | null; floor: () => bigint | null },
  ): Total | null {
    // how many texts there are is only known once all are walked
    if (query.total === 'none' || query.collapse) return null;
    const { ranking } = shown;
    // all of them stand on this page
    if (query.after === null && shown.next === null && (ranking.by !== 'relevance' || ranking.all))
      return { value: shown.items.length, relation: 'eq' };
    const whole = query.total === 'exact' || floor() === null;
    const fromFacets =
      matches !== null && (query.total === 'capped' || (matches <= COUNTED && floor() === null));
    const total = fromFacets
      ? capped(matches)
      : count(
          query.total,
          (whole ? found : within(found, floor())).map(({ from, to, target }) => ({
            from,
            to,
            match: target.of === 'match' ? target.match : null,
          })),
        );
    if (whole || total === null) return total;
    // not all is gone through, and the page may have been farther
    const seen = shown.items.length + (shown.next === null ? 0 : 1);
    return { value: Math.max(total.value, seen), relation: 'gte' };
  }

  return {
    searchArticles(query: ArticleQuery): ArticleTexts {
      const found = parts.of(query);
      let reached: { floor: bigint | null } | undefined;
      const floor = (): bigint | null => {
        reached ??= { floor: reach(query, found) };
        return reached.floor;
      };
      const shown = page(query, found, floor);
      const counted =
        query.facets.length > 0 ? facetsOf(query, within(found, floor()), floor() === null) : null;
      const total = totalOf(query, found, shown, { matches: counted?.matches ?? null, floor });
      const { items: texts, ...more } = shown;
      return { texts, ...more, total, facets: counted?.facets ?? null };
    },
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

/** Scores of one expression are not those of another. */
function datesApart(): CopydeskError {
  const detail =
    'By relevance, a date can only narrow the whole query: take it out of OR and NOT, or sort by `newest`.';
  return new CopydeskError('invalid_query', detail, [{ detail, parameter: 'q' }]);
}
