/** Takes the drafts of a page, finds captions that only their neighbours betray: printed twice, or right above a picture credit. */
import { type Draft, decide, KEPT, key } from './draft.ts';

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
  const keys = drafts.map((d) => (d.f.words > 4 && d.f.chars < 600 ? key(d.f.text) : ''));
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (!KEPT.has(d.label)) continue;
    if (!d.f.endsSentence && d.f.words > 5 && (isCredit(drafts[i + 1]) || isCredit(drafts[i + 2])))
      decide(d, 'caption', 0.7, 'caption:above-credit');
    const k = keys[i]!;
    if (k.length < COPY_CHARS) continue;
    for (let j = Math.max(0, i - COPY_REACH); j <= Math.min(drafts.length - 1, i + COPY_REACH); j++) {
      if (j === i || !keys[j]) continue;
      const captionBeside = drafts[j]!.alone.label === 'caption' && keys[j]!.startsWith(k);
      const twice = keys[j] === k && Math.abs(i - j) === 1 && (i < body.first + 3 || !d.f.endsSentence);
      if (!captionBeside && !twice) continue;
      decide(d, 'caption', 0.7, captionBeside ? 'caption:copy-of-caption' : 'caption:printed-twice');
      if (twice) decide(drafts[j]!, 'caption', 0.7, 'caption:printed-twice');
    }
  }
}
