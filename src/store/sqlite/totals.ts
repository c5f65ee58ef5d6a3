/** Counts the matches of a query: to a cap, since most want to know whether there are ten or many, or all of them. */
import type Database from 'better-sqlite3';
import type { Total, TotalWanted } from '#domain/query.ts';
import { CAP, capped } from '../totals.ts';

/** A range of keys, and what is to match there; null for every row. */
export interface Range {
  from: bigint;
  to: bigint;
  match: string | null;
}

/** Plans that a test holds. @param table a full-text table. */
export const countSql = (table: string) => ({
  matching: `SELECT count(*) FROM (SELECT 1 FROM ${table} w WHERE w.${table} MATCH ? AND w.rowid >= ? AND w.rowid < ? LIMIT ?)`,
  // in small rows: those of articles are ten times as large
  all: 'SELECT count(*) FROM (SELECT 1 FROM article_facets WHERE key >= ? AND key < ? LIMIT ?)',
});

export function counter(db: Database.Database, table: 'article_words' | 'quote_words') {
  const sql = countSql(table);
  const matching = db.prepare<[string, bigint, bigint, bigint], number>(sql.matching).pluck();
  const all = db.prepare<[bigint, bigint, bigint], number>(sql.all).pluck();

  function count(ranges: Range[], most: bigint): number {
    let sum = 0n;
    for (const { from, to, match } of ranges) {
      if (sum >= most) break;
      const left = most - sum;
      sum += BigInt((match === null ? all.get(from, to, left) : matching.get(match, from, to, left)) ?? 0);
    }
    return Number(sum);
  }

  return (wanted: TotalWanted, ranges: Range[]): Total | null => {
    if (wanted === 'none') return null;
    if (wanted === 'exact') return { value: count(ranges, 2n ** 62n), relation: 'eq' };
    return capped(count(ranges, BigInt(CAP + 1)));
  };
}
