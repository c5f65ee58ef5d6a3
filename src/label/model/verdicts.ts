/** Takes drafts as the rules left them and the model's probability of each to be body, settles whose word counts. */
import { type Draft, decide, KEPT } from '../page/draft.ts';

/** From this probability on a block is body: where cross-validated body F1 is highest. */
export const THRESHOLD = 0.5;
/** Rules that are surer than the model: in cross-validation they were right more often where the two disagreed. */
const SURER = new Set(['headline:page', 'headline:repeated', 'related:duplicate', 'source:seed']);
/** Prose that is no body is somebody else's story; shorter lines are the page's own furniture. */
const STORY_WORDS = 12;

/**
 * Decides each draft where model and rules disagree, and gives the model's reason where they agree on body.
 * @param probabilities of being body, one a draft
 */
export function verdicts(drafts: readonly Draft[], probabilities: readonly number[]): void {
  // a page without any likely block is left to the rules: they know what a page without an article looks like
  if (!probabilities.some((p, i) => p >= THRESHOLD && !SURER.has(drafts[i]!.reason))) return;
  drafts.forEach((d, i) => {
    const p = probabilities[i]!;
    if (SURER.has(d.reason)) return;
    if (p >= THRESHOLD) decide(d, KEPT.has(d.label) ? d.label : bodyLabel(d), p, 'model:html-body');
    else if (KEPT.has(d.label))
      decide(d, d.f.words > STORY_WORDS ? 'related' : 'navigation', 1 - p, 'model:html-outside');
  });
}

function bodyLabel({ f }: Draft): 'body' | 'crosshead' | 'list' {
  if (/^h[1-6]$/.test(f.tag)) return 'crosshead';
  return f.tag === 'li' ? 'list' : 'body';
}
