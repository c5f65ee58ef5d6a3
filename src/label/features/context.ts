/** Takes the drafts of one page, gives each block's row of numbers for the trained models: the block alone and among its neighbours. */
import type { Draft } from '../page/draft.ts';
import { ALONE_FEATURES, aloneFeatures } from './alone.ts';
import { NEARBY_FEATURES, nearby, worths } from './context-nearby.ts';
import { PLACE_FEATURES, places } from './context-place.ts';
import { viewOf } from './context-view.ts';

/** Names of the numbers in a row, in order. */
export const CONTEXT_FEATURES: readonly string[] = [...NEARBY_FEATURES, ...PLACE_FEATURES];
export const BLOCK_FEATURES: readonly string[] = [...ALONE_FEATURES, ...CONTEXT_FEATURES];

/**
 * Rows of `BLOCK_FEATURES` numbers for blocks of any kind, text or HTML. The drafts have been through both passes of the
 * rules: what those found (headline, stretch of the body) are numbers too.
 * @param extra further numbers each row has room for behind these, left 0
 */
export function blockRows(drafts: readonly Draft[], extra = 0): Float32Array[] {
  const width = BLOCK_FEATURES.length + extra;
  const all = new Float32Array(drafts.length * width);
  const rows = drafts.map((_, i) => all.subarray(i * width, (i + 1) * width));
  const scans = drafts.map((d) => d.f.scan);
  const view = viewOf(drafts, scans);
  const worth = worths(view);
  let at = 0;
  for (let i = 0; i < drafts.length; i++) {
    at = aloneFeatures(drafts[i]!, scans[i]!, rows[i]!, 0);
    at = nearby(view, worth, i, rows[i]!, at);
  }
  places(view, rows, at);
  return rows;
}
