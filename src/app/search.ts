/** Search: takes the parameters as users write them, gives pages of answers with sealed cursors. */
import { z } from 'zod';
import type { ArticleCard } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import { type ArticleQuery, type PersonPart, QUOTED_KINDS, type QuoteQuery } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import type { Store } from '#store/store.ts';
import type { ArticleSearch, PeopleSearch, PersonQuoteSearch, QuoteSearch } from './app.ts';
import { listed } from './listed.ts';

export function createSearch(store: Store) {
  async function withBodies(cards: ArticleCard[]): Promise<ArticleCard[]> {
    const bodies = await store.bodies(cards.map(({ id }) => id));
    return cards.map((card) => ({ ...card, body: bodies.get(card.id) ?? '' }));
  }

  async function quotes(person: number | null, { limit, cursor, ...search }: QuoteSearch) {
    const query: Omit<QuoteQuery, 'after'> = {
      text: search.q ? parseText(search.q) : null,
      speaker: search.speaker || null,
      person,
      kinds: search.kind?.length ? search.kind : QUOTED_KINDS,
      source: search.source || null,
      ...period(search),
      sort: search.sort === 'relevance' && search.q ? search.sort : 'newest',
      collapse: search.collapse ?? false,
      limit,
    };
    return listed(['quotes', { person, ...search }], cursor, (after) =>
      store.searchQuotes({ ...query, after }),
    );
  }

  return {
    async searchArticles({ limit, cursor, bodies, ...search }: ArticleSearch) {
      const query: Omit<ArticleQuery, 'after'> = {
        text: search.q ? parseText(search.q) : null,
        person: search.person || null,
        as: partsOf(search),
        source: search.source || null,
        ...period(search),
        sort: search.sort === 'relevance' && search.q ? search.sort : 'newest',
        limit,
      };
      const found = await listed(['articles', search], cursor, (after) =>
        store.searchArticles({ ...query, after }),
      );
      return bodies ? { ...found, items: await withBodies(found.items) } : found;
    },
    searchQuotes: (search: QuoteSearch) => quotes(null, search),
    quotesOf: (person: number, search: PersonQuoteSearch) => quotes(person, search),
    searchPeople: ({ limit, cursor, ...search }: PeopleSearch) =>
      listed(['people', search], cursor, (after) =>
        store.searchPeople({ name: search.q ?? '', limit, after }),
      ),
  };
}

function partsOf({ person, as = [] }: Pick<ArticleSearch, 'person' | 'as'>): PersonPart[] {
  if (as.length === 0 || person) return as;
  throw refusal('as', '`as` tells what a person is in the article: give `person`, too, or leave `as` out.');
}

const Day = z.iso.date();
const Instant = z.iso.datetime({ offset: true });

/** The bounds of a search as Unix seconds; `to` is the second after the last one meant. Days are UTC. */
function period({ from, to }: Pick<ArticleSearch, 'from' | 'to'>): Pick<ArticleQuery, 'from' | 'to'> {
  const bounds = {
    from: from ? start('from', from) : null,
    to: to ? start('to', to) + (Day.safeParse(to).success ? 86_400 : 1) : null,
  };
  if (bounds.from === null || bounds.to === null || bounds.from < bounds.to) return bounds;
  throw refusal('from', '`from` is later than `to`: give the earlier one as `from`.');
}

function start(parameter: string, value: string): number {
  if (Day.safeParse(value).success || Instant.safeParse(value).success) {
    return Math.floor(Date.parse(value) / 1000);
  }
  const dates = 'give a day (2026-11-23) or an instant (2026-11-23T08:00:00Z)';
  throw refusal(parameter, `\`${parameter}\` is not a date: ${dates}.`);
}

function refusal(parameter: string, detail: string): CopydeskError {
  return new CopydeskError('invalid_request', detail, [{ detail, parameter }]);
}
