/** Takes a row of `quotes`, gives the quote as it leaves the store. */
import type { StoredArticle } from '#domain/api.ts';

export type StoredQuote = StoredArticle['quotes'][number];

export type QuoteRow = Omit<StoredQuote, 'parts' | 'cue'> & { parts: string | null; cue: string | null };

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
