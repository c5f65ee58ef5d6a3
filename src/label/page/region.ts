/**
 * Takes the drafts of a page, gives the stretch that holds the body: the run of blocks with the greatest sum of weights,
 * where running text counts for and menus, lists of teasers and comment threads count against.
 */

import { THREAD_START } from '../alone/comment.ts';
import { isRelatedHeading } from '../alone/related.ts';
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
/** What a heading such as `Most Popular` costs: most of a long paragraph, for it stands inside articles too. */
const HEADING_COST = 40;
/** … and no more than this share of the paragraphs above it. */
const HEADING_SHARE = 0.25;
const FOOTER_COST = 45;
/** From the third short line in a row on, each costs one more than the last: three are a list, thirty are another part of the page. */
const RUN_FREE = 2;
const RUN_COST_MOST = 9;
/** Prose words behind which a comment form or thread ends the body for good. */
const THREAD_ENDS_AFTER = 40;

const BYLINE_ENDS_AFTER = 100;
const LATER_FACTOR = 2;

/** What a block counts for by itself; `run` is how many short lines stand right before it. */
export function weight(d: Draft, run: number): number {
  const { f, alone } = d;
  const short = -3 - Math.min(Math.max(0, run - RUN_FREE), RUN_COST_MOST);
  switch (alone.label) {
    case 'body': {
      if (alone.reason === 'body:sentence') return Math.min(f.words, 15) * 0.6;
      // without a sentence's end it is as often a teaser as a paragraph
      const share = alone.reason !== 'body:long' ? 1 : f.bullet ? 0 : 0.25;
      return Math.min(f.words, MOST_WORDS) * share * (1 - f.linkDensity);
    }
    case 'list':
      return 0;
    case 'embed':
      return 2;
    case 'comment':
      return -12;
    case 'footer':
      return alone.reason === 'footer:credit' || alone.reason === 'footer:biography' ? -8 : -FOOTER_COST;
    case 'related':
      return isRelatedHeading(f) ? -HEADING_COST : -3;
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
      return short;
  }
}

const isShort = (d: Draft) =>
  d.alone.label === 'navigation' || d.alone.label === 'related' || d.alone.label === 'promo';
const startsThread = (d: Draft) =>
  d.alone.label === 'comment' && (THREAD_START.test(d.f.lower) || d.alone.reason === 'comment:says');

/** The best stretch from `from` on; null where no block counts for anything. */
export function region(drafts: readonly Draft[], from = 0): Region | null {
  let best: Region | null = null;
  let sum = 0;
  let first = from;
  let run = 0;
  let prose = 0;
  for (let i = from; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (prose >= THREAD_ENDS_AFTER && startsThread(d)) {
      // what the readers wrote starts a page of its own
      sum = 0;
      prose = 0;
      if (best !== null && best.weight >= THREAD_ENDS_AFTER) break;
    }
    // a second byline behind the article opens a box or an article by somebody else
    if (prose >= BYLINE_ENDS_AFTER && d.alone.reason === 'byline:by') {
      sum = 0;
      prose = 0;
    }
    const own = weight(d, run);
    // between the paragraphs of a short article a heading must not weigh more than what stands above it
    const w = own === -HEADING_COST ? -Math.min(HEADING_COST, HEADING_SHARE * Math.max(0, sum)) : own;
    run = isShort(d) ? run + 1 : 0;
    if (sum <= 0) {
      sum = 0;
      first = i;
      prose = 0;
    }
    sum += w;
    if (w > 0) prose += w;
    // behind a headline the nearest stretch is the article: a later one must outweigh it by far
    const needed =
      best === null ? 0 : best.first === first || from === 0 ? best.weight : best.weight * LATER_FACTOR;
    if (w > 0 && sum > needed) best = { first, last: i, weight: sum };
  }
  return best;
}
