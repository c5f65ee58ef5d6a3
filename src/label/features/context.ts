/** Takes the drafts of one page, gives each block's row of numbers for the trained models: the block alone and among its neighbours. */
import type { Draft } from '../page/draft.ts';
import { ALONE_FEATURES, aloneFeatures } from './alone.ts';
import { NEARBY_FEATURES, nearby, worths } from './context-nearby.ts';
import { PLACE_FEATURES, places } from './context-place.ts';
import { viewOf } from './context-view.ts';

/** Names of the numbers in a row, in order. */
export const CONTEXT_FEATURES: readonly string[] = [...NEARBY_FEATURES, ...PLACE_FEATURES];
export const BLOCK_FEATURES: readonly string[] = [...ALONE_FEATURES, ...CONTEXT_FEATURES];

function newRows(count: number, width: number): Float32Array[] {
  const all = new Float32Array(count * width);
  return Array.from({ length: count }, (_, i) => all.subarray(i * width, (i + 1) * width));
}

/** Rows of earlier pages, by width: memory to write on, never read before it is cleared. */
const spare = new Map<number, Float32Array[]>();
/** More rows than this are not kept. */
const MOST_SPARE = 2000;

/** Cleared rows that are the caller's until the next call: making them anew costs a third of what filling them does. */
function lentRows(count: number, width: number): Float32Array[] {
  if (count > MOST_SPARE) return newRows(count, width);
  const kept = spare.get(width) ?? [];
  if (kept.length < count) kept.push(...newRows(Math.max(200, count - kept.length), width));
  spare.set(width, kept);
  const rows = kept.slice(0, count);
  for (const row of rows) row.fill(0);
  return rows;
}

/**
 * Rows of `BLOCK_FEATURES` numbers for blocks of any kind, text or HTML. The drafts have been through both passes of the
 * rules: what those found (headline, stretch of the body) are numbers too.
 * @param extra further numbers each row has room for behind these, left 0
 * @param lent whether the caller is done with the rows before the next page: then their memory serves again
 */
export function blockRows(drafts: readonly Draft[], extra = 0, lent = false): Float32Array[] {
  const width = BLOCK_FEATURES.length + extra;
  const rows = lent ? lentRows(drafts.length, width) : newRows(drafts.length, width);
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
