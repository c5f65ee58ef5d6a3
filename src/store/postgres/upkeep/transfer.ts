/** Takes the URL of a PostgreSQL database, gives it as a store that is copied from as it is at one moment, or copied to: rows of logical tables. */
import { setTimeout } from 'node:timers/promises';
import { CopydeskError } from '#domain/errors.ts';
import { NEVER_EMPTY, TABLES } from '../../logicalTables.ts';
import type { Row, TransferSource, TransferTarget } from '../../transfer.ts';
import { countStatement, readStatement } from '../../transferRead.ts';
import { COPIED_FROM } from '../../unfinishedCopy.ts';
import { openPool, type Pool, WRITERS } from '../db.ts';
import { storageError } from '../errors.ts';
import { indexable } from '../indexable.ts';
import { migrate } from '../migrate.ts';
import { partitionsOf } from '../partitions.ts';
import { tender } from '../tend.ts';
import { copyIn } from './copyIn.ts';
import { beginReading, fetched, openSession, type Session } from './session.ts';
import { ARTICLE_WORDS, indexRowsAfter, QUOTE_WORDS } from './transferIndex.ts';
import { copied, READ, WRITTEN_OTHERWISE } from './transferTables.ts';

/** Rows given at once, and of tables whose rows may be long. */
const ROWS = { short: 10_000, long: 1_000 };
const LONG = [
  'articles',
  'article_texts',
  'dumps',
  'originals',
  'revisions',
  'sites',
  'ingest_rejects',
  'requests',
  'request_results',
];
/** How long whoever has just been killed may take to be gone, by a connection that was busy. */
const [BUSY_MS, PAUSE_MS] = [5_000, 100];
/** Tables whose ids may be given again: here they are not. */
const OTHER_IDS = { person_names: 'id', relinks: 'place' };

/** Nothing is written. @throws CopydeskError `storage_error` where it is none of ours, or not of this schema. */
export function openPostgresSource(url: string): Promise<TransferSource> {
  return openSession(url, async (session) => {
    await beginReading(session);
    return readerOf(session);
  });
}

/** Brings its schema up to date, and keeps all others from writing. @throws CopydeskError `storage_error` */
export function openPostgresTarget(url: string): Promise<TransferTarget> {
  return openSession(url, async (session) => {
    const { db, name } = session;
    const pool = openPool(url, { connections: 2, durability: 'normal' });
    try {
      await migrate(pool);
      const unlock = await lockOut(pool, name);
      await db.run(
        `CREATE TABLE IF NOT EXISTS ${COPIED_FROM} (name text COLLATE "C" PRIMARY KEY, mark text NOT NULL)`,
      );
      return targetOn(session, pool, unlock);
    } catch (error) {
      await pool.close();
      throw error;
    }
  });
}

