/** Takes the blocks of a page and the page's facts about itself, gives each block its label with the verdicts that led there. */
import type { Block, LabelledBlock, PageFact } from '#domain/document.ts';
import { draftsOf } from './drafts.ts';
import { labelled, verdictOf } from './labelled.ts';
import { htmlModel } from './model/html.ts';
import { textBodyScores, textVerdicts } from './textbody.ts';

/**
 * Labels blocks: first by the rules, each block by itself, then by its page; then a trained model decides what is body where
 * it knows better.
 * @param blocks in the order of the page
 * @param url where the page came from, if known: its words are the headline's, mostly
 * @returns one labelled block for each, in the same order; `verdicts` holds every step, the last one stands
 */
export function label(blocks: Block[], facts: PageFact[], url?: string | undefined): LabelledBlock[] {
  const drafts = draftsOf(blocks, facts, url);
  const rules = drafts.map(verdictOf);
  if (blocks[0]?.html !== undefined) htmlModel(drafts, facts);
  else if (blocks.length > 0) textVerdicts(drafts, textBodyScores(drafts));
  return labelled(drafts, rules);
}
