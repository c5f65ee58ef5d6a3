/** Takes a page of plain text, gives its blocks: a line each, or a paragraph where lines were wrapped by force. */

import type { Block, Page } from '#domain/document.ts';
import { unitAt } from '#text/characters.ts';
import { joinWrapped } from './hard-wraps.ts';
import { type Line, linesOf } from './lines.ts';
import { tidy } from './tidy.ts';

/** Blocks of a text page. Lines without a word make no block. */
export function segmentText(page: Page): Block[] {
  const blocks: Block[] = [];
  const lines = linesOf(page.text);
  for (const paragraph of joinWrapped(page.text, lines)) {
    const block = blockOf(page.text, paragraph, blocks.length);
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

function blockOf(source: string, lines: readonly Line[], index: number): Block | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const { text, map } = tidy(source, rangesOf(source, lines), false);
  const [start] = map;
  if (start === undefined) return null;
  const { indent, gap, bullet } = first;
  return { index, text, span: { start: start[1], end: last.end }, map, indent, gap, bullet, linkDensity: 0 };
}

/** One stretch for the whole paragraph, cut where a line ends in a hyphen, which takes no space after it. */
function rangesOf(source: string, lines: readonly Line[]): number[] {
  const ranges: number[] = [];
  let from = lines[0]?.start ?? 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) ranges.push(from, line.end);
    else if (endsInHyphen(source, line)) {
      ranges.push(from, line.end);
      from = next.start;
    }
  }
  return ranges;
}

const HYPHEN = 45;

function endsInHyphen(source: string, { end }: Line): boolean {
  return unitAt(source, end - 1) === HYPHEN && /\p{L}/u.test(source.charAt(end - 2));
}
