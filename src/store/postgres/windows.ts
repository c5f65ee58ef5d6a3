/**
 * Cuts a range of keys into windows, each with four times as many articles as the one before: a list whose rows are many ends in the first, and
 * of rare ones all is gone through in a few statements. PostgreSQL's index of words has no order, so that a LIMIT alone ends nothing.
 */
import { type Density, densityIn, type MonthCount } from '../density.ts';
import type { Db } from './db.ts';

/** About how many articles the first window has, and how many times as many each has that follows. */
const FIRST = 500;
const GROWTH = 4;

/** Keys of articles, `to` exclusive. */
export interface Window {
  from: bigint;
  to: bigint;
}

export async function densityOf(db: Db): Promise<Density> {
  return densityIn(
    await db.all<MonthCount>(
      "SELECT value AS month, articles FROM article_counts WHERE source_id = 0 AND kind = 'month' ORDER BY folded DESC",
    ),
  );
}

/** @param way from the newest on, or from the oldest. @param first about how many articles the first window has. */
export function* windowsIn(
  { from, to }: Window,
  way: 'down' | 'up',
  density: Pick<Density, 'keyOfNewest' | 'keyOfOldest'>,
  first = FIRST,
): Generator<Window> {
  let [left, right] = [from, to];
  for (let articles = first; left < right; articles *= GROWTH) {
    if (way === 'down') {
      const cut = density.keyOfNewest(right, () => articles) ?? left;
      const begin = cut >= right ? right - 1n : cut < left ? left : cut;
      yield { from: begin, to: right };
      right = begin;
    } else {
      const cut = density.keyOfOldest(left, articles) ?? right;
      const end = cut <= left ? left + 1n : cut > right ? right : cut;
      yield { from: left, to: end };
      left = end;
    }
  }
}
