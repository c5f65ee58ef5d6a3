/** Tells about how many articles there are between two keys, and the other way round, by the counts of months: for estimates of what a question costs. */

/** How many articles there are of a month, `YYYY-MM`. */
export interface MonthCount {
  month: string;
  articles: number;
}

interface Month {
  /** Seconds. */
  begin: number;
  end: number;
  articles: number;
}

export interface Density {
  /** All that have a month. */
  articles: number;
  /** The key that so many articles below `to` are at or above; null where there are fewer. */
  keyOfNewest(to: bigint, wanted: (all: number) => number): bigint | null;
  /** The share of all articles that is between two keys. */
  share(from: number, to: number): number;
}

/** @param counts newest month first. */
export function densityIn(counts: MonthCount[]): Density {
  const known = counts.flatMap(({ month, articles }): Month[] => {
    const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number);
    const begin = Date.UTC(year, number - 1) / 1000;
    return Number.isNaN(begin) ? [] : [{ begin, end: Date.UTC(year, number) / 1000, articles }];
  });
  const all = sumOf(known);
  return {
    articles: all,
    keyOfNewest(to, wanted) {
      let left = wanted(all);
      for (const month of known) {
        const [top, length] = [Math.min(month.end, Number(to)), month.end - month.begin];
        const within = (month.articles * (top - month.begin)) / length;
        if (within <= 0) continue;
        if (within >= left) return BigInt(Math.floor(top - ((top - month.begin) * left) / within));
        left -= within;
      }
      return null;
    },
    share(from, to) {
      const within = known.map(({ begin, end, articles }) => {
        const length = Math.min(end, to) - Math.max(begin, from);
        return { articles: (articles * Math.max(0, length)) / (end - begin) };
      });
      return sumOf(within) / Math.max(1, all);
    },
  };
}

function sumOf(months: { articles: number }[]): number {
  return months.reduce((sum, { articles }) => sum + articles, 0);
}
