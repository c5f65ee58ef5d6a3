/**
 * Takes the blocks of a page and which of them are body, gives the page with parts taken away that are none: whole containers
 * without body, and now and then all names of classes. Trees that also see such pages learn less about single sites.
 */
import type { Block } from '#domain/document.ts';

/** Share of the containers without any body that go, at most; the share itself is drawn for each page: some are left bare. */
const MOST_GONE = 1;
/** Share of thinned pages that lose the names of classes and ids. */
const NAMELESS = 0.25;
/** From this share of gold words on a block is body. */
const BODY = 0.5;

export function thinned(
  blocks: readonly Block[],
  targets: readonly { value: number; weight: number }[],
  random: () => number,
): { blocks: Block[]; kept: number[] } {
  const withBody = new Set<number>();
  blocks.forEach((b, i) => {
    if (targets[i]!.value >= BODY) for (const c of b.html?.containers ?? []) withBody.add(c);
  });
  const share = random() * MOST_GONE;
  const gone = new Map<number, boolean>();
  const kept: number[] = [];
  blocks.forEach((b, i) => {
    // the outermost container without body decides for all that stands in it
    const outer = b.html?.containers.find((c) => !withBody.has(c));
    if (outer !== undefined && !gone.has(outer)) gone.set(outer, random() < share);
    if (outer === undefined || !gone.get(outer)) kept.push(i);
  });
  const nameless = random() < NAMELESS;
  return {
    kept,
    blocks: kept.map((i, index) => {
      const block = { ...blocks[i]!, index };
      if (!nameless || block.html === undefined) return block;
      const path = block.html.path.replace(/\.[^>]*/g, '');
      return { ...block, html: { ...block.html, path, hints: [], attrs: [] } };
    }),
  };
}
