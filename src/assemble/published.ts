/** Takes the page's material, gives its publication day: the page's own statements, then its dated lines. */
import type { PageFact } from '#domain/document.ts';
import { findDate } from './dates.ts';
import { blockAt, type Decided, fromBlock, type Material } from './decided.ts';

const ABOVE = 12;
const BEHIND = 8;
/** Summary points above the byline pass for body: a dated line may stand this deep in it. */
const INSIDE = 6;
/** Countries whose pages write the day before the month, by the ending of the host. */
const DAY_FIRST_HOST =
  /\.(uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|my|sg|hk|eu|de|fr|es|it|nl|be|at|ch|pt|br|ar|mx|pl|se|dk|no|fi)$/;

export function published(m: Material): Decided<string> | null {
  const own = stated(m, 'published');
  const line = dated(m);
  if (own && line && overruled(own, line)) return line;
  return own ?? line ?? fromAddress(m) ?? stated(m, 'modified');
}

/** Meta elements that systems fill with the day of any change. */
const WEAK = /^meta:(?:dc\.|dcterms\.)?date$/;

/** Whether the line readers see is the better witness than the page's statement. */
function overruled(own: Decided<string>, line: Decided<string>): boolean {
  const apart = daysApart(own.value, line.value);
  // an instant in UTC may be the next day already: the day in the line is the reader's
  const updated = line.evidence.rule === 'updated-line';
  if (/(Z|[+-]00:00)$/.test(own.value) && apart === 1 && !(updated && line.value > own.value)) return true;
  if (updated) return false;
  if (!WEAK.test(own.evidence.rule) || apart === 0) return false;
  // `11/01/2023` read the other way round, or the day of a change shortly after
  return swapped(own.value, line.value) || (line.value < own.value && apart <= CHANGED_WITHIN);
}

/** A `<meta name=date>` that follows the article's own date by no more days is that of a change. */
const CHANGED_WITHIN = 14;

function swapped(a: string, b: string): boolean {
  const [, month, day] = a.slice(0, 10).split('-');
  return b.slice(0, 10) === `${a.slice(0, 4)}-${day}-${month}`;
}

/** The day in the address, as `/2024/04/28/` or `/2024-04-28-`; an archive's address holds the true one. */
function fromAddress(m: Material): Decided<string> | null {
  const given = m.page.given.url;
  const fact = given === undefined ? m.facts.find((f) => f.field === 'url') : undefined;
  const url = given ?? fact?.value ?? '';
  const path = url.slice(Math.max(0, url.lastIndexOf('://') + 3));
  const day = /[/_-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)/.exec(path);
  const date = day && findDate(`${day[1]}-${day[2]}-${day[3]}`);
  return date ? { value: date.value, evidence: { rule: 'address', spans: fact ? [fact.span] : [] } } : null;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

function stated(m: Material, field: 'published' | 'modified'): Decided<string> | null {
  const rank = (from: string) => (/json-ld/i.test(from) ? 0 : /meta/i.test(from) ? 1 : 2);
  const facts = m.facts.filter((f) => f.field === field).toSorted((a, b) => rank(a.from) - rank(b.from));
  for (const fact of facts) {
    if (fact.from === 'time' && !own(m, fact)) continue;
    const date = findDate(fact.value, dayFirst(m));
    if (date) return { value: date.value, evidence: { rule: fact.from, spans: [fact.span] } };
  }
  return null;
}

/** A bare `<time>` may date anything; in a comment, or in other articles' teasers behind the body, it is not the article's. */
function own(m: Material, fact: PageFact): boolean {
  const i = blockAt(m.blocks, fact.span.start);
  const label = m.blocks[i]?.label;
  return label !== 'comment' && !(i > m.last && label === 'related');
}

/** The host's country decides how `03/04/2021` is read; without one, month first. */
function dayFirst(m: Material): boolean {
  const url = m.page.given.url ?? m.facts.find((f) => f.field === 'url')?.value;
  return url !== undefined && URL.canParse(url) && DAY_FIRST_HOST.test(new URL(url).hostname);
}

function dated(m: Material): Decided<string> | null {
  const anchor = m.head >= 0 ? m.top : m.first;
  let best: Decided<string> | null = null;
  let most = 0;
  const from = Math.max(0, anchor - ABOVE);
  const to = Math.min(m.blocks.length - 1, m.last + BEHIND);
  for (let i = from; i <= to; i++) {
    const { block, label } = m.blocks[i]!;
    if (i > m.first + 1 && i <= m.last && !(label === 'timestamp' && i <= m.first + INSIDE)) continue;
    if (block.text.length > 220 || !/\d/.test(block.text)) continue;
    if (
      label === 'body' ||
      label === 'caption' ||
      label === 'embed' ||
      label === 'headline' ||
      label === 'footer' ||
      label === 'comment'
    )
      continue;
    const score = lineScore(block.text, label, i, anchor, m);
    if (score <= most) continue;
    // `Published … | Updated …`: the part behind `Published` counts
    const at = Math.max(0, block.text.search(PUBLISHED));
    const date =
      findDate(block.text.slice(at), dayFirst(m)) ?? (at > 0 ? findDate(block.text, dayFirst(m)) : null);
    if (!date) continue;
    most = score;
    const start = at + date.start;
    const exact =
      block.text.slice(start, start + 4) === block.text.slice(at).slice(date.start, date.start + 4);
    best = fromBlock(
      date.value,
      rule(block.text),
      block,
      exact ? start : 0,
      exact ? at + date.end : block.text.length,
    );
  }
  return best;
}

/** Words before the day of publication and of a change, in the languages pages are written in; often glued to what follows. */
const PUBLISHED =
  /\b(?:first published|published|posted|issued|publication date|date ?:|datum\b|veröffentlicht|erschienen|erstellt am|publiziert|publié|mis en ligne|date de publication|publicado|fecha|pubblicato|gepubliceerd|opublikowano|publicerad|publisert|udgivet)/i;
const UPDATED =
  /\b(?:updated|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|bijgewerkt|zaktualizowano|uppdaterad|oppdatert|opdateret)/i;

function rule(text: string): string {
  if (PUBLISHED.test(text)) return 'published-line';
  return UPDATED.test(text) ? 'updated-line' : 'dated-line';
}

function lineScore(text: string, label: string, i: number, anchor: number, m: Material): number {
  let score = label === 'timestamp' ? 2 : label === 'byline' ? 1.8 : 0.3;
  if (PUBLISHED.test(text)) score += 1.5;
  else if (UPDATED.test(text)) score += 0.4;
  if (label !== 'timestamp' && label !== 'byline' && text.length > 90) return 0;
  // what stands between headline and body is the article's own; above it and behind the body it may be another's
  if (i >= anchor && i <= m.first + 1) score += 1.5;
  else if (i > m.last) score -= 0.8 + 0.1 * (i - m.last);
  else score -= 0.08 * (anchor - i);
  return score;
}
