/**
 * Takes the drafts of an HTML page, drops what stands in a box beside the article: in an `<aside>` or a fact box. The markup
 * says so; the wording often looks like any other paragraph.
 */
import { type Draft, decide } from './draft.ts';

const PROSE_WORDS = 10;

/** `factbox`, `metro-factbox`, `infobox__text`, `fact-box-title`. */
const FACT_BOX = /(^|[-_])(fact-?box|info-?box)([-_]|$)/;

interface Box {
  reason: string;
  /** Boxes with a greater share of the page's running text are no boxes but the article, whatever they are called. */
  mostShare: number;
  holds(d: Draft): boolean;
}

const ASIDE: Box = {
  reason: 'related:aside',
  mostShare: 0.5,
  holds: ({ f }) => f.block.html !== undefined && /(^|>)aside(\.|>|$)/.test(f.block.html.path),
};

const FACTS: Box = {
  reason: 'related:fact-box',
  mostShare: 0.8, // a speech in full may be longer than the report on it
  holds: ({ f }) => {
    for (const hint of f.hints) if (FACT_BOX.test(hint)) return true;
    return false;
  },
};

/** @param drafts all of a page */
export function boxes(drafts: readonly Draft[]): void {
  if (drafts[0]?.f.block.html === undefined) return;
  const total = proseWords(drafts);
  for (const box of [ASIDE, FACTS]) {
    const inside = drafts.filter((d) => box.holds(d));
    if (inside.length === 0 || proseWords(inside) > total * box.mostShare) continue;
    for (const d of inside) if (d.f.words > 0) decide(d, 'related', 0.85, box.reason);
  }
}

function proseWords(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { alone, f }) => {
    const isProse = alone.label === 'body' && f.words >= PROSE_WORDS;
    return isProse ? sum + f.words : sum;
  }, 0);
}
