/** Takes the blocks of a page and its facts, gives each block's draft after both passes of the rules: alone, then by its page. */
import type { Block, PageFact } from '#domain/document.ts';
import { alone } from './alone.ts';
import { PAGE_ROOM, WordNumbers } from './features/word-numbers.ts';
import { features } from './features.ts';
import type { Draft } from './page/draft.ts';
import { page } from './page.ts';

export function draftsOf(blocks: readonly Block[], facts: readonly PageFact[], url?: string): Draft[] {
  const numbers = new WordNumbers(PAGE_ROOM);
  const drafts = blocks.map((block): Draft => {
    const f = features(block, numbers);
    const verdict = alone(f);
    return { f, alone: verdict, label: verdict.label, score: verdict.score, reason: verdict.reason };
  });
  page(drafts, facts, url);
  return drafts;
}
