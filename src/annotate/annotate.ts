/** Takes headline and body of an article, gives its people and its quotes: people first, for speakers are among them. */
import type { NotQuote, Person, Quote } from '#domain/article.ts';
import { findPeople } from './people/people.ts';
import { findSaid } from './quotes/quotes.ts';

/** The words of an article that are annotated; `body` has a blank line between paragraphs. */
export interface Annotatable {
  headline: string | null;
  body: string;
  /** ISO 639-1 code, or null where unknown, which is taken for English. */
  language: string | null;
}

/** What is found. `quotes` holds indirect speech too, told apart by its kind; all are in order. */
export interface Annotations {
  quotes: Quote[];
  people: Person[];
}

/**
 * Finds quotes and people, with offsets in UTF-16 units into the given text, which is never changed. The rules are
 * rules of English: an article in another language has none of either.
 */
export function annotate(article: Annotatable): Annotations {
  const { quotes, people } = explainAnnotations(article);
  return { quotes, people };
}

/** As `annotate`, with the quoted stretches that are no quotations and why. */
export function explainAnnotations({
  headline,
  body,
  language,
}: Annotatable): Annotations & { notQuotes: NotQuote[] } {
  if (language !== null && language !== 'en') return { quotes: [], people: [], notQuotes: [] };
  const people = findPeople({ headline, body });
  const { quotes, indirect, notQuotes } = findSaid(body, people);
  return { quotes: [...quotes, ...indirect].sort((a, b) => a.start - b.start), people, notQuotes };
}
