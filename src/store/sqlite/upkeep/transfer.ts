/** Takes the path of a SQLite file, gives it as a store that is copied from as it is at one moment, or copied to: rows of logical tables. */
import type Database from 'better-sqlite3';
import { CopydeskError } from '#domain/errors.ts';
import { NEVER_EMPTY, TABLES } from '../../logicalTables.ts';
import {
  columnsOf,
  type LogicalTable,
  type Row,
  type TransferSource,
  type TransferTarget,
} from '../../transfer.ts';
import { countStatement, readStatement } from '../../transferRead.ts';
import { COPIED_FROM } from '../../unfinishedCopy.ts';
import { guarded, storageError } from '../errors.ts';
import { migrate, requireNewest, versionsOf } from '../migrate.ts';
import { openDatabase, openForReading } from '../open.ts';
import { indexFiller } from './transferIndex.ts';
import { READ, WRITTEN_OTHERWISE } from './transferTables.ts';

/** Rows given at once, and bytes of texts and dumps after which fewer are. */
const ROWS = 5_000;
const BYTES = 8_000_000;
/** How long whoever has just closed the file may take to be gone. */
const BUSY_MS = 1_000;

/** Nothing is written. @throws CopydeskError `storage_error` where it is no file of ours, or not of this schema. */
export function openSqliteSource(path: string): TransferSource {
  requireFile(path);
  const db = openForReading(path);
  try {
    return guarded(path, () => {
      db.exec('BEGIN');
      if (versionsOf(db).size === 0) {
        const sentence = `The database ${path} holds no articles of Copydesk: name another file.`;
        throw new CopydeskError('storage_error', sentence);
      }
      requireNewest(db);
      return readerOf(db, path);
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Makes the file where there is none, and keeps all others out of it. @throws CopydeskError `storage_error` */
export function openSqliteTarget(path: string): TransferTarget {
  requireFile(path);
  const db = openDatabase(path, { bulk: true, durability: 'normal', busyMs: BUSY_MS });
  try {
    return guarded(path, () => {
      migrate(db);
      db.pragma('locking_mode = EXCLUSIVE');
      db.exec('BEGIN EXCLUSIVE');
      db.exec(
        `CREATE TABLE IF NOT EXISTS ${COPIED_FROM} (name TEXT PRIMARY KEY, mark TEXT NOT NULL) STRICT, WITHOUT ROWID`,
      );
      db.exec('COMMIT');
      return targetOn(db, path);
    });
  } catch (error) {
    db.close();
    throw error;
  }
}

function requireFile(path: string): void {
  if (path !== ':memory:') return;
  const sentence = 'A database in memory is of one process alone: name a file.';
  throw new CopydeskError('invalid_request', sentence);
}

function readerOf(db: Database.Database, path: string): TransferSource {
  return {
    name: path,
    holds: (text) => text,
    count: async (table) =>
      guarded(path, () => db.prepare<[], number>(countStatement(table, READ[table.name])).pluck().get())!,
    async *rows(table, after) {
      try {
        const select = db
          .prepare<unknown[], Row>(
            readStatement(table, READ[table.name], after === null ? undefined : () => '?'),
          )
          .raw();
        yield* batches(select.iterate(...(after ?? [])));
      } catch (error) {
        throw storageError(error, path);
      }
    },
    close: async () => void db.close(),
  };
}

function* batches(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    batch.push(row);
    for (const cell of row)
      if (cell !== null && typeof cell === 'object') bytes += cell.length;
      else if (typeof cell === 'string') bytes += cell.length;
    if (batch.length < ROWS && bytes < BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

function targetOn(db: Database.Database, path: string): TransferTarget {
  const source = readerOf(db, path);
  const findMark = db.prepare<[string], string>(`SELECT mark FROM ${COPIED_FROM} WHERE name = ?`).pluck();
  const setMark = db.prepare<[string, string]>(`INSERT OR REPLACE INTO ${COPIED_FROM} VALUES (?, ?)`);
  const writers = new Map<string, (row: Row) => void>();

  function writerOf(table: LogicalTable): (row: Row) => void {
    const known = writers.get(table.name);
    if (known) return known;
    const columns = columnsOf(table).map(([name]) => `"${name}"`);
    const insert = () =>
      db.prepare(`INSERT INTO ${table.name} (${columns}) VALUES (${columns.map(() => '?')})`);
    const made = WRITTEN_OTHERWISE[table.name]?.(db) ?? runner(insert());
    writers.set(table.name, made);
    return made;
  }

  const writing = db.transaction((table: LogicalTable, rows: Row[], last: Row) => {
    const write = writerOf(table);
    for (const row of rows) write(row);
    setMark.run(table.name, JSON.stringify(last));
  });
  const index = indexFiller(db, {
    after: () => findMark.get('article_words') ?? null,
    done: (key) => void setMark.run('article_words', key),
  });

  return {
    ...source,
    async begun() {
      const identity = findMark.get('') ?? null;
      if (identity !== null) return identity;
      for (const table of TABLES) {
        if (NEVER_EMPTY.includes(table.name) || (await source.count(table)) === 0) continue;
        db.exec(`DROP TABLE ${COPIED_FROM}`);
        const sentence = `${path} is no empty database (${table.name}): name a new file.`;
        throw new CopydeskError('invalid_request', sentence);
      }
      return null;
    },
    begin: async (identity) => guarded(path, () => void setMark.run('', identity)),
    async mark({ name }) {
      const mark = findMark.get(name);
      return mark === undefined ? null : (JSON.parse(mark) as Row);
    },
    write: async (table, rows, last) => guarded(path, () => writing.immediate(table, rows, last)),
    index: async (progress) => {
      try {
        await index.fill(progress);
      } catch (error) {
        throw storageError(error, path);
      }
    },
    finish: async () =>
      guarded(path, () => {
        index.end();
        db.exec(`DROP TABLE ${COPIED_FROM}`);
      }),
    async close() {
      db.close();
    },
  };
}

function runner(statement: Database.Statement): (row: Row) => void {
  return (row) => void statement.run(...row);
}
