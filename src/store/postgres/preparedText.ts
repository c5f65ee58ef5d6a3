/**
 * Takes an article, gives what is made of its texts alone: to be asked before the transaction that writes it, in which all other servers wait, and
 * again in it, where it costs nothing then.
 */
import { type Printed, printed } from '#copies/shingles.ts';
import type { Article } from '#domain/article.ts';
import { QUOTES_PER_ARTICLE } from '../keys.ts';
import { quoteVector, type TextVectors, textVectors } from './words.ts';

export interface PreparedText extends TextVectors {
  /** Of each quote. */
  spoken: { text: string; length: number }[];
  /** By what copies of it are known; null for a text too short to have some. */
  printed: Printed | null;
}

const made = new WeakMap<Article, PreparedText>();

/** Articles are not changed once they are made. */
export function preparedText(article: Article): PreparedText {
  const known = made.get(article);
  if (known) return known;
  const quotes = article.quotes.slice(0, QUOTES_PER_ARTICLE).map(({ text }) => text);
  const texts = textVectors({ headline: article.headline ?? '', body: article.body, quotes });
  const prepared = { ...texts, spoken: quotes.map(quoteVector), printed: printed(article.body) };
  made.set(article, prepared);
  return prepared;
}
