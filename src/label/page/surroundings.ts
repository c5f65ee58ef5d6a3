/** Takes the drafts once headline and body are known, decides what stands around the body: standfirst, author names, lead captions. */
import { type Draft, decide } from './draft.ts';
import type { Region } from './region.ts';

/** A standfirst is one or two sentences; longer text under the headline is the body. */
const STANDFIRST_WORDS = 60;

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

/** One or two sentences between headline and byline or date, when the body goes on after those. */
function standfirst(drafts: readonly Draft[], head: number, body: Region): void {
  const found: Draft[] = [];
  let words = 0;
  for (let i = head + 1; i <= Math.min(head + 12, body.last); i++) {
    const d = drafts[i]!;
    if (d.alone.label === 'body' || d.label === 'body') {
      words += d.f.words;
      if (words > STANDFIRST_WORDS || found.length === 2) return;
      found.push(d);
    } else if (d.alone.score >= 0.6 && (d.alone.label === 'byline' || d.alone.label === 'timestamp')) {
      if (!drafts.slice(i + 1, i + 25).some((x) => x.label === 'body')) return;
      for (const x of found) decide(x, 'standfirst', 0.7, 'standfirst:before-credits');
      return;
    }
  }
}
