/** The use cases both fronts (HTTP, CLI) call, over any store. */
import type {
  ArticleCard,
  Health,
  IngestReport,
  IngestResult,
  PersonCard,
  QuoteHit,
  StoredArticle,
} from '#domain/api.ts';
import { PIPELINE_VERSION } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Ingest } from '#domain/ingest.ts';
import type { MergeRequest, PersonDetail, SplitRequest, SplitResult } from '#domain/people.ts';
import { type PersonPart, QUOTED_KINDS, type QuoteKind, type Sort } from '#domain/query.ts';
import type { FormatRecord } from '#formats/format.ts';
import type { Changes, Store, StoredDump } from '#store/store.ts';
import { type CleanerOptions, createCleaner } from './cleaner.ts';
import { createIngester, type Records } from './ingest.ts';
import { createIngests, type PageSearch } from './ingests.ts';
import { type BodyOptions, createJobs } from './jobs.ts';
import { createReprocess, type ReprocessReport } from './reprocess.ts';
import { createSearch } from './search.ts';
import { VERSION } from './version.ts';

/** A record on its way in, or the error that stands in its place. */
export type IngestInput = { index: number } & FormatRecord;

/** One list's worth of answers; `next` and `prev` are opaque cursors, null on the last and the first page. */
export interface Listed<T> {
  items: T[];
  next: string | null;
  prev: string | null;
}

