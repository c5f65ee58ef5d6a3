/** Takes the page's material, gives its headline: what most of its witnesses say, in the best-cased form, without site, section or kicker. */
import { key } from '#text/key.ts';
import { type Decided, fromBlock, fromFact, type Material } from './decided.ts';
import { cutTitle, kickered, type Site, siteOf } from './titles.ts';

const TITLE_LINE = /^source title ?: ?/i;

interface Candidate extends Decided<string> {
  key: string;
  weight: number;
  /** Said to search engines rather than to readers. */
  meta: boolean;
}

/**
 * How far each witness is trusted. The line readers see beats any one statement, and loses to two that agree against it (on
 * 144 pages with a gold title: line 0.74, JSON-LD 0.79, `og:title` 0.78, all of them by vote 0.81).
 */
const WEIGHT = {
  h1: 4.2,
  line: 3.1,
  bare: 1.2,
  jsonLd: 3,
  og: 2.3,
  title: 1.5,
  microdata: 1,
  page: 0.4,
  other: 0.2,
};
/** What a page tells search engines (`og:title`, `<title>` and their copies) is one voice: together no more than this. */
const ONE_VOICE = 4;

export function headline(m: Material): Decided<string> | null {
  const printed = sourceTitle(m);
  if (printed) return bestCased([printed, ...lines(m)], key(printed.value));
  const all = candidates(m);
  if (all.length === 0) return null;
  const winner = vote(all);
  const best = bestCased(all, winner);
  // every witness that says the same is evidence
  const spans = [best, ...all.filter((c) => c.key === winner && c !== best)].flatMap((c) => c.evidence.spans);
  return { value: best.value, evidence: { rule: best.evidence.rule, spans } };
}

/** The key with the greatest sum of weights; a form with a kicker before it stands behind the one without. */
function vote(all: readonly Candidate[]): string {
  const sums = new Map<string, number>();
  for (const k of new Set(all.map((c) => c.key))) {
    const same = all.filter((c) => c.key === k);
    const meta = same.filter((c) => c.meta).reduce((sum, c) => sum + c.weight, 0);
    const rest = same.filter((c) => !c.meta).reduce((sum, c) => sum + c.weight, 0);
    sums.set(k, Math.min(meta, ONE_VOICE) + rest);
  }
  const first = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const shorter = all.find((c) => c.weight >= WEIGHT.og && kickered(first, c.key));
  return shorter?.key ?? first;
}

/** The same words in the publisher's own casing beat a Title-Cased copy. */
function bestCased(all: readonly Decided<string>[], wanted: string): Decided<string> {
  const same = all.filter((c) => key(c.value) === wanted);
  const best = same.reduce((a, b) =>
    capitals(b.value) < capitals(a.value) && /\p{Lu}/u.test(b.value) ? b : a,
  );
  if (PARTED.test(best.value)) return best;
  return same.find((c) => capitals(c.value) === capitals(best.value) && PARTED.test(c.value)) ?? best;
}

/** A kicker in an element of its own is parted from its headline by the layout alone; a title writes the sign. */
const PARTED = /\p{L}(?:: | [–—-] )/u;

function capitals(text: string): number {
  return text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
}

/** The line under `Source Title:`, as republishers print it. */
function sourceTitle(m: Material): Decided<string> | null {
  for (let i = 0; i < m.blocks.length; i++) {
    const { block } = m.blocks[i]!;
    const lead = TITLE_LINE.exec(block.text);
    if (!lead) continue;
    if (block.text.length > lead[0].length + 8)
      return fromBlock(block.text.slice(lead[0].length), 'source-title-line', block, lead[0].length);
    const next = m.blocks[i + 1]?.block;
    if (next && next.text.length > 8 && next.text.length < 300)
      return fromBlock(next.text, 'source-title-line', next);
  }
  return null;
}

