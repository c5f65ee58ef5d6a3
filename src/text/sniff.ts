/** Takes bytes or text, says what they look like: a binary format by its first bytes, an HTML page by its tags. */

const FORMATS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1f\x8b', 'a gzip file'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ', 'an xz file'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript document'],
  ['RIFF', 'an audio, video or WebP file'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['OggS', 'an audio or video file'],
  ['ID3', 'an MP3 file'],
];

const SAMPLE_BYTES = 65_536;
/** Text has hardly any control characters; compressed data has 11% of them. */
const MOST_CONTROLS = 0.05;
/** Stray zero bytes stand in real pages; a file full of them is not text. */
const MOST_ZEROS = 0.005;

/** What binary format the bytes are in, as `a PDF document`; null for text. Expects no UTF-16. */
export function sniffBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  for (const [magic, name] of FORMATS) if (head.startsWith(magic) && !isWord(magic, bytes)) return name;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  let zeros = 0;
  const count = (byte: number) => {
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  };
  // four bytes at a time: hardly any four hold one below 32
  const head4 = sample.byteOffset % 4 === 0 ? sample.length >> 2 : 0;
  const fours = new Uint32Array(sample.buffer, head4 > 0 ? sample.byteOffset : 0, head4);
  for (let i = 0; i < head4; i++) {
    const four = fours[i] as number;
    if (((four - 0x20202020) & ~four & 0x80808080) === 0) continue;
    for (let j = 4 * i; j < 4 * i + 4; j++) count(sample[j] as number);
  }
  for (let j = 4 * head4; j < sample.length; j++) count(sample[j] as number);
  if (zeros > MOST_ZEROS * sample.length) return 'binary data (it has zero bytes in it)';
  if (controls > MOST_CONTROLS * sample.length) return 'binary data (it is full of control characters)';
  return null;
}

/** Formats whose first bytes are letters: text may begin with them too, but then goes on as text. */
function isWord(magic: string, bytes: Uint8Array): boolean {
  if (!/^[\w!]+$/.test(magic)) return false;
  return !bytes.subarray(0, 512).some((byte) => byte < 9);
}

/** A text this far in is past whatever stands before a page's first tag. */
const HEAD = 2048;
const DENSITY_SAMPLE = 65_536;
/** Tags of these names for so many characters: an article quoting a tag or two has far fewer. */
const CHARS_A_TAG = 400;
const FEWEST_TAGS = 5;
/** Prose about tags names them, mark-up also ends them. */
const FEWEST_ENDS = 2;
const DOCUMENT =
  /^(?:<\?xml[^<>]{0,200}>|<!--[^<>]{0,1000}-->|\s){0,20}<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
const TAG =
  /<\/?(?:p|div|span|a|br|h[1-6]|ul|ol|li|img|table|t[rd]|strong|em|b|i|section|article|meta|link|script|figure|blockquote)(?=[\s>/])/gi;
const ANY_TAG = /<\/?[a-z][a-z0-9-]{0,30}(?=[\s>/])/i;

/** Whether a text is in fact an HTML document, or a piece of one. */
export function looksLikeHtml(text: string): boolean {
  if (DOCUMENT.test(text.slice(0, HEAD))) return true;
  const sample = text.slice(0, DENSITY_SAMPLE);
  let tags = 0;
  let ends = 0;
  for (const [tag] of sample.matchAll(TAG)) {
    tags++;
    if (tag.startsWith('</') || tag === '<br') ends++;
  }
  return ends >= FEWEST_ENDS && tags >= FEWEST_TAGS && tags * CHARS_A_TAG >= sample.length;
}

/** Whether a text has any tag at all; what was called HTML and has none is plain text. */
export function hasTags(text: string): boolean {
  return ANY_TAG.test(text);
}
