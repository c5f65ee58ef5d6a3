/** The shape in which every field is decided: the value and where it came from; and how a place in a block is found in the dump. */
import type { Evidence } from '#domain/article.ts';
import type { Block, LabelledBlock, Page, PageFact, Span } from '#domain/document.ts';

export interface Decided<T> {
  value: T;
  evidence: Evidence;
}

/** What every field is decided from. */
export interface Material {
  page: Page;
  blocks: LabelledBlock[];
  facts: PageFact[];
  /** Index of the headline's block, of the first and last block of the body; -1 where there is none. */
  head: number;
  /** Index of the first copy of the headline shortly above it, else `head`. */
  top: number;
  first: number;
  last: number;
}

/** Where `text[start, end)` of a block stands in the dump. */
export function spanIn(block: Block, start = 0, end = block.text.length): Span {
  return { start: place(block, start), end: end > start ? place(block, end - 1) + 1 : place(block, start) };
}

function place(block: Block, offset: number): number {
  let low = 0;
  let high = block.map.length - 1;
  let at = -1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    if (block.map[mid]![0] <= offset) {
      at = mid;
      low = mid + 1;
    } else high = mid - 1;
  }
  const entry = at < 0 ? ([0, block.span.start] as const) : block.map[at]!;
  return Math.min(entry[1] + offset - entry[0], block.span.end);
}

/** The first block that ends behind an offset of the dump: the one that holds it, or the next. */
export function blockAt(blocks: readonly LabelledBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (blocks[mid]!.block.span.end > offset) high = mid;
    else low = mid + 1;
  }
  return low;
}

export function fromBlock<T>(
  value: T,
  rule: string,
  block: Block,
  start = 0,
  end = block.text.length,
): Decided<T> {
  return { value, evidence: { rule, spans: [spanIn(block, start, end)] } };
}

export function fromFact<T>(value: T, fact: PageFact): Decided<T> {
  return { value, evidence: { rule: fact.from, spans: [fact.span] } };
}