function lines(m: Material): Decided<string>[] {
  return m.head < 0
    ? []
    : [fromBlock(m.blocks[m.head]!.block.text, 'headline-block', m.blocks[m.head]!.block)];
}

function candidates(m: Material): Candidate[] {
  const facts = m.facts.filter((f) => f.field === 'headline' && f.value.trim().length > 2);
  const block = m.head < 0 ? null : m.blocks[m.head]!.block;
  const site = siteOf(m);
  const keys = new Set(facts.map((f) => key(f.value)));
  if (block) keys.add(key(block.text));
  else for (const b of m.blocks) if (b.block.text.length < 300) keys.add(key(b.block.text));
  const all: Candidate[] = [];
  if (block) {
    const start = block.text.startsWith('* ') ? 2 : fieldName(m);
    const cut = trim(block.text, cutLine(block.text, m, keys, site), start);
    const value = block.text.slice(cut.start, cut.end);
    const decided = fromBlock(value, 'headline-block', block, cut.start, cut.end);
    all.push({ ...decided, key: key(value), weight: lineWeight(block.html?.tag), meta: false });
  }
  const seen = new Set<string>();
  for (const fact of facts) {
    const weight = weightOf(fact.from);
    const cut = trim(fact.value, cutTitle(fact.value, keys, site), 0);
    const value = fact.value.slice(cut.start, cut.end);
    // one witness counts once, however often it speaks
    const witness = `${weight} ${weight === WEIGHT.other ? fact.from : ''}`;
    if (key(value) === '' || seen.has(witness)) continue;
    seen.add(witness);
    all.push({
      ...fromFact(value, fact),
      key: key(value),
      weight,
      meta: weight !== WEIGHT.jsonLd && weight !== WEIGHT.microdata,
    });
  }
  return all;
}

/** `Title: …` over `Author: …` and `Date: …`, as exports print their records: the length of the field's name. */
function fieldName(m: Material): number {
  const lead = m.page.kind === 'text' ? FIELD_TITLE.exec(m.blocks[m.head]!.block.text) : null;
  const below = m.blocks.slice(m.head + 1, m.head + 4);
  return lead && below.some((b) => FIELD.test(b.block.text)) ? lead[0].length : 0;
}
const FIELD_TITLE = /^(?:title|headline|titel|überschrift|titre|título|titolo) ?: ?/i;
const FIELD =
  /^(?:author|by|byline|date|published|source|url|link|autor|datum|auteur|fecha|autore|data) ?: ?\S/i;

/** A line that may be the start of a title begins with the same letters. */
const ALIKE = 8;

function cutLine(
  text: string,
  m: Material,
  keys: ReadonlySet<string>,
  site: Site,
): { start: number; end: number } {
  const others = new Set(keys);
  others.delete(key(text));
  const opening = text.slice(0, ALIKE).toLowerCase();
  // a text dump's title line: what stands alone elsewhere is the headline
  if (m.page.kind === 'text')
    for (const { block } of m.blocks)
      if (block.text.length < text.length && block.text.slice(0, ALIKE).toLowerCase() === opening)
        others.add(key(block.text));
  return cutTitle(text, others, site);
}

function trim(
  text: string,
  cut: { start: number; end: number },
  from: number,
): { start: number; end: number } {
  let start = Math.max(cut.start, from);
  let end = cut.end;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}

function lineWeight(tag: string | undefined): number {
  if (tag === 'h1') return WEIGHT.h1;
  return tag === undefined || /^h[23]$/.test(tag) ? WEIGHT.line : WEIGHT.bare;
}

function weightOf(from: string): number {
  if (/^json-ld:\w*(?:Page|ClaimReview)\./.test(from)) return WEIGHT.page;
  if (from.startsWith('json-ld')) return WEIGHT.jsonLd;
  if (from.endsWith('og:title')) return WEIGHT.og;
  if (from === 'title') return WEIGHT.title;
  return from.startsWith('microdata') ? WEIGHT.microdata : WEIGHT.other;
}
