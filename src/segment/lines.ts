/** Takes a text, gives its lines that are not empty, with the cues that stand around them: indent, gap, list mark. */
import { unitAt } from '#text/characters.ts';

export interface Line {
  /** Its text without indent, sign of a list and trailing white space, at `[start, end)` of the source. */
  start: number;
  end: number;
  /** Columns of white space before it; a tab reaches the next multiple of 8. */
  indent: number;
  /** Empty lines before it. */
  gap: number;
  /** A sign (`*`) stands before `start`; a number (`1.`) is part of the text, as headings are numbered too. */
  bullet: string;
}

const TAB = 8;
/** Marks lynx and its kin print before the items of lists, by depth, and those people type. */
const MARKS = new Set([...'*•·▪◦‣●○■□◆►▶▸»✓✔+-']);
/** Marks that are plain characters elsewhere: a list only where the line is indented. */
const INDENTED_MARKS = new Set([...'o#@=']);
const NUMBER = /(?:\d{1,3}|[a-z])[.)] +(?=\S)/y;

/** The lines of `source` in order; LF, CRLF, CR, form feeds and the Unicode separators end lines. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let at = 0;
  while (at <= source.length) {
    const end = lineEnd(source, at);
    const line = lineAt(source, at, end, gap);
    if (line === null) gap++;
    else {
      lines.push(line);
      gap = 0;
    }
    at = source.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

function lineEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const c = unitAt(source, i);
    if (c === 10 || c === 13 || c === 12 || c === 11 || c === 0x85 || c === 0x2028 || c === 0x2029) return i;
  }
  return source.length;
}

function isSpace(c: number): boolean {
  return (
    c === 32 ||
    c === 9 ||
    c === 0xa0 ||
    c === 0x3000 ||
    c === 0xfeff ||
    c === 0x200b ||
    (c >= 0x2000 && c <= 0x200a)
  );
}

function lineAt(source: string, from: number, to: number, gap: number): Line | null {
  let start = from;
  let indent = 0;
  for (; start < to && isSpace(unitAt(source, start)); start++)
    indent = unitAt(source, start) === 9 ? (Math.floor(indent / TAB) + 1) * TAB : indent + 1;
  let end = to;
  while (end > start && isSpace(unitAt(source, end - 1))) end--;
  if (start === end) return null;
  const bullet = bulletAt(source, start, end, indent);
  if (bullet.length === 1) start++;
  while (start < end && isSpace(unitAt(source, start))) start++;
  if (start === end) return null;
  return { start, end, indent, gap, bullet };
}

function bulletAt(source: string, start: number, end: number, indent: number): string {
  const mark = source.charAt(start);
  const spaced = start + 1 >= end || isSpace(unitAt(source, start + 1));
  if (spaced && (MARKS.has(mark) || (indent > 0 && INDENTED_MARKS.has(mark)))) return mark;
  if (indent === 0) return ''; // a numbered heading says its number itself
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(source)?.[0] ?? '';
  return start + number.length < end ? number.trimEnd() : '';
}
