/** Takes a folded word, gives the stem by which its forms are found: that of Porter, which FTS5 goes by, too. */
import { stemmer } from 'stemmer';

/** English words; others are their own stem. */
const STEMMED = /^[a-z]{3,63}$/;

/** Stems remembered, some 20 MB: a news text has few words that others have not. */
const REMEMBERED = 100_000;
const stems = new Map<string, string>();

export function stemOf(word: string): string {
  if (!STEMMED.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}
