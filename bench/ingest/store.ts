/**
 * Rows per second into the store beside a bare better-sqlite3 insert of the same rows and index: what `save` writes is taken down in a run of
 * its own, and written again by the same statements with nothing around them. CPU time, rounds in turns, medians.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { migrate } from '#store/sqlite/migrate.ts';
import { openDatabase } from '#store/sqlite/open.ts';
import type { Submission } from '#store/store.ts';

interface Written {
  sql: string;
  values: unknown[];
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** @returns articles per CPU second, ours and bare, in each round */
export async function storeRounds(submissions: Submission[], batch: number, rounds: number) {
  const batches = Array.from({ length: Math.ceil(submissions.length / batch) }, (_, i) =>
    submissions.slice(i * batch, (i + 1) * batch),
  );
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    const written = await takenDown(join(folder, 'taken.db'), batches);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(submissions.length / (await saved(join(folder, `ours-${round}.db`), batches)));
      bare.push(submissions.length / inserted(join(folder, `bare-${round}.db`), written));
    }
    return { ours, bare, rows: written.flat().length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function saved(path: string, batches: Submission[][]): Promise<number> {
  const store = openSqliteStore(path);
  const ingest = await store.openIngest('bench');
  const begin = cpu();
  for (const batch of batches) await store.save(ingest, batch);
  const spent = cpu() - begin;
  await store.close();
  return spent;
}

/** The rows each transaction inserts. */
async function takenDown(path: string, batches: Submission[][]): Promise<Written[][]> {
  const probe = new Database(':memory:');
  const prototype = Object.getPrototypeOf(probe.prepare('SELECT 1'));
  const run: (...values: unknown[]) => unknown = prototype.run;
  const store = openSqliteStore(path);
  const ingest = await store.openIngest('bench');
  const all: Written[][] = [
    [{ sql: 'INSERT INTO ingests (id, origin, opened_at) VALUES (?, ?, ?)', values: [ingest, 'bench', 0] }],
  ];
  let open: Written[] = [];
  prototype.run = function (this: Database.Statement, ...values: unknown[]) {
    const done = run.apply(this, values) as Database.RunResult;
    if (/^\s*INSERT/.test(this.source) && done.changes > 0) open.push({ sql: this.source, values });
    return done;
  };
  try {
    for (const batch of batches) {
      open = [];
      await store.save(ingest, batch);
      all.push(open);
    }
  } finally {
    prototype.run = run;
    await store.close();
    probe.close();
  }
  return all;
}

function inserted(path: string, written: Written[][]): number {
  const db = openDatabase(path);
  migrate(db);
  db.pragma('foreign_keys = OFF'); // people are made before what names them; ours pays for the check
  const statements = new Map<string, Database.Statement>();
  for (const { sql } of written.flat()) if (!statements.has(sql)) statements.set(sql, db.prepare(sql));
  const begin = cpu();
  for (const rows of written)
    db.transaction(() => {
      for (const { sql, values } of rows) statements.get(sql)!.run(...values);
    }).immediate();
  const spent = cpu() - begin;
  db.close();
  return spent;
}
