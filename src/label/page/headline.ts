/** Takes the drafts, the page's facts and a first guess at the body, gives the index of the block that is the headline. */
import type { PageFact } from '#domain/document.ts';
import { type Scan, scan } from '../features/alone-scan.ts';
import type { Draft } from './draft.ts';
import type { Region } from './region.ts';
import { isMasthead, printedTitles, type Titles, titlesOf, topicOf, topicShare, within } from './titles.ts';

/** How far above the body a headline that nothing else vouches for may stand, in blocks. */
const REACH = 40;
/** Least sum of signs that makes a line the headline. */
const ENOUGH = 2;
/** Shorter lines are headlines only where the page says so. */
const FEWEST_WORDS = 3;
const FEWEST_CHARS = 12;
/** Scripts without blanks: so many signs are a headline's least, and one that ends with their stop is a sentence. */
const FEWEST_SIGNS = 8;
const CJK = /^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK_SENTENCE = /[。！？]$/u;

/** Share of the address's words that the headline must hold to be the one the address was made from, and their least number. */
const SLUG_SHARE = 0.4;
const SLUG_WORDS = 3;

/** The words of the address's longest part: `/2019/11/cat-found-in-oregon-123.html` holds the headline's own. */
export function slugWords(url: string | undefined): Set<string> {
  if (!url || !URL.canParse(url)) return new Set();
  const parts = new URL(url).pathname.split('/').map((p) => p.toLowerCase().split(/[-_.+]|%20/));
  const words = (p: string[]) =>
    p.filter((w) => /^\p{L}{2,}$/u.test(w) && !/^(html?|php|aspx?|amp|story|article|news)$/.test(w));
  return new Set(parts.map(words).reduce((a, b) => (b.length > a.length ? b : a), []));
}

const numbersOf = (words: ReadonlySet<string>): ReadonlySet<number> =>
  new Set([...words].map((w) => scan(w).words[0]!));

/** @param slug words of the address, as numbers of {@link Scan} */
function slugShare(s: Scan, slug: ReadonlySet<number>): number {
  if (slug.size < SLUG_WORDS) return 0;
  let hits = 0;
  for (const w of slug) if (s.holds(w)) hits++;
  return hits / slug.size;
}

const NEVER: ReadonlySet<string> = new Set(['promo', 'footer', 'comment', 'caption', 'timestamp']);

/** Signs that need no body to be seen: the page's title, its address, the element. */
function ownSigns(d: Draft, k: string, titles: Titles, slug: ReadonlySet<number>): number {
  let sum = 0;
  if (titles.heads.has(k)) sum += titles.whole.includes(k) ? 4.5 : 4;
  else if (titles.sites.has(k)) sum -= 3;
  else if (titles.whole.some((t) => within(k, t))) sum += k.includes(' ') ? 4 : 1;
  else if (titles.whole.some((t) => t.length > 20 && (k.includes(t) || t.includes(k)) && k.length > 20))
    sum += 2;
  const share = slugShare(d.f.scan, slug);
  if (share >= SLUG_SHARE && d.f.words <= slug.size * 2.5 + 4) sum += Math.min(4 * share, 9 * (share - 0.3));
  if (d.f.tag === 'h1') sum += 3;
  if (/^h[2-4]$/.test(d.f.tag)) sum += 0.7;
  return sum;
}

/** A short line counts only as a heading element, or where a title of the page says the same. */
function tooShort({ f }: Draft, k: string, titles: Titles): boolean {
  if (f.words >= FEWEST_WORDS && f.chars >= FEWEST_CHARS) return false;
  if (f.chars >= FEWEST_SIGNS && CJK.test(f.text)) return false;
  if (f.chars < 3) return true;
  return !(/^h[12]$/.test(f.tag) && (f.tag === 'h1' || titles.heads.has(k)));
}

/** The words that stand for a picture where a text dump does not show it: the caption below begins with them. */
function describes(drafts: readonly Draft[], i: number): boolean {
  const next = drafts[i + 1];
  return (
    drafts[i]!.f.tag === '' &&
    next?.alone.label === 'caption' &&
    next.f.text.startsWith(`${drafts[i]!.f.text} `)
  );
}

