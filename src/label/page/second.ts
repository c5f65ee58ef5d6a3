/**
 * Takes the drafts of a page and its headline, gives where another article starts behind the first: a dump may hold several (an
 * export, a page that loads the next story below). The first one is the page's; the others are cut, never blended in.
 */
import type { Draft } from './draft.ts';

/** So many words of running text make an article; fewer may stand between a page's title and its own headline. */
const ARTICLE_WORDS = 60;
/** Byline, date and first paragraph follow a headline within so many blocks. */
const CREDITS_REACH = 4;
const PROSE_REACH = 8;
const HEADLINE_WORDS = { least: 3, most: 30 };
/** The first article of several starts within the first blocks of the dump. */
const TOP = 6;

const isByline = ({ alone }: Draft) => alone.label === 'byline' && alone.score >= 0.85;
const isDate = ({ alone }: Draft) => alone.label === 'timestamp' && alone.score >= 0.9;
const isProse = ({ alone, f }: Draft) => alone.label === 'body' && alone.score >= 0.6 && f.words >= 10;

const NO_HEADLINE: ReadonlySet<string> = new Set([
  'promo',
  'footer',
  'comment',
  'caption',
  'timestamp',
  'byline',
]);

function isTitle(d: Draft): boolean {
  const { f, alone } = d;
  if (NO_HEADLINE.has(alone.label) || f.endsSentence || f.endsColon || f.bullet || f.linkDensity > 0.8)
    return false;
  return f.words >= HEADLINE_WORDS.least && f.words <= HEADLINE_WORDS.most;
}

/** A headline with a byline and a date of its own before its first paragraph. */
function startsArticle(drafts: readonly Draft[], i: number): boolean {
  if (!isTitle(drafts[i]!)) return false;
  let byline = false;
  let date = false;
  const reach = Math.min(i + PROSE_REACH, drafts.length - 1);
  for (let j = i + 1; j <= reach; j++) {
    const d = drafts[j]!;
    if (isProse(d)) {
      if (byline && date) return true;
      // a standfirst may come first
      if (j > i + 1) return false;
    } else if (j <= i + CREDITS_REACH) {
      byline ||= isByline(d);
      date ||= isDate(d);
    }
  }
  return false;
}

/** An `<article>` element of its own with an `<h1>` of its own. */
function ownElement(d: Draft, head: Draft): boolean {
  const [a, b] = [d.f.block.html, head.f.block.html];
  if (!a || !b || d.f.tag !== 'h1' || head.f.tag !== 'h1' || d.f.linkDensity > 0.8) return false;
  return /(^|>)article\b/.test(a.path) && a.path === b.path && a.containers.at(-1) !== b.containers.at(-1);
}

/** The words before the colon of a line that opens a record: `Title: …`, `Headline: …`. */
const RECORD_LINE = /^(title|headline|subject|titel|titre|título) ?: ?\S/;

/**
 * @param head index of the headline
 * @returns index of the block at which the next article starts; the number of drafts where there is none
 */
export function articleEnd(drafts: readonly Draft[], head: number): number {
  if (head < 0) return drafts.length;
  const first = drafts[head]!;
  const title = first.f.key;
  const record = RECORD_LINE.exec(first.f.lower)?.[1];
  let dated = false;
  for (let j = head + 1; j <= Math.min(head + PROSE_REACH, drafts.length - 1); j++)
    dated ||= isByline(drafts[j]!) || isDate(drafts[j]!);
  let words = 0;
  for (let i = head + 1; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (isProse(d)) words += d.f.words;
    if (words < ARTICLE_WORDS) continue;
    if (record !== undefined && RECORD_LINE.exec(d.f.lower)?.[1] === record) return i;
    if ((ownElement(d, first) || (dated && startsArticle(drafts, i))) && d.f.key !== title) return i;
  }
  return drafts.length;
}

/** The first article of an export: starts at the top of the dump, and another one starts behind it. Its end, or the number of drafts. */
export function firstEnd(drafts: readonly Draft[]): number {
  for (let i = 0; i < Math.min(TOP, drafts.length); i++)
    if (RECORD_LINE.test(drafts[i]!.f.lower) || startsArticle(drafts, i)) return articleEnd(drafts, i);
  return drafts.length;
}
