/**
 * Takes a paragraph with its quoted stretches and the mentions of people in it, gives it as a row of items: words,
 * marks, and each quotation and each person's name as one item. Attribution reads these rows.
 */
import type { Person } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import { tokenize } from '../text/tokens.ts';
import type { QuotedSpan } from './spans.ts';

/** One item of a row. `lower` is empty for quotations, and keeps the case of acronyms (US is not us); offsets are into the body. */
export interface Item {
  type: 'word' | 'mark' | 'quote' | 'person';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Index into the body's quoted stretches, or into `people`; -1 otherwise. */
  ref: number;
}

/** A person's name in the body. */
export interface NamedAt {
  start: number;
  end: number;
  person: number;
}

/** Every mention of a person in the body, in order, longest first where two overlap. */
export function mentionsInBody(people: Person[]): NamedAt[] {
  const all: NamedAt[] = [];
  people.forEach((p, person) => {
    for (const m of p.mentions) if (m.in === 'body') all.push({ start: m.start, end: m.end, person });
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: NamedAt[] = [];
  for (const m of all) if (!out.length || m.start >= out[out.length - 1]!.end) out.push(m);
  return out;
}

/**
 * The row of one paragraph.
 * @param spans quoted stretches that touch the paragraph, with their indices
 * @param named mentions inside the paragraph, in order
 */
export function frame(
  body: string,
  paragraph: Span,
  spans: { span: QuotedSpan; index: number }[],
  named: NamedAt[],
): Item[] {
  const atoms = atomsOf(body, paragraph, spans, named);
  const items: Item[] = [];
  let k = 0;
  let covered = paragraph.start;
  // one pass over the whole paragraph: whether `Del.` is an abbreviation depends on the name after it
  for (const t of tokenize(body.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + t.start;
    const atom = atoms[k];
    if (atom && start >= atom.start) {
      items.push(atom);
      covered = atom.end;
      k++;
    }
    if (start < covered) continue;
    const before = items[items.length - 1];
    // Kelce‘s: the wrong mark, but a possessive
    const wrong = t.text === 's' && t.glued && /^[‘`´]$/.test(before?.text ?? '') && before!.end === start;
    if (wrong) items.pop();
    const text = wrong || t.kind === 'clitic' ? "'s" : t.text;
    items.push({
      type: !wrong && (t.kind === 'word' || t.kind === 'number') ? 'word' : 'mark',
      text,
      lower: /^\p{Lu}{2,}$/u.test(text) ? text : text.toLowerCase(),
      start,
      end: paragraph.start + t.end,
      ref: -1,
    });
  }
  return items;
}

/** Quotations and the names outside them, in order, none overlapping. */
function atomsOf(
  body: string,
  paragraph: Span,
  spans: { span: QuotedSpan; index: number }[],
  named: NamedAt[],
): Item[] {
  const quotes = spans.map(({ span, index }): Item => {
    const start = Math.max(span.outer.start, paragraph.start);
    return {
      type: 'quote',
      text: '',
      lower: '',
      start,
      end: Math.min(span.outer.end, paragraph.end),
      ref: index,
    };
  });
  const names = named.map((m): Item => {
    const text = body.slice(m.start, m.end);
    return { type: 'person', text, lower: text.toLowerCase(), start: m.start, end: m.end, ref: m.person };
  });
  const out: Item[] = [];
  let end = 0;
  // a quotation comes before the name it starts with
  for (const x of [...quotes, ...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (x.start < end) continue;
    out.push(x);
    end = x.end;
  }
  return out;
}

/** The next item from `from`, before `to`, whose text is `text`; -1 where there is none. */
export function indexOfText(items: Item[], text: string, from: number, to: number): number {
  for (let i = from; i < to && i < items.length; i++) if (items[i]!.text === text) return i;
  return -1;
}

/** A sentence of a row: items `from` up to, not including, `to`. */
export interface Clause {
  from: number;
  to: number;
}

/** Items in a sentence at most: far more than writers use, and it keeps a text without stops linear to read. */
const LONGEST_SENTENCE = 160;

/**
 * The row's sentences, a quotation counting as one item. A quotation that ends with a stop ends its sentence too,
 * unless its attribution follows (“Why?” Biden asked.).
 * @param attributes whether the items from `i` on read like an attribution
 */
export function sentencesOf(body: string, items: Item[], attributes: (i: number) => boolean): Clause[] {
  const out: Clause[] = [];
  let from = 0;
  items.forEach((item, i) => {
    const next = items[i + 1];
    const full = i + 1 - from >= LONGEST_SENTENCE;
    if (next && !full && !ends(body, item, next, () => attributes(i + 1))) return;
    out.push({ from, to: i + 1 });
    from = i + 1;
  });
  return out;
}

function ends(body: string, item: Item, next: Item, attributed: () => boolean): boolean {
  if (item.type === 'mark') {
    if (!/^(?:[.!?…]|\.{3,})$/.test(item.text)) return false;
    return next.type === 'quote' || next.type === 'person' || /^[\p{Lu}\p{N}("]/u.test(next.text);
  }
  if (item.type !== 'quote') return false;
  const last = lastMark(body, item);
  if (!/[.!?…]/.test(last)) return false;
  if (next.type === 'quote') return true;
  if (next.type === 'mark') return next.text === '(' || next.text === '[';
  if (next.type === 'word' && !/^[\p{Lu}\p{N}]/u.test(next.text)) return false;
  return !attributed();
}

/** The last character inside a quotation's marks. */
export function lastMark(body: string, quote: Item): string {
  let at = quote.end - 1;
  while (at > quote.start && /["“”»'’\s]/.test(body[at]!)) at--;
  return body[at] ?? '';
}
