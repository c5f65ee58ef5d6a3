/** Takes the items of a page and the query they were found by, gives them with the places of its words. */
import type { ArticleCard, QuoteHit } from '#domain/api.ts';
import type { TextQuery } from '#domain/textquery.ts';
import type { Store } from '#store/store.ts';

/** Without words to look for, nothing is marked. */
const NO_WORDS: TextQuery = { type: 'or', parts: [] };

export async function markedArticles(
  store: Store,
  cards: ArticleCard[],
  query: TextQuery | null,
): Promise<ArticleCard[]> {
  const marks = await store.highlights(
    cards.map(({ id }) => id),
    query ?? NO_WORDS,
  );
  return cards.map((card) => ({ ...card, highlights: marks.get(card.id) }));
}

export async function markedQuotes(
  store: Store,
  hits: QuoteHit[],
  query: TextQuery | null,
): Promise<QuoteHit[]> {
  const marks = await store.quoteHighlights(
    hits.map(({ text }) => text),
    query ?? NO_WORDS,
  );
  return hits.map((hit, i) => ({ ...hit, highlights: marks[i] }));
}
