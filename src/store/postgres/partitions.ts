/**
 * Keeps the tables of articles in parts by time: takes publication seconds, makes the parts they belong in. A month each from last year on, a year
 * each before and after, so that a scrape of thirty years makes some dozens of parts and not hundreds.
 */
import type { Db, Pool } from './db.ts';

/** Tables in parts, all by the second of publication. */
export const PARTED = [
  'articles',
  'article_texts',
  'article_words',
  'article_facets',
  'quotes',
  'quote_words',
] as const;

/** One part of each table, named alike: `articles_2026_11`. */
export interface Part {
  name: string;
  /** Seconds; null for no end. */
  from: number | null;
  /** Exclusive. */
  to: number | null;
}

const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];
/** Months made before anything is published in them. */
const AHEAD = 2;
/** How long dropping a part waits for those who read. */
const DROP_PATIENCE_MS = 200;
/** Not to be had in that time, or not without a circle. */
const [LOCK_NOT_AVAILABLE, DEADLOCK] = ['55P03', '40P01'];

const secondOf = (year: number, month = 0): number => Date.UTC(year, month) / 1000;
const monthPart = (year: number, month: number): Part => ({
  name: `${year}_${String(month + 1).padStart(2, '0')}`,
  from: secondOf(year, month),
  to: secondOf(year, month + 1),
});
const yearPart = (year: number): Part => ({
  name: String(year),
  from: secondOf(year),
  to: secondOf(year + 1),
});
const BEFORE: Part = { name: 'before', from: null, to: secondOf(FIRST_YEAR) };
const AFTER: Part = { name: 'after', from: secondOf(LAST_YEAR + 1), to: null };

/** The part a second belongs in. @param known names of those there are: where a year was begun in one way, it goes on so. */
export function partOf(second: number, known: ReadonlySet<string>, now: Date): Part {
  if (second < BEFORE.to!) return BEFORE;
  if (second >= AFTER.from!) return AFTER;
  const date = new Date(second * 1000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (known.has(String(year))) return yearPart(year);
  const isNear = Math.abs(year - now.getUTCFullYear()) <= 1;
  const hasMonths = [...known].some((name) => name.startsWith(`${year}_`));
  return isNear || hasMonths ? monthPart(year, month) : yearPart(year);
}

/** Parts there are, by the names of their tables. */
export async function partNames(db: Db): Promise<Set<string>> {
  const tables = await db.column<string>(
    "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'articles'::regclass",
  );
  return new Set(tables.map((table) => table.slice('articles_'.length)));
}

export interface Partitions {
  /** Makes what is missing for these seconds, in a transaction of its own: to be called before the one that writes there. */
  ensure(seconds: Iterable<number>): Promise<void>;
  /** Drops parts that end before a second and are empty; one that somebody reads for long stays until the next time. */
  dropEmpty(before: number): Promise<void>;
  /** Forgets which parts there are: another server may have dropped one. */
  forget(): void;
}

export function partitionsOf(pool: Pool): Partitions {
  let known: Set<string> | null = null;

  async function make(db: Db, { name, from, to }: Part): Promise<void> {
    const bounds = `FROM (${from ?? 'MINVALUE'}) TO (${to ?? 'MAXVALUE'})`;
    for (const table of PARTED) {
      // made beside and attached, by which nobody who reads has to wait
      await db.run(`CREATE TABLE ${table}_${name} (LIKE ${table} INCLUDING ALL)`);
      await db.run(`ALTER TABLE ${table} ATTACH PARTITION ${table}_${name} FOR VALUES ${bounds}`);
    }
  }

  function missing(seconds: Iterable<number>, there: ReadonlySet<string>): Part[] {
    const now = new Date();
    const asked = new Set(there);
    const parts: Part[] = [];
    for (const second of seconds) {
      const part = partOf(second, asked, now);
      if (asked.has(part.name)) continue;
      asked.add(part.name);
      parts.push(part);
    }
    return parts;
  }

  return {
    async ensure(seconds) {
      const wanted = [...seconds, ...monthsAhead()];
      if (known !== null && missing(wanted, known).length === 0) return;
      known = await pool.writing(async (db) => {
        const there = await partNames(db);
        for (const part of missing(wanted, there)) {
          await make(db, part);
          there.add(part.name);
        }
        return there;
      });
    },
    async dropEmpty(before) {
      for (const name of await partNames(pool)) {
        const end = endOf(name);
        if (end === null || end > before) continue;
        await pool.writing((db) => dropIfEmpty(db, name)).catch(unlessLocked);
      }
      known = null;
    },
    forget() {
      known = null;
    },
  };
}

/** Exclusive, in seconds; null for what has none. */
function endOf(name: string): number | null {
  if (name === BEFORE.name) return BEFORE.to;
  const [year, month] = name.split('_').map(Number);
  if (year === undefined || Number.isNaN(year)) return null;
  return (month === undefined ? yearPart(year) : monthPart(year, month - 1)).to;
}

async function dropIfEmpty(db: Db, name: string): Promise<void> {
  const isThere = (await partNames(db)).has(name);
  if (!isThere || (await db.value(`SELECT 1 FROM articles_${name} LIMIT 1`)) !== undefined) return;
  await db.run(`SET LOCAL lock_timeout = '${DROP_PATIENCE_MS}ms'`); // who asks meanwhile waits behind us
  for (const table of PARTED) await db.run(`DROP TABLE ${table}_${name}`);
}

/** Others go on reading; the part is dropped another time. */
function unlessLocked(error: unknown): void {
  const { code } = error as { code?: unknown };
  if (code !== LOCK_NOT_AVAILABLE && code !== DEADLOCK) throw error;
}

function monthsAhead(): number[] {
  const now = new Date();
  return Array.from({ length: AHEAD + 1 }, (_, i) => secondOf(now.getUTCFullYear(), now.getUTCMonth() + i));
}
