/** The part of the port that answers questions and changes nothing: engines may ask elsewhere than they write. */
import type { PersonCard, QuoteHit, SimilarArticle, StoredArticle } from '#domain/api.ts';
import type { Copies } from '#domain/copies.ts';
import type { Dump } from '#domain/document.ts';
import type { ArticleHighlights } from '#domain/highlights.ts';
import type { PersonDetail } from '#domain/people.ts';
import type {
  ArticlePage,
  ArticleQuery,
  Paged,
  PeopleQuery,
  QuoteQuery,
  Searched,
  SourcesQuery,
  Tail,
  TailQuery,
} from '#domain/query.ts';
import type { SourceCard, SourceDetail, Stats } from '#domain/stats.ts';
import type { TextQuery } from '#domain/textquery.ts';

export interface StoredDump {
  id: string;
  dump: Dump;
}

/** From the first to the last article that names a person or is written by them, in Unix seconds; of somebody merged, the other person's. */
export interface PersonSpan {
  id: number;
  first: number | null;
  last: number | null;
}

export interface TimelineCount {
  articles: number;
  quotes: number;
  authored: number;
}

export interface ReadStore {
  /**
   * Newest or oldest first (by publication second), or by relevance. A capped total counts to 1,000; facets count the newest 1,000 matches.
   * Ranking has a budget: where many match, the newest are ranked and those with the newest headlines, and the answer says so.
   */
  searchArticles(query: ArticleQuery): Promise<ArticlePage>;
  /**
   * In order of sequence. An article has a new sequence, greater than all there were, when it comes in and whenever what is told of it changes:
   * cleaned again, corrected, linked to other people. Sequences are never given twice, and a reader never sees one before all smaller ones can be seen:
   * engines with several writers at once have to give them in the order of commits.
   */
  articlesSince(query: TailQuery): Promise<Tail>;
  /**
   * The same order as articles, and the order of reading within one. With `collapse`, copies of a quotation and shorter versions of it (at least
   * six words in a row) by the same speaker, or where one of the two has none, are one item: where the newest that matches stands, or the best.
   * Appearances count what the query leaves out, too.
   */
  searchQuotes(query: QuoteQuery): Promise<Searched<QuoteHit>>;
  /**
   * Most named first. Names are found as they are typed: every word asked begins a word of one and the same name of the person,
   * in any order, so `karl an` finds Karl Anders and Anna Karlsson; a whole given name finds what it is short for, and the other way
   * round. (`person` of articles and `speaker` of quotes want whole words.) Without a name, only who is named in headlines and bodies;
   * with one, after these, who only writes.
   */
  searchPeople(query: PeopleQuery): Promise<Paged<PersonCard>>;
  /** Sources that have articles, most articles first; every word asked begins a word of the name. */
  searchSources(query: SourcesQuery): Promise<Paged<SourceCard>>;
  source(id: number): Promise<SourceDetail | null>;
  /** Exact, and in a time that does not grow with the articles: counts are kept in the transactions that write. */
  stats(): Promise<Stats>;
  /** With quotes of all kinds. null when there is none with this id; the same below. */
  article(id: string): Promise<StoredArticle | null>;
  dump(id: string): Promise<StoredDump | null>;
  /** Articles within so many days that share people and rare words with this one, the most alike first; work that does not grow with the store. */
  similar(id: string, how: { limit: number; days: number }): Promise<SimilarArticle[] | null>;
  /**
   * The other versions of an article's text: copies of it, shorter and longer ones, updates. The rules are those of `src/copies`: every
   * engine finds the same, whatever the order in which articles came in, as long as few share the same runs of words.
   */
  copies(id: string): Promise<Copies | null>;
  /** The bodies of these articles by id; unknown ids are absent. */
  bodies(ids: string[]): Promise<Map<string, string>>;
  /** Where in these articles the words of a query are, by id; unknown ids are absent. */
  highlights(ids: string[], query: TextQuery): Promise<Map<string, ArticleHighlights>>;
  /** Where the words of a query are in texts of quotes, in the order given. */
  quoteHighlights(texts: string[], query: TextQuery): Promise<NonNullable<QuoteHit['highlights']>[]>;
  /** Of somebody merged, the person they were merged into: its id is another then. */
  person(id: number): Promise<PersonDetail | null>;
  /** The id of the person whom this one was merged into, or its own. */
  personHead(id: number): Promise<number | null>;
  personSpan(id: number): Promise<PersonSpan | null>;
  /** What there is of a person (not merged) from each edge (Unix seconds, ascending) to the next. */
  personTimeline(id: number, edges: number[]): Promise<TimelineCount[]>;
}
