/** Takes the bytes of a dump, gives its text and the charset it was written in: mark, declaration, then detection. */

import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { unitAt } from './characters.ts';

export interface Decoded {
  text: string;
  /** WHATWG label, such as `utf-8` or `windows-1252`. */
  charset: string;
}

/** A declaration in the page stands within so many bytes, by the HTML standard's 1,024 and some for sloppy pages. */
const DECLARATION_BYTES = 4096;
/** Detection looks at so many bytes around the first that are not ASCII. */
const SAMPLE_BYTES = 65_536;
/** UTF-8 with a few broken bytes (a cut in the middle, one pasted quote) is still UTF-8: sound sequences per broken one. */
const SOUND_PER_BROKEN = 20;
/**
 * chardet gives one-byte charsets 34 (Cyrillic) to 76 even for long plain prose, and wrong ones up to 20; below this it
 * is a guess, and most pages of one byte a character are windows-1252.
 */
const SURE_ENOUGH = 25;
/** More replacement characters than this share of the text, and the charset is not the right one. */
const MOST_REPLACED = 0.02;

/**
 * Decodes a dump. Valid UTF-8 is UTF-8 whatever was declared; a declaration beats detection.
 * @param declared charset stated from outside, if any
 * @returns null where no charset makes text of the bytes.
 */
export function decode(bytes: Uint8Array, declared: string | undefined, html: boolean): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const wide = utf16Without(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const utf8 = decodeUtf8(bytes);
  const stated = [declared, html ? statedInPage(bytes) : undefined].filter((label) => label !== undefined);
  // ISO-2022 and HZ are ASCII bytes throughout, and valid UTF-8 for that reason alone.
  const escaped = stated.find((label) => /^(?:iso-2022|hz-gb)/i.test(label));
  if (escaped !== undefined && bytes.includes(0x1b)) return decodeAs(bytes, escaped) ?? utf8;
  if (utf8 !== null) return utf8;
  for (const label of [...stated, ...detected(bytes), 'windows-1252']) {
    if (/^utf-?8$/i.test(label.trim())) continue;
    const decoded = decodeAs(bytes, label);
    if (decoded !== null && replaced(decoded.text) <= MOST_REPLACED) return decoded;
  }
  return null;
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return null;
}

/** UTF-16 without its mark: mostly Latin text has a zero in every other byte, and only there. */
function utf16Without(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, DECLARATION_BYTES);
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = length / 2;
  if (odd > 0.7 * half && even < 0.05 * half) return 'utf-16le';
  if (even > 0.7 * half && odd < 0.05 * half) return 'utf-16be';
  return null;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const c = unitAt(text, i);
    if (c === 0xfffd) broken++;
    else if (c > 0x7f) sound++;
  }
  const cut = broken === 1 && text.endsWith('\ufffd') && sound > 0;
  return cut || sound >= SOUND_PER_BROKEN * broken ? { text, charset: 'utf-8' } : null;
}

const META_CHARSET = /<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i;
const XML_ENCODING = /^\s{0,99}<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w.-]{2,40})/;

function statedInPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  return (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1];
}

function detected(bytes: Uint8Array): string[] {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 1024);
  const matches = analyse(bytes.subarray(from, from + SAMPLE_BYTES));
  return matches.filter((match) => match.confidence >= SURE_ENOUGH).map((match) => match.name);
}

/** Decodes as a charset named by any label; null when nobody knows the label. */
function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  const name = label.trim().toLowerCase();
  const decoder = platformDecoder(name);
  if (decoder) return { text: decoder.decode(bytes), charset: decoder.encoding };
  if (!iconv.encodingExists(name)) return null;
  return { text: iconv.decode(Buffer.from(bytes), name, { stripBOM: true }), charset: name };
}

/** Null for charsets that the platform does not know. */
function platformDecoder(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** Decodes bytes that arrive in pieces. */
export interface StreamDecoder {
  write(piece: Uint8Array): string;
  end(): string;
}

/** @param charset as `decode` gives it: some of them are none of the platform's */
export function decoderOf(charset: string): StreamDecoder {
  const platform = platformDecoder(charset);
  if (platform) {
    return { write: (piece) => platform.decode(piece, { stream: true }), end: () => platform.decode() };
  }
  const decoder = iconv.getDecoder(charset);
  return { write: (piece) => decoder.write(Buffer.from(piece)), end: () => decoder.end() ?? '' };
}

function replaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return text.length === 0 ? 0 : count / text.length;
}
