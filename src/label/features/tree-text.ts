/** Takes a block's text, gives counts over its characters in one pass: words, cases, marks. Knows no language's words. */

export interface TextCounts {
  chars: number;
  words: number;
  /** Words that start with a capital; words of at most three letters (function words, mostly); words with a digit. */
  capitals: number;
  short: number;
  numbers: number;
  commas: number;
  /** Ends of sentences: a stop, `!`, `?` or `…` before white space or the end. */
  stops: number;
  quotes: number;
  /** Signs that menus, bylines and counters have: `|`, `/`, `@`, `#`, `©`, `:`, `»`. */
  marks: number;
  /** 1 the text ends as a sentence does, closing marks aside; 2 with a colon; 0 otherwise. */
  ending: number;
  /** First sign: 1 capital, 2 small letter, 3 digit, 4 opening quotation mark, 0 other. */
  start: number;
}

/** Characters read of a block: enough to tell prose, and keeps a page of one huge line cheap. */
const CHARS_READ = 3000;
const QUOTES = '"“”«»„「」';
const MARKS = '|/@#©:»>';
const CLOSING = '"”’»\')]“」';
const STOPS = '.!?…。！？।؟۔';

const SIGNS = new Uint8Array(65536);
const [COMMA, STOP, QUOTE, MARK] = [1, 2, 3, 4];
for (const c of '，、,;') SIGNS[c.charCodeAt(0)] = COMMA;
for (const c of STOPS) SIGNS[c.charCodeAt(0)] = STOP;
for (const c of QUOTES) SIGNS[c.charCodeAt(0)] = QUOTE;
for (const c of MARKS) SIGNS[c.charCodeAt(0)] = MARK;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 223 && c <= 255);
const isUpper = (c: number): boolean =>
  (c >= 65 && c <= 90) || (c >= 192 && c <= 222) || (c >= 0x410 && c <= 0x42f);
/** Scripts written without spaces: two signs count as a word. */
const isDense = (c: number): boolean =>
  (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xe00 && c <= 0xe7f);

export function countText(text: string): TextCounts {
  const end = Math.min(text.length, CHARS_READ);
  let [words, capitals, short, numbers, commas, stops, quotes, marks, dense] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let wordAt = -1;
  let digits = false;
  for (let i = 0; i <= end; i++) {
    const c = i < end ? text.charCodeAt(i) : 32;
    const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c >= 0xaa;
    const sign = SIGNS[c]!;
    if (sign === 0 && (letter || isDigit(c))) {
      if (wordAt < 0) {
        wordAt = i;
        digits = false;
        if (isUpper(c)) capitals++;
      }
      if (isDigit(c)) digits = true;
      if (c > 0xdff && isDense(c)) dense++;
      continue;
    }
    if (wordAt >= 0 && c !== 39 && c !== 45) {
      words++;
      if (digits) numbers++;
      else if (i - wordAt <= 3) short++;
      wordAt = -1;
    }
    if (sign === COMMA) commas++;
    else if (sign === STOP) {
      const next = i + 1 < end ? text.charCodeAt(i + 1) : 32;
      if (next === 32 || c > 0x2fff || SIGNS[next] === QUOTE) stops++;
    } else if (sign === QUOTE) quotes++;
    else if (sign === MARK) marks++;
  }
  const scale = text.length / Math.max(1, end);
  return {
    chars: text.length,
    words: Math.max(words, Math.ceil(dense / 2)) * scale,
    capitals,
    short: dense > words ? words : short,
    numbers,
    commas: commas * scale,
    stops: stops * scale,
    quotes,
    marks,
    ending: endingOf(text),
    start: startOf(text.charCodeAt(0)),
  };
}

function endingOf(text: string): number {
  let at = text.length - 1;
  for (let k = 0; k < 4 && at > 0 && CLOSING.includes(text[at]!); k++) at--;
  const last = text[at] ?? '';
  if (STOPS.includes(last) && last !== '') return 1;
  return last === ':' || last === '：' ? 2 : 0;
}

function startOf(c: number): number {
  if (isUpper(c)) return 1;
  if (isLower(c)) return 2;
  if (isDigit(c)) return 3;
  return SIGNS[c] === QUOTE ? 4 : 0;
}
