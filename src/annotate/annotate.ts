/** Takes headline and body of an article, gives its people and its quotes: people first, for speakers are among them. */
import type { Person, Quote } from '#domain/article.ts';
import { findPeople } from './people/people.ts';
import { findQuotes } from './quotes/quotes.ts';

/** The words of an article that are annotated; `body` has a blank line between paragraphs. */
export interface Annotatable {
  headline: string | null;
  body: string;
  /** ISO 639-1 code, or null where unknown, which is taken for English. */
  language: string | null;
}

/**
 * Finds quotes and people, with offsets in UTF-16 units into the given text, which is never changed. The rules are
 * rules of English: an article in another language has none of either.
 */
export function annotate({ headline, body, language }: Annotatable): { quotes: Quote[]; people: Person[] } {
  if (language !== null && language !== 'en') return { quotes: [], people: [] };
  const people = findPeople({ headline, body });
  return { quotes: findQuotes(body, people), people };
}
