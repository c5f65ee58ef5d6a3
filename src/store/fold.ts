/**
 * Folds text for comparison: takes words as people write them, gives them without case, accents and punctuation.
 * Every engine folds names and sources by this, so that they find the same.
 */
import { table } from '#text/table.ts';

/** Combining diacritical marks, as Unicode's canonical decomposition leaves them. */
const MARKS = /[\u0300-\u036f]/g;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const INDEXED_WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const APOSTROPHES = /['’ʼ‘`´]/g;
/**
 * Text of these alone (ASCII, and the marks of prose) holds no accent, no letter that decomposes and no script without spaces: most
 * texts in English are, and take a third of the time then.
 */
const SIMPLE =
  /^[\t\n\r -~\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u2027\u2030-\u205e]*$/;
const SIMPLE_WORD = /[a-z0-9]+/g;
/** Letters people type without their stroke or ligature, and that do not decompose. */
const STROKES = /[łøđðþßæœı]/g;
const PLAIN = table<string>({
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
});

/** Lower case without accents. Composed again at the end, or Hangul would stay taken apart. */
export function fold(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().normalize('NFC');
}

/**
 * A text as it is searched: folded, and with a space around each letter of scripts that have no spaces between words, so that words within
 * a run of them are found.
 */
export function searchText(text: string): string {
  const folded = fold(text);
  return SIMPLE.test(folded) ? folded : folded.replace(UNSPACED, ' $& ');
}

/** The words of a text as it is searched, in order: what a full-text index takes as one word, private letters included. */
export function searchWords(text: string): string[] {
  const folded = fold(text);
  if (SIMPLE.test(folded)) return folded.match(SIMPLE_WORD) ?? [];
  return folded.replace(UNSPACED, ' $& ').match(INDEXED_WORD) ?? [];
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded.match(SIMPLE.test(folded) ? SIMPLE_WORD : WORD) ?? [];
}

/** The folded words of a name: `Jean-Luc O’Brien` gives `jean`, `luc`, `obrien`. */
export function nameWords(name: string): string[] {
  const folded = fold(name)
    .replace(APOSTROPHES, '')
    .replace(STROKES, (letter) => PLAIN[letter] ?? letter);
  return folded.match(WORD) ?? [];
}

/** The words that tell one person from another: the folded name without middle initials. */
export function identityWords(name: string): string[] {
  const words = nameWords(name);
  return words.filter((word, i) => i === 0 || i === words.length - 1 || [...word].length > 1);
}

/** A source's name as it is compared: `The Guardian` and `guardian` are one. */
export function foldSource(name: string): string {
  const words = nameWords(name);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}
