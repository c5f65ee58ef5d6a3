/** Takes the drafts and facts of a page, gives what its titles say the headline is, and the words its body is about. */
import type { PageFact } from '#domain/document.ts';
import { key } from '#text/key.ts';
import { type Scan, stemOf } from '../features/alone-scan.ts';
import type { Draft } from './draft.ts';
import type { Region } from './region.ts';

/** A page states its title in a dozen places at most; what goes on beyond is no title, and every line is compared with each. */
const MOST_TITLES = 30;
/** Longest text that may be a title as the page states it. */
const STATED_CHARS = 1000;

const SOURCE = stemOf('source');

function titleKeys(drafts: readonly Draft[], facts: readonly PageFact[]): string[] {
  const keys = facts
    .filter((x) => x.field === 'headline' && x.value.length <= STATED_CHARS)
    .map((x) => key(x.value));
  for (let i = 0; i + 1 < drafts.length; i++)
    if (drafts[i]!.f.scan.firstStem === SOURCE && /^source title ?:/.test(drafts[i]!.f.lower)) {
      const rest = drafts[i]!.f.text.replace(/^source title ?:/i, '').trim();
      keys.push(key(rest || drafts[i + 1]!.f.text));
    }
  return [...new Set(keys.filter((k) => k.length > 8))].slice(0, MOST_TITLES);
}

/** What a title holds beside the headline stands behind one of these: a site's name, a section. */
const SEPARATOR = /\s(?:[|–—·•»«:/-]|::|\/\/)\s|\s?\|\s?/g;
/** What stands last of three parts and more of a title and is longer than all before it is the headline, if it has so many letters. */
const LONG_TAIL = 25;
/** Longest line that may be a page's title. */
const TITLE_CHARS = 250;

export interface Titles {
  /** Keys of whole titles and of what stands before each of their separators. */
  heads: Set<string>;
  whole: string[];
  /** Keys of what stands behind the last separator, where something longer stands before it: sites, mostly. */
  sites: Set<string>;
  /** The site's name as its address has it, without blanks; '' where it is too short to tell anything. */
  masthead: string;
}

function cut(title: string, titles: Titles, hosts: readonly string[]): void {
  const ends: number[] = [];
  const starts: number[] = [0];
  for (const m of title.matchAll(SEPARATOR)) {
    ends.push(m.index);
    starts.push(m.index + m[0].length);
  }
  if (ends.length === 0) return;
  const first = key(title.slice(0, ends[0]));
  // `Site » Archive » Headline`: the site is known by its host
  if (hosts.includes(first.replaceAll(' ', ''))) {
    titles.sites.add(first);
    for (const start of starts.slice(1)) titles.heads.add(key(title.slice(start)));
    return;
  }
  for (const end of ends) {
    const head = key(title.slice(0, end));
    if (head.length > 2) titles.heads.add(head);
  }
  const site = key(title.slice(starts.at(-1)));
  // `Customs - News - Duty on tobacco goes up next year`, `Petition: Do not close the old quay of Port Lumen`
  const parted = ends.length > 1 || title.slice(ends[0], starts[1]).includes(':');
  if (parted && site.length >= LONG_TAIL && site.length > starts.at(-1)!) {
    titles.heads.add(site);
    return;
  }
  if (site !== '' && !titles.whole.includes(site)) titles.sites.add(site);
}

/** `time4talks` and `time4talkscom` of `www.time4talks.com`; an archive's address holds the true one. */
function hostLabels(url: string | undefined): string[] {
  const at = url === undefined ? -1 : url.lastIndexOf('://');
  const host = at < 0 ? '' : (url!.slice(at + 3).split('/')[0] ?? '');
  const bare = host
    .replace(/^www\./, '')
    .replaceAll('-', '')
    .toLowerCase();
  return bare === '' ? [] : [bare.split('.')[0]!, bare.replaceAll('.', '')];
}

/** A shorter label may begin any line. */
const LEAST_MASTHEAD = 6;

/** Whether a line is the site's name, perhaps with its motto glued on. */
export function isMasthead(k: string, masthead: string): boolean {
  return masthead !== '' && k.replace(/^the /, '').replaceAll(' ', '').startsWith(masthead);
}

/** The titles the page states, and those its own lines print with a site's name behind them. */
export function titlesOf(
  drafts: readonly Draft[],
  facts: readonly PageFact[],
  url?: string | undefined,
): Titles {
  const hosts = hostLabels(url);
  const label = (hosts[0] ?? '').replace(/^the(?=.{4})/, '');
  const masthead = label.length >= LEAST_MASTHEAD ? label : '';
  const titles: Titles = { heads: new Set(), whole: titleKeys(drafts, facts), sites: new Set(), masthead };
  for (const fact of facts)
    if (fact.field === 'headline' && fact.value.length <= STATED_CHARS) cut(fact.value, titles, hosts);
  for (const fact of facts) if (fact.field === 'source') titles.sites.add(key(fact.value));
  for (const k of titles.whole) titles.heads.add(k);
  return titles;
}

/** Heads of lines with a bar, as scrapers print titles: `Cat found | The Herald`. */
export function printedTitles(drafts: readonly Draft[]): Set<string> {
  const heads = new Set<string>();
  for (const { f } of drafts) {
    const isTitle = f.scan.marks > 0 && f.chars <= TITLE_CHARS && f.linkDensity < 0.8;
    const bar = isTitle ? f.text.search(/ (?:[|–—-]) /) : -1;
    if (bar >= 12) heads.add(key(f.text.slice(0, bar)));
  }
  return heads;
}

/** Words of the body that a headline shares with it are so long at least; so many of the body are read. */
const TOPIC_LETTERS = 4;
const TOPIC_BLOCKS = 40;
const TOPIC_WORDS = 250;

export function topicOf(drafts: readonly Draft[], body: Region): Set<number> {
  const topic = new Set<number>();
  for (let i = body.first; i <= Math.min(body.last, body.first + TOPIC_BLOCKS); i++) {
    const { words, scan } = drafts[i]!.f;
    if (words <= 12) continue;
    const { numbers, from, to } = scan;
    for (let w = from; w < Math.min(to, from + TOPIC_WORDS); w++)
      if (numbers.lengths[w]! >= TOPIC_LETTERS) topic.add(numbers.words[w]!);
  }
  return topic;
}

export function topicShare({ numbers, from, to }: Scan, topic: ReadonlySet<number>): number {
  let own = 0;
  let shared = 0;
  for (let w = from; w < to; w++) {
    if (numbers.lengths[w]! < TOPIC_LETTERS) continue;
    own++;
    if (topic.has(numbers.words[w]!)) shared++;
  }
  return own < 2 ? 0 : shared / own;
}

/** Whether one text holds the other from its start or end: a title with a site's name before or behind it. */
export function within(k: string, title: string): boolean {
  return title === k || title.startsWith(`${k} `) || title.endsWith(` ${k}`);
}
