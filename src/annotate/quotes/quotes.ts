/**
 * Takes a body and the people in it, gives its quotations with their speakers. Order: find the quoted stretches, read
 * each one's own sentence, then what stands around it, join what an attribution broke, and drop what is no quotation.
 */
import type { Person, Quote } from '#domain/article.ts';
import { paragraphs as paragraphSpans } from '../text/paragraphs.ts';
import { type Attribution, attribute } from './attribute.ts';
import { fromContext, groupBefore } from './context.ts';
import { type Item, mentionsInBody, type NamedAt } from './frame.ts';
import { type Draft, joinBroken } from './join.ts';
import { kindOf } from './kind.ts';
import { isCrosshead, isName, isTitleInPhrase } from './notquotes.ts';
import { type Row, rowsOf } from './rows.ts';
import { findSpans, type QuotedSpan } from './spans.ts';
import { type Previous, Speakers } from './speakers.ts';

/**
 * The quotations of a body, in order, with offsets into it in UTF-16 units.
 * @param people with the mentions that stand in the body; others are left aside
 */
export function findQuotes(body: string, people: Person[]): Quote[] {
  const paragraphs = paragraphSpans(body);
  const spans = findSpans(body, paragraphs).filter((s) => !isTitleInPhrase(body, s.outer));
  if (!spans.length) return [];
  const named = mentionsInBody(people);
  const rows = rowsOf(body, paragraphs, spans, named);
  const speakers = new Speakers(body, people, outside(named, spans), paragraphs);
  const drafts: Draft[] = [];
  let previous: Previous | null = null;
  spans.forEach((span, index) => {
    const found = draftOf(body, span, index, rows);
    if (!found) return;
    const { draft, attribution, items } = found;
    if (attribution) {
      const at = items[attribution.holder.from]!.start;
      draft.speaker =
        speakers.resolve(attribution.holder, at, draft.paragraph, previous) ??
        groupBefore(body, attribution.holder, draft, rows, speakers);
    } else {
      const around = fromContext(body, draft, drafts[drafts.length - 1], rows, speakers, previous);
      if (around) {
        draft.speaker = around.speaker;
        draft.rule = around.rule;
        draft.confidence = around.confidence;
        draft.cue = around.cue && cueSpan(around.items, around.cue);
      }
      if (!isSpeech(body, draft)) return;
    }
    drafts.push(draft);
    if (draft.speaker) previous = { speaker: draft.speaker, paragraph: draft.paragraph };
  });
  return joinBroken(drafts).map((d) => quoteOf(body, d));
}

/** What is written on things: quoted, but nobody's speech. */
const LETTERING =
  /\b(?:signs?|banners?|placards?|posters?|plaques?|stickers?|t-shirts?|headlines?|slogans?)$/i;

/** The mentions that stand in no quotation of more than a few words. */
function outside(named: NamedAt[], spans: QuotedSpan[]): NamedAt[] {
  const parts = spans.flatMap((s) => s.parts).sort((a, b) => a.start - b.start);
  let k = 0;
  return named.filter((m) => {
    while (parts[k] && parts[k]!.end <= m.start) k++;
    return !(parts[k] && parts[k]!.start <= m.start);
  });
}

/** Without a cue, only whole utterances are speech: quoted fragments that nobody is said to have said are terms. */
function isSpeech(body: string, d: Draft): boolean {
  if (d.parts.length > 1) return true;
  const text = textOf(body, d);
  if (!d.opensSentence) return d.rule === 'introduced-by-colon';
  return kindOf(text, true) === 'direct' && (/[.?!…,—–-]$/.test(text) || text.split(/\s+/).length >= 4);
}

function draftOf(
  body: string,
  span: QuotedSpan,
  index: number,
  rows: (i: number) => Row | null,
): { draft: Draft; attribution: Attribution | null; items: Item[] } | null {
  const place = placeOf(rows, span, index);
  if (!place) return null;
  const { row, paragraph, sentence, item } = place;
  const quote = row.items[item]!;
  if (isCrosshead(body, row.items, quote) && span.closed) return null;
  const s = row.sentences[sentence]!;
  let attribution = attribute(body, row.items, s, row.cues[sentence]!, item);
  let items = row.items;
  if (!attribution && span.parts.length > 1) {
    // the attribution of a quotation in several paragraphs may stand at its end
    const end = atEnd(body, span, index, rows);
    if (end) ({ attribution, items } = end);
  }
  const first = body.slice(span.parts[0]!.start, span.parts[0]!.end);
  if (span.parts.length === 1 && isName(row.items, item, first, attribution !== null)) return null;
  if (
    attribution &&
    (LETTERING.test(attribution.holder.text) ||
      (attribution.rule === 'act' && kindOf(first, false) === 'partial'))
  )
    return null;
  const opensSentence = item === s.from || (item === s.from + 1 && row.items[s.from]!.type === 'mark');
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
    confidence: attribution?.confidence ?? 0.3,
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

const cueSpan = (items: Item[], cue: { at: number; end: number }) => ({
  start: items[cue.at]!.start,
  end: items[cue.end - 1]!.end,
});

const textOf = (body: string, d: Draft) =>
  d.parts.map((p) => body.slice(p.start, p.end).replace(/\s+/g, ' ')).join(' ');

function quoteOf(body: string, d: Draft): Quote {
  const text = textOf(body, d);
  const known = d.speaker;
  return {
    text,
    kind: d.parts.length > 1 ? 'direct' : kindOf(text, d.alone),
    start: d.parts[0]!.start,
    end: d.parts[d.parts.length - 1]!.end,
    ...(d.parts.length > 1 ? { parts: d.parts } : {}),
    speaker: known?.name ?? null,
    speakerKind: known?.kind ?? null,
    cue: d.cue && { ...d.cue, text: body.slice(d.cue.start, d.cue.end) },
    rule: d.rule,
    confidence: known ? d.confidence : 0.3,
  };
}
