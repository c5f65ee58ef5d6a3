/** Takes the lines of a text, gives paragraphs: lines broken by force at a fixed width are joined again, all others stand alone. */
import { unitAt } from '#text/characters.ts';
import type { Line } from './lines.ts';

/** Lines shorter than this are headings and menus; wrapping tools break between 60 and 80 columns. */
const SHORTEST_FULL = 45;
/** No tool wraps beyond this; a longer line is a paragraph. */
const WIDEST = 100;
/** A stretch is wrapped when so many of its long lines go on in small letters. English prose wraps before one in about 75% of cases. */
const SURE_PAIRS = 3;
const SURE_SHARE = 0.3;
/** Lines end short of the width by at most the next word; tools differ by a column or two on what fits. */
const SLACK = 2;

const SMALL = /\p{Ll}/u;
const SENTENCE_END = new Set([...'.!?:;"”’\')…']);

/** Paragraphs in order, each a list of at least one line. */
export function joinWrapped(source: string, lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    if (fits(lines[from] as Line)) while (to < lines.length && fits(lines[to] as Line)) to++;
    const stretch = lines.slice(from, to);
    const width = wrapWidth(source, stretch);
    if (width === 0) for (const line of stretch) paragraphs.push([line]);
    else joinStretch(source, stretch, width, paragraphs);
    from = to;
  }
  return paragraphs;
}

function columns(line: Line): number {
  return line.end - line.start + line.indent + (line.bullet.length === 1 ? 2 : 0);
}

function fits(line: Line): boolean {
  return columns(line) <= WIDEST;
}

/** Column at which a stretch was wrapped, 0 when its lines end of their own. */
function wrapWidth(source: string, lines: readonly Line[]): number {
  let pairs = 0;
  let sure = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (next.gap > 0 || next.bullet !== '' || line.end - line.start < SHORTEST_FULL) continue;
    pairs++;
    if (!goesOn(source, line, next)) continue;
    sure++;
    width = Math.max(width, columns(line));
  }
  return sure >= SURE_PAIRS && sure >= SURE_SHARE * pairs ? width : 0;
}

/** A line without the end of a sentence, and a next one in small letters: one sentence, beyond doubt. */
function goesOn(source: string, line: Line, next: Line): boolean {
  if (isByline(source, next) || inCapitals(source, line)) return false;
  return !SENTENCE_END.has(source.charAt(line.end - 1)) && SMALL.test(source.charAt(next.start));
}

const BYLINE = /by \p{Lu}/uy;
/** A byline is a line of its own, in small letters too; a sentence's line that opens like one is longer. */
const LONGEST_BYLINE = 45;

function isByline(source: string, { start, end }: Line): boolean {
  BYLINE.lastIndex = start;
  return end - start < LONGEST_BYLINE && BYLINE.test(source);
}

/** A heading in capitals does not go on in small letters. */
function inCapitals(source: string, { start, end }: Line): boolean {
  const text = source.slice(start, Math.min(end, start + WIDEST));
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function joinStretch(source: string, lines: readonly Line[], width: number, paragraphs: Line[][]): void {
  let open: Line[] = [];
  for (const line of lines) {
    const previous = open.at(-1);
    if (previous !== undefined && belongs(source, previous, line, width, open.length)) open.push(line);
    else {
      if (open.length > 0) paragraphs.push(open);
      open = [line];
    }
  }
  if (open.length > 0) paragraphs.push(open);
}

function belongs(source: string, line: Line, next: Line, width: number, before: number): boolean {
  if (next.gap > 0 || next.bullet !== '' || isByline(source, next)) return false;
  // A further indent starts a paragraph; a lesser one is the paragraph after its indented first line, or an item's text.
  if (next.indent > line.indent && line.bullet === '') return false;
  if (next.indent < line.indent && before > 1) return false;
  const full = columns(line) + 1 + firstWord(source, next) > width - SLACK;
  return full || (line.end - line.start >= SHORTEST_FULL && goesOn(source, line, next));
}

function firstWord(source: string, { start, end }: Line): number {
  let i = start;
  while (i < end && unitAt(source, i) > 32) i++;
  return i - start;
}
