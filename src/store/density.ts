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
  /** The key that so many articles from `from` on are below; null where there are fewer. */
  keyOfOldest(from: bigint, wanted: number): bigint | null;
  /** The share of all articles that is between two keys. */
  share(from: number, to: number): number;
}

/** @param counts newest month first. */
export function densityIn(counts: MonthCount[]): Density {
  const known = counts.flatMap(({ month, articles }): Month[] => {
    const ends = monthEnds(month);
    return ends ? [{ ...ends, articles }] : [];
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
    keyOfOldest(from, wanted) {
      let left = wanted;
      for (const month of known.toReversed()) {
        const [bottom, length] = [Math.max(month.begin, Number(from)), month.end - month.begin];
        const within = (month.articles * (month.end - bottom)) / length;
        if (within <= 0) continue;
        if (within >= left) return BigInt(Math.ceil(bottom + ((month.end - bottom) * left) / within));
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

/** The seconds a month begins and ends at; null for '', which is what is said of years that calendars of four digits do not reach. */
export function monthEnds(month: string): { begin: number; end: number } | null {
  const begin = new Date(month);
  if (Number.isNaN(begin.getTime())) return null;
  const end = new Date(begin);
  end.setUTCMonth(end.getUTCMonth() + 1);
  return { begin: begin.getTime() / 1000, end: end.getTime() / 1000 };
}

function sumOf(months: { articles: number }[]): number {
  return months.reduce((sum, { articles }) => sum + articles, 0);
}
