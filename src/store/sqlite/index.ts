/** Takes the path of a SQLite file, gives the store on it: the port, put together from the small files beside. */
import type Database from 'better-sqlite3';
import type { Store } from '../store.ts';
import { articleReader } from './articles.ts';
import { changeWatch } from './changes.ts';
import { personDecisions } from './decisions.ts';
import { dumpReader } from './dumps.ts';
import { guarded, storageError } from './errors.ts';
import { ingestLog } from './ingests.ts';
import { migrate } from './migrate.ts';
import { nameFinder } from './names.ts';
import { openDatabase, type SqliteOptions } from './open.ts';
import { peopleSearch } from './people.ts';
import { personReader } from './person.ts';
import { quoteSearch } from './quotes.ts';
import { rekey } from './rekey.ts';
import { relinker } from './relink.ts';
import { reprocessor } from './reprocess.ts';
import { saver } from './save.ts';
import { articleSearch } from './search.ts';
import { termsOf } from './terms.ts';
import { whoIs } from './who.ts';

/** @throws CopydeskError `storage_error`. */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Store {
  const db = openDatabase(path, options);
  try {
    return guarded(path, () => {
      migrate(db);
      return storeOn(db, path);
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

function storeOn(db: Database.Database, path: string): Store {
  const terms = termsOf(db);
  const who = whoIs(db);
  const relinks = relinker(db, terms);
  rekey(db);
  relinks.finish();
  const findCalled = nameFinder(db, who);
  const log = ingestLog(db);
  const { knownDumps, save } = saver(db, terms, log.note);
  const { searchArticles, articlesOf } = articleSearch(db, terms, findCalled);
  const { searchQuotes, quotesOf } = quoteSearch(db, terms, findCalled, who);
  const { searchPeople } = peopleSearch(db);
  const reader = personReader(db, who, { articlesOf, quotesOf });
  const { mergePeople, splitPerson } = personDecisions(db, who, reader, relinks);
  const { article, bodies, countArticles } = articleReader(db);
  const { dump } = dumpReader(db);
  const { dumpsToReprocess, replace } = reprocessor(db, terms);
  const changes = changeWatch(db, path);

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
    save: asked(save),
    searchArticles: asked(searchArticles),
    searchQuotes: asked(searchQuotes),
    searchPeople: asked(searchPeople),
    article: asked(article),
    dump: asked(dump),
    bodies: asked(bodies),
    person: asked(reader.person),
    personHead: asked(reader.head),
    mergePeople: inTurns(mergePeople),
    splitPerson: inTurns(splitPerson),
    dumpsToReprocess: asked(dumpsToReprocess),
    replace: asked(replace),
    countArticles: asked(countArticles),
    changes: asked(changes),
    close: asked(() => {
      db.close();
    }),
  };
}
