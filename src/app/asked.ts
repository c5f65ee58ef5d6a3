/** What lists are asked by, as users write it, and what they answer. */
import type {
  FacetName,
  Facets,
  PersonPart,
  QuoteKind,
  Ranking,
  Sort,
  Total,
  TotalWanted,
} from '#domain/query.ts';
import type { QueryWarning } from '#domain/textquery.ts';

/** One list's worth of answers; `next` and `prev` are opaque cursors, null on the last and the first page. */
export interface Listed<T> {
  items: T[];
  /** The items as JSON, where they are at hand unread. */
  texts?: string[];
  next: string | null;
  prev: string | null;
  /** In a list by sequence: where to go on behind this page. */
  since?: number | undefined;
  /** Of searches; null where it was not asked for. */
  total?: Total | null;
  facets?: Facets | null;
  ranking?: Ranking | { by: 'sequence' };
  /** What of `q` is understood otherwise than it looks. */
  warnings?: QueryWarning[];
  /** Milliseconds. */
  took?: number;
}

/** What searches of articles and of quotes share. Lists of names are as `search/values.ts` reads them. */
interface Search {
  q?: string | undefined;
  source?: string[] | undefined;
  /** ISO day or instant, inclusive; a day as `to` counts whole. */
  from?: string | undefined;
  to?: string | undefined;
  /** IANA name of the time zone whose days are meant; UTC where not given. */
  tz?: string | undefined;
  sort?: Sort | undefined;
  total?: TotalWanted | undefined;
  /** Whether the items tell where the words of `q` are. */
  highlight?: boolean | undefined;
  limit: number;
  cursor?: string | undefined;
}

export interface ArticleSearch extends Search {
  person?: string[] | undefined;
  /** What `person` is in the article; any of these. */
  as?: PersonPart[] | undefined;
  speaker?: string[] | undefined;
  author?: string[] | undefined;
  section?: string[] | undefined;
  language?: string[] | undefined;
  facets?: FacetName[] | undefined;
  /** The versions of one text once; not by relevance. */
  collapse?: 'copies' | undefined;
  /** Whether the items hold their whole bodies. */
  bodies?: boolean | undefined;
}

/** What `kind` is where it is not given: direct and partial. */
export type Kinds = QuoteKind[] | undefined;

export interface PersonQuoteSearch extends Search {
  /** Any of these. */
  kind?: Kinds;
  /** The same quotation in many articles once; these are not counted. */
  collapse?: boolean | undefined;
}

export interface QuoteSearch extends PersonQuoteSearch {
  speaker?: string[] | undefined;
}

export interface PeopleSearch {
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}
