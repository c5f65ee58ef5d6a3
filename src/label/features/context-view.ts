/** Takes the drafts of one page with their scans, gives the columns that every context feature is made of, each computed once. */
import type { Draft } from '../page/draft.ts';
import type { Scan } from './alone-scan.ts';
import { type Runs, runsOf, sumsOf } from './context-runs.ts';

export interface PageView {
  drafts: readonly Draft[];
  scans: readonly Scan[];
  n: number;
  words: Float32Array;
  /** 1 where the rules on single blocks see running text of a paragraph's length. */
  paragraph: Uint8Array;
  /** Words of blocks that the rules see as running text, 0 for others. */
  prose: Float32Array;
  runs: Runs;
  /** Running sums: `sums[i]` is over the blocks before `i`. */
  wordsBefore: Float64Array;
  proseBefore: Float64Array;
  paragraphsBefore: Float64Array;
  endsBefore: Float64Array;
  /** Index of the headline the rules found, -1 for none. */
  headline: number;
  /** First and last block the rules keep in the body; -1 and -1 for none. */
  first: number;
  last: number;
}

const KEPT = new Set<string>(['body', 'crosshead', 'list', 'embed']);

export function viewOf(drafts: readonly Draft[], scans: readonly Scan[]): PageView {
  const n = drafts.length;
  const words = new Float32Array(n);
  const paragraph = new Uint8Array(n);
  const prose = new Float32Array(n);
  const ends = new Uint8Array(n);
  let headline = -1;
  let first = -1;
  let last = -1;
  for (let i = 0; i < n; i++) {
    const d = drafts[i]!;
    words[i] = d.f.words;
    ends[i] = d.f.endsSentence ? 1 : 0;
    if (d.alone.label === 'body') {
      prose[i] = d.f.words;
      if (d.alone.reason !== 'body:sentence') paragraph[i] = 1;
    }
    if (headline < 0 && d.reason === 'headline:page') headline = i;
    if (KEPT.has(d.label)) {
      if (first < 0) first = i;
      last = i;
    }
  }
  return {
    drafts,
    scans,
    n,
    words,
    paragraph,
    prose,
    runs: runsOf(paragraph, prose),
    wordsBefore: sumsOf(words),
    proseBefore: sumsOf(prose),
    paragraphsBefore: sumsOf(paragraph),
    endsBefore: sumsOf(ends),
    headline,
    first,
    last,
  };
}
