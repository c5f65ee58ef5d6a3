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

export type Sort = 'newest' | 'relevance';

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
  /** True where the page wanted is the one before: it ends above this item, which is then the first shown. */
  back?: boolean | undefined;
}

export interface ArticleQuery {
  text: TextQuery | null;
  /** Any name of a person, in any case, with or without accents. */
  person: string | null;
  /** What `person` is in the article, any of these; empty for whatever it is. */
  as: readonly PersonPart[];
  /** A source's name, in any case. */
  source: string | null;
  /** Unix seconds, inclusive. */
  from: number | null;
  /** Unix seconds, exclusive. */
  to: number | null;
  sort: Sort;
  limit: number;
  after: Position | null;
}

export interface QuoteQuery {
  text: TextQuery | null;
  /** Any name of a person, organisation or unnamed source who speaks. */
  speaker: string | null;
  /** The id of the person who speaks, merged or not. */
  person: number | null;
  /** Any of these. */
  kinds: readonly QuoteKind[];
  /** A source's name, in any case. */
  source: string | null;
  /** Unix seconds, inclusive. */
  from: number | null;
  /** Unix seconds, exclusive. */
  to: number | null;
  sort: Sort;
  /** The same quotation in many articles once, where it stands newest (or matches best), with all its appearances. */
  collapse: boolean;
  limit: number;
  after: Position | null;
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
