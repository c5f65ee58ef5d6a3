/**
 * Takes dates and gives keys: an article's key is its publication second, or the next free one; a quote's key holds its
 * article's. Keys are bound as BigInt everywhere: better-sqlite3 binds JS numbers as REAL, and FTS5 reads a REAL bound as none
 * and scans (54 to 62 times slower at 1,000,000 articles).
 */
import type Database from 'better-sqlite3';

/** Quotes an article can have; its later ones are not stored. Two bytes keep quote keys below 2^53 until the year 6000. */
export const QUOTES_PER_ARTICLE = 65_536;
/** Dates further from 1970 are taken as this, about 4,000 years: beyond, quote keys would no longer be exact numbers. */
export const FARTHEST_SECOND = 127_000_000_000;
/** Keys remembered by `keyFinder` as taken, some 10 MB; forgotten, they are looked up again. */
const KEYS_REMEMBERED = 100_000;

/** The first second of a day, or the second of an instant; null where there is no date. */
export function publicationSecond(published: string | null): number | null {
  if (published === null) return null;
  const ms = Date.parse(published); // a day alone is read as UTC
  if (Number.isNaN(ms)) return null;
  return Math.max(-FARTHEST_SECOND, Math.min(FARTHEST_SECOND, Math.floor(ms / 1000)));
}

/** Counts places from the end, so that newest first is, within an article, the order of reading. */
export function quoteKey(articleKey: number, place: number): number {
  return articleKey * QUOTES_PER_ARTICLE + (QUOTES_PER_ARTICLE - 1 - place);
}

/**
 * Gives a function that finds the first free key at or after a second. Most articles know only their day, and thousands share
 * a midnight: from each taken key it remembers one further on, so that a run of them is walked once and not for every article.
 */
export function keyFinder(db: Database.Database): (second: number) => number {
  const taken = db.prepare<[bigint], number>('SELECT 1 FROM articles WHERE key = ?').pluck();
  const further = new Map<number, number>();
  return (second) => {
    const walked: number[] = [];
    let key = second;
    for (let next = further.get(key); ; next = further.get(key)) {
      if (next === undefined && taken.get(BigInt(key)) === undefined) break;
      walked.push(key);
      key = next ?? key + 1;
    }
    if (further.size >= KEYS_REMEMBERED) further.clear();
    for (const passed of walked) further.set(passed, key);
    return key;
  };
}
