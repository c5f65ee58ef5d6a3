/** The table by which lines are scanned: what each character is to a count of marks and words, and its class as a letter. */
import { kindOf } from '#text/characters.ts';

export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const STOP = 5;
export const COMMA = 6;
export const QUOTE = 7;
export const SEPARATOR = 8;
export const HANDLE = 9;
export const MARK = 10;

const LATIN = new Uint8Array(0x250).fill(LETTER);
for (let c = 0; c < 0xc0; c++) LATIN[c] = c <= 32 || c === 0xa0 ? SPACE : MARK;
for (let c = 48; c < 58; c++) LATIN[c] = DIGIT;
for (let c = 97; c < 123; c++) LATIN[c] = LETTER;
for (let c = 65; c < 91; c++) LATIN[c] = UPPER;
for (let c = 0xc0; c < 0xdf; c++) LATIN[c] = c === 0xd7 ? MARK : UPPER;
for (const c of '.!?') LATIN[c.charCodeAt(0)] = STOP;
for (const c of ',;') LATIN[c.charCodeAt(0)] = COMMA;
for (const c of '"«»') LATIN[c.charCodeAt(0)] = QUOTE;
for (const c of '|·/') LATIN[c.charCodeAt(0)] = SEPARATOR;
for (const c of '@#_') LATIN[c.charCodeAt(0)] = HANDLE;

function markOf(c: number): number {
  if (c < LATIN.length) return LATIN[c]!;
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

/** What a character is in both ways: the mark in the low four bits, its class by `text/characters.ts` above them. */
export const KINDS = new Uint8Array(0x10000);
for (let c = 0; c < KINDS.length; c++) KINDS[c] = markOf(c) | (kindOf(c) << 4);
/** The bits of a mark. */
export const MARK_BITS = 15;
/** How far the class stands behind them. */
export const CLASS_SHIFT = 4;
