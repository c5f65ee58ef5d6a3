/** Takes the page's material, gives the authors its lines name: a byline by the headline, else a credit line behind the body. */
import type { LabelledBlock } from '#domain/document.ts';
import { bareName } from './byline-bare.ts';
import { findDate } from './dates.ts';
import { type Decided, fromBlock, type Material, spanIn } from './decided.ts';
import { isName, isPseudonym, LEAD, namesIn } from './names.ts';

/** A byline stands between headline and body, or at most so many blocks above the headline or behind the body. */
const ABOVE = 4;
const BEHIND = 6;
/** A longer line is a sentence. */
const LONGEST = 220;

function candidates(m: Material): { b: LabelledBlock; i: number }[] {
  const from = Math.max(0, (m.head >= 0 ? m.top : m.first) - ABOVE);
  const to = Math.min(m.blocks.length - 1, m.first + 2);
  const all: { b: LabelledBlock; i: number }[] = [];
  // behind the headline first, then above it, then behind the body
  const order = [
    ...range(Math.max(m.top, from), to),
    ...range(from, Math.max(m.top, from) - 1),
    ...range(m.last + 1, behind(m)),
  ];
  for (const i of order) all.push({ b: m.blocks[i]!, i });
  return all;
}

/** Where the lines behind the body end: with the first teaser, comment or heading of a page, for what follows is of others. */
function behind(m: Material): number {
  const to = Math.min(m.last + BEHIND, m.blocks.length - 1);
  for (let i = m.last + 1; i <= to && m.page.kind === 'html'; i++) {
    const { block, label } = m.blocks[i]!;
    if (label === 'comment' || (label === 'related' && block.linkDensity > 0.8)) return i - 1;
  }
  return to;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

export function fromLine(m: Material): Decided<string[]> | null {
  const blocks = candidates(m);
  for (const { b, i } of blocks) {
    const near = i >= m.top - ABOVE && i <= m.first + 2;
    if (b.block.text.length > LONGEST) continue;
    const names = credited(b, near);
    if (names.length > 0) return fromBlock(names, 'byline', b.block);
    // `By` alone: the names stand in the next lines
    if (/^(by|written by|author|von|par)\W*$/i.test(b.block.text)) {
      const next = following(m, i + 1);
      if (next) return next;
    }
  }
  return bareName(m);
}

/** The names a line gives: all of a byline's; of a dated line those that are neither place nor section. */
function credited({ block, label, score, verdicts }: LabelledBlock, near: boolean): string[] {
  const { text } = block;
  const lead = LEAD.exec(text);
  if (label === 'byline' && score >= 0.5) {
    const names = namesIn(text);
    if (names.length > 0) return names;
    const word = lead && near ? pseudonym(text.slice(lead[0].length)) : null;
    if (word) return [word];
    return near ? aroundDate(text) : [];
  }
  if (!near) return [];
  const by = /\b(?:written|posted|reported|story) by:? /i.exec(text);
  if (by) return namesIn(text.slice(by.index + by[0].length));
  if (lead && (label === 'navigation' || label === 'timestamp')) {
    if (/^(posted |written )?by /i.test(text) || /[:：]/.test(lead[0])) return namesIn(text);
    if (label === 'timestamp') return namesIn(text);
  }
  if (label === 'timestamp' || verdicts[0]?.label === 'timestamp')
    return aroundDate(text, block.html !== undefined);
  if (!MISTAKEN.has(label)) return [];
  return alone(text, lead) ?? (JOINT.test(text) ? aroundDate(text, true) : []);
}

/** What short lines of names and dates are taken for where they are links. */
const MISTAKEN: ReadonlySet<string> = new Set(['navigation', 'section', 'related', 'comment']);

/** `von Jo Hill`, `par Jo Hill, 3 mai 2021`: a whole line of lead, names and at most a date, whatever it was taken for. */
function alone(text: string, lead: RegExpExecArray | null): string[] | null {
  if (!lead || text.length > SHORT) return null;
  const names = namesIn(text);
  const rest = text.slice(lead[0].length).replace(/^(?:dr|prof)\. /i, '');
  if (names.length === 0 || !rest.startsWith(names[0]!)) return null;
  const told = names.reduce((sum, n) => sum + n.length + JOINED, 0);
  return rest.length <= told || findDate(text) !== null ? names : null;
}
/** A line of names, with what joins them. */
const SHORT = 120;
const JOINED = 6;

/** Signs a byline ends with. */
const END = /^(?:\s*$|\s*[|·•/,(–—-]|\s+(?:am|on|at|le|el|il|\d))/i;

/** A word behind `By` that is the whole name, such as `By Jules | 3 May`. */
function pseudonym(rest: string): string | null {
  const word = /^[\p{L}\p{N}_'’-]+/u.exec(rest)?.[0] ?? '';
  return word !== '' && END.test(rest.slice(word.length)) && isPseudonym(word) ? word : null;
}

/** What joins a date to the author behind it. */
const JOINT = /(?:^|[\s|·•—–])(?:by|von|par|por|di|door)\s+(?=[\p{L}])/iu;
const CLOCK = /\b\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s?Uhr)?/gi;

/** `3 May 2021 by Jo Hill`, `28. Jan. 2022 Jo Hill`, `Jo Hill — 3 May 2021`. */
function aroundDate(text: string, jointOnly = false): string[] {
  const date = findDate(text);
  if (!date) return [];
  let before = text.slice(0, date.start).replace(CLOCK, ' ');
  let after = text.slice(date.end).replace(CLOCK, ' ');
  // the same day once more, glued on
  const again = findDate(after);
  if (again && again.start < 25) after = after.slice(again.end);
  before = before.replace(
    /\b(?:posted|published|updated|veröffentlicht|erstellt|publié)(?: on| am| le)?:?\s*$/i,
    '',
  );
  const joint = JOINT.exec(after);
  if (joint) {
    const rest = after.slice(joint.index + joint[0].length);
    const names = namesIn(rest);
    const word = names.length > 0 ? null : pseudonym(rest);
    return word ? [word] : names;
  }
  // in a page's own markup a bare name beside a date may as well be a topic, unless a mark parts them
  if (jointOnly && !/^\s*[|·•—]/.test(after) && !/[|·•—]\s*$/.test(before)) return [];
  for (const part of [before, after])
    for (const piece of part.split(/[|·•/—–,]|\s-\s/)) {
      const name = piece.trim().replace(LEAD, '');
      if (isName(name)) return [name];
    }
  return [];
}

function following(m: Material, from: number): Decided<string[]> | null {
  const names: string[] = [];
  const spans = [];
  for (let i = from; i < Math.min(from + 6, m.blocks.length); i++) {
    const { block } = m.blocks[i]!;
    if (/^(and|&|,|…|\.\.\.)$/i.test(block.text)) continue;
    const got = block.text.length < 90 ? namesIn(block.text.replace(/[,&\s]+$/, '')) : [];
    if (got.length === 0) break;
    for (const name of got) names.push(name);
    spans.push(spanIn(block));
  }
  return names.length > 0 ? { value: names, evidence: { rule: 'byline-next-line', spans } } : null;
}
