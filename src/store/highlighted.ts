/** What is told of where a query stands in an article or a quote: places, and texts with marks around them. */
import type { QuoteHit } from '#domain/api.ts';
import type { Span } from '#domain/document.ts';
import type { ArticleHighlights } from '#domain/highlights.ts';
import type { TextQuery } from '#domain/textquery.ts';
import { type Forms, highlights } from './highlight.ts';
import { markedHtml, snippetsOf } from './snippets.ts';

/** Places told of one text: a word of every second sentence of a long one. */
const MOST_MARKS = 200;

export interface MarkedTexts {
  headline: string | null;
  body: string;
  /** Pairs of offsets in the body. */
  quotes: [number, number][];
}

export function articleHighlights(
  { headline, body, quotes }: MarkedTexts,
  query: TextQuery,
  forms: Forms,
): ArticleHighlights {
  const spans = quotes.map(([start, end]): Span => ({ start, end }));
  const marks = highlights(query, forms, { headline: headline ?? '', body, quotes: spans });
  const inBody = marks.body ?? [];
  return {
    headline: headline === null ? null : marked(headline, marks.headline ?? []),
    body: { marks: inBody.slice(0, MOST_MARKS), snippets: snippetsOf(body, inBody) },
  };
}

export function quoteHighlights(
  text: string,
  query: TextQuery,
  forms: Forms,
): NonNullable<QuoteHit['highlights']> {
  return marked(text, highlights(query, forms, { text }).text ?? []);
}

function marked(text: string, spans: Span[]): { html: string; marks: Span[] } {
  return { html: markedHtml(text, spans), marks: spans.slice(0, MOST_MARKS) };
}
