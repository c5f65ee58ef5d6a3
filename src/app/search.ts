/** Search: takes the parameters as users write them, gives pages of answers with sealed cursors. */
import { CopydeskError } from '#domain/errors.ts';
import type { Paged, Position } from '#domain/query.ts';
import { seal, unseal } from '#search/cursor.ts';
import { parseText } from '#search/parse.ts';
import type { Store } from '#store/store.ts';
import type { ArticleSearch, Listed, PeopleSearch, QuoteSearch } from './app.ts';

export function createSearch(store: Store) {
  return {
    searchArticles: ({ limit, cursor, ...search }: ArticleSearch) =>
      listed(['articles', search], cursor, (after) =>
        store.searchArticles({
          text: search.q ? parseText(search.q) : null,
          person: search.person || null,
          source: search.source || null,
          from: search.from ? seconds('from', search.from, 'start') : null,
          to: search.to ? seconds('to', search.to, 'end') : null,
          sort: search.sort === 'relevance' && search.q ? 'relevance' : 'newest',
          limit,
          after,
        }),
      ),
    searchQuotes: ({ limit, cursor, ...search }: QuoteSearch) =>
      listed(['quotes', search], cursor, (after) =>
        store.searchQuotes({
          text: search.q ? parseText(search.q) : null,
          speaker: search.speaker || null,
          limit,
          after,
        }),
      ),
    searchPeople: ({ limit, cursor, ...search }: PeopleSearch) =>
      listed(['people', search], cursor, (after) =>
        store.searchPeople({ name: search.q ?? '', limit, after }),
      ),
  };
}

/** A cursor is sealed with the query it belongs to, so that one reused with another query says so. */
async function listed<T>(
  query: [string, object],
  cursor: string | undefined,
  ask: (after: Position | null) => Promise<Paged<T>>,
): Promise<Listed<T>> {
  const scope = JSON.stringify(query);
  const page = await ask(cursor ? unseal(cursor, scope) : null);
  return { items: page.items, next: page.next ? seal(page.next, scope) : null };
}

/** An ISO day or instant as Unix seconds: the start of a day, or for `end` the second after it (days are UTC). */
function seconds(parameter: string, value: string, edge: 'start' | 'end'): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const ms = Date.parse(value);
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(ms)) {
    const detail = `\`${parameter}\` is not a date: give a day (2026-11-23) or an instant (2026-11-23T08:00:00Z).`;
    throw new CopydeskError('invalid_request', detail, [{ detail, parameter }]);
  }
  return Math.floor(ms / 1000) + (edge === 'end' ? (isDay ? 86_400 : 1) : 0);
}
