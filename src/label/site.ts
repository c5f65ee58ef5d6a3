/**
 * Takes labelled blocks and what is known of their site, gives the labels again: what stands on so many other articles of the site
 * that it is the site's own is none of this one's. Without such knowledge labels stay as they are.
 */
import type { Block, LabelledBlock } from '#domain/document.ts';
import type { Recurrence, SiteMemory } from '#domain/site.ts';
import { KEPT } from './page/draft.ts';
import type { BlockPrint } from './prints.ts';
import { isTemplate, surely } from './template.ts';

/** Shorter lines recur in articles, too (`What happened`, `___`): they go only along with a longer one beside them. */
const LEAST_WORDS = 6;
/** A body of fewer characters, a sentence or so, is no article: then what recurs stays. */
const LEAST_LEFT = 100;
/** Where more of the body than this goes, the rest was labelled in bad company, and is looked at anew without it. */
const MOST_GONE = 0.5;
const QUOTED = /["“”„«»]/;

/**
 * @param blocks as labelled by their page alone
 * @param prints of these blocks
 * @param again labels blocks as if there were no others
 */
export function onSite(
  blocks: LabelledBlock[],
  prints: readonly BlockPrint[],
  site: SiteMemory | undefined,
  again: (blocks: Block[]) => LabelledBlock[],
): LabelledBlock[] {
  if (site === undefined || site.sightings.length === 0) return blocks;
  const gone = templateOf(blocks, prints, site);
  if (gone.size === 0) return blocks;
  const left = leftOut(blocks, gone);
  if (bodyOf(left) >= LEAST_LEFT && bodyOf(left) >= bodyOf(blocks) * MOST_GONE) return left;
  const rest = again(blocks.filter((_, at) => !gone.has(at)).map(({ block }) => block)).values();
  const anew = left.map((b, at) => (gone.has(at) ? b : rest.next().value!));
  const best = bodyOf(anew) > bodyOf(left) ? anew : left;
  return bodyOf(best) >= LEAST_LEFT ? best : blocks;
}

/** The places of blocks that are the site's own, and how often each was seen. */
function templateOf(
  blocks: readonly LabelledBlock[],
  prints: readonly BlockPrint[],
  site: SiteMemory,
): Map<number, Recurrence> {
  const own = site.hasPage ? 1 : 0;
  const seen = new Map(site.sightings.map(([print, on, of]) => [print, { on: on - own, of: of - own }]));
  const recurring = prints.map(({ at, print }, i): Recurrence | null => {
    const found = seen.get(print);
    if (found === undefined) return null;
    return isTemplate(found, i === 0 && QUOTED.test(blocks[at]!.block.text)) ? found : null;
  });
  const isGone = recurring.map((found, i) => found !== null && prints[i]!.words >= LEAST_WORDS);
  // down the page, then up: a heading and its paragraph, a paragraph and its links
  for (let i = 1; i < isGone.length; i++) isGone[i] ||= isGone[i - 1]! && recurring[i] !== null;
  for (let i = isGone.length - 2; i >= 0; i--) isGone[i] ||= isGone[i + 1]! && recurring[i] !== null;
  return new Map(prints.flatMap(({ at }, i) => (isGone[i] ? [[at, recurring[i]!] as const] : [])));
}

function leftOut(blocks: readonly LabelledBlock[], gone: Map<number, Recurrence>): LabelledBlock[] {
  return blocks.map((b, at): LabelledBlock => {
    const recurs = gone.get(at);
    if (recurs === undefined) return b;
    const score = surely(recurs.on, recurs.of);
    const verdict = {
      label: 'navigation',
      score,
      pass: 'site',
      reason: 'navigation:recurs-on-site',
    } as const;
    return { block: b.block, label: 'navigation', score, verdicts: [...b.verdicts, verdict], recurs };
  });
}

/** Characters of the article's paragraphs. */
function bodyOf(blocks: readonly LabelledBlock[]): number {
  let sum = 0;
  for (const { block, label } of blocks)
    if (KEPT.has(label) && label !== 'crosshead') sum += block.text.length;
  return sum;
}
