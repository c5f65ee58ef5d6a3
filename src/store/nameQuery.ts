/** Takes part of a name as it is typed, gives what is looked up to find the people called so. */
import { givenNamesLike } from '#text/nicknames.ts';
import { nameWords } from './fold.ts';

/** No name has more words; a longer question finds nobody. */
export const MOST_WORDS = 16;
/**
 * Names with a word, above which people are walked by how often they are named: 4 µs a person either way, and of 200,000 names with
 * so many called so, a page is found among the first 1,500.
 */
export const MANY_NAMES = 3_000;

export interface NameQuery {
  words: string[];
  /** By which names are found: the word with most letters, which begins one of theirs. */
  longest: string;
  /** Whole words that mean the same given name as the longest. */
  alike: string[];
  /** For each word, any of which stands among the folded words of a name, with a space before each and one behind. */
  forms: string[][];
}

/** Null for what nobody is called. */
export function nameQuery(name: string): NameQuery | null {
  const words = nameWords(name);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest === '' || words.length > MOST_WORDS) return null;
  const forms = words.map((word) => [` ${word}`, ...givenNamesLike(word).map((like) => ` ${like} `)]);
  return { words, longest, alike: givenNamesLike(longest), forms };
}
