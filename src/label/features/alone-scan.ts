/** Takes a text, gives what one pass over its characters counts: letters, digits, marks, and a number for each word. */
import { unitAt } from '#text/characters.ts';

export interface Scan {
  letters: number;
  upper: number;
  digits: number;
  /** Letters of scripts other than Latin, Greek and Cyrillic. */
  otherScript: number;
  /** Marks that are neither letters, digits nor white space. */
  marks: number;
  commas: number;
  /** `.`, `!` or `?` before white space or the end. */
  stops: number;
  /** Quotation marks, curly, straight and angular. */
  quotes: number;
  /** `|`, `·`, `•`, `›`, `»`, `/`: what parts menu entries set in one line. */
  separators: number;
  /** `@`, `#` and `_`. */
  handles: number;
  /** Words as numbers: equal words, letter case aside, have equal numbers. */
  words: number[];
  /** The first letters of each word as a number, see {@link stemOf}. */
  stems: number[];
  /** Letters and digits of each word. */
  lengths: number[];
  /** One number for all of its words: lines that say the same have the same. */
  key: number;
}

/** Longest text read: enough to tell prose, and keeps a page of one huge line cheap. */
const READ = 4000;

const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const STOP = 5;
const COMMA = 6;
const QUOTE = 7;
const SEPARATOR = 8;
const HANDLE = 9;
const MARK = 10;

const KIND = new Uint8Array(0x250).fill(LETTER);
for (let c = 0; c < 0xc0; c++) KIND[c] = c <= 32 || c === 0xa0 ? SPACE : MARK;
for (let c = 48; c < 58; c++) KIND[c] = DIGIT;
for (let c = 97; c < 123; c++) KIND[c] = LETTER;
for (let c = 65; c < 91; c++) KIND[c] = UPPER;
for (let c = 0xc0; c < 0xdf; c++) KIND[c] = c === 0xd7 ? MARK : UPPER;
for (const c of '.!?') KIND[c.charCodeAt(0)] = STOP;
for (const c of ',;') KIND[c.charCodeAt(0)] = COMMA;
for (const c of '"«»') KIND[c.charCodeAt(0)] = QUOTE;
for (const c of '|·/') KIND[c.charCodeAt(0)] = SEPARATOR;
for (const c of '@#_') KIND[c.charCodeAt(0)] = HANDLE;

function kindOf(c: number): number {
  if (c < 0x250) return KIND[c]!;
  if (c >= 0x2000 && c < 0x2070) {
    if (c <= 0x200a || c === 0x202f) return SPACE;
    if (c === 0x201c || c === 0x201d || c === 0x201e) return QUOTE;
    return c === 0x2022 || c === 0x203a ? SEPARATOR : MARK;
  }
  if (c >= 0x3000 && c < 0x3040)
    return c === 0x3000 ? SPACE : c === 0x3002 ? STOP : c === 0x3001 ? COMMA : MARK;
  if (c >= 0x410 && c < 0x430) return UPPER;
  if ((c >= 0x2100 && c < 0x2c00) || (c >= 0xfe00 && c < 0xfe70)) return MARK;
  if (c >= 0xff00 && c < 0xff20) return c === 0xff0c ? COMMA : c === 0xff01 || c === 0xff1f ? STOP : MARK;
  return LETTER;
}

/** Rules are looked up by so many first letters of a line's words. */
export const STEM_LETTERS = 4;
/** Stands for the stem of every word that starts with a digit. */
export const DIGIT_STEM = '0';
const DIGIT_HASH = 48;

function isDigit(text: string, at: number): boolean {
  const c = unitAt(text, at);
  return c >= 48 && c < 58;
}

/** The number of a stem in {@link Scan}'s `stems`: that of the word it would be by itself. */
export function stemOf(letters: string): number {
  return scan(letters).stems[0] ?? 0;
}

/** Counts over the first characters of a text; linear. */
export function scan(text: string): Scan {
  const s: Scan = {
    letters: 0,
    upper: 0,
    digits: 0,
    otherScript: 0,
    marks: 0,
    commas: 0,
    stops: 0,
    quotes: 0,
    separators: 0,
    handles: 0,
    words: [],
    stems: [],
    lengths: [],
    key: 0,
  };
  const end = Math.min(text.length, READ);
  let word = 0;
  let length = 0;
  let stem = 0;
  for (let i = 0; i <= end; i++) {
    const c = i < end ? unitAt(text, i) : 32;
    const kind = kindOf(c);
    if (kind >= LETTER && kind <= DIGIT) {
      const small = kind === UPPER && c < 0x430 ? c + 32 : c;
      word = (Math.imul(word, 31) + small) | 0;
      if (++length <= STEM_LETTERS) stem = word;
      if (kind === DIGIT) s.digits++;
      else {
        s.letters++;
        if (kind === UPPER) s.upper++;
        if (c >= 0x530) s.otherScript++;
      }
      continue;
    }
    if (length > 0) {
      s.words.push(word);
      s.stems.push(isDigit(text, i - length) ? DIGIT_HASH : stem);
      s.lengths.push(length);
      s.key = (Math.imul(s.key, 33) + word) | 0;
      word = 0;
      length = 0;
    }
    if (kind === SPACE) continue;
    s.marks++;
    if (kind === STOP) {
      if (i + 1 >= end || kindOf(unitAt(text, i + 1)) === SPACE) s.stops++;
    } else if (kind === COMMA) s.commas++;
    else if (kind === QUOTE) s.quotes++;
    else if (kind === SEPARATOR) s.separators++;
    else if (kind === HANDLE) s.handles++;
  }
  return s;
}
