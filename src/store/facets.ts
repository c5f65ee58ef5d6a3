/** Counts what articles are packed as for it (facetRow.ts) over the matches of a query. */
import type { ArticleQuery, Facet, FacetName, Facets, TIME_FACETS } from '#domain/query.ts';
import { dayName, daysIn, weekOf } from '#text/zone.ts';
import { fold } from './fold.ts';

/** Matches that are counted: a thousand take some 3 ms, with the rows of any of them anywhere in a file of 1,000,000. */
export const COUNTED = 1_000;
/** Values a facet has; those most often met. */
const MOST_VALUES = 20;
const [SPACE, ZERO, SPEAKS] = [32, 48, 113];

type Counts = Map<string, number>;
/** How often each was met; people and sources by their ids, which have yet to be named. */
type Counted = { of: 'people' | 'sources'; ids: [id: number, count: number][] } | { values: Facet['values'] };

export interface CountedFacets {
  of: number;
  /** Whether these are all matches. */
  all: boolean;
  counts: [FacetName, Counted][];
  /** Whose names are told. */
  people: number[];
  sources: number[];
}

/**
 * @param lines key and packed facts of matches with tabs between, newest first; one more than is counted tells that there are more
 * @param whole whether all there is was looked for
 */
export function countFacets(
  { facets, zone }: Pick<ArticleQuery, 'facets' | 'zone'>,
  lines: string[],
  whole: boolean,
): CountedFacets {
  const rows = lines.slice(0, COUNTED).map((line) => line.split('\t'));
  const counts = facets.map((name): [FacetName, Counted] => [name, valuesOf(name, rows, zone)]);
  const idsOf = (kind: 'people' | 'sources') =>
    counts.flatMap(([, count]) => ('ids' in count && count.of === kind ? count.ids.map(([id]) => id) : []));
  return {
    of: rows.length,
    all: whole && lines.length <= COUNTED,
    counts,
    people: [...new Set(idsOf('people'))],
    sources: [...new Set(idsOf('sources'))],
  };
}

/** @param names of the people and sources that were counted */
export function namedFacets(
  { of, all, counts }: CountedFacets,
  names: Record<'people' | 'sources', Map<number, string>>,
): Facets {
  const named = counts.map(([name, count]) => {
    const values =
      'values' in count
        ? count.values
        : count.ids.map(([id, count_]) => ({ id, value: names[count.of].get(id) ?? '', count: count_ }));
    return [name, { of, all, values }];
  });
  return Object.fromEntries(named) as Facets;
}

function valuesOf(name: FacetName, rows: string[][], zone: string): Counted {
  switch (name) {
    case 'people':
    case 'speakers':
      return { of: 'people', ids: most(peopleIn(rows, name === 'speakers')) };
    case 'sources':
      return { of: 'sources', ids: most(counted(rows, 1)).map(([id, count]) => [Number(id), count]) };
    case 'languages':
      return { values: most(counted(rows, 2)).map(([value, count]) => ({ value, count })) };
    case 'sections':
      return { values: sections(counted(rows, 3)) };
    default:
      return { values: times(name, rows, zone) };
  }
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
