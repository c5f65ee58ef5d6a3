/** Takes a row of `quotes`, gives the quote as it leaves the store: in its article, or alone. */
import type { ArticleCard, QuoteHit, StoredArticle } from '#domain/api.ts';
import { paragraphAt } from './paragraph.ts';

export type StoredQuote = StoredArticle['quotes'][number];

export type QuoteRow = Omit<StoredQuote, 'parts' | 'cue'> & { parts: string | null; cue: string | null };

/** With its own key, and of its article the card (JSON) and the body. */
export type HitRow = QuoteRow & { key: number; card: string; body: string };

export function storedQuote({ parts, cue, ...quote }: QuoteRow): StoredQuote {
  return {
    text: quote.text,
    kind: quote.kind,
    start: quote.start,
    end: quote.end,
    ...(parts !== null && { parts: JSON.parse(parts) as NonNullable<StoredQuote['parts']> }),
    speaker: quote.speaker,
    speakerKind: quote.speakerKind,
    speakerId: quote.speakerId,
    cue: cue === null ? null : (JSON.parse(cue) as StoredQuote['cue']),
    rule: quote.rule,
    confidence: quote.confidence,
  };
}

export function quoteHit({ key: _, card, body, ...row }: HitRow): QuoteHit {
  return { ...storedQuote(row), article: told(card), paragraph: paragraphAt(body, row.start) };
}

/** What a quote tells of its article. @param card JSON of ArticleCard. */
export function told(card: string): QuoteHit['article'] {
  const { id, headline, source, published, url } = JSON.parse(card) as ArticleCard;
  return { id, headline, source, published, url };
}
