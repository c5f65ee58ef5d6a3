/**
 * Takes a quoted stretch, gives it as a draft quotation with the attribution its own sentence makes, or the reason why
 * it is no quotation.
 */
import type { NotQuoteReason, Quote } from '#domain/article.ts';
import { type Attribution, attribute } from './attribute.ts';
import { confidenceOf, ruleName, UNKNOWN } from './confidence.ts';
import type { Item } from './frame.ts';
import type { Draft } from './join.ts';
import { kindOf } from './kind.ts';
import { isCompound, isCrosshead, isName, LETTERING } from './notquotes.ts';
import type { Row } from './rows.ts';
import type { QuotedSpan } from './spans.ts';
import { woven } from './woven.ts';

/** A draft with its own attribution, if any, and the items that this points into. */
export interface Drafted {
  draft: Draft;
  attribution: Attribution | null;
  items: Item[];
}

/** @returns the reason where the stretch is no quotation, null where it stands in no row */
export function draftOf(
  body: string,
  span: QuotedSpan,
  index: number,
  rows: (i: number) => Row | null,
): Drafted | NotQuoteReason | null {
  const place = placeOf(rows, span, index);
  if (!place) return null;
  const { row, paragraph, sentence, item } = place;
  const quote = row.items[item]!;
  if (isCrosshead(body, row.items, quote) && span.closed) return 'crosshead';
  const s = row.sentences[sentence]!;
  let attribution = attribute(body, row.items, s, row.cues[sentence]!, item);
  let items = row.items;
  if (!attribution && span.parts.length > 1) {
    // the attribution of a quotation in several paragraphs may stand at its end
    const end = atEnd(body, span, index, rows);
    if (end) ({ attribution, items } = end);
  }
  const opensSentence = item === s.from || (item === s.from + 1 && row.items[s.from]!.type === 'mark');
  const first = body.slice(span.parts[0]!.start, span.parts[0]!.end);
  const name = span.parts.length === 1 && isName(row.items, item, first, attribution !== null);
  if (name) return name;
  const personal = attribution?.holder.kind === 'person' || attribution?.holder.kind === 'pronoun';
  if (!personal && isCompound(row.items, item, first)) return 'term';
  if (attribution && LETTERING.test(attribution.holder.text)) return 'sign';
  const acted = attribution?.rule === 'act' && kindOf(first, false) === 'partial';
  if (!opensSentence && (acted || !attribution)) {
    const subject = woven(body, row.items, s, item);
    if (acted && !subject) return 'scare-quotes';
    attribution ??= subject;
  }
  const before = row.items[item - 1];
  const draft: Draft = {
    parts: span.parts,
    outer: span.outer,
    paragraph,
    sentence,
    item,
    opensSentence,
    alone: opensSentence || before?.text === ',' || before?.text === ':' || before?.type === 'quote',
    own: attribution !== null,
    rule: attribution?.rule ?? 'none',
    how: null,
    cue: attribution?.cue ? cueSpan(items, attribution.cue) : null,
    speaker: null,
  };
  return { draft, attribution, items };
}

function placeOf(rows: (i: number) => Row | null, span: QuotedSpan, index: number, from = span.paragraph) {
  const row = rows(from);
  const place = row?.quotes.get(index);
  return row && place ? { row, paragraph: from, ...place } : null;
}

function atEnd(body: string, span: QuotedSpan, index: number, rows: (i: number) => Row | null) {
  const place = placeOf(rows, span, index, span.paragraph + span.parts.length - 1);
  if (!place) return null;
  const { row, sentence, item } = place;
  const attribution = attribute(body, row.items, row.sentences[sentence]!, row.cues[sentence]!, item);
  return attribution && { attribution, items: row.items };
}

/** Where the words of a cue stand in the body. */
export const cueSpan = (items: Item[], cue: { at: number; end: number }) => ({
  start: items[cue.at]!.start,
  end: items[cue.end - 1]!.end,
});

/** Words in a clause at least that stands inside a sentence and has no cue. */
const CLAUSE_WORDS = 6;

/** Without a cue, only whole utterances are speech: quoted fragments that nobody is said to have said are terms. */
export function isSpeech(body: string, d: Draft): boolean {
  if (d.parts.length > 1) return true;
  const text = textOf(body, d);
  if (!d.opensSentence) {
    const words = text.split(/\s+/).length;
    return (
      d.rule === 'introduced-by-colon' ||
      ((words >= CLAUSE_WORDS || (d.alone && words >= 3)) && kindOf(text, false) === 'direct')
    );
  }
  return kindOf(text, true) === 'direct' && (/[.?!…,—–-]$/.test(text) || text.split(/\s+/).length >= 4);
}

const textOf = (body: string, d: Draft) =>
  d.parts.map((p) => body.slice(p.start, p.end).replace(/\s+/g, ' ')).join(' ');

/** The finished quotation. */
export function quoteOf(body: string, d: Draft): Quote {
  const text = textOf(body, d);
  const known = d.speaker;
  return {
    text,
    kind: d.kind ?? (d.parts.length > 1 ? 'direct' : kindOf(text, d.alone)),
    start: d.parts[0]!.start,
    end: d.parts[d.parts.length - 1]!.end,
    ...(d.parts.length > 1 ? { parts: d.parts } : {}),
    speaker: known?.name ?? null,
    speakerKind: known?.kind ?? null,
    cue: d.cue && { ...d.cue, text: body.slice(d.cue.start, d.cue.end) },
    rule: ruleName(d.rule, d.how),
    confidence: known ? confidenceOf(d.rule, d.how) : UNKNOWN,
  };
}
