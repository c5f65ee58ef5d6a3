/**
 * The port between Copydesk and its database. Every engine implements exactly this, and `test/store/contract.ts`
 * runs against each. Everything is async; errors of the engine arrive as CopydeskError `storage_error`.
 */
import type { ArticleCard, IngestResult, PersonCard, QuoteHit, StoredArticle } from '#domain/api.ts';
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import type { CopydeskError } from '#domain/errors.ts';
import type { IngestRow, IngestState } from '#domain/ingest.ts';
import type { MergeRequest, PersonDetail, SplitRequest, SplitResult } from '#domain/people.ts';
import type { ArticleQuery, Paged, PeopleQuery, Position, QuoteQuery } from '#domain/query.ts';

/** A cleaned dump on its way in. */
export interface Submission {
  dump: Dump;
  /** From `app/digest.ts`: sha256 (hex) of kind and bytes. */
  dumpDigest: string;
  /** From `app/digest.ts`: sha256 (hex) of the folded words of headline and body; equal for the same article. */
  articleDigest: string;
  article: Article;
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
  | { status: 'duplicate'; of: 'dump' | 'article'; id: string };

export interface StoredDump {
  id: string;
  dump: Dump;
}

/** The state of what is stored. */
export interface Changes {
  /** Another after any change; of one opening of the store only. */
  revision: string;
  /** When the last change was made, or later; never earlier. */
  at: Date;
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
  /** How many have a dump that was known before. */
  known: number;
  rejected: IngestResult[];
  /** Bytes of the file read so far. */
  bytes: number;
  /** Milliseconds worked since the last note. */
  ms: number;
}

export interface IngestEnd {
  state: Extract<IngestState, 'done' | 'cancelled' | 'failed'>;
  error?: CopydeskError | undefined;
}

export interface PageQuery {
  limit: number;
  after: Position | null;
}

export interface Store {
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
   * A submission equal to a stored one, or to an earlier one of the batch, is a duplicate and changes nothing.
   * The note moves the ingest on in the same transaction, counting the outcomes.
   * @throws CopydeskError with a note `ingest_ended`, where the ingest has; nothing is stored then.
   */
  save(ingestId: string, batch: Submission[], note?: IngestNote): Promise<SaveOutcome[]>;

  /** Newest first (by publication second), or by relevance. */
  searchArticles(query: ArticleQuery): Promise<Paged<ArticleCard>>;
  /**
   * The same order as articles, and the order of reading within one. With `collapse`, copies of a quotation and shorter versions of it (at least
   * six words in a row) by the same speaker, or where one of the two has none, are one item: where the newest that matches stands, or the best.
   * Appearances count what the query leaves out, too.
   */
  searchQuotes(query: QuoteQuery): Promise<Paged<QuoteHit>>;
  /**
   * Most named first. Names are found as they are typed: every word asked begins a word of one and the same name of the person,
   * in any order, so `karl an` finds Karl Anders and Anna Karlsson; a whole given name finds what it is short for, and the other way
   * round. (`person` of articles and `speaker` of quotes want whole words.) Without a name, only who is named in headlines and bodies;
   * with one, after these, who only writes.
   */
  searchPeople(query: PeopleQuery): Promise<Paged<PersonCard>>;
  /** With quotes of all kinds. null when there is none with this id; the same below. */
  article(id: string): Promise<StoredArticle | null>;
  dump(id: string): Promise<StoredDump | null>;
  /** The bodies of these articles by id; unknown ids are absent. */
  bodies(ids: string[]): Promise<Map<string, string>>;
  /** Of somebody merged, the person they were merged into: its id is another then. */
  person(id: number): Promise<PersonDetail | null>;
  /** The id of the person whom this one was merged into, or its own. */
  personHead(id: number): Promise<number | null>;
  /**
   * Makes others this person, with all their names: in the articles there are, in those to come, and in those cleaned again. Who is this
   * person already is passed over.
   * @throws CopydeskError `not_found`, `person_merged`, or `invalid_request` with a pointer into the request.
   */
  mergePeople(id: number, request: MergeRequest): Promise<PersonDetail>;
  /** Takes names and articles out into one new person, or undoes merges; lasting as a merge is. Errors as `mergePeople`. */
  splitPerson(id: number, request: SplitRequest): Promise<SplitResult>;

  /** Dumps in order of article id after `after`; only those another pipeline version made, unless `all`. */
  dumpsToReprocess(options: {
    pipeline: string;
    all: boolean;
    after: string | null;
    limit: number;
  }): Promise<StoredDump[]>;
  /** Puts a new version of an article in place of the old; its id, dump and time of ingest stay. */
  replace(id: string, article: Article, articleDigest: string): Promise<void>;

  countArticles(): Promise<number>;
  changes(): Promise<Changes>;
  close(): Promise<void>;
}
