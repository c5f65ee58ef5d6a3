/** Takes dates and gives keys: an article's key is its publication second, or the next free one; a quote's key holds its article's. */

/** Quotes an article can have; its later ones are not stored. Two bytes keep quote keys below 2^53 until the year 6000. */
export const QUOTES_PER_ARTICLE = 65_536;
/** Dates further from 1970 are taken as this, about 4,000 years: beyond, quote keys would no longer be exact numbers. */
export const FARTHEST_SECOND = 127_000_000_000;

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
