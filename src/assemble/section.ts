/** Takes the page's material, gives the section the page files the article under. */

import { key } from '#text/key.ts';
import { findDate } from './dates.ts';
import { type Decided, fromBlock, fromFact, type Material } from './decided.ts';
import { isSectionOf } from './section-address.ts';
import { NO_SECTION, USUAL } from './section-names.ts';

/** How far above the headline a breadcrumb, and a line with the section's name, may stand, in blocks. */
const ABOVE = 10;
const KICKER = 4;
/** Longest name of a section. */
const LONGEST = 40;
const WORDS = 5;

export function section(m: Material): Decided<string> | null {
  return inLine(m) ?? stated(m) ?? breadcrumb(m) ?? above(m) ?? dated(m);
}

function inLine(m: Material): Decided<string> | null {
  for (let i = 0; i <= m.last; i++) {
    const { block, label } = m.blocks[i]!;
    if (block.text.length > 60) continue;
    const lead = /^(?:[-–—] )?in /i.exec(block.text);
    if (label === 'section' && lead)
      return fromBlock(block.text.slice(lead[0].length).trim(), 'in-section-line', block, lead[0].length);
    const labelled =
      /^(section|category|filed under|posted in|rubrik|ressort|rubrique|sección|sezione) ?: ?/i.exec(
        block.text,
      );
    if (labelled && block.text.length > labelled[0].length)
      return fromBlock(
        block.text.slice(labelled[0].length).split(/[,|]/)[0]!.trim(),
        'section-line',
        block,
        labelled[0].length,
      );
  }
  return null;
}

/** What the page states: its article's section before a breadcrumb's last part, that before any other. */
function stated(m: Material): Decided<string> | null {
  const rank = (from: string) =>
    /article:section/i.test(from) ? 0 : /Breadcrumb/.test(from) ? 2 : /json-ld/i.test(from) ? 1 : 3;
  const facts = m.facts.filter((f) => f.field === 'section').toSorted((a, b) => rank(a.from) - rank(b.from));
  const title = m.head >= 0 ? key(m.blocks[m.head]!.block.text) : '';
  const names = facts.map((fact) => ({ fact, name: fact.value.split(/[,;>|/]/)[0]!.trim() }));
  const good = names.filter(
    ({ name }) =>
      name &&
      name.length < LONGEST &&
      !NO_SECTION.test(name) &&
      !(title !== '' && title.startsWith(key(name))),
  );
  const first = good[0];
  if (!first) return null;
  if (rank(first.fact.from) !== 2) return fromFact(first.name, first.fact);
  const last = good.findLast(({ fact }) => rank(fact.from) === 2) ?? first;
  return fromFact(last.name, last.fact);
}

/** The last part of a breadcrumb that is neither the home page nor the headline. */
function breadcrumb(m: Material): Decided<string> | null {
  const anchor = m.head >= 0 ? m.head : m.first;
  const title = m.head >= 0 ? key(m.blocks[m.head]!.block.text) : '';
  for (let i = m.first - 1; i >= Math.max(0, anchor - ABOVE); i--) {
    const { block, label } = m.blocks[i]!;
    // right above the headline two short parts are one without any mark of it
    const parts = partsOf(block.text);
    const near =
      i < anchor && i >= m.top - 2 && parts.length > 1 && parts.every((p) => p.split(' ').length <= 3);
    if ((label !== 'section' && !near) || block.text.length > 120 || findDate(block.text)) continue;
    const name = parts
      .filter((p) => p.length < LONGEST && !NO_SECTION.test(p) && !(title !== '' && title.startsWith(key(p))))
      .at(-1);
    if (name && parts.length > 1 && /^\p{Lu}|^\p{Lo}/u.test(name))
      return fromBlock(name, 'breadcrumb', block);
  }
  return null;
}

function partsOf(text: string): string[] {
  return text
    .split(/\s*[>›»/|]\s*/)
    .map((p) => p.trim())
    .filter(Boolean);
}

/** What menus and tools print above headlines. */
const TOOL =
  /\b(search|log ?in|sign ?(?:in|up|out)|subscribe|menu|watch|live|listen|follow|share|contact|about|newsletters?|podcasts?|videos?|photos?|premium|account|register|breaking|exclusive|articles?|text size|small|medium|large|more|edition|navigation|skip|close|contribute|print|save|comments?|advertisement|whatsapp|facebook|twitter|flipboard|e-?mail|linkedin|reddit|pinterest|top stories|trending)\b/i;
