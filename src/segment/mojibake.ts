/** Takes a place in a text where UTF-8 may have been read as windows-1252 (`â€™`), gives the character that was meant. */
import { unitAt } from '#text/characters.ts';
import type { Replacement } from './entity.ts';

/** What windows-1252 makes of the bytes 0x80 to 0x9F; 0 where it has nothing. */
const HIGH_CONTROLS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];
const BYTE_OF = new Map(HIGH_CONTROLS.flatMap((c, i) => (c === 0 ? [] : [[c, 0x80 + i] as const])));

/** The byte a character was, had the text been read as windows-1252 (or Latin-1); -1 for any other. */
function byteOf(c: number): number {
  if (c >= 0x80 && c <= 0xff) return c;
  return BYTE_OF.get(c) ?? -1;
}

/** The character a C1 control code was meant to be, such as U+0092 for an apostrophe; '' where there is none. */
export function repairControl(c: number): string {
  const meant = HIGH_CONTROLS[c - 0x80] ?? 0;
  return meant === 0 ? '' : String.fromCharCode(meant);
}

/** Whether a character can be the first of a mojibake sequence: Â Ã Ä Å Î Ï Ð Ñ â ð. */
export function startsMojibake(c: number): boolean {
  return c === 0xc2 || c === 0xc3 || c === 0xe2 || c === 0xf0 || isForeignLead(c);
}

/** First bytes of Latin Extended, Greek and Cyrillic. */
function isForeignLead(c: number): boolean {
  return c === 0xc4 || c === 0xc5 || (c >= 0xce && c <= 0xd1);
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x24f);
}

/**
 * The character meant at `source[at]`, or null where the text means what it says. Only sequences nobody writes are
 * repaired: `Ã“` is a Spanish capital only before a letter, since Portuguese closes quotations on `Ã` too.
 */
export function repairMojibake(source: string, at: number, end: number): Replacement | null {
  return repairTwice(source, at, end) ?? repairOnce(source, at, end);
}

function repairOnce(source: string, at: number, end: number): Replacement | null {
  const lead = unitAt(source, at);
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (at + length > end) return null;
  let point = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(unitAt(source, at + i));
    if (byte < 0x80 || byte > 0xbf) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  if (!isPlausible(lead, point, unitAt(source, at + 1), at + length < end ? unitAt(source, at + length) : 0))
    return null;
  return { text: String.fromCodePoint(point), length };
}

function isPlausible(lead: number, point: number, second: number, next: number): boolean {
  if (lead === 0xf0) return point >= 0x1f000 && point <= 0x1ffff; // emoji
  if (lead === 0xe2) return point >= 0x2000 && point <= 0x2bff; // punctuation, signs of currency, arrows, dingbats
  if (lead === 0xc2) return point >= 0xa0;
  if (lead === 0xc3 && second >= 0x80 && second <= 0xbf) return true;
  // A curly quote or dash after a capital is as likely just that, and so is any sign after a letter of another alphabet.
  return isLetter(next) && (lead === 0xc3 || lead === 0xc4 || lead === 0xc5 || startsMojibake(next));
}

/** Text that went wrong twice, `Ã¢â‚¬â„¢` for an apostrophe: three sequences that together spell another one. */
function repairTwice(source: string, at: number, end: number): Replacement | null {
  if (unitAt(source, at) !== 0xc3 || unitAt(source, at + 1) !== 0xa2) return null;
  let inner = '';
  let length = 0;
  while (inner.length < 3) {
    const part = repairOnce(source, at + length, end);
    if (part === null) return null;
    inner += part.text;
    length += part.length;
  }
  const meant = repairOnce(inner, 0, inner.length);
  return meant === null || meant.length !== inner.length ? null : { text: meant.text, length };
}