export interface ArticleSearch {
  q?: string | undefined;
  person?: string | undefined;
  /** What `person` is in the article; any of these. */
  as?: PersonPart[] | undefined;
  source?: string | undefined;
  /** ISO day or instant, inclusive; a day as `to` counts whole. */
  from?: string | undefined;
  to?: string | undefined;
  sort?: Sort | undefined;
  /** Whether the items hold their whole bodies. */
  bodies?: boolean | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** What `kind` is where it is not given: direct and partial. */
type Kinds = QuoteKind[] | undefined;

export interface PersonQuoteSearch {
  q?: string | undefined;
  /** Any of these. */
  kind?: Kinds;
  source?: string | undefined;
  /** As for articles. */
  from?: string | undefined;
  to?: string | undefined;
  sort?: Sort | undefined;
  /** The same quotation in many articles once. */
  collapse?: boolean | undefined;
  limit: number;
  cursor?: string | undefined;
}

export interface QuoteSearch extends PersonQuoteSearch {
  speaker?: string | undefined;
}

export interface PeopleSearch {
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

export interface IngestHooks {
  saved?: (results: IngestResult[]) => void;
  /** Bytes read so far. */
  bytes?: () => number;
}

export interface AppOptions extends CleanerOptions {
  /** Where bodies are kept that are read later; a folder of the system's own where not given. */
  ingestFolder?: string | undefined;
  /** True where nobody but the ingest wants the process: it may take more at once. */
  alone?: boolean | undefined;
}

export interface App {
  /**
   * Cleans and stores records; a bad one becomes `rejected` in the report and the others go on.
   * @param progress called after every batch with the number of records done so far.
   */
  ingest(records: Records, origin: string, progress?: (done: number) => void): Promise<IngestReport>;
  /** The same of any number of records: results are given as they are durable, and not kept. What became of all is in the ingest. */
  ingestAll(records: Records, origin: string, hooks?: IngestHooks): Promise<Ingest>;
  /** Keeps a body on disk and reads it in the background; the ingest is durable when this resolves. @throws CopydeskError */
  ingestLater(bytes: AsyncIterable<Uint8Array>, options: BodyOptions): Promise<Ingest>;
  /** Goes on with the bodies an ended process had accepted. */
  resumeIngests(): Promise<void>;
  /** Newest first. */
  ingests(search: PageSearch): Promise<Listed<Ingest>>;
  /** @throws CopydeskError `not_found`; the same below. */
  ingestOf(id: string): Promise<Ingest>;
  rejectedRecords(id: string, search: PageSearch): Promise<Listed<IngestResult>>;
  /** What is stored stays. @throws CopydeskError `ingest_ended` where nothing is left to cancel */
  cancelIngest(id: string): Promise<Ingest>;
  /** Cleans stored dumps again with this pipeline. */
  reprocess(options: { all: boolean; progress?: (done: number) => void }): Promise<ReprocessReport>;
  /** @throws CopydeskError `invalid_query`, `invalid_cursor` or `invalid_request`. */
  searchArticles(search: ArticleSearch): Promise<Listed<ArticleCard>>;
  searchQuotes(search: QuoteSearch): Promise<Listed<QuoteHit>>;
  /** Of somebody merged, the quotes of the person they were merged into, whose id comes along. @throws CopydeskError `not_found`, too. */
  personQuotes(id: number, search: PersonQuoteSearch): Promise<{ person: number; listed: Listed<QuoteHit> }>;
  searchPeople(search: PeopleSearch): Promise<Listed<PersonCard>>;
  /** @throws CopydeskError `not_found`; the same below. */
  article(id: string, search?: { kind?: Kinds }): Promise<StoredArticle>;
  dump(id: string): Promise<StoredDump>;
  /** Of somebody merged, the person they were merged into: its id is another then. */
  person(id: number): Promise<PersonDetail>;
  /** @throws CopydeskError `not_found`, `person_merged` or `invalid_request`; the same below. */
  mergePeople(id: number, request: MergeRequest): Promise<PersonDetail>;
  splitPerson(id: number, request: SplitRequest): Promise<SplitResult>;
  health(): Promise<Health>;
  /** When what is stored was last changed. */
  changes(): Promise<Changes>;
  /** Running ingests and reprocessing end with `shutting_down` after the batch they are at; what is stored stays. */
  stop(): void;
  close(): Promise<void>;
}

const STOPPED = 'Stopped before the end; what was stored stays. Run it again for the rest.';

/** Builds the use cases over a store; `close` ends the cleaning threads and the store. */
export function createApp(store: Store, options: AppOptions = {}): App {
  const cleaner = createCleaner(options);
  const stopped = new AbortController();
  const goOn = () => {
    if (stopped.signal.aborted) throw new CopydeskError('shutting_down', STOPPED);
  };
  const found = async <T>(what: string, id: string | number, answer: Promise<T | null>): Promise<T> => {
    const value = await answer;
    if (value === null) throw new CopydeskError('not_found', `There is no ${what} with the id ${id}.`);
    return value;
  };
  const search = createSearch(store);
  const run = createIngester(store, cleaner, goOn, options);
  const jobs = createJobs(store, run, goOn, { folder: options.ingestFolder, stopped: stopped.signal });
  const ingests = createIngests(store);

  async function ingestAll(
    records: Records,
    origin: string,
    { saved = () => {}, bytes }: IngestHooks = {},
  ): Promise<Ingest> {
    const id = await store.openIngest(origin);
    try {
      await run({ id, records, saved, ...(bytes && { bytes }) });
      await store.closeIngest(id, { state: 'done' });
    } catch (error) {
      const known = error instanceof CopydeskError ? error : undefined;
      await store.closeIngest(id, { state: 'failed', error: known }).catch(() => {}); // the first error tells more
      throw error;
    }
    return ingests.ingestOf(id);
  }

  return {
    ...ingests,
    ingestAll,
    async ingest(records, origin, progress = () => {}) {
      const results: IngestResult[] = [];
      const saved = (settled: IngestResult[]) => {
        results.push(...settled);
        progress(results.length);
      };
      const { id, created, duplicates, rejected } = await ingestAll(records, origin, { saved });
      return { ingestId: id, created, duplicates, rejected, results };
    },
    async ingestLater(bytes, options) {
      const { id, begin } = await jobs.accept(bytes, options);
      return ingests.ingestOf(id).finally(begin);
    },
    resumeIngests: () => jobs.resume(),
    reprocess: createReprocess(store, cleaner, goOn),
    ...search,
    async personQuotes(id, asked) {
      const person = await found('person', id, store.personHead(id));
      return { person, listed: await search.quotesOf(person, asked) };
    },
    async article(id, { kind } = {}) {
      const article = await found('article', id, store.article(id));
      const kinds = kind?.length ? kind : QUOTED_KINDS;
      return { ...article, quotes: article.quotes.filter((quote) => kinds.includes(quote.kind)) };
    },
    dump: (id) => found('article', id, store.dump(id)),
    person: (id) => found('person', id, store.person(id)),
    mergePeople: (id, request) => store.mergePeople(id, request),
    splitPerson: (id, request) => store.splitPerson(id, request),
    health: async () => ({
      status: 'ok',
      version: VERSION,
      pipeline: PIPELINE_VERSION,
      articles: await store.countArticles(),
    }),
    changes: () => store.changes(),
    stop() {
      stopped.abort();
    },
    async close() {
      stopped.abort();
      await jobs.settled();
      await cleaner.close();
      await store.close();
    },
  };
}
