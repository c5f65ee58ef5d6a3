/** Takes drafts as the rules left them and the model's probability of each to be body, settles whose word counts. */
import { IN_DIALOG } from '../features/name-signs.ts';
import { type Draft, decide, dropCopies, KEPT } from '../page/draft.ts';

/** From this probability on a block is body: where cross-validated body F1 is highest. */
export const THRESHOLD = 0.5;
/**
 * Rules whose lines stay out of the body whatever the model says. In cross-validation it was right on 0 to 43% of the words
 * where it contradicted them (links on lines of their own, sign-up prompts, credits, copied captions), on about 60% for
 * `promo:tips` and `related:duplicate`, whose wording leaves no doubt by the guide; the others it contradicts too seldom to tell.
 */
const SURER = new Set(
  (
    'headline:page headline:repeated byline:by byline:name-near-headline timestamp:labelled timestamp:only-date ' +
    'promo:newsletter promo:share promo:consent promo:follow promo:tips related:all-link related:arrow ' +
    'related:link-in-body related:read-more related:next-article related:card related:aside related:fact-box related:section caption:copy-of-caption caption:credit ' +
    'caption:credit-end footer:credit footer:tags footer:copyright related:duplicate'
  ).split(' '),
);
/** Short lines the rules keep for what stands beside them; the model, right on a third of these, must be surer to drop them. */
const SHELTERED = new Set(['crosshead:element-before-body', 'embed:signature', 'list:announced']);
const SHELTERED_THRESHOLD = 0.2;
/** What the rules keep the model must contradict clearly: body F1 stays within .003 from 0.3 to 0.5. */
const KEPT_THRESHOLD = 0.4;
/** Prose that is no body is somebody else's story; shorter lines are the page's own furniture. */
const STORY_WORDS = 12;
/** No body opens with so few words, unless they make a sentence or a heading. */
const SCRAP_WORDS = 4;
/** Two blocks that say the same in so many words are copies: the page shows one of them. */
const COPY_WORDS = 4;

/**
 * Decides each draft where model and rules disagree, and gives the model's reason where they agree on body.
 * @param probabilities of being body, one a draft
 */
export function verdicts(drafts: readonly Draft[], probabilities: readonly number[]): void {
  // a page without any likely block is left to the rules: they know what a page without an article looks like
  if (!probabilities.some((p, i) => p >= THRESHOLD && !isSettled(drafts[i]!))) return;
  drafts.forEach((d, i) => {
    const p = probabilities[i]!;
    if (isSettled(d)) return;
    if (p >= THRESHOLD) decide(d, KEPT.has(d.label) ? d.label : bodyLabel(d), p, 'model:html-body');
    else if (KEPT.has(d.label) && p < (SHELTERED.has(d.reason) ? SHELTERED_THRESHOLD : KEPT_THRESHOLD))
      decide(d, d.f.words > STORY_WORDS ? 'related' : 'navigation', 1 - p, 'model:html-outside');
  });
  openingScraps(drafts);
  dropCopies(drafts, COPY_WORDS); // one article twice, for wide and for narrow screens, is one article
}

/** Rules have the last word on it: the line's own wording, or a dialog laid over the page. */
export function isSettled(d: Draft): boolean {
  return SURER.has(d.reason) || ((d.f.names & IN_DIALOG) !== 0 && !KEPT.has(d.label));
}

function bodyLabel({ f }: Draft): 'body' | 'crosshead' | 'list' {
  if (/^h[1-6]$/.test(f.tag)) return 'crosshead';
  return f.tag === 'li' ? 'list' : 'body';
}

/** `3 min read` above the first paragraph. */
function openingScraps(drafts: readonly Draft[]): void {
  for (const d of drafts) {
    if (!KEPT.has(d.label)) continue;
    if (d.f.words > SCRAP_WORDS || d.f.endsSentence || d.label !== 'body') return;
    decide(d, 'navigation', 0.6, 'navigation:scrap-above-body');
  }
}