/** Lines between headline and byline that sum the article up: they look like headlines, but the first of them is it. */
function belowHeadline(drafts: readonly Draft[], i: number): boolean {
  if (drafts[i]!.f.tag !== '') return false;
  const above = drafts[i - 1];
  return (
    above !== undefined &&
    above.f.words >= 6 &&
    above.f.words <= 35 &&
    !above.f.bullet &&
    (above.label === 'navigation' || above.label === 'related' || above.label === 'body') &&
    above.alone.label !== 'promo' &&
    above.alone.label !== 'caption' &&
    /^["'“‘„«\p{Lu}\p{N}]/u.test(above.f.text)
  );
}

/** What the line looks like, and what follows it. */
function looks(drafts: readonly Draft[], i: number): number {
  const { f, alone } = drafts[i]!;
  let sum = 0;
  if (f.words >= 5 && f.words <= 22) sum += 1;
  if (CJK_SENTENCE.test(f.text)) sum -= 2;
  else if (!/[.:;,]$/.test(f.text)) sum += 0.6;
  else if (f.words > 12 && f.capitals < 0.6) sum -= 1.5;
  if (f.scan.marks > 0 && / [|] | [-–—] [\p{Lu}][^-–—]{1,25}$/u.test(f.text)) sum -= 0.8;
  // menus whose items were glued: `WeatherExtreme Weather`
  if (f.capitals > 0.9 && /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(f.text)) sum -= 2;
  if (f.bullet) sum -= 2;
  if (f.linkDensity > 0.8) sum -= 1.5;
  if (alone.label === 'related') sum -= 1.2;
  if (alone.label === 'section' || alone.label === 'source') sum -= 1;
  return sum + credited(drafts, i);
}

/** Byline and date below it, both at best: nothing but a headline has them. */
function credited(drafts: readonly Draft[], i: number): number {
  let near = 0;
  let byline = false;
  let dated = false;
  for (let j = i + 1; j <= i + 6 && j < drafts.length; j++) {
    const next = drafts[j]!.alone;
    if (next.score <= 0.6 || (next.label !== 'timestamp' && next.label !== 'byline')) continue;
    near ||= j <= i + 3 ? 1.2 : 0.7;
    byline ||= next.reason === 'byline:by';
    dated ||= next.label === 'timestamp';
  }
  return near + (byline && dated ? 2.1 : 0);
}

/** Whether a key begins with all of another's words. */
function startsWithWords(k: string, words: string): boolean {
  return k.startsWith(words) && (k.length === words.length || k[words.length] === ' ');
}

const DATED = /(published|updated|posted):? .{0,40}\d/;

export function headline(
  drafts: readonly Draft[],
  facts: readonly PageFact[],
  body: Region,
  url?: string | undefined,
): number {
  const titles = titlesOf(drafts, facts, url);
  const printed = printedTitles(drafts);
  const topic = topicOf(drafts, body);
  const slug = numbersOf(slugWords(url ?? facts.find((f) => f.field === 'url')?.value));
  const keys = drafts.map((d) => (d.f.chars <= 250 ? d.f.key : ''));
  const seen = new Map<string, number>();
  for (const k of keys) if (k.length > 15) seen.set(k, (seen.get(k) ?? 0) + 1);
  // a text dump's first line is often the page's <title>
  const opening = keys[0] ?? '';

  let best = -1;
  let most = ENOUGH;
  for (let i = 0; i < drafts.length; i++) {
    const { f, alone } = drafts[i]!;
    const k = keys[i]!;
    if (!k || f.chars > 220 || tooShort(drafts[i]!, k, titles)) continue;
    if (
      (NEVER.has(alone.label) && !(titles.heads.has(k) && k.length > 15)) ||
      (alone.label === 'byline' && alone.score > 0.7)
    )
      continue;
    // neither a pointer elsewhere nor a line that dates the article
    if (
      alone.reason === 'related:read-more' ||
      (f.scan.digits > 0 && DATED.test(f.lower)) ||
      f.lower.endsWith('new window')
    )
      continue;
    let sum = ownSigns(drafts[i]!, k, titles, slug);
    if (i > 0 && k.length > 15 && startsWithWords(opening, k)) sum += 3.5;
    else if (k.length > 15 && printed.has(k)) sum += 3;
    const distance = body.first - i;
    // nothing but its place speaks for it: then the place must be right above the body
    if (sum < 2.5 && (distance > REACH || i > body.first + 3)) continue;
    if ((seen.get(k) ?? 0) > 1) sum += 0.7;
    if (!/[.:;,)]$/.test(f.text)) sum += 1.2 * topicShare(f.scan, topic);
    if (belowHeadline(drafts, i)) sum -= 2.5;
    const stated = titles.heads.has(k) || printed.has(k) || k === opening;
    if (!stated && (isMasthead(k, titles.masthead) || describes(drafts, i))) sum -= 4;
    sum += looks(drafts, i);
    if (distance >= 0) sum += 1.2 * (1 - Math.min(distance, REACH) / REACH);
    else if (i > body.last) sum -= 4;
    if (sum > most) {
      most = sum;
      best = i;
    }
  }
  return best;
}
