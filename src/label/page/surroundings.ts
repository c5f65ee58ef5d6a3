/** Takes the drafts once headline and body are known, decides what stands around the body: standfirst, author names, lead captions. */
import { type Draft, decide } from './draft.ts';
import type { Region } from './region.ts';

/** A standfirst is one or two sentences; longer text under the headline is the body. */
const STANDFIRST_WORDS = 45;

export function surroundings(drafts: readonly Draft[], head: number, body: Region): void {
  if (head < 0) return;
  standfirst(drafts, head, body);
  for (let i = head + 1; i < Math.min(body.first + 3, head + 14, drafts.length); i++) {
    const d = drafts[i]!;
    const { f } = d;
    if (
      d.alone.score <= 0.45 &&
      d.label === 'navigation' &&
      f.words >= 2 &&
      f.words <= 4 &&
      f.capitals === 1 &&
      !/[\d:]/.test(f.text) &&
      !f.allCaps
    )
      decide(d, 'byline', 0.4, 'byline:name-near-headline');
  }
}

/** The sentence between headline and byline or date, when the body goes on after them. */
function standfirst(drafts: readonly Draft[], head: number, body: Region): void {
  let at = -1;
  for (let i = head + 1; i <= Math.min(head + 8, body.last); i++) {
    const d = drafts[i]!;
    if (d.label === 'body' || (d.alone.label === 'body' && i < body.first)) {
      if (at >= 0) return; // two paragraphs before any credit line: that is the body itself
      if (d.f.words > STANDFIRST_WORDS) return;
      at = i;
    } else if (
      at >= 0 &&
      (d.alone.label === 'byline' || d.alone.label === 'timestamp') &&
      d.alone.score >= 0.6
    ) {
      decide(drafts[at]!, 'standfirst', 0.7, 'standfirst:before-credits');
      return;
    }
  }
}
