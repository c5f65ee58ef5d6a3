/** Counts the matches of a query: to a cap, since most want to know whether there are ten or many, or all of them. */
import type { Total, TotalWanted } from '#domain/query.ts';
import { FIRST_KEY, LAST_KEY } from '../paging.ts';
import type { Part } from '../parts.ts';
import { CAP, capped } from '../totals.ts';
import { type ArticleKeys, rowsIn } from './articleKeys.ts';
import type { Db } from './db.ts';

const WHOLE = { way: 'down', above: FIRST_KEY - 1n, below: LAST_KEY } as const;

export async function countMatches(
  db: Db,
  keys: ArticleKeys,
  wanted: TotalWanted,
  found: Part[],
): Promise<Total | null> {
  if (wanted === 'none') return null;
  if (wanted === 'capped') return capped((await keys.first(found, WHOLE, CAP + 1)).length);
  let value = 0;
  for (const part of found) value += await countAll(db, part);
  return { value, relation: 'eq' };
}

async function countAll(db: Db, { from, to, target }: Part): Promise<number> {
  if (target.of === 'match')
    return (await db.value<number>(`SELECT count(*) ${rowsIn(target.match, { from, to })}`)) ?? 0;
  if (from === FIRST_KEY && to === LAST_KEY) {
    // kept by what writes articles
    const all = await db.value<number>(
      "SELECT articles FROM article_counts WHERE source_id = 0 AND kind = 'all'",
    );
    return all ?? 0;
  }
  return (
    (await db.value<number>(`SELECT count(*) FROM article_facets WHERE key >= ${from} AND key < ${to}`)) ?? 0
  );
}
