/** Takes a title as a page states it, gives the offsets of the headline in it: without the site's name, its section, its kicker. */
import { key, squash } from '#text/key.ts';
import type { Material } from './decided.ts';

/** What separates a title from a site's name. A hyphen counts only with blanks around it. */
const SEPARATOR = / (?:[|–—·•»«‹:-]|::|\/\/) | \| |\| |\||--/g;
/** A site's name behind a title is no longer than this. */
const SITE_WORDS = 6;
/** What is longer is no title; each of its separators would cost a look at all before it. */
const LONGEST_TITLE = 1000;
/** A headline before a bar has at least so many characters. */
const LEAST = 12;

/** What is known of the page's site: names it states of itself, and its host's label. */
export interface Site {
  names: ReadonlySet<string>;
}

export function siteOf(m: Material): Site {
  const names = new Set(m.facts.filter((f) => f.field === 'source').map((f) => squash(f.value)));
  const url = m.page.given.url ?? m.facts.find((f) => f.field === 'url')?.value;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') : '';
  for (const name of [host, host.split('.')[0]!]) if (name !== '') names.add(squash(name));
  return { names };
}

interface Cut {
  start: number;
  end: number;
}

/**
 * @param others keys of what else on the page may be the headline: where a title holds one of them before a separator, the
 *   rest is the site's
 * @returns offsets of the headline in `text`
 */
export function cutTitle(text: string, others: ReadonlySet<string>, site: Site): Cut {
  const whole = { start: 0, end: text.length };
  if (text.length > LONGEST_TITLE) return whole;
  const cuts = [...text.matchAll(SEPARATOR)];
  if (cuts.length === 0) return whole;
  // something else on the page says the same without what follows
  const agreed = cuts.find((c) => c.index > 2 && others.has(key(text.slice(0, c.index))));
  if (agreed) return { start: 0, end: agreed.index };
  const lead = cuts[0]!;
  // `Site » Archive » Headline`
  if (site.names.has(squash(text.slice(0, lead.index)))) {
    const last = cuts.find((c) => others.has(key(text.slice(c.index + c[0].length)))) ?? cuts.at(-1)!;
    const start = (lead[0].includes('»') ? last : lead).index;
    let behind = start + (lead[0].includes('»') ? last : lead)[0].length;
    while (behind < text.length && /[\s»]/.test(text[behind]!)) behind++;
    return behind < text.length ? { start: behind, end: text.length } : whole;
  }
  // `Headline | Section | Site` is cut at the first bar
  const bar = cuts.find((c) => c[0].includes('|') && c.index >= LEAST);
  if (bar) return { start: 0, end: bar.index };
  const last = cuts.at(-1)!;
  const suffix = text.slice(last.index + last[0].length);
  if (last.index < LEAST || suffix.split(' ').length > SITE_WORDS || last[0].includes(':')) return whole;
  return site.names.has(squash(suffix)) ? { start: 0, end: sectionCut(text, cuts, last.index) } : whole;
}

/** `Headline - Politics - The Herald`: the section goes too where the site is cut with the same sign. */
function sectionCut(text: string, cuts: readonly RegExpExecArray[], end: number): number {
  const before = cuts.at(-2);
  if (!before || before[0] !== cuts.at(-1)![0] || before.index < LEAST) return end;
  const part = text.slice(before.index + before[0].length, end);
  return /^\p{Lu}[\p{L}&]*(?: (?:& )?\p{Lu}?[\p{L}]+)?$/u.test(part) ? before.index : end;
}

/** Longest kicker before a headline, in words, and the least words of the headline behind it. */
const KICKER_WORDS = 6;
const HEADLINE_WORDS = 3;

/** Whether `long` is `short` with a kicker before it: `Council vote Mayor resigns` and `Mayor resigns after vote`. */
export function kickered(long: string, short: string): boolean {
  if (!long.endsWith(` ${short}`) || short.split(' ').length < HEADLINE_WORDS) return false;
  return long.slice(0, -short.length - 1).split(' ').length <= KICKER_WORDS;
}
