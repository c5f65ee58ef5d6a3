/** Takes the drafts of a page, finds captions that only their neighbours betray: printed twice, or right above a picture credit. */
import { type Draft, decide, KEPT } from './draft.ts';

/** A caption and its copy (alternative text, enlarged view) stand no further apart. */
const COPY_REACH = 4;
/** Least length of a copied caption, in characters of its key. */
const COPY_CHARS = 30;

const isCredit = (d: Draft | undefined) =>
  d !== undefined &&
  d.alone.label === 'caption' &&
  d.f.words <= 10 &&
  /^(caption:credit|caption:agency)/.test(d.alone.reason);

export function captions(drafts: readonly Draft[], body: { first: number }): void {
  const keyOf = (d: Draft) => (d.f.words > 4 && d.f.chars < 600 ? d.f.key : '');
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (!KEPT.has(d.label)) continue;
    if (!d.f.endsSentence && d.f.words > 5 && (isCredit(drafts[i + 1]) || isCredit(drafts[i + 2])))
      decide(d, 'caption', 0.7, 'caption:above-credit');
    if (d.f.chars < COPY_CHARS) continue;
    const k = keyOf(d);
    if (k.length < COPY_CHARS) continue;
    for (let j = Math.max(0, i - COPY_REACH); j <= Math.min(drafts.length - 1, i + COPY_REACH); j++) {
      const other = drafts[j]!;
      if (j === i || (other.alone.label !== 'caption' && Math.abs(i - j) !== 1)) continue;
      const captionBeside = other.alone.label === 'caption' && keyOf(other).startsWith(k);
      const twice =
        Math.abs(i - j) === 1 &&
        (i < body.first + 3 || !d.f.endsSentence) &&
        other.f.scan.key === d.f.scan.key &&
        keyOf(other) === k;
      if (!captionBeside && !twice) continue;
      decide(d, 'caption', 0.7, captionBeside ? 'caption:copy-of-caption' : 'caption:printed-twice');
      if (twice) decide(other, 'caption', 0.7, 'caption:printed-twice');
    }
  }
}
