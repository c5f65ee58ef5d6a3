/** Takes the drafts of a text dump as the rules left them, and decides with the trained model which of its lines are the body. */
import { BLOCK_FEATURES, blockRows } from './features/context.ts';
import { loadModel, type Model } from './model/stored.ts';
import { type Draft, decide, KEPT } from './page/draft.ts';

/**
 * Rules and model are two answers: a line that the rules keep goes only where the model is fairly sure that it is no body, and one
 * that they drop comes in only where it is body more likely than not. In cross-validation .2 to .45 and .5 to .7 are within .005.
 */
const DROPS_BELOW = 0.3;
const TAKES_FROM = 0.55;
/**
 * Rules that are surer than the model: they see equal texts, where another article starts, or hold to the guide where the
 * corpora do not (standfirsts are in many a corpus's body). Where the two disagreed, the rules were right on more words.
 */
const SURER = new Set([
  'headline:page',
  'headline:repeated',
  'related:duplicate',
  'related:next-article',
  'related:glued-teaser',
  'related:capitals',
  'standfirst:before-credits',
  'embed:signature',
  'body:cut-off',
]);
/** Prose that is no body is somebody else's story; shorter lines are the page's own furniture. */
const STORY_WORDS = 12;
/** A line of so many words between paragraphs is a crosshead, unless it ends as a sentence does. */
const CROSSHEAD_WORDS = 12;

let model: Model | undefined;

/** Probability of each draft to be body, 0 to 1, by the model in the file beside the code. */
export function textBodyScores(drafts: readonly Draft[]): Float32Array {
  model ??= loadModel(new URL('./model/text.model.json', import.meta.url), BLOCK_FEATURES);
  const { probability } = model;
  return Float32Array.from(blockRows(drafts), (row) => probability(row));
}

/**
 * Changes the drafts' labels where the model knows better. A page without any likely line is left to the rules: they know
 * what a page without an article looks like.
 * @param scores probability of being body, one a draft
 */
export function textVerdicts(drafts: readonly Draft[], scores: Float32Array): void {
  if (!drafts.some((d, i) => scores[i]! >= TAKES_FROM && !SURER.has(d.reason))) return;
  drafts.forEach((d, i) => {
    const p = scores[i]!;
    if (SURER.has(d.reason)) return;
    if (KEPT.has(d.label)) {
      if (p < DROPS_BELOW)
        decide(d, d.f.words > STORY_WORDS ? 'related' : 'navigation', 1 - p, 'model:text-outside');
    } else if (p >= TAKES_FROM) decide(d, bodyLabel(d), p, 'model:text-body');
  });
}

function bodyLabel({ f }: Draft): 'body' | 'crosshead' | 'list' {
  if (f.bullet) return 'list';
  return f.words <= CROSSHEAD_WORDS && !f.endsSentence && !f.endsColon && !f.hasQuote ? 'crosshead' : 'body';
}
