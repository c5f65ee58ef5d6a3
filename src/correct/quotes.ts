/** Takes the quotes of an article and a correction of one of them, and carries it out. */
import type { Quote } from '#domain/article.ts';
import type { BoundQuoteEdit } from '#domain/corrections.ts';
import { BY_HAND } from './fields.ts';
import { added, called, type Findings, type Outcome } from './people.ts';
import { nearest } from './places.ts';

const MARKS_BEFORE = /^[\s"“”„«»]*/;
const MARKS = '"“”„«»';
interface Place {
  start: number;
  end: number;
}

/** Gives a new correction its words, by which it is found in another text; one that stands outside of the body as it is. */
export function bound(edit: BoundQuoteEdit, body: string): BoundQuoteEdit {
  if (edit.text !== undefined || edit.end > body.length) return edit;
  const { start, end } = edit.action === 'add' ? withoutMarks(edit, body) : edit;
  return { ...edit, start, end, text: body.slice(start, end) };
}

/** @param isNew false for one that was made on another text, which may have its words in other places. */
export function correctQuote(article: Findings, edit: BoundQuoteEdit, isNew: boolean): Outcome {
  const { action = 'change', text, kind } = edit;
  if (!text) return { wrong: `the body has no words from ${edit.start} to ${edit.end}` };
  const start = nearest(article.body, text, edit.start);
  if (start === null) return { wrong: `\`${text}\` is not in the body` };
  const place = { start, end: start + text.length };
  const there = article.quotes.find((quote) => quote.start === place.start && quote.end === place.end);
  const near = there ?? article.quotes.find((quote) => mostlySame(quote, place));
  if (isNew && action !== 'add' && !there) {
    return { wrong: `there is no quote from ${place.start} to ${place.end}; \`add\` makes one` };
  }
  const crossing = (quote: Quote) => action === 'add' && overlap(quote, place) > 0;
  // what counted as reported speech gives way to the quote that it holds
  const isReported = (quote: Quote) => quote.kind === 'indirect' && kind !== 'indirect';
  const crossed = article.quotes.find((quote) => crossing(quote) && !isReported(quote));
  if (isNew && crossed) {
    return {
      wrong: `it crosses the quote from ${crossed.start} to ${crossed.end}: change or remove that one`,
    };
  }
  const others = article.quotes.filter((quote) => quote !== near && !(crossing(quote) && isReported(quote)));
  if (action === 'remove') article.quotes = others;
  else {
    const own = action === 'add' || !near ? quoteAt(article.body, place) : near;
    article.quotes = [...others, spoken(article, own, edit)].sort((a, b) => a.start - b.start);
  }
  return 'done';
}

function spoken(
  article: Findings,
  quote: Quote,
  { speaker, speakerKind = 'person', kind }: BoundQuoteEdit,
): Quote {
  const set = { ...quote, kind: kind ?? quote.kind, rule: BY_HAND, confidence: 1 };
  if (speaker === undefined) return set;
  if (speaker === null) return { ...set, speaker, speakerKind: null, cue: null };
  if (speakerKind !== 'person') return { ...set, speaker, speakerKind, cue: null };
  const person = called(article.people, speaker) ?? added(article, speaker);
  return { ...set, speaker: person.name, speakerKind, cue: null };
}

function quoteAt(body: string, { start, end }: Place): Quote {
  const text = body.slice(start, end).replace(/\s+/g, ' ');
  return {
    text,
    kind: 'direct',
    start,
    end,
    speaker: null,
    speakerKind: null,
    cue: null,
    rule: BY_HAND,
    confidence: 1,
  };
}

/** The words alone; all of it where there are none. */
function withoutMarks(place: Place, body: string): Place {
  const text = body.slice(place.start, place.end);
  const start = place.start + (MARKS_BEFORE.exec(text)?.[0].length ?? 0);
  let end = place.end;
  while (end > start && (MARKS.includes(body[end - 1]!) || body[end - 1]!.trim() === '')) end--;
  return { start, end };
}

function overlap(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Another pipeline may have a quote begin or end elsewhere. */
function mostlySame(a: Place, b: Place): boolean {
  return overlap(a, b) * 2 > Math.max(a.end - a.start, b.end - b.start);
}
