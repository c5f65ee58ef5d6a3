/** The class of a character, from a table: a look-up costs a fifth of a `\\p{L}` test, and stages ask for every character of a page. */

export const NONE = 0;
/** A letter without case. */
export const OTHER = 1;
export const UPPER = 2;
export const LOWER = 3;
/** Of scripts without spaces: kana, Han, Thai. */
export const IDEOGRAPH = 4;
/** A digit, or another sign for a number. */
export const DIGIT = 5;

/** Of surrogate pairs, those of letters count as letters, those of emoji (D83C to D83E) as nothing. */
const CLASS = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  const isLetterPair = code >= 0xd800 && code < 0xdc00 && (code < 0xd83c || code > 0xd83e);
  if (/\p{P}/u.test(char)) continue;
  if (/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(char)) CLASS[code] = IDEOGRAPH;
  else if (/\p{Lu}/u.test(char)) CLASS[code] = UPPER;
  else if (/\p{Ll}/u.test(char)) CLASS[code] = LOWER;
  else if (isLetterPair || /\p{L}/u.test(char)) CLASS[code] = OTHER;
  else if (/\p{N}/u.test(char)) CLASS[code] = DIGIT;
}

/** @param code a UTF-16 unit */
export function kindOf(code: number): number {
  return CLASS[code]!;
}

export function isLetter(code: number): boolean {
  const kind = CLASS[code]!;
  return kind !== NONE && kind !== DIGIT;
}

/** Small letters by capital ones, of the scripts that words are looked up in: Latin, Greek, Cyrillic. */
const SMALL = new Uint16Array(0x2000);
for (let code = 0; code < SMALL.length; code++)
  SMALL[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);

/** What {@link hash} starts with. */
export const HASH_SEED = 7;

/** A hash, gone on with one more character; letter case aside. */
export function hashed(sum: number, code: number): number {
  return (Math.imul(sum, 0x01000193) ^ (code < 0x2000 ? SMALL[code]! : code)) | 0;
}

/** One number for a word, letter case aside. */
export function hash(word: string): number {
  let sum = HASH_SEED;
  for (let i = 0; i < word.length; i++) sum = hashed(sum, unitAt(word, i));
  return sum;
}

const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)`, for loops over texts of every make: the engine looks the method up by how a string is stored (plain, cut
 * from another, joined …; of one byte a character or two), and gives up finding it fast, at four times the cost, after four of these.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
