/**
 * Takes a text, gives what one pass over its characters counts: letters, digits, marks, a number for each word; and words between
 * blanks with their capitals and function words.
 */
import * as characters from '#text/characters.ts';
import { isFunctionWord, LONGEST_FUNCTION_WORD } from './function-words.ts';
import * as marks from './marks.ts';
import { WordNumbers } from './word-numbers.ts';

// taken over once: what a file imports is looked up anew whenever it is read, and these are for every character
const { hashed, unitAt, HASH_SEED, IDEOGRAPH, LOWER, NONE, UPPER } = characters;
const { CLASS_SHIFT, COMMA, DIGIT, HANDLE, KINDS, MARK_BITS, QUOTE, SEPARATOR, SPACE, STOP } = marks;
const CAPITAL = marks.UPPER;

/** What the scan of one text found. */
export class Scan {
  letters = 0;
  upper = 0;
  digits = 0;
  /** Letters of scripts other than Latin, Greek and Cyrillic. */
  otherScript = 0;
  /** Marks that are neither letters, digits nor white space. */
  marks = 0;
  commas = 0;
  /** `.`, `!` or `?` before white space or the end. */
  stops = 0;
  /** Quotation marks, curly, straight and angular. */
  quotes = 0;
  /** `|`, `·`, `•`, `›`, `»`, `/`: what parts menu entries set in one line. */
  separators = 0;
  /** `@`, `#` and `_`. */
  handles = 0;
  /** One number for all of its words: lines that say the same have the same. */
  key = 0;
  /** A letter beyond ASCII or an underscore stands in it: words as expressions see them (`\b`) may be others. */
  unplain = false;
  /** Where its words stand, one after the other, among the page's: from `from` up to `to`. */
  readonly numbers: WordNumbers;
  readonly from: number;
  to: number;
  /** What blanks part and holds a letter or digit; of these, those of two characters and more, and of those, the ones with a capital. */
  blankWords = 0;
  longWords = 0;
  capitalised = 0;
  functionWords = 0;
  capitals = 0;
  ideographs = 0;
  hasLower = false;
  hasQuote = false;

  constructor(numbers: WordNumbers) {
    this.numbers = numbers;
    this.from = numbers.count;
    this.to = numbers.count;
  }

  /** How many words it has. */
  get count(): number {
    return this.to - this.from;
  }

  /** Numbers of its words, in their order. */
  get words(): Int32Array {
    return this.numbers.words.subarray(this.from, this.to);
  }

  holds(word: number): boolean {
    for (let w = this.from; w < this.to; w++) if (this.numbers.words[w] === word) return true;
    return false;
  }

  /** The stem of its first word, and of its last; 0 where there is none. */
  get firstStem(): number {
    return this.to > this.from ? this.numbers.stems[this.from]! : 0;
  }
  get lastStem(): number {
    return this.to > this.from ? this.numbers.stems[this.to - 1]! : 0;
  }
}

/** Longest text read: enough to tell prose, and keeps a page of one huge line cheap. */
export const READ = 4000;
/** Rules are looked up by so many first letters of a line's words. */
export const STEM_LETTERS = 4;
/** Stands for the stem of every word that starts with a digit. */
export const DIGIT_STEM = '0';
const DIGIT_HASH = 48;
const BLANK = 32;
const UNDERSCORE = 95;

function isDigit(text: string, at: number): boolean {
  const c = unitAt(text, at);
  return c >= 48 && c < 58;
}

/** The number of a stem in a {@link Scan}: that of the word it would be by itself. */
export function stemOf(stem: string): number {
  return scan(stem).firstStem;
}

/**
 * Counts over the first characters of a text; linear. One pass with both notions of a word, for this runs on every line.
 * @param numbers the page's, to which those of the text's words are added
 */
export function scan(text: string, numbers = new WordNumbers()): Scan {
  const s = new Scan(numbers);
  const end = Math.min(text.length, READ);
  // a word of letters and digits: its number, its length, its stem's number
  let word = 0;
  let length = 0;
  let stem = 0;
  // a word between blanks: where its letters start and end, its number up to here and up to its last letter
  let first = -1;
  let last = -1;
  let run = 0;
  let number = 0;
  let isCapital = false;
  let hasLower = false;
  let letters = 0;
  for (let i = 0; i <= end; i++) {
    const c = i < end ? unitAt(text, i) : BLANK;
    const kinds = KINDS[c]!;
    const mark = kinds & MARK_BITS;
    const kind = kinds >> CLASS_SHIFT;

    if (kind !== NONE) {
      if (first < 0) {
        first = i;
        run = HASH_SEED;
        isCapital = kind === UPPER;
      }
      last = i + 1;
      run = hashed(run, c);
      number = run;
      if (kind === LOWER) hasLower = true;
      else if (kind === UPPER) s.capitals++;
      else if (kind === IDEOGRAPH) s.ideographs++;
    } else if (c !== BLANK) {
      run = hashed(run, c);
      if (!s.hasQuote && isQuote(c)) s.hasQuote = !isSingle(c) || opensName(text, i + 1, end);
    } else if (first >= 0) {
      s.blankWords++;
      if (last - first > 1) {
        s.longWords++;
        if (isCapital) s.capitalised++;
      }
      if (last - first <= LONGEST_FUNCTION_WORD && isFunctionWord(number)) s.functionWords++;
      first = -1;
    }

    if (mark <= DIGIT) {
      word = (Math.imul(word, 31) + (mark === CAPITAL && c < 0x430 ? c + 32 : c)) | 0;
      if (++length <= STEM_LETTERS) stem = word;
      if (mark === DIGIT) s.digits++;
      else {
        letters++;
        if (mark === CAPITAL) s.upper++;
        if (c >= 0x80) s.unplain = true;
        if (c >= 0x530) s.otherScript++;
      }
      continue;
    }
    if (length > 0) {
      numbers.add(word, isDigit(text, i - length) ? DIGIT_HASH : stem, length);
      s.key = (Math.imul(s.key, 33) + word) | 0;
      word = 0;
      length = 0;
    }
    if (mark !== SPACE) countMark(s, mark, c, i + 1 >= end || isSpace(text, i + 1));
  }
  s.hasLower = hasLower;
  s.letters = letters;
  s.to = numbers.count;
  return s;
}

function isSpace(text: string, at: number): boolean {
  return (KINDS[unitAt(text, at)]! & MARK_BITS) === SPACE;
}

/** @param atEnd whether white space or the text's end follows */
function countMark(s: Scan, mark: number, c: number, atEnd: boolean): void {
  s.marks++;
  if (mark === STOP) {
    if (atEnd) s.stops++;
  } else if (mark === COMMA) s.commas++;
  else if (mark === QUOTE) s.quotes++;
  else if (mark === SEPARATOR) s.separators++;
  else if (mark === HANDLE) {
    s.handles++;
    if (c === UNDERSCORE) s.unplain = true;
  }
}

/** `"“”«»„`, and the single marks that open a quotation only before a capital. */
function isQuote(c: number): boolean {
  return c === 34 || c === 0xab || c === 0xbb || (c >= 0x201c && c <= 0x201e) || isSingle(c);
}

function isSingle(c: number): boolean {
  return c === 39 || c === 0x2018;
}

function opensName(text: string, at: number, end: number): boolean {
  return at < end && KINDS[unitAt(text, at)]! >> CLASS_SHIFT === UPPER;
}
