/** The use cases both fronts (HTTP, CLI) call, whatever the store. No logic. */
import type { Actor } from '#domain/access.ts';
import type {
  ArticleCard,
  Health,
  PersonCard,
  QuoteHit,
  SimilarArticle,
  StoredArticle,
} from '#domain/api.ts';
import type { Copies } from '#domain/copies.ts';
import type { CorrectionRequest } from '#domain/corrections.ts';
import type { Dump } from '#domain/document.ts';
import type { ArticleHistory } from '#domain/history.ts';
import type { Ingest } from '#domain/ingest.ts';
import type {
  MergeRequest,
  PersonDetail,
  PersonTimeline,
  SplitRequest,
  SplitResult,
} from '#domain/people.ts';
import type { IngestReport, IngestResult } from '#domain/records.ts';
import type { SiteMemory } from '#domain/site.ts';
import type { SourceCard, SourceDetail, Stats } from '#domain/stats.ts';
import type { ParsedQuery } from '#domain/textquery.ts';
import type { FormatRecord } from '#formats/format.ts';
import type { StoredDump } from '#store/reading.ts';
import type { Changes } from '#store/store.ts';
import type { Access } from './access.ts';
import type { ArticleSearch, Kinds, Listed, PeopleSearch, PersonQuoteSearch, QuoteSearch } from './asked.ts';
import type { Expected, Signed } from './correct.ts';
import type { Records } from './ingest.ts';
import type { IngestHooks } from './ingesting.ts';
import type { PageSearch } from './ingests.ts';
import type { BodyOptions } from './jobs.ts';
import type { Load, Observer } from './observed.ts';
import type { ReprocessOptions, ReprocessReport } from './reprocess.ts';
import type { Repeatable, Requests } from './requests.ts';
import type { ListedTail, TailSearch } from './tail.ts';
import type { TimelineSearch } from './timeline.ts';

/** A record on its way in, or the error that stands in its place. */
export type IngestInput = { index: number } & FormatRecord;

export interface App {
  /** Cleans and stores records; a bad one becomes `rejected` in the report and the others go on. */
  ingest(records: Records, origin: string, hooks?: IngestHooks): Promise<IngestReport>;
  /** The same of any number of records: results are given as they are durable, and not kept. What became of all is in the ingest. */
  ingestAll(records: Records, origin: string, hooks?: IngestHooks): Promise<Ingest>;
  /**
   * Keeps a body on disk and reads it in the background; the ingest is durable when this resolves. @throws CopydeskError
   * @param repeatable the request behind it, where it came with an Idempotency-Key; asked when the body has been read
   */
  ingestLater(
    bytes: AsyncIterable<Uint8Array>,
    options: BodyOptions,
    repeatable?: () => Repeatable,
  ): Promise<Ingest>;
  /** Requests that are answered once however often they are sent. */
  requests: Requests;
  /** Finds the bodies an ended process had accepted; gives what begins to read them on. */
  resumeIngests(): Promise<() => void>;
  /** Newest first. */
  ingests(search: PageSearch): Promise<Listed<Ingest>>;
  /** @throws CopydeskError `not_found`; the same below. */
  ingestOf(id: string): Promise<Ingest>;
  rejectedRecords(id: string, search: PageSearch): Promise<Listed<IngestResult>>;
  /** What is stored stays. @throws CopydeskError `ingest_ended` where nothing is left to cancel */
  cancelIngest(id: string): Promise<Ingest>;
  /** Cleans stored dumps again with this pipeline. */
  reprocess(options: ReprocessOptions): Promise<ReprocessReport>;
  /** What is known of the site a dump is of, as the labeller takes it. */
  siteOf(dump: Dump): Promise<SiteMemory | undefined>;
  /** @throws CopydeskError `invalid_query`, `invalid_cursor` or `invalid_request`. */
  searchArticles(search: ArticleSearch): Promise<Listed<ArticleCard>>;
  /** What came in or changed after a sequence, in that order. Errors as above. */
  articlesSince(search: TailSearch): Promise<ListedTail>;
  /** How a query is read. @throws CopydeskError `invalid_query`, with its place and what was expected there. */
  parseQuery(q: string): Promise<ParsedQuery>;
  searchQuotes(search: QuoteSearch): Promise<Listed<QuoteHit>>;
  /** Of somebody merged, the quotes of the person they were merged into, whose id comes along. @throws CopydeskError `not_found`, too. */
  personQuotes(id: number, search: PersonQuoteSearch): Promise<{ person: number; listed: Listed<QuoteHit> }>;
  /** The same for the articles of a person. */
  personArticles(id: number, search: ArticleSearch): Promise<{ person: number; listed: Listed<ArticleCard> }>;
  searchPeople(search: PeopleSearch): Promise<Listed<PersonCard>>;
  /** By words of the name as they are typed. */
  searchSources(search: PeopleSearch): Promise<Listed<SourceCard>>;
  stats(): Promise<Stats>;
  /** @throws CopydeskError `not_found`; the same below, and `taken_down` where it is about an article. */
  source(id: number): Promise<SourceDetail>;
  article(id: string, search?: { kind?: Kinds }): Promise<StoredArticle>;
  dump(id: string): Promise<StoredDump>;
  similar(id: string, how: { limit: number; days: number }): Promise<SimilarArticle[]>;
  history(id: string): Promise<ArticleHistory>;
  /**
   * Sets fields of an article by hand, for good, whatever pipelines make of its dump; gives the article as it is then.
   * @throws CopydeskError `not_found`, `precondition_failed` where it is at none of the expected versions, or `invalid_request` with pointers.
   */
  correct(id: string, request: CorrectionRequest, expected?: Expected, actor?: Actor): Promise<StoredArticle>;
  /** Takes back the correction that made this version. Errors as `correct`. */
  undo(
    id: string,
    version: number,
    signed: Signed,
    expected?: Expected,
    actor?: Actor,
  ): Promise<StoredArticle>;
  /** The other versions of an article. */
  copies(id: string): Promise<Copies>;
  /** Of somebody merged, the person they were merged into: its id is another then. */
  person(id: number): Promise<PersonDetail>;
  /** As `person`, and @throws `invalid_request`. */
  timeline(id: number, search: TimelineSearch): Promise<PersonTimeline>;
  /** @throws CopydeskError `not_found`, `person_merged` or `invalid_request`; the same below. */
  mergePeople(id: number, request: MergeRequest, actor?: Actor): Promise<PersonDetail>;
  splitPerson(id: number, request: SplitRequest, actor?: Actor): Promise<SplitResult>;
  /** Keys, takedowns, the audit log. */
  access: Access;
  /** That the process lives, whatever it stands on does. */
  health(): Promise<Health>;
  /** Resolves where it can do its work. @throws CopydeskError `shutting_down`, `storage_error` or `not_ready` */
  ready(): Promise<void>;
  /** Tells what goes on from now on; gives what ends it. */
  observe(observer: Observer): () => void;
  load(): Promise<Load>;
  /** Bytes of the database, and of the log beside it; null where that is not told. */
  sizes(): Promise<{ database: number; log: number | null }>;
  /** When what is stored was last changed. */
  changes(): Promise<Changes>;
  /** Running ingests and reprocessing end with `shutting_down` after the batch they are at; what is stored stays. */
  stop(): void;
  close(): Promise<void>;
}
