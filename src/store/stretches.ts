/**
 * Takes a query with dates anywhere in it, gives the stretches of time between them, newest first: within each, every date is either true or
 * false, so that it is searched as a range of keys, and nothing is compared with dates row by row.
 */
import type { DateQuery, TextQuery } from '#domain/textquery.ts';
import { FARTHEST_SECOND } from './keys.ts';
import { FIRST_KEY, LAST_KEY } from './paging.ts';

export interface Stretch {
  /** Keys, inclusive. */
  from: bigint;
  /** Exclusive. */
  to: bigint;
  during(date: DateQuery): boolean;
}

export function stretchesOf(query: TextQuery | null): Stretch[] {
  const cuts = new Set<bigint>();
  for (const { from, to } of query === null ? [] : datesIn(query)) {
    if (from !== null) cuts.add(keyOf(from));
    if (to !== null) cuts.add(keyOf(to));
  }
  const ends = [FIRST_KEY, ...[...cuts].sort((a, b) => (a < b ? -1 : 1)), LAST_KEY];
  return ends
    .slice(1)
    .map((to, i) => stretch(ends[i] ?? FIRST_KEY, to))
    .reverse();
}

function stretch(from: bigint, to: bigint): Stretch {
  const during = (date: DateQuery) =>
    (date.from === null || keyOf(date.from) <= from) && (date.to === null || keyOf(date.to) >= to);
  return { from, to, during };
}

function datesIn(query: TextQuery): DateQuery[] {
  if (query.type === 'date') return [query];
  if (query.type === 'not') return datesIn(query.part);
  return query.type === 'and' || query.type === 'or' ? query.parts.flatMap(datesIn) : [];
}

/** Keys are whole seconds, so the first at or after a fraction is the next whole one. */
function keyOf(date: string): bigint {
  const second = Date.parse(date) / 1000;
  return BigInt(Math.ceil(Math.max(-FARTHEST_SECOND, Math.min(FARTHEST_SECOND, second))));
}
