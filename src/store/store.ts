/**
 * The port between Copydesk and its database. Every engine implements exactly this, and `test/store/contract.ts`
 * runs against each. Everything is async; errors of the engine arrive as CopydeskError `storage_error`.
 */
import type { Actor } from '#domain/access.ts';
import type { PersonCard, QuoteHit, SimilarArticle, StoredArticle } from '#domain/api.ts';
import type { Article } from '#domain/article.ts';
import type { Copies } from '#domain/copies.ts';
import type { Dump } from '#domain/document.ts';
import type { CopydeskError } from '#domain/errors.ts';
import type { ArticleHighlights } from '#domain/highlights.ts';
import type { Revision } from '#domain/history.ts';
import type { IngestRow, IngestState } from '#domain/ingest.ts';
import type { MergeRequest, PersonDetail, SplitRequest, SplitResult } from '#domain/people.ts';
import type {
  ArticlePage,
  ArticleQuery,
  Paged,
  PeopleQuery,
  Position,
  QuoteQuery,
  Searched,
  SourcesQuery,
  Tail,
  TailQuery,
} from '#domain/query.ts';
import type { IngestResult } from '#domain/records.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import type { SourceCard, SourceDetail, Stats } from '#domain/stats.ts';
import type { TextQuery } from '#domain/textquery.ts';
import type { AccessStore } from './access.ts';

/** A page as its site learns it. */
export interface SitePage {
  /** From `app/site.ts`. */
  name: string;
  /** Of the memory it was cleaned with; 0 where the site was unknown. */
  version: number;
  prints: PagePrints;
}

/** A cleaned dump on its way in. */
export interface Submission {
  dump: Dump;
  /** From `app/digest.ts`: sha256 (hex) of kind and bytes. */
  dumpDigest: string;
  /** From `app/digest.ts`: sha256 (hex) of the folded words of headline and body; equal for the same article. */
  articleDigest: string;
  article: Article;
  /** Absent where nothing tells the site: then nothing is learned. */
  site?: SitePage | undefined;
  /** What the threads that clean have made beforehand, to spare the one that writes; made by the store where it is absent. */
  prepared?: Prepared | undefined;
}

export interface Prepared {
  /** The dump's bytes as zstd. */
  packed: Uint8Array;
  /** The distinct folded words of headline and body, with spaces between. */
  words: string;
}

export type SaveOutcome =
  | { status: 'created'; id: string }
  | { status: 'duplicate'; of: 'dump' | 'article'; id: string }
  /** The same dump, or an article of the same words, was taken down; `id` is the one it had. */
  | { status: 'taken-down'; id: string };

export interface StoredDump {
  id: string;
  dump: Dump;
}

export interface DumpToReprocess extends StoredDump {
  /** Whether its site has learned from it. */
  isLearned: boolean;
}

/** The state of what is stored. */
export interface Changes {
  /** Another after any change; of one opening of the store only. */
  revision: string;
  /** When the last change was made, or later; never earlier. */
  at: Date;
}

/** An article in its layers. */
export interface Layers {
  /** As it is now, without ids. */
  article: Article;
  /** As the pipeline made it: the same, where nothing is corrected. */
  made: Article;
  /** What changed it since it came in, oldest first. */
  revisions: Revision[];
  /** ISO instant. */
  ingestedAt: string;
}

/** What comes with a new version of an article. */
export interface NewRevision {
  /** The version it was made from: that of the latest entry, 1 where there is none. */
  after: number;
  /** What the pipeline made, where corrections stand on top; null where the article is that. */
  made: { article: Article; digest: string } | null;
  /** For the history; null where there is nothing to tell. */
  entry: Omit<Revision, 'version'> | null;
}

/** A body that was accepted and is read later. */
export interface IngestJob {
  id: string;
  /** How it is read, JSON; the store keeps it and asks nothing of it. */
  how: string;
  bytes: number;
}

/** What became of records beside those that are saved with it. */
export interface IngestNote {
  /** Records settled when this is stored: the place of the next. */
  records: number;
  /** Of the submissions, in their order; those of articles taken down become rejected. */
  fresh: IngestResult[];
  /** How many have a dump that was known before. */
  known: number;
  rejected: IngestResult[];
  /** Bytes of the file read so far. */
  bytes: number;
  /** Milliseconds worked since the last note. */
  ms: number;
}

