/** Takes the page's material, gives its headline: the best-cased form, without the site's name or the section's. */
import { type Decided, fromBlock, fromFact, key, type Material, squash } from './decided.ts';

const TITLE_LINE = /^source title ?: ?/i;
/** What separates a title from a site's name. A hyphen counts only with blanks around it. */
const SEPARATOR = / [|–—·•»:-] | \| |\| | ‹ | « /g;
/** A site's name behind a title is no longer than this. */
const SITE_WORDS = 6;

export function headline(m: Material): Decided<string> | null {
  const candidates = [...sourceTitle(m), ...pageHeadline(m), ...stated(m)];
  const first = candidates[0];
  if (!first) return null;
  // the same words in the publisher's own casing beat a Title-Cased copy
  const same = candidates.filter((c) => key(c.value) === key(first.value));
  return same.reduce((a, b) => (capitals(b.value) < capitals(a.value) && /\p{Lu}/u.test(b.value) ? b : a));
}

function capitals(text: string): number {
  return text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
}

/** The line under `Source Title:`, as republishers print it. */
function sourceTitle(m: Material): Decided<string>[] {
  for (let i = 0; i < m.blocks.length; i++) {
    const { block } = m.blocks[i]!;
    const lead = TITLE_LINE.exec(block.text);
    if (!lead) continue;
    if (block.text.length > lead[0].length + 8)
      return [fromBlock(block.text.slice(lead[0].length), 'source-title-line', block, lead[0].length)];
    const next = m.blocks[i + 1]?.block;
    if (next && next.text.length > 8 && next.text.length < 300)
      return [fromBlock(next.text, 'source-title-line', next)];
  }
  return [];
}

function pageHeadline(m: Material): Decided<string>[] {
  if (m.head < 0) return [];
  const block = m.blocks[m.head]!.block;
  const end = withoutSite(block.text, m);
  const start = block.text.startsWith('* ') ? 2 : 0;
  return [fromBlock(block.text.slice(start, end), 'headline-block', block, start, end)];
}

/** What the page says of itself: JSON-LD and meta elements before `<title>`. */
function stated(m: Material): Decided<string>[] {
  const facts = m.facts.filter((f) => f.field === 'headline' && f.value.trim().length > 3);
  const rank = (from: string) =>
    /json-ld/i.test(from) ? 0 : /og:title/i.test(from) ? 1 : /^title|<title/i.test(from) ? 3 : 2;
  return facts
    .toSorted((a, b) => rank(a.from) - rank(b.from))
    .map((f) => fromFact(f.value.slice(0, withoutSite(f.value, m)).trim(), f));
}

/** The offset at which a site's name starts behind the headline, else the text's length. */
export function withoutSite(text: string, m: Material): number {
  const cuts = [...text.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  if (!last || last.index < 12) return text.length;
  // `Headline | Section | Site` is cut at the first bar
  const bar = cuts.find((c) => c[0].includes('|') && c.index >= 12);
  const cut = bar ?? last;
  const suffix = text.slice(cut.index + cut[0].length);
  const before = text.slice(0, cut.index);
  if (bar) return cut.index;
  if (suffix.split(' ').length > SITE_WORDS || cut[0].includes(':')) return text.length;
  const known =
    m.facts.some((f) => f.field === 'source' && squash(f.value) === squash(suffix)) || standsAlone(before, m);
  return known ? cut.index : text.length;
}

function standsAlone(text: string, m: Material): boolean {
  const k = key(text);
  return m.blocks.some((b) => b.block.text.length < 300 && key(b.block.text) === k);
}
