/** Takes the drafts of an HTML page and the page's facts, gives each block's row of numbers for the trained model. */
import type { PageFact } from '#domain/document.ts';
import type { Draft } from '../page/draft.ts';
import { CONTAINER_NAMES, fillContainer, nestingOf } from './container.ts';
import { fillSiblings, SIBLING_NAMES } from './container-siblings.ts';
import { measuresOf } from './container-sums.ts';
import { BLOCK_FEATURES, blockRows } from './context.ts';
import { fillTemplate, TEMPLATE_NAMES } from './template.ts';
import { fillTree, TREE_NAMES } from './tree.ts';
import { FACT_NAMES, fillFacts } from './tree-facts.ts';

/** Names of the numbers in a row, in order. */
export const HTML_FEATURES: readonly string[] = [
  ...BLOCK_FEATURES,
  ...TREE_NAMES,
  ...TEMPLATE_NAMES,
  ...CONTAINER_NAMES,
  ...SIBLING_NAMES,
  ...FACT_NAMES,
];

/**
 * Rows of `HTML_FEATURES` numbers, in the order of the drafts, which have been through both passes of the rules.
 * @param extra further numbers each row has room for behind these, left 0
 * @param lent as of `blockRows`
 */
export function htmlRows(
  drafts: readonly Draft[],
  facts: readonly PageFact[],
  extra = 0,
  lent = false,
): Float32Array[] {
  let at = BLOCK_FEATURES.length;
  const rows = blockRows(drafts, HTML_FEATURES.length - at + extra, lent);
  const measures = measuresOf(drafts);
  const blocks = drafts.map((d) => d.f.block);
  fillTree(blocks, rows, at);
  at += TREE_NAMES.length;
  fillTemplate(drafts, measures, rows, at);
  at += TEMPLATE_NAMES.length;
  const nesting = nestingOf(drafts);
  fillContainer(drafts, nesting, measures, rows, at);
  at += CONTAINER_NAMES.length;
  fillSiblings(drafts, nesting, measures, rows, at);
  at += SIBLING_NAMES.length;
  fillFacts(drafts, facts, rows, at);
  return rows;
}