/** What a record becomes whose article was taken down. */
export function takenDown(record: IngestResult): IngestResult {
  const detail = 'This article was taken down, and does not come back.';
  return { ...record, status: 'rejected', error: { code: 'taken_down', detail } };
}

export interface IngestEnd {
  state: Extract<IngestState, 'done' | 'cancelled' | 'failed'>;
  error?: CopydeskError | undefined;
}

export interface PageQuery {
  limit: number;
  after: Position | null;
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

export interface Store extends AccessStore {
  /** Ids of articles whose dump has one of these digests; absent digests are unknown dumps. */
  knownDumps(digests: string[]): Promise<Map<string, string>>;
  /** Opens an ingest (one request, one run of the CLI); returns its id (UUIDv7). With a job it is queued, and durable when this resolves. */
  openIngest(origin: string, job?: IngestJob): Promise<string>;
  /** A queued one runs; false where it has ended. */
  beginIngest(id: string): Promise<boolean>;
  /** False where it has ended already, by which nothing changes. @throws CopydeskError `not_found`. */
  closeIngest(id: string, end: IngestEnd): Promise<boolean>;
  /** Closes as failed what claims to run for somebody who waits, and was not heard of since (milliseconds since 1970). */
  failAbandoned(before: number): Promise<void>;
  ingest(id: string): Promise<IngestRow | null>;
  /** Newest first. */
  ingests(query: PageQuery): Promise<Paged<IngestRow>>;
  /** In the order of the file. */
  rejectedRecords(id: string, query: PageQuery): Promise<Paged<IngestResult>>;
  /** Ingests with a job that have not ended, oldest first. */
  openJobs(): Promise<IngestRow[]>;
  /**
   * Stores articles and dumps, all in one transaction, durable when it resolves; outcomes in the order given.
   * A submission equal to a stored one, or to an earlier one of the batch, is a duplicate and changes nothing. Sites learn from the others.
   * The note moves the ingest on in the same transaction, counting the outcomes.
   * @throws CopydeskError with a note `ingest_ended`, where the ingest has; nothing is stored then.
   */
  save(ingestId: string, batch: Submission[], note?: IngestNote): Promise<SaveOutcome[]>;
  /** What is known of these sites; unknown ones are absent. */
  sites(names: string[]): Promise<Map<string, SiteMemory>>;

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
  /**
   * Makes others this person, with all their names: in the articles there are, in those to come, and in those cleaned again. Who is this
   * person already is passed over.
   * @throws CopydeskError `not_found`, `person_merged`, or `invalid_request` with a pointer into the request.
   */
  mergePeople(id: number, request: MergeRequest, actor?: Actor): Promise<PersonDetail>;
  /** Takes names and articles out into one new person, or undoes merges; lasting as a merge is. Errors as `mergePeople`. */
  splitPerson(id: number, request: SplitRequest, actor?: Actor): Promise<SplitResult>;

  /**
   * Dumps in order of article id after `after`; only those another pipeline version made, unless `all`. With `sites`, those besides whose
   * site was another to us when they were cleaned, and those it has not learned from.
   */
  dumpsToReprocess(options: {
    pipeline: string;
    all: boolean;
    sites?: boolean;
    after: string | null;
    limit: number;
  }): Promise<DumpToReprocess[]>;
  /** What a new version is made from. null when there is no article with this id. */
  layers(id: string): Promise<Layers | null>;
  /**
   * Puts a new version of an article in place of the old, whoever made it; its id, dump and time of ingest stay. All rewriting goes through here.
   * @param site of a dump cleaned anew, null where nothing tells it: the site learns from it if it has not, and the dump counts as cleaned with
   *   that; left out for what was made without cleaning.
   * Where corrections stand on top, a submission equal to what the pipeline made is a duplicate, too.
   * @throws CopydeskError `not_found`, or `precondition_failed` where another version has come since `after`; nothing has changed then.
   */
  replace(
    id: string,
    article: Article,
    articleDigest: string,
    revision: NewRevision,
    site?: SitePage | null,
  ): Promise<void>;

  /** Brings the index into the form in which it is asked fastest, with requests between: worth it after very many articles. @param goOn asked before every step; throws to stop. */
  tend(goOn?: () => void): Promise<void>;
  countArticles(): Promise<number>;
  changes(): Promise<Changes>;
  close(): Promise<void>;
}
