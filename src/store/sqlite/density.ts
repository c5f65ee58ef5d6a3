/** Tells about how many articles there are between two keys, and the other way round, by the counts of months: for estimates of what a question costs. */
import type Database from 'better-sqlite3';

/** Plans that a test holds. */
export const MONTHS_SQL = `SELECT value AS month, articles FROM article_counts WHERE source_id = 0 AND kind = 'month' ORDER BY value DESC`;

interface Month {
  /** Seconds. */
  begin: number;
  end: number;
  articles: number;
}

export function densityOf(db: Database.Database) {
  const read = db.prepare<[], { month: string; articles: number }>(MONTHS_SQL);

  /** Newest first. */
  function months(): Month[] {
    return read.all().flatMap(({ month, articles }) => {
      const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number);
      const begin = Date.UTC(year, number - 1) / 1000;
      return Number.isNaN(begin) ? [] : [{ begin, end: Date.UTC(year, number) / 1000, articles }];
    });
  }

  return {
    /** The key that so many articles below `to` are at or above; null where there are fewer. */
    keyOfNewest(to: bigint, wanted: (all: number) => number): bigint | null {
      const known = months();
      let left = wanted(sumOf(known));
      for (const month of known) {
        const [top, length] = [Math.min(month.end, Number(to)), month.end - month.begin];
        const within = (month.articles * (top - month.begin)) / length;
        if (within <= 0) continue;
        if (within >= left) return BigInt(Math.floor(top - ((top - month.begin) * left) / within));
        left -= within;
      }
      return null;
    },
    /** The share of all articles that is between two keys. */
    share(from: number, to: number): number {
      const known = months();
      const within = known.map(({ begin, end, articles }) => {
        const length = Math.min(end, to) - Math.max(begin, from);
        return { articles: (articles * Math.max(0, length)) / (end - begin) };
      });
      return sumOf(within) / Math.max(1, sumOf(known));
    },
  };
}

function sumOf(months: { articles: number }[]): number {
  return months.reduce((sum, { articles }) => sum + articles, 0);
}
