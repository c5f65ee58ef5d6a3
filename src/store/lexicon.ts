/** The words of all articles, as questions are expanded by them: what every engine gives, and how far. */

/** Words that the prefixes of one question stand for; the most common win: 64 take half a millisecond at 1,000,000 articles. */
export const EXPANSIONS = 64;
/** Forms of one word; the most common win. English words have seldom more than eight. */
export const MOST_FORMS = 24;
/** Longer ones are addresses and hashes, which nobody asks by a prefix. */
export const LONGEST_TERM = 40;
/** Above every letter there is. */
export const LAST_LETTER = '\u{10ffff}';

export interface Lexicon {
  /** Those that begin so, most common first. */
  begins(prefix: string): string[];
  /** Those with the stem of this folded word, most common first; itself only where some article has it. */
  forms(word: string): string[];
  /** In how many articles each of these folded words stands, taken together (an article with two of them counts twice). */
  articles(words: string[]): number;
}
