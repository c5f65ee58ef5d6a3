/**
 * Takes the labels of a text that its sender calls the body as it stands, gives labels that keep every paragraph: labellers are
 * made for pages, and take short paragraphs of a clean body for boilerplate.
 */
import type { Label, LabelledBlock } from '#domain/document.ts';
import { squash } from '#text/key.ts';
import { KEPT } from './page/draft.ts';

/** What stands over a body and is no part of it, under its headline. */
const HEAD: ReadonlySet<Label> = new Set([
  'headline',
  'byline',
  'dateline',
  'timestamp',
  'source',
  'section',
]);
/** Headline, byline, date and place; more than this is text. */
const HEAD_MOST = 5;

/** @param headline the given one: the same line over the body is not told twice */
export function asBody(blocks: LabelledBlock[], headline: string | undefined): LabelledBlock[] {
  const first = blocks.length > 1 && headline !== undefined ? blocks[0]!.block.text : '';
  const isRepeated = first !== '' && squash(first) === squash(headline!);
  const start = headline === undefined || isRepeated ? headOf(blocks) : 0;
  return blocks.map((b, i) => {
    if (i === 0 && isRepeated) return b.label === 'headline' ? b : relabelled(b, 'headline');
    if (i < start) return b;
    if (isCaption(b)) return relabelled(b, 'caption');
    return KEPT.has(b.label) ? b : relabelled(b, 'body');
  });
}

function isCaption({ block: { html } }: LabelledBlock): boolean {
  return html !== undefined && (html.tag === 'figcaption' || /(?:^|>)figure(?:[.>]|$)/.test(html.path));
}

/** Index of the first block below headline, byline and date; 0 where something else stands there. */
function headOf(blocks: readonly LabelledBlock[]): number {
  const first = blocks.findIndex((b) => b.label === 'body');
  const isHead = first <= HEAD_MOST && blocks.slice(0, Math.max(0, first)).every((b) => HEAD.has(b.label));
  return isHead ? Math.max(0, first) : 0;
}

function relabelled(b: LabelledBlock, label: Label): LabelledBlock {
  const verdict = { label, score: 1, pass: 'page' as const, reason: 'given:body' };
  return { block: b.block, label, score: 1, verdicts: [...b.verdicts, verdict] };
}
