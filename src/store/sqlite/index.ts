/** Takes the path of a SQLite file, gives the store on it: the port, put together from the small files beside. */
import type Database from 'better-sqlite3';
import type { ArticleQuery } from '#domain/query.ts';
import { articlePage } from '../articlePage.ts';
import type { Store } from '../store.ts';
import { auditLog } from './access/audit.ts';
import { keyKeeper } from './access/keys.ts';
import { purger } from './access/purge.ts';
import { remover } from './access/removal.ts';
import { changeWatch } from './changes.ts';
import { personDecisions } from './decisions.ts';
import { guarded, storageError } from './errors.ts';
import { ingestLog } from './ingests.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type SqliteOptions } from './open.ts';
import { type Readers, readersOf } from './readers.ts';
import { type Reads, readsOn } from './reads.ts';
import { rekey } from './rekey.ts';
import { relinker } from './relink.ts';
import { reprocessor } from './reprocess.ts';
import { saver } from './save.ts';
import { siteMemories } from './sites.ts';
import { tender } from './tend.ts';
import { termsOf } from './terms.ts';
import { whoIs } from './who.ts';

/** @throws CopydeskError `storage_error`. */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Store {
  const db = openDatabase(path, options);
  try {
    return guarded(path, () => {
      migrate(db);
      return storeOn(db, path, options);
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

function storeOn(
  db: Database.Database,
  path: string,
  { readers: wanted = 0, bulk = false }: SqliteOptions,
): Store {
  const terms = termsOf(db);
  const who = whoIs(db);
  const relinks = relinker(db, terms);
  rekey(db);
  relinks.finish();
  const memories = siteMemories(db);
  const log = ingestLog(db);
  const { knownDumps, save } = saver(db, terms, { memories, noted: log.note });
  const { reads, person } = readsOn(db, terms, who);
  const { mergePeople, splitPerson } = personDecisions(db, who, person, relinks);
  const { dumpsToReprocess, replace } = reprocessor(db, terms, memories);
  const { keys, addKey, revokeKey, noteKeyUses } = keyKeeper(db);
  const { remove, tombstone } = remover(db, terms);
  const { searchAudit, note } = auditLog(db);
  const changes = changeWatch(db, path);
  const care = tender(db);
  if (bulk) care.bulk(true);
  // a database in memory is of its one connection
  const readers: Readers | null = wanted > 0 && path !== ':memory:' ? readersOf(path, wanted) : null;

  /** The port is async; SQLite is not. */
  const asked =
    <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    async (...args: Args): Promise<Result> =>
      guarded(path, () => work(...args));
  /** Work that lets others have a turn in between. */
  const inTurns =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> =>
      work(...args).catch((error: unknown) => {
        throw storageError(error, path);
      });
  /** In a thread, where there is one. */
  const read = <M extends keyof Reads>(method: M) => {
    const here = asked(reads[method] as (...args: Parameters<Reads[M]>) => ReturnType<Reads[M]>);
    return (...args: Parameters<Reads[M]>): Promise<ReturnType<Reads[M]>> =>
      readers?.ask(method, args) ?? here(...args);
  };
  const searchArticles = read('searchArticles');

  return {
    knownDumps: asked(knownDumps),
    openIngest: asked(log.openIngest),
    beginIngest: asked(log.beginIngest),
    closeIngest: asked(log.closeIngest),
    failAbandoned: asked(log.failAbandoned),
    ingest: asked(log.ingest),
    ingests: asked(log.ingests),
    rejectedRecords: asked(log.rejectedRecords),
    openJobs: asked(log.openJobs),
    request: asked(log.request),
    answerRequest: asked(log.answerRequest),
    reopenIngest: asked(log.reopenIngest),
    save: asked(save),
    sites: asked(memories.sites),
    searchArticles: async (query: ArticleQuery) => articlePage(await searchArticles(query)),
    articlesSince: read('articlesSince'),
    searchQuotes: read('searchQuotes'),
    searchPeople: read('searchPeople'),
    searchSources: read('searchSources'),
    source: read('source'),
    stats: read('stats'),
    article: read('article'),
    dump: read('dump'),
    bodies: read('bodies'),
    copies: read('copies'),
    person: read('person'),
    personHead: read('personHead'),
    highlights: read('highlights'),
    quoteHighlights: read('quoteHighlights'),
    similar: read('similar'),
    personSpan: read('personSpan'),
    personTimeline: read('personTimeline'),
    mergePeople: inTurns(mergePeople),
    splitPerson: inTurns(splitPerson),
    dumpsToReprocess: asked(dumpsToReprocess),
    layers: asked(reads.layers),
    replace: asked(replace),
    keys: asked(keys),
    addKey: asked(addKey),
    revokeKey: asked(revokeKey),
    noteKeyUses: asked(noteKeyUses),
    remove: asked(remove),
    tombstone: asked(tombstone),
    purge: inTurns(purger(db)),
    searchAudit: asked(searchAudit),
    note: asked(note),
    countArticles: asked(reads.countArticles),
    tend: inTurns(care.tend),
    changes: asked(changes),
    async close() {
      await readers?.close();
      guarded(path, () => {
        if (bulk && db.open) care.bulk(false);
        db.close();
      });
    },
  };
}
