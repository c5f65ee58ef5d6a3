/**
 * Takes stretches of a page's text, gives the text a reader sees there and where each part of it came from. Text
 * dumps, HTML blocks and the page's facts are all tidied here, so that their words compare.
 */
import { unitAt } from '#text/characters.ts';
import { isUnseen } from '#text/unseen.ts';
import { decodeEntity, type Replacement } from './entity.ts';
import { repairControl, repairMojibake, startsMojibake } from './mojibake.ts';
import { WrittenLine } from './written-line.ts';

/** Text as a reader sees it, with its way back into the source. */
export interface Tidied {
  text: string;
  /** `[offset in text, offset in source]`, ascending; between two entries both advance together. */
  map: [number, number][];
}

const SPACE = 1;
const GONE = 2;
const SPECIAL = 3;

/** What to do with a character: 0 keep, SPACE fold, GONE drop, SPECIAL look closer. Covers U+0000 to U+00FF. */
const LATIN = new Uint8Array(256);
LATIN.fill(GONE, 0, 32);
for (const c of [9, 10, 11, 12, 13, 32, 0x85, 0xa0]) LATIN[c] = SPACE;
LATIN[38] = SPECIAL; // &
LATIN[127] = GONE;
for (let c = 0; c < 256; c++) if (isUnseen(c)) LATIN[c] = GONE; // soft hyphen
for (let c = 0x80; c < 0xa0; c++) if (c !== 0x85) LATIN[c] = SPECIAL;
for (let c = 0xc0; c < 0x100; c++) if (startsMojibake(c)) LATIN[c] = SPECIAL;

/** Joiners shape Arabic and Indic letters and emoji, and are noise after Latin, Greek and Cyrillic ones. */
const FIRST_JOINED_SCRIPT = 0x590;

function classOf(c: number): number {
  if (c < 256) return LATIN[c] as number;
  if (c < 0x1680 || (c > 0x3000 && c !== 0xfeff)) return 0;
  if ((c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029) return SPACE;
  if (c === 0x202f || c === 0x205f || c === 0x3000 || c === 0x1680) return SPACE;
  if (c === 0x200c || c === 0x200d) return SPECIAL;
  return isUnseen(c) ? GONE : 0;
}

/**
 * Tidies the stretches `ranges` (start, end, start, end …) of `source` into one line: entities decoded, mojibake
 * repaired, invisible characters dropped, white space folded and trimmed. Adjoining stretches are joined without a
 * space, so that drop caps stay glued; an empty stretch (start = end) between two stands for a space. Linear.
 * @param legacy whether entities count without their semicolon, as in HTML
 */
export function tidy(source: string, ranges: readonly number[], legacy: boolean): Tidied {
  const out = new WrittenLine(source);
  for (let r = 0; r + 1 < ranges.length; r += 2) {
    const start = ranges[r] as number;
    const end = ranges[r + 1] as number;
    if (start === end) out.space(start);
    else tidyRange(out, source, start, end, legacy);
  }
  return { text: out.text(), map: out.map };
}

/** Tidies a whole string of its own, such as a value out of JSON. */
export function tidyText(value: string): string {
  return tidy(value, [0, value.length], true).text;
}

function tidyRange(out: WrittenLine, source: string, start: number, end: number, legacy: boolean): void {
  let run = start;
  for (let i = start; i < end; i++) {
    const c = unitAt(source, i);
    const kind = classOf(c);
    if (kind === 0) continue;
    if (kind === SPACE) {
      // A single plain space between two words needs no entry in the map.
      if (c === 32 && i > run && i + 1 < end && classOf(unitAt(source, i + 1)) === 0) continue;
      out.copy(run, i);
      out.space(i);
      run = i + 1;
      continue;
    }
    const meant = kind === GONE ? GONE_HERE : lookCloser(source, i, end, legacy, c);
    if (meant === null) continue;
    out.copy(run, i);
    write(out, meant.text, i);
    i += meant.length - 1;
    run = i + 1;
  }
  out.copy(run, end);
}

/** Writes `text` for what stands at `at`. */
function write(out: WrittenLine, text: string, at: number): void {
  const kind = text === '' ? GONE : classOf(text.charCodeAt(0));
  if (kind === SPACE) out.space(at);
  else if (kind !== GONE) out.put(text, at);
}

const GONE_HERE = { text: '', length: 1 };

function lookCloser(source: string, i: number, end: number, legacy: boolean, c: number): Replacement | null {
  if (c === 38) return decodeEntity(source, i, end, legacy);
  if (c === 0x200c || c === 0x200d)
    return i > 0 && unitAt(source, i - 1) >= FIRST_JOINED_SCRIPT ? null : GONE_HERE;
  if (c < 0xa0) return { text: repairControl(c), length: 1 };
  return repairMojibake(source, i, end);
}
