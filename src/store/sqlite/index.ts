/** Takes the path of a SQLite file, gives the store on it: the port, put together from the small files beside. */
import type Database from 'better-sqlite3';
import pLimit from 'p-limit';
import type { ArticleQuery } from '#domain/query.ts';
import { articlePage } from '../articlePage.ts';
import type { Store } from '../store.ts';
import { COPIED_FROM, unfinishedCopy } from '../unfinishedCopy.ts';
import { auditLog } from './access/audit.ts';
import { expirer } from './access/expiry.ts';
import { keyKeeper } from './access/keys.ts';
import { purger } from './access/purge.ts';
import { remover } from './access/removal.ts';
import { changeWatch } from './changes.ts';
import { personDecisions } from './decisions.ts';
import { adviceOn, guarded, READ_ONLY, storageError } from './errors.ts';
import { ingestLog } from './ingests.ts';
import { merger } from './merging.ts';
import { migrate, requireNewest } from './migrate.ts';
import { BUSY_MS, isWritable, openDatabase, openForReading, type SqliteOptions } from './open.ts';
import { type Patience, patient } from './patience.ts';
import { type Reads, readsOn } from './reads.ts';
import { rekey } from './rekey.ts';
import { relinker } from './relink.ts';
import { reprocessor } from './reprocess.ts';
import { saver } from './save.ts';
import { siteMemories } from './sites.ts';
import { sizesOf } from './sizes.ts';
import { tender } from './tend.ts';
import { termsOf } from './terms.ts';
import { readersOf, saverOf } from './threads.ts';
import { whoIs } from './who.ts';

/** @throws CopydeskError `storage_error`. */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Store {
  const isReadOnly = !isWritable(path);
  const db = isReadOnly ? openForReading(path) : openDatabase(path, options);
  try {
    return guarded(path, () => {
      if (isReadOnly) requireNewest(db);
      else migrate(db);
      if (isUnfinished(db)) throw unfinishedCopy(path);
      return storeOn(db, path, isReadOnly, options);
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A table without marks is of a copy that was refused. */
function isUnfinished(db: Database.Database): boolean {
  const isThere = db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(COPIED_FROM) !== undefined;
  return isThere && db.prepare(`SELECT 1 FROM ${COPIED_FROM} LIMIT 1`).get() !== undefined;
}

function storeOn(
  db: Database.Database,
  path: string,
  isReadOnly: boolean,
  { readers: wanted = 0, bulk = false, busyMs = BUSY_MS, durability }: SqliteOptions,
): Store {
  const patience = patient(db, busyMs);
  /** Writes of this process wait for each other here, and not for the lock of the file. */
  const inLine = pLimit(1);
  const waiting: Patience = (work) => inLine(() => patience(work));
  const merge = merger(db, waiting);
  const terms = termsOf(db);
  const who = whoIs(db);
  const relinks = relinker(db, terms, waiting);
  if (!isReadOnly) {
    rekey(db);
    relinks.finish();
  }
  const memories = siteMemories(db);
  const log = ingestLog(db);
  const { knownDumps, save } = saver(db, terms, { memories, noted: log.note });
  const { reads, person } = readsOn(db, terms, who);
  const { mergePeople, splitPerson } = personDecisions(db, who, person, relinks, waiting);
  const { dumpsToReprocess, replace } = reprocessor(db, terms, memories);
  const { keys, addKey, revokeKey, noteKeyUses } = keyKeeper(db);
  const { remove, tombstone } = remover(db, terms);
  const { removeBefore } = expirer(db, terms);
  const { searchAudit, note } = auditLog(db);
  const changes = changeWatch(db, path);
  const care = tender(db, merge);
  if (bulk) care.bulk(true);
  // a database in memory is of its one connection
  const hasThreads = wanted > 0 && path !== ':memory:';
  const readers = hasThreads ? readersOf(path, wanted) : null;
  const saving = hasThreads && !isReadOnly ? saverOf(path, durability) : null;

  /** The port is async; SQLite is not. */
  const asked =
    <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    async (...args: Args): Promise<Result> =>
      guarded(path, () => work(...args));
  /** Writes that let others have a turn in between. */
  const inTurns =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (isReadOnly) throw adviceOn(path, READ_ONLY);
      return work(...args).catch((error: unknown) => {
        throw storageError(error, path);
      });
    };
  const written = <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    inTurns((...args: Args) => waiting(() => work(...args)));
  /** In a thread, where there is one. */
  const read = <M extends keyof Reads>(method: M) => {
    const here = asked(reads[method] as (...args: Parameters<Reads[M]>) => ReturnType<Reads[M]>);
    return (...args: Parameters<Reads[M]>): Promise<ReturnType<Reads[M]>> =>
      readers?.ask(method, args) ?? here(...args);
  };
  const searchArticles = read('searchArticles');

  return {
    isReadOnly,
    shared: null, // bodies are files of the one server
    knownDumps: asked(knownDumps),
    openIngest: written(log.openIngest),
    beginIngest: written(log.beginIngest),
    closeIngest: written(log.closeIngest),
    failAbandoned: written(log.failAbandoned),
    ingest: asked(log.ingest),
    ingests: asked(log.ingests),
    rejectedRecords: asked(log.rejectedRecords),
    openJobs: asked(log.openJobs),
    request: asked(log.request),
    answerRequest: written(log.answerRequest),
    reopenIngest: written(log.reopenIngest),
    save: inTurns((...args: Parameters<typeof save>) =>
      inLine(() => saving?.ask('save', args) ?? patience(() => save(...args))),
    ),
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
    replace: written(replace),
    keys: asked(keys),
    addKey: written(addKey),
    revokeKey: written(revokeKey),
    noteKeyUses: written(noteKeyUses),
    remove: written(remove),
    removeBefore: written(removeBefore),
    tombstone: asked(tombstone),
    purge: inTurns(purger(db, waiting, merge)),
    searchAudit: asked(searchAudit),
    note: written(note),
    countArticles: asked(reads.countArticles),
    sizes: asked(() => sizesOf(db)),
    tend: inTurns(care.tend),
    changes: asked(changes),
    async close() {
      await Promise.all([readers?.close(), saving?.close()]);
      guarded(path, () => {
        if (bulk && db.open) care.bulk(false);
        db.close();
      });
    },
  };
}
