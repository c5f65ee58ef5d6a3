/** Takes a store, gives the use cases on it, put together from the files beside. */
import { PIPELINE_VERSION } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import { QUOTED_KINDS } from '#domain/query.ts';
import { explainQuery } from '#search/parse.ts';
import type { Durability } from '#store/folder.ts';
import type { Store } from '#store/store.ts';
import { createAccess } from './access.ts';
import type { App } from './app.ts';
import { type CleanerOptions, createCleaner } from './cleaner.ts';
import { createCorrecting } from './correct.ts';
import { createIngester } from './ingest.ts';
import { createIngesting } from './ingesting.ts';
import { createIngests } from './ingests.ts';
import { createJobs } from './jobs.ts';
import { createObserved } from './observed.ts';
import { checkReady } from './ready.ts';
import { createReprocess } from './reprocess.ts';
import { createRequests } from './requests.ts';
import { createSearch, timedSearch } from './search.ts';
import { createSites } from './sites.ts';
import { timeline } from './timeline.ts';
import { VERSION } from './version.ts';

export interface AppOptions extends CleanerOptions {
  /** Where bodies are kept that are read later; a folder of the system's own where not given. */
  ingestFolder?: string | undefined;
  /** Of those bodies; `full` where not given. */
  durability?: Durability | undefined;
  /** True where nobody but the ingest wants the process: it may take more at once. */
  alone?: boolean | undefined;
}

const STOPPED = 'Stopped before the end; what was stored stays. Run it again for the rest.';

/** Builds the use cases over a store; `close` ends the cleaning threads and the store. */
export function createApp(store: Store, options: AppOptions = {}): App {
  const observed = createObserved();
  const cleaner = createCleaner(options, (seconds) => observed.staged('clean', seconds));
  const stopped = new AbortController();
  const goOn = () => {
    if (stopped.signal.aborted) throw new CopydeskError('shutting_down', STOPPED);
  };
  const found = async <T>(what: string, id: number, answer: Promise<T | null>): Promise<T> => {
    const value = await answer;
    if (value === null) throw new CopydeskError('not_found', `There is no ${what} with the id ${id}.`);
    return value;
  };
  const access = createAccess(store, goOn);
  const foundArticle = async <T>(id: string, answer: Promise<T | null>): Promise<T> => {
    const value = await answer;
    if (value === null) throw await access.missing(id);
    return value;
  };
  const article: App['article'] = async (id, { kind } = {}) => {
    const stored = await foundArticle(id, store.article(id));
    const kinds = kind?.length ? kind : QUOTED_KINDS;
    return { ...stored, quotes: stored.quotes.filter((quote) => kinds.includes(quote.kind)) };
  };
  const search = timedSearch(createSearch(store), observed);
  const sites = createSites(store);
  const correcting = createCorrecting(store, cleaner, access.missing);
  const ingester = createIngester(store, cleaner, goOn, { alone: options.alone, observed });
  let running = 0;
  const run: typeof ingester = (ingest) => {
    running++;
    return ingester(ingest).finally(() => running--);
  };
  const jobs = createJobs(store, run, goOn, {
    folder: options.ingestFolder,
    durability: options.durability,
    stopped: stopped.signal,
    observed,
  });
  const ingests = createIngests(store);

  return {
    ...ingests,
    ...createIngesting(store, run, ingests.ingestOf),
    requests: createRequests(store),
    async ingestLater(...body) {
      const { id, begin } = await jobs.accept(...body);
      return ingests.ingestOf(id).finally(begin);
    },
    resumeIngests: async () => (store.isReadOnly ? () => {} : jobs.resume()),
    reprocess: createReprocess(store, cleaner, correcting.remake, goOn),
    async siteOf(dump) {
      goOn();
      return sites.memoryOf(dump);
    },
    ...search,
    parseQuery: async (q) => explainQuery(q),
    async personArticles(id, asked) {
      const person = await found('person', id, store.personHead(id));
      return { person, listed: await search.articlesOf(person, asked) };
    },
    async personQuotes(id, asked) {
      const person = await found('person', id, store.personHead(id));
      return { person, listed: await search.quotesOf(person, asked) };
    },
    article,
    history: correcting.history,
    async correct(id, ...how) {
      await correcting.correct(id, ...how);
      return article(id);
    },
    async undo(id, ...how) {
      await correcting.undo(id, ...how);
      return article(id);
    },
    source: (id) => found('source', id, store.source(id)),
    stats: () => store.stats(),
    similar: (id, how) => foundArticle(id, store.similar(id, how)),
    dump: (id) => foundArticle(id, store.dump(id)),
    copies: (id) => foundArticle(id, store.copies(id)),
    person: (id) => found('person', id, store.person(id)),
    timeline: (id, search) => timeline(store, id, search),
    mergePeople: (id, request, actor) => store.mergePeople(id, request, actor),
    splitPerson: (id, request, actor) => store.splitPerson(id, request, actor),
    access,
    health: async () => ({
      status: 'ok',
      version: VERSION,
      pipeline: PIPELINE_VERSION,
      articles: await store.countArticles().catch(() => null),
      readOnly: store.isReadOnly,
    }),
    ready: () => checkReady(store, cleaner, goOn),
    observe: observed.observe,
    load: async () => ({
      ...cleaner.load(),
      ingestsQueued: await jobs.waiting().catch(() => null),
      ingestsRunning: running,
    }),
    sizes: () => store.sizes(),
    changes: () => store.changes(),
    stop() {
      stopped.abort();
    },
    async close() {
      stopped.abort();
      await access.close();
      await jobs.settled();
      await cleaner.close();
      await store.close();
    },
  };
}
