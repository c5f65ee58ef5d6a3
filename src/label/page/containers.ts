/** Takes the drafts of an HTML page and the body's stretch, drops prose that stands in another container than most of it. */
import { type Draft, decide, KEPT } from './draft.ts';
import type { Region } from './region.ts';

/** The main container is the deepest that holds this share of the stretch's words; asides and widgets stand outside. */
const MAIN_SHARE = 0.8;

export function mainContainer(drafts: readonly Draft[], region: Region): number | null {
  const words = new Map<number, { words: number; depth: number }>();
  let total = 0;
  for (let i = region.first; i <= region.last; i++) {
    const { f, alone } = drafts[i]!;
    if (alone.label !== 'body' || !f.block.html) continue;
    total += f.words;
    f.block.html.containers.forEach((c, depth) => {
      const at = words.get(c) ?? { words: 0, depth };
      at.words += f.words;
      words.set(c, at);
    });
  }
  let best: number | null = null;
  let deepest = -1;
  for (const [c, at] of words) {
    if (at.words >= total * MAIN_SHARE && at.depth > deepest) {
      best = c;
      deepest = at.depth;
    }
  }
  return best;
}

/** A card holds a linked heading and a sentence or two on another story; what holds more words is a part of the article. */
const CARD_WORDS = 80;

/** Cards between the paragraphs: a heading that is a link, and prose in the same container, which is not the article's own. */
function cards(drafts: readonly Draft[], region: Region, main: number): void {
  for (let i = region.first; i <= region.last; i++) {
    const { f } = drafts[i]!;
    const card = f.block.html?.containers.at(-1);
    if (!/^h[2-6]$/.test(f.tag) || f.linkDensity < 0.8 || card === undefined || card === main) continue;
    let end = i;
    let words = 0;
    while (
      end < region.last &&
      words <= CARD_WORDS &&
      drafts[end + 1]!.f.block.html?.containers.includes(card) === true
    )
      words += drafts[++end]!.f.words;
    if (words > CARD_WORDS) continue;
    for (let j = i; j <= end; j++)
      if (KEPT.has(drafts[j]!.label)) decide(drafts[j]!, 'related', 0.8, 'related:card');
    i = end;
  }
}

export function containers(drafts: readonly Draft[], region: Region): void {
  const main = mainContainer(drafts, region);
  if (main === null) return;
  cards(drafts, region, main);
  for (let i = region.first; i <= region.last; i++) {
    const d = drafts[i]!;
    if (d.f.block.html && KEPT.has(d.label) && !d.f.block.html.containers.includes(main))
      decide(d, 'related', 0.7, 'related:other-container');
  }
}
