/** Takes on how many articles of a site a block stands, tells whether it is the site's own rather than the article's. */
import type { Recurrence } from '#domain/site.ts';

/**
 * Fewer tell nothing: to believe a single other page cost .003 of body F1 on the 64 pages of `aeb` whose host has two, and gave .0004 on the 35 of
 * `fundus-text` (`npm run bench:sites`). Events share their programme, and news their background; four in a row seldom do.
 */
export const LEAST_ARTICLES = 4;
/** The share of articles it must stand on, as far as chance can be ruled out: 4 of 5, 5 of 8, 7 of 12, 22 of 50. */
const SHARE = 0.3;
/** Quoted words that open an article are news, unless nearly every article opens with them: 6 of 6, 9 of 10. */
const QUOTED_LEAD_SHARE = 0.55;
/** Normal deviate of the lower bound: one in forty by chance. */
const Z = 1.96;

/** @param isQuotedLead whether it opens the article and holds quoted words */
export function isTemplate({ on, of }: Recurrence, isQuotedLead = false): boolean {
  return on >= LEAST_ARTICLES && surely(on, of) >= (isQuotedLead ? QUOTED_LEAD_SHARE : SHARE);
}

/** The least share that so many of so many speak for: the lower bound of Wilson's interval. */
export function surely(on: number, of: number): number {
  if (of <= 0) return 0;
  const share = Math.min(1, on / of);
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return (middle - spread) / (1 + z2 / of);
}
