/**
 * Takes the drafts and the stretch that holds the body, decides each block of it: running text stays, short lines between
 * paragraphs become crossheads or list items, runs of short lines and glued-in links go.
 */
import type { Label } from '#domain/document.ts';
import { isRelatedHeading } from '../alone/related.ts';
import { type Draft, decide } from './draft.ts';
import type { Region } from './region.ts';

/** Longest crosshead in words that counts without an element saying so; teasers between paragraphs are longer. */
const CROSSHEAD_WORDS = 6;
/** From so many short lines in a row on they are a menu or a list of teasers. */
const MENU_RUN = 3;

const isProse = (d: Draft | undefined) =>
  d !== undefined && d.alone.label === 'body' && d.alone.reason !== 'body:sentence';
const isSentence = (d: Draft | undefined) => d !== undefined && d.alone.label === 'body';
const isShort = (d: Draft) =>
  d.alone.label === 'navigation' || d.alone.label === 'list' || d.alone.label === 'crosshead';

/** The block announces a list: `The following areas are affected:`. */
const announces = (d: Draft | undefined) => d?.f.endsColon === true && !isRelatedHeading(d.f);

function nearestKept(drafts: readonly Draft[], i: number, step: 1 | -1, region: Region): Draft | undefined {
  for (let j = i + step; j >= region.first && j <= region.last; j += step) {
    const d = drafts[j]!;
    if (['caption', 'promo', 'timestamp', 'embed'].includes(d.alone.label)) continue;
    return d;
  }
  return undefined;
}

export function inside(drafts: readonly Draft[], region: Region): void {
  for (let i = region.first; i <= region.last; i++) {
    const d = drafts[i]!;
    if (isSentence(d)) decide(d, 'body', d.alone.score, `${d.alone.reason}+region`);
    if (!isShort(d) || d.alone.score > 0.85) continue;
    let end = i;
    while (end + 1 <= region.last && isShort(drafts[end + 1]!) && drafts[end + 1]!.alone.score <= 0.85) end++;
    const run = end - i + 1;
    const before = nearestKept(drafts, i, -1, region);
    const after = nearestKept(drafts, end, 1, region);
    const listed = drafts.slice(i, end + 1).every((x) => x.f.bullet) && run >= 2;
    for (let j = i; j <= end; j++) {
      const decision =
        j === end && headsPromo(drafts[end + 1])
          ? PROMO_HEADING
          : shortLine(drafts[j]!, run, before, after, listed);
      if (decision) decide(drafts[j]!, ...decision);
    }
    i = end;
  }
  relatedRuns(drafts, region);
}

/** A line right above an invitation to sign up, write in or pay is the name of the newsletter or offer. */
const headsPromo = (next: Draft | undefined) =>
  next !== undefined &&
  next.alone.label === 'promo' &&
  /newsletter|agreement|support|app|tips/.test(next.alone.reason);
const PROMO_HEADING: Decision = ['promo', 0.6, 'promo:heading'];

type Decision = [label: Label, score: number, reason: string];

/** What a short line inside the body is; null leaves it as it was. */
function shortLine(
  { f }: Draft,
  run: number,
  before: Draft | undefined,
  after: Draft | undefined,
  listed: boolean,
): Decision | null {
  const item = f.bullet || f.tag === 'li';
  if (f.linkDensity > 0.7) return ['related', 0.6, 'related:link-in-body'];
  if (item && announces(before)) return ['list', 0.7, 'list:announced'];
  if (item && listed && f.words >= 4 && isSentence(before)) return ['list', 0.5, 'list:run'];
  if (/^h[2-6]$/.test(f.tag) && isSentence(after) && f.words <= 16)
    return ['crosshead', 0.8, 'crosshead:element-before-body'];
  if (run >= MENU_RUN) return ['navigation', 0.6, 'navigation:run'];
  if (f.bullet || !isSentence(before) || !isSentence(after) || run > 1) return null;
  const titleCased = f.capitals > 0.75 && f.words >= 5;
  if (f.words <= CROSSHEAD_WORDS && f.chars >= 3 && !titleCased && /[\p{L}\d]/u.test(f.text))
    return ['crosshead', 0.6, 'crosshead:between-paragraphs'];
  if (/^\d{1,2}[.)] \p{Lu}/u.test(f.text) && f.words <= 16) return ['crosshead', 0.6, 'crosshead:numbered'];
  if (f.text.endsWith('?') && f.words <= 14) return ['crosshead', 0.6, 'crosshead:question'];
  return ['related', 0.5, 'related:line-between-paragraphs'];
}

/** After a heading such as `Related articles`, lines without a sentence's end are teasers. */
function relatedRuns(drafts: readonly Draft[], region: Region): void {
  let open = false;
  for (let i = Math.max(0, region.first - 3); i <= region.last; i++) {
    const d = drafts[i]!;
    if (d.alone.label === 'related' && isRelatedHeading(d.f)) open = true;
    else if (isProse(d) && d.f.endsSentence && !d.f.bullet) open = false;
    else if (
      open &&
      (d.label === 'crosshead' ||
        d.label === 'navigation' ||
        d.label === 'list' ||
        (d.label === 'body' && (!d.f.endsSentence || d.f.bullet)))
    )
      decide(d, 'related', 0.7, 'related:after-heading');
  }
}
