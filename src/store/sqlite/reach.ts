/**
 * Takes a query, gives how far back in time it is gone through for what a page need not have: totals, facets, ranking. Only where that could go
 * on for very long without a match: for `"of it"`, FTS5 goes through the articles that have both words, 500,000 of 1,000,000 perhaps, to find
 * ten, and that takes a fifth of a second. Estimated by counts that are kept, so that the same question is always answered alike.
 */
import type Database from 'better-sqlite3';
import type { ArticleQuery } from '#domain/query.ts';
import type { Lexicon } from '../lexicon.ts';
import { FIRST_KEY } from '../paging.ts';
import type { ArticleParts, Part } from '../parts.ts';
import { goneThrough, isDense, namesIn } from '../reach.ts';
import { densityOf } from './density.ts';

/** Rows gone through for one answer: some 5 ms. */
const MOST_ROWS = 15_000;
/** Rows of filters that are counted to see whether they make the question cheap: some 1 ms. */
const FEW_ROWS = 5_000;

/** Plans that a test holds. */
export const REACH_SQL = {
  few: `SELECT count(*) FROM (SELECT 1 FROM article_words w WHERE w.article_words MATCH ? AND w.rowid >= ? AND w.rowid < ?
     LIMIT ${FEW_ROWS + 1})`,
};

/** Null: all the way. Else the lowest key. */
export type Reach = (query: ArticleQuery, found: Part[]) => bigint | null;

export function reachOf(db: Database.Database, parts: ArticleParts, lexicon: Lexicon): Reach {
  const { keyOfNewest } = densityOf(db);
  const few = db.prepare<[string, bigint, bigint], number>(REACH_SQL.few).pluck();

  function isNarrow(query: ArticleQuery): boolean {
    const narrowed = parts.of({ ...query, text: query.text && namesIn(query.text) });
    let sum = 0;
    for (const { from, to, target } of narrowed) {
      if (target.of === 'all') return false;
      sum += few.get(target.match, from, to) ?? 0;
    }
    return sum <= FEW_ROWS;
  }

  return (query, found) => {
    const { text } = query;
    if (text === null || isDense(text)) return null;
    const rows = goneThrough(text, lexicon);
    if (rows <= MOST_ROWS || rows === Number.POSITIVE_INFINITY) return null;
    const to = found[0]?.to;
    const floor = to === undefined ? null : keyOfNewest(to, (all) => (all * MOST_ROWS) / rows);
    if (floor === null || floor <= (found.at(-1)?.from ?? FIRST_KEY) || isNarrow(query)) return null;
    return floor;
  };
}