const BADGE = /(?<=\p{Ll})(?:PREMIUM|EXCLUSIVE|SUBSCRIBER|PLUS)\b|\s+(?:PREMIUM|EXCLUSIVE)$/u;

/** A line with a section's name right above the headline: a usual one, one that the address has, or one that is no part of a menu. */
function above(m: Material): Decided<string> | null {
  const read = lineAbove(m, m.head);
  return read ?? (m.top < m.head ? lineAbove(m, m.top) : null);
}

function lineAbove(m: Material, head: number): Decided<string> | null {
  let menu = false;
  for (let i = head - 1, seen = 0; i >= Math.max(0, head - ABOVE) && seen < KICKER; i--) {
    const { block, label } = m.blocks[i]!;
    if (label === 'timestamp' || label === 'headline' || (label === 'promo' && i > head - 3)) continue;
    if (block.text.length < 120 && /\b20\d\d/.test(block.text)) continue; // a date with more
    seen++;
    const name = unglued(block.text.replace(BADGE, '').trim());
    if (name.length > LONGEST || name.split(' ').length > WORDS) return null;
    if (NO_SECTION.test(name) || /\p{Ll}\p{Lu}/u.test(name) || !/^\p{Lu}[\p{L}\p{M} &’'.-]+$/u.test(name))
      continue;
    const found = fromBlock(name, 'line-above-headline', block);
    if (isSectionOf(name, m)) return found;
    if (TOOL.test(name)) continue;
    menu ||= inMenu(m, i);
    const trailed = trail(m, i);
    if (USUAL.test(name) && (trailed || !menu)) return found;
    if (seen === 1 && (trailed || (!menu && alone(m, i)))) return found;
  }
  return null;
}

/** `HomeWorld News`, `NewsWorld`: a breadcrumb whose marks were lost. */
function unglued(text: string): string {
  const rest = text.replace(/^(?:Home|News|Startseite|Accueil)(?=\p{Lu}\p{Ll})/u, '');
  const first = /^\p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll})/u.exec(rest)?.[0] ?? '';
  return USUAL.test(first) ? first : rest;
}

/** `Home`, `News`, `World` in lines of their own: a breadcrumb; a name printed twice is the article's too. */
function trail(m: Material, i: number): boolean {
  const own = key(m.blocks[i]!.block.text);
  return [i - 1, i - 2, i - 3].some((j) => {
    const text = m.blocks[j]?.block.text.trim() ?? '';
    return (
      /^home$/i.test(text) || (j === i - 1 && /^[/>›»|]$/.test(text)) || (j === i - 1 && key(text) === own)
    );
  });
}

/** Above it stands something else than a menu. */
function alone(m: Material, i: number): boolean {
  const before = m.blocks[i - 1];
  if (!before || !/^\p{Lu}\p{Ll}/u.test(m.blocks[i]!.block.text)) return false;
  return (
    before.block.text.split(' ').length > WORDS || before.label === 'promo' || before.label === 'caption'
  );
}

/** Lines above it that name sections too make a menu. */
function inMenu(m: Material, i: number): boolean {
  const near = [i - 1, i - 2, i - 3, i - 4].filter((j) => USUAL.test(m.blocks[j]?.block.text.trim() ?? ''));
  return near.length > 1;
}

/** `Crime Published on May 10, 2022`, `Politics / May 10, 2022`: a usual name before the date. */
function dated(m: Material): Decided<string> | null {
  for (let i = Math.max(0, m.head); i <= Math.min(m.first, m.head + 4); i++) {
    const { block } = m.blocks[i]!;
    const date = block.text.length < 120 ? findDate(block.text) : null;
    if (!date || date.start < 4) continue;
    const name = block.text
      .slice(0, date.start)
      .replace(/(?:published|posted|updated)?(?: on)?[\s/|·•:,–-]*$/i, '');
    if (USUAL.test(name.trim())) return fromBlock(name.trim(), 'section-before-date', block, 0, name.length);
  }
  return null;
}
