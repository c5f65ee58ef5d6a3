/**
 * Takes the drafts of a page, gives the stretch that holds the body: the run of blocks with the greatest sum of weights,
 * where running text counts for and menus, lists of teasers and comment threads count against.
 */

import { THREAD_START } from '../alone/comment.ts';
import { RELATED_HEADING } from '../alone/related.ts';
import type { Draft } from './draft.ts';

export interface Region {
  /** Index of the first and of the last block in it, both included. */
  first: number;
  last: number;
  /** Sum of weights. */
  weight: number;
}

/** One paragraph never counts for more, so that a single long notice does not outweigh an article. */
const MOST_WORDS = 60;
/** What a thread of comments costs: more than a few long comments bring. */
const THREAD_COST = 90;
/** What a heading such as `Most Popular` costs: about a paragraph, for it stands inside articles too. */
const HEADING_COST = 22;
const FOOTER_COST = 30;

export function weight(d: Draft): number {
  const { f, alone } = d;
  switch (alone.label) {
    case 'body':
      return alone.reason === 'body:sentence'
        ? Math.min(f.words, 15) * 0.6
        : Math.min(f.words, MOST_WORDS) * (1 - f.linkDensity);
    case 'list':
      return 0;
    case 'embed':
      return 2;
    case 'comment':
      return THREAD_START.test(f.lower) ? -THREAD_COST : -12;
    case 'footer':
      return alone.reason === 'footer:credit' || alone.reason === 'footer:biography' ? -8 : -FOOTER_COST;
    case 'related':
      return RELATED_HEADING.test(f.lower) ? -HEADING_COST : -3;
    case 'caption':
    case 'timestamp':
    case 'byline':
    case 'source':
      return -1;
    case 'crosshead':
      return -0.5;
    case 'promo':
      return -2.5;
    default:
      return -3;
  }
}

/** The best stretch from `from` on; null where no block counts for anything. */
export function region(drafts: readonly Draft[], from = 0): Region | null {
  let best: Region | null = null;
  let sum = 0;
  let first = from;
  for (let i = from; i < drafts.length; i++) {
    const w = weight(drafts[i]!);
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += w;
    if (w > 0 && (best === null || sum > best.weight)) best = { first, last: i, weight: sum };
  }
  return best;
}
