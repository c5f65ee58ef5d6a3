/** Takes the material and how the first paragraph opens, gives the body's paragraphs, each with its place in the dump. */
import type { LabelledBlock, Span } from '#domain/document.ts';
import { type Material, spanIn } from './decided.ts';

export interface Paragraph {
  text: string;
  dump: Span;
  label: string;
}

export const BODY_LABELS: ReadonlySet<string> = new Set(['body', 'crosshead', 'list', 'embed']);

/** Glue behind a paragraph's end: links to more, counts of characters left, markers of agencies. */
const GLUE =
  /(?:\s*(?:\[?(?:\.\.\.|…)?\]?\s?\[\+\s?\d+ chars?\]|(?<=[.!?…"”’)\]])\s*(?:read more(?: (?:here|at .{2,40}))?|continue reading|read full story|click here|go to the source|advertisement|more ›)\W{0,3}))$/i;

/** An agency's sign-off behind the last sentence: `… into the US. PTI`. */
export const SIGN_OFF =
  /(?<=[.!?”"’)])\s+(?:[-–—(/]\s?)?(PTI|ANI|IANS|UNI|AFP|AP|TNN|UPI|dpa|Reuters|Bernama|Xinhua|CNA|AAP|PA|EFE|ANSA)\)?\.?$/;

/** The sign some houses print behind an article's last word. */
const END_MARK = /(?<=[.!?…][”"’')\]]{0,2})\s+(?:\p{Lu}{2,3}|[■◼◾●⬤♦◆∎▪□☐])$/u;

/** @param opened the paragraph that opens with a dateline or marker
 * @param start where the running text of that paragraph begins, behind dateline and agency marker */
export function paragraphs(m: Material, opened: LabelledBlock | undefined, start: number): Paragraph[] {
  const kept = m.blocks.filter((b) => BODY_LABELS.has(b.label));
  const all: Paragraph[] = [];
  kept.forEach((b) => {
    const p = paragraph(b, b === opened ? start : 0);
    if (p) all.push(p);
  });
  // a crosshead with nothing under it heads no part of the article
  while (all.at(-1)?.label === 'crosshead') all.pop();
  const last = all.pop();
  if (last) all.push(withoutEndMark(last));
  return all;
}

function withoutEndMark(last: Paragraph): Paragraph {
  const mark = END_MARK.exec(last.text.slice(-8))?.[0].length ?? 0;
  if (mark === 0) return last;
  return { ...last, text: last.text.slice(0, -mark), dump: { ...last.dump, end: last.dump.end - mark } };
}

function paragraph({ block, label }: LabelledBlock, from: number): Paragraph | null {
  let start = from;
  let end = block.text.length;
  const tail = block.text.slice(-80);
  const glue = GLUE.exec(tail) ?? SIGN_OFF.exec(tail);
  if (glue) end = block.text.length - tail.length + glue.index;
  while (start < end && block.text[start] === ' ') start++;
  while (end > start && block.text[end - 1] === ' ') end--;
  if (end <= start || !/[\p{L}\p{N}]/u.test(block.text.slice(start, end))) return null;
  return { text: block.text.slice(start, end), dump: spanIn(block, start, end), label };
}
