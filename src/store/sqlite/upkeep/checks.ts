/** Takes a connection in a read transaction, checks that the file is whole and that its rows, index, counts and texts agree. */
import Database from 'better-sqlite3';
import { type Finding, finding, type Rule, TOLD } from '../../checking.ts';
import type { Checked, CheckOptions } from '../../upkeep.ts';
import { RULES } from './rules.ts';
import { textChecks } from './texts.ts';

export async function* checks(db: Database.Database, options: CheckOptions): AsyncGenerator<Checked> {
  yield wholeFile(db);
  yield references(db);
  for (const rule of RULES) yield ruleHolds(db, rule);
  yield* textChecks(db, options);
}

/** What a damaged file answers is a fault like others, and the rest is looked at. */
export function attempt(found: Finding, work: () => void, article?: string): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    found.add(`it cannot be read: ${error.message}`, article);
  }
}

/** SQLite's own check: pages, indexes, types, and the structure of full-text indexes. */
function wholeFile(db: Database.Database): Checked {
  const found = finding('file');
  attempt(found, () => {
    const lines = db.pragma(`integrity_check(${TOLD})`) as { integrity_check: string }[];
    for (const { integrity_check: line } of lines) if (line !== 'ok') found.add(line);
  });
  return found.done(`${db.pragma('page_count', { simple: true })} pages`);
}

function references(db: Database.Database): Checked {
  const found = finding('references');
  attempt(found, () => {
    const rows = db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[];
    for (const { table, rowid, parent } of rows) {
      found.add(
        `a row of ${table}${rowid === null ? '' : ` (${rowid})`} names a row of ${parent} that is not there`,
      );
    }
  });
  return found.done('all rows that name others');
}

function ruleHolds(db: Database.Database, { check, looked, faults }: Rule): Checked {
  const found = finding(check);
  let rows: unknown = 'no';
  for (const [detail, sql] of faults) {
    attempt(found, () => {
      const off = db.prepare<[], { what: string | number | null; article: string | null }>(sql).iterate();
      for (const { what, article } of off) found.add(what === null ? detail : `${detail}: ${what}`, article);
    });
  }
  attempt(found, () => {
    rows = db.prepare(`SELECT count(*) FROM ${looked}`).pluck().get();
  });
  return found.done(`${rows} ${looked.replaceAll('_', ' ')}`);
}
