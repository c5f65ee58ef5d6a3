/**
 * Takes the URL of a PostgreSQL database, gives the store on it: the port, put together from the small files beside. Any number of servers may have the
 * same database open.
 */
import { setTimeout } from 'node:timers/promises';
import type { ArticleQuery } from '#domain/query.ts';
import { articlePage } from '../articlePage.ts';
import type { Store } from '../store.ts';
import { COPIED_FROM, unfinishedCopy } from '../unfinishedCopy.ts';
import { auditLog } from './access/audit.ts';
import { expirer } from './access/expiry.ts';
import { keyKeeper } from './access/keys.ts';
import { purger } from './access/purge.ts';
import { remover } from './access/removal.ts';
import { askingOf, guarded } from './asking.ts';
import { bodiesIn } from './bodies.ts';
import { changeWatch, revising } from './changes.ts';
import { openPool, type Pool, type PoolOptions } from './db.ts';
import { personDecisions } from './decisions.ts';
import { isPassing, nameOf, readOnlyError, storageError } from './errors.ts';
import { ingestLog } from './ingests.ts';
import { migrate, requireNewest } from './migrate.ts';
import { partitionsOf } from './partitions.ts';
import type { PersonReader } from './person.ts';
import { personOn } from './reads.ts';
import { relinker } from './relink.ts';
import { reprocessor } from './reprocess.ts';
import { requestKeeper } from './requests.ts';
import { createSaver } from './save.ts';
import { siteMemories } from './sites.ts';
import { sizesOf } from './sizes.ts';
import { tender } from './tend.ts';

export interface PostgresOptions extends PoolOptions {
  /** The URL of a copy that follows the database, where questions are asked. */
  readUrl?: string | undefined;
}

/** A copy has what the database has after a moment. */
const [FOLLOWS_MS, AGAIN_MS] = [30_000, 500];

/** Brings the schema up to date. @throws CopydeskError `storage_error`. */
export async function openPostgresStore(
  url: string,
  { readUrl, ...options }: PostgresOptions = {},
): Promise<Store> {
  const [name, copyName] = [nameOf(url), nameOf(readUrl ?? url)];
  const pool = openPool(url, options);
  const copy = readUrl === undefined ? null : openPool(readUrl, options);
  const close = async () => {
    await Promise.all([pool.close(), copy?.close()]);
  };
  try {
    const isReadOnly = (await pool.value<string>('SHOW transaction_read_only')) === 'on';
    if (isReadOnly) await requireNewest(pool);
    else await migrate(pool);
    if (await isUnfinished(pool)) throw unfinishedCopy(name);
    if (copy) await copyIsNewest(copy, copyName);
    const changing = revising(pool);
    if (!isReadOnly) await relinker(changing).finish();
    return storeOn({ pool: changing, copy, isReadOnly, name, copyName, close });
  } catch (error) {
    await close().catch(() => {}); // the first error tells more
    throw storageError(error, name);
  }
}

/** A table without marks is of a copy that was refused. */
async function isUnfinished(pool: Pool): Promise<boolean> {
  const table = await pool.value<string | null>('SELECT to_regclass($1)::text', [COPIED_FROM]);
  return table != null && (await pool.value(`SELECT 1 FROM ${COPIED_FROM} LIMIT 1`)) !== undefined;
}

/** Follows what was brought up to date just now. One that is away does not keep anybody from starting. @throws CopydeskError `storage_error` */
async function copyIsNewest(copy: Pool, name: string): Promise<void> {
  for (const until = performance.now() + FOLLOWS_MS; ; await setTimeout(AGAIN_MS)) {
    try {
      return await requireNewest(copy);
    } catch (cause) {
      const error = storageError(cause, name);
      if (isPassing(error)) return process.emitWarning(error as Error);
      if (performance.now() > until) throw error;
    }
  }
}

interface Opened {
  pool: Pool;
  /** Where questions are asked, if not of the pool. */
  copy: Pool | null;
  isReadOnly: boolean;
  name: string;
  copyName: string;
  close: () => Promise<void>;
}