/** Holds the lock of all who write, by a connection of its own. Gives what lets go of it. */
async function lockOut(pool: Pool, name: string): Promise<() => Promise<void>> {
  const [taken, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = pool.writing(
    async (db) => {
      await db.run('SET LOCAL idle_in_transaction_session_timeout = 0');
      const isOurs = () => db.value<boolean>(`SELECT pg_try_advisory_xact_lock(${WRITERS})`);
      for (const until = performance.now() + BUSY_MS; !(await isOurs()); await setTimeout(PAUSE_MS)) {
        if (performance.now() < until) continue;
        const sentence = `The database ${name} is being written: stop its servers first.`;
        throw new CopydeskError('storage_error', sentence);
      }
      taken.resolve();
      await over.promise;
    },
    { alone: false },
  );
  holding.catch(taken.reject);
  await taken.promise;
  return async () => {
    over.resolve();
    await holding;
  };
}

function readerOf({ db, name, guarded, close }: Session): TransferSource {
  return {
    name,
    holds: (text, type) => (type === 'name' ? indexable(text) : text).replaceAll('\0', '\ufffd'),
    count: (table) =>
      guarded(async () => (await db.value<number>(countStatement(table, READ[table.name]))) ?? 0),
    async *rows(table, after) {
      const select = readStatement(table, READ[table.name], after === null ? undefined : (i) => `$${i + 1}`);
      const atOnce = LONG.includes(table.name) ? ROWS.long : ROWS.short;
      try {
        for await (const rows of fetched(db, select, { values: after ?? [], atOnce }))
          yield rows.map((row) => Object.values(row) as Row);
      } catch (error) {
        throw storageError(error, name);
      }
    },
    close,
  };
}

function targetOn(session: Session, pool: Pool, unlock: () => Promise<void>): TransferTarget {
  const { client, db, name, guarded } = session;
  const source = readerOf(session);
  // the lock that those who write wait for is ours
  const partitions = partitionsOf({ ...pool, writing: (work) => pool.writing(work, { alone: false }) });
  const markOf = (table: string) =>
    db.value<string>(`SELECT mark FROM ${COPIED_FROM} WHERE name = $1`, [table]);
  const setMark = (table: string, mark: string) =>
    db.run(
      `INSERT INTO ${COPIED_FROM} VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET mark = excluded.mark`,
      [table, mark],
    );

  async function transaction<T>(work: () => Promise<T>): Promise<T> {
    // for this transaction alone: a pooler gives the connection to others afterwards
    await db.run('BEGIN; SET LOCAL synchronous_commit = off');
    try {
      const result = await work();
      await db.run('COMMIT');
      return result;
    } catch (error) {
      await db.run('ROLLBACK').catch(() => {});
      throw error;
    }
  }

  /** False where all articles have their rows. */
  async function indexSome(progress: (articles: number) => void): Promise<boolean> {
    const mark = await markOf('article_words');
    const rows = await indexRowsAfter(db, mark === undefined ? null : Number(mark));
    if (rows === null) return false;
    await transaction(async () => {
      await copyIn(client, 'article_words', ARTICLE_WORDS, rows.articles);
      await copyIn(client, 'quote_words', QUOTE_WORDS, rows.quotes);
      await setMark('article_words', String(rows.last));
    });
    progress(rows.articles.length);
    return true;
  }

  return {
    ...source,
    async *rows(table, after) {
      await guarded(() => db.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'));
      yield* source.rows(table, after);
      await guarded(() => db.run('COMMIT'));
    },
    begun: () =>
      guarded(async () => {
        const identity = await markOf('');
        if (identity !== undefined) return identity;
        for (const table of TABLES) {
          if (NEVER_EMPTY.includes(table.name) || (await source.count(table)) === 0) continue;
          await db.run(`DROP TABLE ${COPIED_FROM}`);
          const sentence = `${name} is no empty database (${table.name}): name another.`;
          throw new CopydeskError('invalid_request', sentence);
        }
        return null;
      }),
    begin: (identity) => guarded(async () => void (await setMark('', identity))),
    mark: (table) =>
      guarded(async () => {
        const mark = await markOf(table.name);
        return mark === undefined ? null : (JSON.parse(mark) as Row);
      }),
    write: (table, rows, last) =>
      guarded(async () => {
        if (table.name === 'articles') await partitions.ensure(rows.map(([key]) => Number(key)));
        await transaction(async () => {
          await (WRITTEN_OTHERWISE[table.name] ?? copied)(client, rows, table);
          await setMark(table.name, JSON.stringify(last));
        });
      }),
    index: (progress) =>
      guarded(async () => {
        while (await indexSome(progress));
      }),
    finish: () =>
      guarded(async () => {
        for (const [table, column] of Object.entries(OTHER_IDS)) {
          await db.run(
            `SELECT setval(pg_get_serial_sequence($1, $2), max(${column})) FROM ${table} HAVING count(*) > 0`,
            [table, column],
          );
        }
        await db.run(`DROP TABLE ${COPIED_FROM}`);
        await unlock();
        await tender(pool).tend();
      }),
    async close() {
      await unlock().catch(() => {}); // let go of already, where its connection ended
      await Promise.all([session.close(), pool.close()]);
    },
  };
}
