/** Takes a place in a text where an ampersand stands, gives the characters the entity there stands for. */

import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
import { unitAt } from '#text/characters.ts';

/** Characters put in the place of others, and how many they replace. */
export interface Replacement {
  text: string;
  /** UTF-16 units of the source it stands for. */
  length: number;
}

/** The longest name in the HTML table, `CounterClockwiseContourIntegral;`, has 32 characters. */
const LONGEST_NAME = 32;
const SEMICOLON = 59;
const HASH = 35;

function isNameChar(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

/**
 * Decodes the entity at `source[at]`, an ampersand. An entity encoded twice (`&amp;#39;`) is decoded to the end:
 * no reader was meant to see it.
 * @param legacy whether `&copy` counts without its semicolon, as it does in HTML
 * @returns null where the ampersand is only an ampersand.
 */
export function decodeEntity(source: string, at: number, end: number, legacy: boolean): Replacement | null {
  let i = at + 1;
  if (unitAt(source, i) === HASH) i++;
  const limit = Math.min(end, i + LONGEST_NAME);
  while (i < limit && isNameChar(unitAt(source, i))) i++;
  if (i === at + 1) return null;
  const closed = i < end && unitAt(source, i) === SEMICOLON;
  if (!closed && !legacy) return null;
  const raw = source.slice(at, closed ? i + 1 : i);
  const text = closed ? decodeHTMLStrict(raw) : decodeHTML(raw);
  if (text === raw) return null;
  if (raw !== '&amp;') return { text, length: raw.length };
  return decodeTwice(source, at, end) ?? { text, length: raw.length };
}

function decodeTwice(source: string, at: number, end: number): Replacement | null {
  const after = at + '&amp;'.length;
  const inner = `&${source.slice(after, Math.min(end, after + LONGEST_NAME + 1))}`;
  const semicolon = inner.indexOf(';');
  if (semicolon < 2) return null;
  const decoded = decodeEntity(inner, 0, semicolon + 1, false);
  if (decoded === null || decoded.length !== semicolon + 1) return null;
  return { text: decoded.text, length: after - at + semicolon };
}
