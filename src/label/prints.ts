/** Takes labelled blocks, gives the prints by which they are known again on other pages of the site. */
import type { LabelledBlock } from '#domain/document.ts';
import { key } from '#text/key.ts';
import { printOfKey } from '#text/print.ts';
import { KEPT } from './page/draft.ts';

export interface BlockPrint {
  /** Place among the blocks given. */
  at: number;
  print: number;
  words: number;
}

/** Pages of more are lists; what frames an article stands at its ends, so of those the middle is left out. */
const MOST_FIRST = 48;
const MOST_LAST = 24;
/** Longer blocks are known by this much. */
const READ = 2000;
/** Letters to a word where a script writes none apart. */
const WORD_LETTERS = 8;

/** Prints of the blocks that a page's article was made of, in order. */
export function printsOf(blocks: readonly LabelledBlock[]): BlockPrint[] {
  const kept = blocks.flatMap((b, at) => (KEPT.has(b.label) ? [at] : []));
  const some =
    kept.length > MOST_FIRST + MOST_LAST ? [...kept.slice(0, MOST_FIRST), ...kept.slice(-MOST_LAST)] : kept;
  return some.flatMap((at) => {
    const textKey = key(blocks[at]!.block.text.slice(0, READ));
    return textKey === '' ? [] : [{ at, print: printOfKey(textKey), words: wordsIn(textKey) }];
  });
}

function wordsIn(textKey: string): number {
  let blanks = 0;
  for (let i = textKey.indexOf(' '); i >= 0; i = textKey.indexOf(' ', i + 1)) blanks++;
  return Math.max(blanks + 1, Math.round(textKey.length / WORD_LETTERS));
}
