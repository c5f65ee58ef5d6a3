/** Takes the drafts of one page with their verdicts alone, gives each its verdict among its neighbours. */
import type { PageFact } from '#domain/document.ts';
import { boxes } from './page/boxes.ts';
import { captions } from './page/captions.ts';
import { containers } from './page/containers.ts';
import { cutOff } from './page/cut-off.ts';
import { type Draft, decide, dropCopies, KEPT } from './page/draft.ts';
import { headline } from './page/headline.ts';
import { inside } from './page/inside.ts';
import { region } from './page/region.ts';
import { articleEnd, firstEnd } from './page/second.ts';
import { surroundings } from './page/surroundings.ts';
import { twins } from './page/twins.ts';

/** A headline with less than this share of the running text below it is a copy printed behind the article (`Source title: …`). */
const LEAST_BELOW = 0.1;

/** A longer line is no copy of the headline, which is shorter by far. */
const COPY_CHARS = 600;
/** A paragraph that stands twice is one; shorter lines may well repeat. */
const COPY_WORDS = 6;

export function page(drafts: readonly Draft[], facts: readonly PageFact[], url?: string | undefined): void {
  // of several articles the first is the page's, unless the page says of itself which one it is
  const all = facts.some((fact) => fact.field === 'headline') ? drafts : drafts.slice(0, firstEnd(drafts));
  const guess = region(all);
  if (guess === null) {
    outside(drafts, 0, drafts.length);
    return;
  }
  const head = headline(all, facts, guess, url);
  // the body follows its headline: looked for again from there, and no further than the next article
  const end = articleEnd(all, head);
  const below = head >= 0 ? region(drafts.slice(0, end), head + 1) : null;
  const body = below !== null && below.weight >= guess.weight * LEAST_BELOW ? below : guess;
  outside(drafts, 0, body.first);
  outside(drafts, body.last + 1, drafts.length);
  inside(drafts, body);
  containers(drafts, body);
  boxes(drafts, head);
  if (head >= 0) {
    const title = drafts[head]!.f.key;
    for (const d of drafts)
      if (d.f.chars >= title.length && d.f.chars <= COPY_CHARS && d.f.key === title)
        decide(d, 'headline', 0.9, 'headline:repeated');
    decide(drafts[head]!, 'headline', 0.95, 'headline:page');
  }
  cutOff(drafts, body);
  captions(drafts, body);
  if (drafts[0]?.f.block.html === undefined) twins(drafts);
  surroundings(drafts, head, body);
  dropCopies(drafts, COPY_WORDS);
  for (let i = end; i < drafts.length; i++)
    if (KEPT.has(drafts[i]!.alone.label)) decide(drafts[i]!, 'related', 0.9, 'related:next-article');
}

/** Prose outside the body's stretch belongs to something else. */
function outside(drafts: readonly Draft[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const d = drafts[i]!;
    if (KEPT.has(d.label)) decide(d, d.f.words > 12 ? 'related' : 'navigation', 0.6, 'related:outside-body');
  }
}
