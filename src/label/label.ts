/** Takes the blocks of a page and the page's facts about itself, gives each block its label with the verdicts that led there. */
import type { Block, LabelledBlock, PageFact } from '#domain/document.ts';
import { alone } from './alone.ts';
import { features } from './features.ts';
import type { Draft } from './page/draft.ts';
import { page } from './page.ts';

/**
 * Labels blocks, first each by itself, then by its page.
 * @param blocks in the order of the page
 * @param url where the page came from, if known: its words are the headline's, mostly
 * @returns one labelled block for each, in the same order; `verdicts` holds both passes, the last one stands
 */
export function label(blocks: Block[], facts: PageFact[], url?: string | undefined): LabelledBlock[] {
  const drafts: Draft[] = blocks.map((block) => {
    const f = features(block);
    const verdict = alone(f);
    return { f, alone: verdict, label: verdict.label, score: verdict.score, reason: verdict.reason };
  });
  page(drafts, facts, url);
  return drafts.map((d) => ({
    block: d.f.block,
    label: d.label,
    score: d.score,
    verdicts: [d.alone, { label: d.label, score: d.score, pass: 'page', reason: d.reason }],
  }));
}
