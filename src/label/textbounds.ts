/**
 * Takes the drafts of a text dump and the model's scores, finds where its article can lie at all: below which headline, before which
 * thread of comments, and which lines are its outskirts. Whole pages go wrong there, not single lines.
 */
import { type Draft, KEPT } from './page/draft.ts';
import { threadStart } from './thread.ts';

export interface Bounds {
  /** Index of the headline that nothing of the article stands above, -1 for none. */
  head: number;
  /** Index of the first line of the readers' comments, or the number of drafts. */
  end: number;
  /** 1 for lines beyond the model's body with no likely line near. */
  outskirts: Uint8Array;
}

/** From here on the model takes a line that the rules left out; what it likes less speaks for no headline. */
const LIKELY = 0.55;
/** So sure of a line above it, the model makes a headline doubtful: the rules may have taken a crosshead for it. */
const SURE = 0.9;
/** Of lines that the rules keep the trees are not asked to the last: a sum that is sure enough stands for .8 at least. */
const SURE_KEPT = 0.8;
/** Words below a headline must be so many times the sure ones above it. From 2 to 8 the same pages come out right. */
const BELOW = 4;

/** A line of the body, as far as its outskirts go: so likely, and of so many words. */
const CORE = 0.6;
const CORE_WORDS = 8;
const NEAR = 4;

/** @param scores probability of being body, one a draft */
export function boundsOf(drafts: readonly Draft[], scores: Float32Array): Bounds {
  return { head: headOf(drafts, scores), end: threadStart(drafts), outskirts: outskirtsOf(drafts, scores) };
}

/** Of a headline and its copies the lowest with the article below it. */
function headOf(drafts: readonly Draft[], scores: Float32Array): number {
  let above = 0;
  drafts.forEach((d, i) => {
    above += sureWords(d, scores[i]!);
  });
  let below = 0;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const d = drafts[i]!;
    above -= sureWords(d, scores[i]!);
    if (d.label === 'headline') {
      if (below > above * BELOW) return i;
    } else if (scores[i]! >= LIKELY) below += d.f.words;
  }
  return -1;
}

const sureWords = (d: Draft, score: number): number =>
  score >= (KEPT.has(d.label) ? SURE_KEPT : SURE) ? d.f.words : 0;

function outskirtsOf(drafts: readonly Draft[], scores: Float32Array): Uint8Array {
  const far = new Uint8Array(drafts.length);
  let first = -1;
  let last = -1;
  drafts.forEach((d, i) => {
    if (scores[i]! < CORE || d.f.words < CORE_WORDS) return;
    if (first < 0) first = i;
    last = i;
  });
  return first < 0 ? far : far.fill(1, 0, Math.max(0, first - NEAR)).fill(1, last + NEAR + 1);
}
