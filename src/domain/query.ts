/** What can be asked of the store: the query as the store understands it, and pages of answers. */
import type { ArticleCard } from './api.ts';
import type { Quote } from './article.ts';

import type { TextQuery } from './textquery.ts';

export type { TextQuery } from './textquery.ts';

/** What a person can be in an article: quoted in it, named in headline or body (quoted or not), named in the byline. */
export const PERSON_PARTS = ['speaker', 'mentioned', 'author'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

export const QUOTE_KINDS = ['direct', 'partial', 'indirect'] as const satisfies Quote['kind'][];
export type QuoteKind = Quote['kind'];
/** The kinds between quotation marks: what is answered where nobody asks for kinds, and what counts as quotes. */
export const QUOTED_KINDS: readonly QuoteKind[] = ['direct', 'partial'];
export const isQuoted = ({ kind }: { kind: QuoteKind }): boolean => QUOTED_KINDS.includes(kind);

export const SORTS = ['newest', 'oldest', 'relevance'] as const;
export type Sort = (typeof SORTS)[number];

/** Values of which an item has one at least, and values of which it has none. Both empty: whatever it has. */
export interface Wanted {
  any: readonly string[];
  none: readonly string[];
}
export const ANYTHING: Wanted = { any: [], none: [] };

export const TOTALS = ['capped', 'exact', 'none'] as const;
export type TotalWanted = (typeof TOTALS)[number];

export const VALUE_FACETS = ['people', 'speakers', 'sources', 'sections', 'languages'] as const;
export const TIME_FACETS = ['day', 'week', 'month'] as const;
export const FACETS = [...VALUE_FACETS, ...TIME_FACETS] as const;
export type FacetName = (typeof FACETS)[number];
export type TimeFacet = (typeof TIME_FACETS)[number];

/** A place in a sorted list: what the last shown item was. Opaque to clients once `search/cursor.ts` has sealed it. */
export interface Position {
  /** The sort key of the last item shown: article key, quote key, or a person's article count. */
  key: number;
  /** The rank score of the last item shown, with `sort: relevance`. */
  score?: number | undefined;
  /** Breaks ties where keys are not unique (people). */
  id?: number | undefined;
  /** With `sort: relevance` and many matches: the oldest key that was ranked, so that all pages rank the same ones. */
  floor?: number | undefined;
  /** The same for matches in headlines, of which older ones are ranked, too. */
  headlines?: number | undefined;
  /** True where the page wanted is the one before: it ends above this item, which is then the first shown. */
  back?: boolean | undefined;
}

export interface ArticleQuery {
  text: TextQuery | null;
  /** Any names of people, in any case, with or without accents. */
  person: Wanted;
  /** What `person` is in the article, any of these; empty for whatever it is. */
  as: readonly PersonPart[];
  /** The person with this id, mentioned or in the byline, merged or not; whoever where null. */
  personId: number | null;
  /** As `person`: quoted in the article; in its byline. */
  speaker: Wanted;
  author: Wanted;
  /** Names of sources, in any case. */
  source: Wanted;
  /** Words of the section's name. */
  section: Wanted;
  /** Codes. */
  language: Wanted;
  /** Unix seconds, inclusive. */
  from: number | null;
  /** Unix seconds, exclusive. */
  to: number | null;
  sort: Sort;
  limit: number;
  after: Position | null;
  total: TotalWanted;
  facets: readonly FacetName[];
  /** IANA name of the time zone whose days are counted in facets. */
  zone: string;
  /** `copies`: the versions of one text once, where the newest that matches stands; not by relevance. */
  collapse: 'copies' | null;
}

export interface QuoteQuery {
  text: TextQuery | null;
  /** Any names of people, organisations or unnamed sources who speak. */
  speaker: Wanted;
  /** The id of the person who speaks, merged or not. */
  person: number | null;
  /** Any of these. */
  kinds: readonly QuoteKind[];
  /** Names of sources, in any case. */
  source: Wanted;
  /** Unix seconds, inclusive. */
  from: number | null;
  /** Unix seconds, exclusive. */
  to: number | null;
  sort: Sort;
  /** The same quotation in many articles once, where it stands newest (or matches best), with all its appearances. */
  collapse: boolean;
  limit: number;
  after: Position | null;
  total: TotalWanted;
}

export interface PeopleQuery {
  /** Part of any name; empty for all, most named first. */
  name: string;
  limit: number;
  after: Position | null;
}

export interface SourcesQuery {
  /** Words of the name, or their beginnings; empty for all, most articles first. */
  name: string;
  limit: number;
  after: Position | null;
}

/** Articles by sequence, the earliest first. */
export interface TailQuery {
  /** Those of a greater sequence. */
  since: number;
  /** The greatest sequence wanted; null for all. */
  until: number | null;
  limit: number;
  after: Position | null;
}

/** A page of them, and the last sequence given out so far. */
export interface Tail extends Paged<ArticleCard> {
  last: number;
}

/** One page of answers; `next` is null on the last one, `prev` on the first. */
export interface Paged<T> {
  items: T[];
  next: Position | null;
  prev: Position | null;
}

/** How many there are in all; `gte` where counting stopped at so many. */
export interface Total {
  value: number;
  relation: 'eq' | 'gte';
}

export interface FacetValue {
  /** Of a person or source. */
  id?: number;
  /** A name, a code; of times the first day, or the month. */
  value: string;
  count: number;
}

export interface Facet {
  values: FacetValue[];
  /** How many matches were looked at, the newest. */
  of: number;
  /** Whether those are all matches. */
  all: boolean;
}

export type Facets = Partial<Record<FacetName, Facet>>;

/** In which order the answer is, and what that was found by. */
export type Ranking =
  | { by: Exclude<Sort, 'relevance'> }
  | {
      by: 'relevance';
      /** `bm25` weighs words by how rare they are; `headlines` has matches in headlines first, where all words are common. */
      method: 'bm25' | 'headlines';
      /** How many matches were ranked: all, or the newest and those with the newest headlines. */
      of: number;
      all: boolean;
      /** Words too common to weigh. */
      ignored: string[];
    };

export interface Searched<T> extends Paged<T> {
  /** Null where it was not asked for. */
  total: Total | null;
  ranking: Ranking;
}

export interface ArticlePage extends Searched<ArticleCard> {
  /** The items as JSON, as they are stored: for answers that send them on unread. */
  texts: string[];
  facets: Facets | null;
}