function storeOn({ pool, copy, isReadOnly, name, copyName, close }: Opened): Store {
  const log = ingestLog(pool);
  const requests = requestKeeper(pool);
  const partitions = partitionsOf(pool);
  const { knownDumps, save } = createSaver(pool, partitions);
  const person: Pick<PersonReader, 'person' | 'cardsOf'> = {
    person: (id) => pool.reading((db) => personOn(db).person(id)),
    cardsOf: (ids) => pool.reading((db) => personOn(db).cardsOf(ids)),
  };
  const { mergePeople, splitPerson } = personDecisions(pool, person, relinker(pool));
  const { dumpsToReprocess, replace } = reprocessor(pool, partitions);
  const { remove, tombstone } = remover(pool);
  const { keys, addKey, revokeKey, noteKeyUses } = keyKeeper(pool);

  const asked = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    guarded(work, name);
  const written = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    asked(async (...args: Args) => {
      if (isReadOnly) throw readOnlyError(name);
      return work(...args);
    });
  const asking = askingOf({ pool, name }, copy && { pool: copy, name: copyName });
  const { here, read, byId, noting } = asking;
  const searchArticles = read('searchArticles');
  const { bodies, ...shared } = { ...log, ...requests, bodies: bodiesIn(pool) };

  return {
    isReadOnly,
    shared: {
      takeJob: written(shared.takeJob),
      keepIngest: written(shared.keepIngest),
      leaveIngest: written(shared.leaveIngest),
      countQueued: asked(shared.countQueued),
      keepRequest: written(shared.keepRequest),
      leaveRequest: written(shared.leaveRequest),
      bodies: {
        keep: written(bodies.keep),
        read: (id) => guardedEach(bodies.read(id), name),
        has: asked(bodies.has),
        drop: written(bodies.drop),
        sweep: written(bodies.sweep),
      },
    },
    knownDumps: asked(knownDumps),
    openIngest: written(log.openIngest),
    beginIngest: written(log.beginIngest),
    closeIngest: written(log.closeIngest),
    failAbandoned: written(log.failAbandoned),
    ingest: asked(log.ingest),
    ingests: asked(log.ingests),
    rejectedRecords: asked(log.rejectedRecords),
    openJobs: asked(log.openJobs),
    request: asked(requests.request),
    answerRequest: written(requests.answerRequest),
    reopenIngest: written(log.reopenIngest),
    save: written(save),
    sites: asked((names: string[]) => siteMemories(pool).sites(names)),
    searchArticles: async (query: ArticleQuery) => articlePage(await searchArticles(query)),
    articlesSince: read('articlesSince'),
    searchQuotes: read('searchQuotes'),
    searchPeople: read('searchPeople'),
    searchSources: read('searchSources'),
    source: byId('source'),
    stats: read('stats'),
    article: byId('article'),
    dump: byId('dump'),
    bodies: read('bodies'),
    copies: byId('copies'),
    person: byId('person'),
    personHead: byId('personHead'),
    highlights: read('highlights'),
    quoteHighlights: read('quoteHighlights'),
    similar: byId('similar'),
    personSpan: byId('personSpan'),
    personTimeline: read('personTimeline'),
    mergePeople: written(noting(mergePeople, (_, { people }) => people)),
    splitPerson: written(noting(splitPerson, (_, { people = [] }) => people)),
    dumpsToReprocess: asked(dumpsToReprocess),
    layers: here('layers'),
    replace: written(noting(replace)),
    keys: asked(keys),
    addKey: written(addKey),
    revokeKey: written(revokeKey),
    noteKeyUses: written(noteKeyUses),
    remove: written(noting(remove)),
    removeBefore: written(expirer(pool, partitions).removeBefore),
    tombstone: asked(tombstone),
    purge: written(purger(pool)),
    searchAudit: asked(auditLog(pool).searchAudit),
    note: written((...entry: Parameters<ReturnType<typeof auditLog>['note']>) =>
      pool.writing((db) => auditLog(db).note(...entry), { alone: false }),
    ),
    countArticles: here('countArticles'),
    sizes: asked(() => sizesOf(pool)),
    tend: written(tender(pool).tend),
    changes: asking.either(guarded(changeWatch(copy ?? pool), copyName), asked(changeWatch(pool))),
    close,
  };
}

async function* guardedEach<T>(items: AsyncIterable<T>, name: string): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw storageError(error, name);
  }
}
