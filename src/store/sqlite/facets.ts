/** Keeps what facets count, a packed row an article, and counts it over the newest matches of a query. */
import type Database from 'better-sqlite3';
import type { ArticleQuery, Facet, FacetName, Facets, TIME_FACETS } from '#domain/query.ts';
import { dayName, daysIn, weekOf } from '#text/zone.ts';
import { fold } from '../fold.ts';
import { personCards } from './cards.ts';
import type { Part } from './parts.ts';

/** Matches that are counted: a thousand take some 3 ms, with the rows of any of them anywhere in a file of 1,000,000. */
export const COUNTED = 1_000;
/** Values a facet has; those most often met. */
const MOST_VALUES = 20;
/** Longer names of sections are no sections. */
const LONGEST_SECTION = 200;
const [SPACE, ZERO, SPEAKS] = [32, 48, 113];

export interface FacetFacts {
  source: number | null;
  language: string | null;
  section: string | null;
  people: { id: number; quotes: number }[];
}

/** As migration 007 packs what is there already. */
function packed({ source, language, section, people }: FacetFacts): string {
  const named = (section ?? '').slice(0, LONGEST_SECTION).replace(/[\t\n]/g, ' ');
  const ids = people.map(({ id, quotes }) => (quotes > 0 ? `${id}q` : `${id}`));
  return [source ?? '', language ?? '', named, ids.join(' ')].join('\t');
}

export function facetRows(db: Database.Database) {
  const insert = db.prepare<[bigint, string]>('INSERT INTO article_facets VALUES (?, ?)');
  const remove = db.prepare<[bigint]>('DELETE FROM article_facets WHERE key = ?');
  return {
    add: (key: bigint, facts: FacetFacts): void => void insert.run(key, packed(facts)),
    remove: (key: bigint): void => void remove.run(key),
  };
}

/** Plans that a test holds. */
export const FACET_SQL = {
  // one text for all rows: reading them one by one takes longer than counting
  all: `SELECT group_concat(key || char(9) || packed, char(10)) FROM (
     SELECT key, packed FROM article_facets WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT ?)`,
  matching: `SELECT group_concat(f.key || char(9) || f.packed, char(10)) FROM (
     SELECT rowid FROM article_words WHERE article_words MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ?) w
     CROSS JOIN article_facets f ON f.key = w.rowid`,
};

type Counts = Map<string, number>;

export function facetCounter(db: Database.Database) {
  const all = db.prepare<[bigint, bigint, bigint], string | null>(FACET_SQL.all).pluck();
  const matching = db.prepare<[string, bigint, bigint, bigint], string | null>(FACET_SQL.matching).pluck();
  const sources = db.prepare<[string], { id: number; name: string }>(
    'SELECT s.id, s.name FROM json_each(?) j CROSS JOIN sources s ON s.id = j.value',
  );
  const { shown } = personCards(db);

  /** Newest first; one more than is counted tells that there are more. */
  function rowsOf(parts: Part[]): string[][] {
    const rows: string[][] = [];
    for (const { from, to, target } of parts) {
      const left = BigInt(COUNTED + 1 - rows.length);
      if (left <= 0n) break;
      const text = target.of === 'all' ? all.get(from, to, left) : matching.get(target.match, from, to, left);
      for (const line of text?.split('\n') ?? []) rows.push(line.split('\t'));
    }
    return rows;
  }

  const sourceNames = (ids: number[]) =>
    new Map(sources.all(JSON.stringify(ids)).map(({ id, name }) => [id, name]));

  function valuesOf(name: FacetName, rows: string[][], zone: string): Facet['values'] {
    switch (name) {
      case 'people':
      case 'speakers':
        return byId(peopleIn(rows, name === 'speakers'), shown);
      case 'sources':
        return byId(counted(rows, 1), sourceNames);
      case 'languages':
        return most(counted(rows, 2)).map(([value, count]) => ({ value, count }));
      case 'sections':
        return sections(counted(rows, 3));
      default:
        return times(name, rows, zone);
    }
  }

  /** @param whole whether the parts are all there is of the query. */
  return (
    { facets, zone }: ArticleQuery,
    parts: Part[],
    whole: boolean,
  ): { facets: Facets; matches: number } => {
    const found = rowsOf(parts);
    const rows = found.slice(0, COUNTED);
    const about = { of: rows.length, all: whole && found.length <= COUNTED };
    const counts = facets.map((name) => [name, { ...about, values: valuesOf(name, rows, zone) }]);
    return { facets: Object.fromEntries(counts) as Facets, matches: found.length };
  };
}

function counted(rows: string[][], column: number): Counts {
  const counts: Counts = new Map();
  for (const row of rows) {
    const value = row[column];
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** By character, for most of the time of all facets goes here: a thousand articles name five thousand people. */
function peopleIn(rows: string[][], speaking: boolean): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { 4: ids = '' } of rows) {
    let id = 0;
    let speaks = false;
    for (let i = 0; i <= ids.length; i++) {
      const code = i < ids.length ? ids.charCodeAt(i) : SPACE;
      if (code === SPACE) {
        if (id > 0 && (speaks || !speaking)) counts.set(id, (counts.get(id) ?? 0) + 1);
        id = 0;
        speaks = false;
      } else if (code === SPEAKS) speaks = true;
      else id = id * 10 + code - ZERO;
    }
  }
  return counts;
}

/** Most often met first; of two met as often the one met first, which is the newer. Thousands of values are not sorted for twenty. */
function most<K>(counts: Map<K, number>): [K, number][] {
  const met = new Array<number>(COUNTED + 1).fill(0);
  for (const count of counts.values()) met[count] = (met[count] ?? 0) + 1;
  let least = COUNTED;
  for (let above = 0; least > 1; least--) {
    above += met[least] ?? 0;
    if (above >= MOST_VALUES) break;
  }
  const often = [...counts].filter(([, count]) => count >= least);
  return often.sort(([, a], [, b]) => b - a).slice(0, MOST_VALUES);
}

function byId(
  counts: Map<string | number, number>,
  namesOf: (ids: number[]) => Map<number, string>,
): Facet['values'] {
  const values = most(counts).map(([id, count]) => ({ id: Number(id), count }));
  const names = namesOf(values.map(({ id }) => id));
  return values.map(({ id, count }) => ({ id, value: names.get(id) ?? '', count }));
}

/** Written in other capitals it is the same section, shown as most write it. */
function sections(counts: Counts): Facet['values'] {
  const same = Map.groupBy(
    [...counts].sort(([, a], [, b]) => b - a),
    ([name]) => fold(name),
  );
  const sums = [...same.values()].map((forms): [string, number] => [
    forms[0]?.[0] ?? '',
    forms.reduce((sum, [, count]) => sum + count, 0),
  ]);
  return most(new Map(sums)).map(([value, count]) => ({ value, count }));
}

function times(name: (typeof TIME_FACETS)[number], rows: string[][], zone: string): Facet['values'] {
  const dayOf = daysIn(zone);
  const days = new Map<number, number>();
  for (const [key] of rows) {
    const day = dayOf(Number(key));
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const counts: Counts = new Map();
  for (const [number, count] of days) {
    const day = dayName(number);
    const value = name === 'day' ? day : name === 'month' ? day.slice(0, -3) : weekOf(day);
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].reverse().map(([value, count]) => ({ value, count }));
}
