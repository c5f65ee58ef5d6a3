/** Takes a connection in a read transaction, checks that indexes are valid and that rows, index, counts and texts agree. */
import type { ArticleCard } from '#domain/api.ts';
import { type Finding, finding, type Rule } from '../../checking.ts';
import { hostOf } from '../../host.ts';
import type { Checked, CheckOptions } from '../../upkeep.ts';
import type { Db } from '../db.ts';
import { indexable } from '../indexable.ts';
import { stemOf } from '../stem.ts';
import { REFERENCES, RULES } from './rules.ts';
import { fetched } from './session.ts';
import { textChecks } from './texts.ts';

const ROWS = 1_000;

export async function* checks(db: Db, options: CheckOptions): AsyncGenerator<Checked> {
  yield wholeTables(db);
  yield references(db);
  for (const rule of RULES) yield ruleHolds(db, rule);
  yield* textChecks(db, options);
  yield bodies(db);
}

/** What a damaged database answers is a fault like others, and the rest is looked at. */
export async function attempt(db: Db, found: Finding, work: () => Promise<void>): Promise<void> {
  await db.run('SAVEPOINT look');
  try {
    await work();
    await db.run('RELEASE look');
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    await db.run('ROLLBACK TO look');
    found.add(`it cannot be read: ${(error as Error).message}`);
  }
}

/** What PostgreSQL itself knows to be off: pages whose checksums failed, indexes that were never finished, keys that do not hold. */
async function wholeTables(db: Db): Promise<Checked> {
  const found = finding('file');
  let tables = 0;
  await attempt(db, found, async () => {
    const damaged = await db.value<number | null>(
      'SELECT checksum_failures FROM pg_stat_database WHERE datname = current_database()',
    );
    if (damaged) found.add(`${damaged} pages did not have their checksum when they were read`);
    const here = 'n.nspname = current_schema()';
    const invalid = await db.column<string>(
      `SELECT x.indexrelid::regclass::text FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${here} AND NOT (x.indisvalid AND x.indisready)`,
    );
    for (const index of invalid) found.add(`the index ${index} is not valid: REINDEX makes it anew`);
    const unchecked = await db.column<string>(
      `SELECT c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE ${here} AND NOT c.convalidated`,
    );
    for (const constraint of unchecked) found.add(`the constraint ${constraint} has not been validated`);
    tables =
      (await db.value<number>(
        `SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${here} AND c.relkind IN ('r', 'i')`,
      )) ?? 0;
  });
  return found.done(`${tables} tables and indexes`);
}

async function references(db: Db): Promise<Checked> {
  const found = finding('references');
  for (const fault of REFERENCES) await ask(db, found, fault);
  return found.done('all rows that name others');
}

async function ask(db: Db, found: Finding, [detail, sql]: Rule['faults'][number]): Promise<void> {
  await attempt(db, found, async () => {
    const off = fetched<{ what: string | number | null; article: string | null }>(db, sql, { atOnce: ROWS });
    for await (const rows of off)
      for (const { what, article } of rows) found.add(what === null ? detail : `${detail}: ${what}`, article);
  });
}

async function ruleHolds(db: Db, { check, looked, faults }: Rule): Promise<Checked> {
  const found = finding(check);
  let rows: unknown = 'no';
  for (const fault of faults) await ask(db, found, fault);
  const more = { rows: cards, words: stems }[check];
  if (more) await attempt(db, found, () => more(db, found));
  await attempt(db, found, async () => {
    rows = await db.value(`SELECT count(*) FROM ${looked}`);
  });
  return found.done(`${rows} ${looked.replaceAll('_', ' ')}`);
}

interface CardRow {
  id: string;
  card: string;
  headline: string | null;
  language: string | null;
  section: string | null;
  host: string | null;
  quotes: number;
}

/** JSON is read by code only. */
async function cards(db: Db, found: Finding): Promise<void> {
  const sql = 'SELECT id, card, headline, language, section, host, quotes FROM articles';
  const known = (text: string | null) => (text === null ? null : indexable(text).replaceAll('\0', '\ufffd'));
  for await (const rows of fetched<CardRow>(db, sql, { atOnce: ROWS })) {
    for (const { id, card, ...row } of rows) {
      const told = JSON.parse(card) as ArticleCard;
      if (told.id !== id) found.add('its list entry is of another article', id);
      const counted =
        row.language === known(told.language) &&
        row.section === known(told.section) &&
        row.host === known(hostOf(told.url)) &&
        row.headline === (told.headline?.replaceAll('\0', '\ufffd') ?? null) &&
        row.quotes === told.quotes;
      if (!counted) found.add('its list entry tells otherwise than its columns', id);
    }
  }
}

async function stems(db: Db, found: Finding): Promise<void> {
  for await (const rows of fetched<{ term: string; stem: string }>(db, 'SELECT term, stem FROM terms', {
    atOnce: 10 * ROWS,
  })) {
    for (const { term, stem } of rows)
      if (stem !== stemOf(term)) found.add(`stems do not know a word: ${term}`);
  }
}

/** Of ingests that go on. */
async function bodies(db: Db): Promise<Checked> {
  const found = finding('bodies');
  const open = await db.all<{ id: string; has: boolean }>(
    `SELECT i.id, EXISTS (SELECT 1 FROM ingest_bodies b WHERE b.ingest_id = i.id) AS has
     FROM ingests i WHERE i.job IS NOT NULL AND i.state IN ('queued', 'running')`,
  );
  for (const { id, has } of open) if (!has) found.add(`the body of ingest ${id} is not there`);
  return found.done(`bodies of ${open.length} ingests that go on`);
}
