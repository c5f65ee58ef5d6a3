/** Search: takes the parameters as users write them, gives pages of answers with sealed cursors. */
import type { ArticleCard, QuoteHit } from '#domain/api.ts';
import { wrongParameter } from '#domain/errors.ts';
import {
  type ArticlePage,
  type ArticleQuery,
  type PersonPart,
  QUOTED_KINDS,
  type QuoteQuery,
  type Searched,
} from '#domain/query.ts';
import { parseQuery } from '#search/parse.ts';
import { inZone, periodOf, zoneOf } from '#search/period.ts';
import { wantedOf } from '#search/values.ts';
import type { Store } from '#store/store.ts';
import type { ArticleSearch, Listed, PeopleSearch, PersonQuoteSearch, QuoteSearch } from './asked.ts';
import { markedArticles, markedQuotes } from './highlight.ts';
import { type Found, listed, listedItems } from './listed.ts';
import { type Observed, type SearchKind, timed } from './observed.ts';
import { createTail } from './tail.ts';

export function createSearch(store: Store) {
  async function withBodies(cards: ArticleCard[]): Promise<ArticleCard[]> {
    const bodies = await store.bodies(cards.map(({ id }) => id));
    return cards.map((card) => ({ ...card, body: bodies.get(card.id) ?? '' }));
  }

  async function articles(
    personId: number | null,
    { limit, cursor, bodies, highlight, ...search }: ArticleSearch,
  ): Promise<Listed<ArticleCard>> {
    const zone = zoneOf(search.tz);
    const { text, warnings } = read(search.q, zone);
    const query: Omit<ArticleQuery, 'after'> = {
      text,
      person: wantedOf('person', search.person),
      as: partsOf(search, personId),
      personId,
      speaker: wantedOf('speaker', search.speaker),
      author: wantedOf('author', search.author),
      source: wantedOf('source', search.source),
      section: wantedOf('section', search.section),
      language: wantedOf('language', search.language),
      ...periodOf(search, zone),
      sort: sortOf(search),
      limit,
      total: search.total ?? 'capped',
      facets: search.facets ?? [],
      zone,
      collapse: collapseOf(search),
    };
    const asked = ['articles', ...(personId === null ? [] : [personId]), filtersOf(search)];
    const found = await listed<ArticleCard, ArticlePage>(asked, cursor, (after) =>
      store.searchArticles({ ...query, after }),
    );
    const { page } = found;
    const told = { ...searched(found), facets: page.facets, warnings };
    if (bodies || highlight) {
      const marked = highlight ? await markedArticles(store, page.items, text) : page.items;
      return { ...told, items: bodies ? await withBodies(marked) : marked };
    }
    return {
      ...told,
      texts: page.texts,
      get items() {
        return page.items;
      },
    };
  }

  async function quotes(person: number | null, { limit, cursor, highlight, ...search }: QuoteSearch) {
    const zone = zoneOf(search.tz);
    const { text, warnings } = read(search.q, zone);
    const query: Omit<QuoteQuery, 'after'> = {
      text,
      speaker: wantedOf('speaker', search.speaker),
      person,
      kinds: search.kind?.length ? search.kind : QUOTED_KINDS,
      source: wantedOf('source', search.source),
      ...periodOf(search, zone),
      sort: sortOf(search),
      collapse: search.collapse ?? false,
      limit,
      total: search.total ?? 'capped',
    };
    const asked = ['quotes', { person, ...filtersOf(search) }];
    const found = await listed<QuoteHit, Searched<QuoteHit>>(asked, cursor, (after) =>
      store.searchQuotes({ ...query, after }),
    );
    const { items } = found.page;
    return {
      items: highlight ? await markedQuotes(store, items, text) : items,
      ...searched(found),
      warnings,
    };
  }

  return {
    searchArticles: (search: ArticleSearch) => articles(null, search),
    articlesOf: (person: number, search: ArticleSearch) => articles(person, search),
    articlesSince: createTail(store, withBodies),
    searchQuotes: (search: QuoteSearch) => quotes(null, search),
    quotesOf: (person: number, search: PersonQuoteSearch) => quotes(person, search),
    searchSources: ({ limit, cursor, ...search }: PeopleSearch) =>
      listedItems(['sources', search], cursor, (after) =>
        store.searchSources({ name: search.q ?? '', limit, after }),
      ),
    searchPeople: ({ limit, cursor, ...search }: PeopleSearch) =>
      listedItems(['people', search], cursor, (after) =>
        store.searchPeople({ name: search.q ?? '', limit, after }),
      ),
  };
}

type Search = ReturnType<typeof createSearch>;

/** The same, and how long each took is told. */
export function timedSearch(search: Search, observed: Observed): Search {
  const told =
    <Args extends unknown[], Answer>(kind: SearchKind, ask: (...args: Args) => Promise<Answer>) =>
    (...args: Args): Promise<Answer> =>
      timed(
        (seconds) => observed.searched(kind, seconds),
        () => ask(...args),
      );
  return {
    searchArticles: told('articles', search.searchArticles),
    articlesOf: told('articles', search.articlesOf),
    articlesSince: told('articles', search.articlesSince),
    searchQuotes: told('quotes', search.searchQuotes),
    quotesOf: told('quotes', search.quotesOf),
    searchSources: told('sources', search.searchSources),
    searchPeople: told('people', search.searchPeople),
  };
}

function read(q: string | undefined, zone: string) {
  if (!q) return { text: null, warnings: [] };
  const { query, warnings } = parseQuery(q);
  return { text: query && inZone(query, zone), warnings };
}

/** What a cursor belongs to: how much is told beside the items changes nothing about their order. */
function filtersOf<S extends { total?: unknown; facets?: unknown }>({ total: _, facets: __, ...search }: S) {
  return search;
}

function sortOf({ sort, q }: Pick<ArticleSearch, 'sort' | 'q'>) {
  return sort === 'relevance' && !q ? 'newest' : (sort ?? 'newest');
}

function partsOf({ person, as = [] }: Pick<ArticleSearch, 'person' | 'as'>, id: number | null): PersonPart[] {
  if (as.length === 0 || person?.length || id !== null) return as;
  throw wrongParameter(
    'as',
    '`as` tells what a person is in the article: give `person`, too, or leave `as` out.',
  );
}

function collapseOf({ collapse, ...search }: Pick<ArticleSearch, 'collapse' | 'sort' | 'q'>) {
  if (collapse === undefined || sortOf(search) !== 'relevance') return collapse ?? null;
  throw wrongParameter(
    'collapse',
    '`collapse` goes with `sort=newest` and `sort=oldest`: leave one of the two out.',
  );
}

function searched({ page, next, prev, took }: Found<Pick<ArticlePage, 'total' | 'ranking'>>) {
  return { next, prev, total: page.total, ranking: page.ranking, took };
}
