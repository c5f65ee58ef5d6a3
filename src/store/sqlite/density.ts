/** Tells about how many articles there are between two keys, as the counts of months are when it is asked. */
import type Database from 'better-sqlite3';
import { type Density, densityIn, type MonthCount } from '../density.ts';

/** Plans that a test holds. */
export const MONTHS_SQL = `SELECT value AS month, articles FROM article_counts WHERE source_id = 0 AND kind = 'month' ORDER BY value DESC`;

export function densityOf(db: Database.Database): Pick<Density, 'keyOfNewest' | 'share'> {
  const read = db.prepare<[], MonthCount>(MONTHS_SQL);
  return {
    keyOfNewest: (to, wanted) => densityIn(read.all()).keyOfNewest(to, wanted),
    share: (from, to) => densityIn(read.all()).share(from, to),
  };
}
