/**
 * Takes the drafts of an HTML page, drops what stands in a box beside the article: in an `<aside>` or a fact box. The markup
 * says so; the wording often looks like any other paragraph. So does what stands in one container with a heading over other stories.
 */
import type { Label } from '#domain/document.ts';
import { isRelatedHeading } from '../alone/related.ts';
import { IN_FACT_BOX, NAMED_RELATED } from '../features/name-signs.ts';
import { type Draft, decide } from './draft.ts';

const PROSE_WORDS = 10;

interface Box {
  reason: string;
  /** Boxes with a greater share of the page's running text are no boxes but the article, whatever they are called. */
  mostShare: number;
  holds(d: Draft): boolean;
}

const ASIDE: Box = {
  reason: 'related:aside',
  mostShare: 0.95, // a page of tables may hold little other prose than its sidebar's
  holds: ({ f }) =>
    f.block.html?.path.includes('aside') === true && /(^|>)aside(\.|>|$)/.test(f.block.html.path),
};

const FACTS: Box = {
  reason: 'related:fact-box',
  mostShare: 0.8, // a speech in full may be longer than the report on it
  holds: ({ f }) => (f.names & IN_FACT_BOX) !== 0,
};

/**
 * @param drafts all of a page
 * @param head index of the headline, or -1
 */
export function boxes(drafts: readonly Draft[], head: number): void {
  if (drafts[0]?.f.block.html === undefined) return;
  if (head >= 0) relatedSections(drafts, head);
  const total = proseWords(drafts);
  for (const box of [ASIDE, FACTS]) {
    const inside = drafts.filter((d) => box.holds(d));
    if (inside.length === 0 || proseWords(inside) > total * box.mostShare) continue;
    for (const d of inside) if (d.f.words > 0) unlessCredit(d, box.reason);
  }
}

/** So much running text stands above the heading where the page has an article of its own. */
const ARTICLE_ABOVE = 20;

/** A heading over other stories that opens its container: the whole container is theirs. */
function relatedSections(drafts: readonly Draft[], head: number): void {
  for (let i = head + 1; i < drafts.length; i++) {
    const { f } = drafts[i]!;
    if (!/^h[2-6]$/.test(f.tag) || !(isRelatedHeading(f) || (f.names & NAMED_RELATED) !== 0)) continue;
    const section = f.block.html?.containers.at(-1);
    const isIn = (d: Draft) => section !== undefined && d.f.block.html?.containers.includes(section) === true;
    if (section === undefined || isIn(drafts[i - 1]!) || isIn(drafts[head]!)) continue;
    if (proseWords(drafts.slice(head + 1, i)) < ARTICLE_ABOVE) continue;
    let end = i;
    while (end < drafts.length && isIn(drafts[end]!)) unlessCredit(drafts[end++]!, 'related:section');
    i = end - 1;
  }
}

/** Credits keep their labels wherever they stand: an author's name is often set in an aside. */
const CREDITS: ReadonlySet<Label> = new Set<Label>([
  'byline',
  'timestamp',
  'caption',
  'source',
  'section',
  'dateline',
]);

function unlessCredit(d: Draft, reason: string): void {
  if (!CREDITS.has(d.alone.label)) decide(d, 'related', 0.85, reason);
}

function proseWords(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { alone, f }) => {
    const isProse = alone.label === 'body' && f.words >= PROSE_WORDS;
    return isProse ? sum + f.words : sum;
  }, 0);
}
