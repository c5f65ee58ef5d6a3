/** Counts what articles change of people: the part of it that every engine does alike, before it writes. */
import { isoDay } from '#text/zone.ts';

/** A person of one article. */
export interface Counted {
  id: number;
  quotes: number;
  roles: string[];
}

/** By how much each count of a person changes; of months by their names. */
export interface PersonCounts {
  articles: number;
  quotes: number;
  authored: number;
  months: Map<string, { articles: number; quotes: number }>;
}

export const noCounts = (): PersonCounts => ({ articles: 0, quotes: 0, authored: 0, months: new Map() });

/** `YYYY-MM` of an article's key. */
export const monthOf = (second: number): string => isoDay(second * 1000).slice(0, -3);

/** Counts an article in (1) or out (-1). */
export function countArticle(
  counts: PersonCounts,
  month: string,
  { articles, quotes }: { articles: 1 | -1; quotes: number },
): void {
  counts.articles += articles;
  counts.quotes += quotes;
  const ofMonth = counts.months.get(month) ?? { articles: 0, quotes: 0 };
  ofMonth.articles += articles;
  ofMonth.quotes += quotes;
  counts.months.set(month, ofMonth);
}
