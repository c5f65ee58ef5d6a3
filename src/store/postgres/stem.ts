/** Takes a folded word, gives the stem by which its forms are found: that of Porter, which FTS5 goes by, too. */
import { stemmer } from 'stemmer';

/** English words; others are their own stem. */
const STEMMED = /^[a-z]{3,63}$/;

export function stemOf(word: string): string {
  return STEMMED.test(word) ? stemmer(word) : word;
}
