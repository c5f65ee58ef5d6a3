/** Takes a period and a unit, gives the buckets of a calendar in a time zone: days, weeks from Monday, months. */
import type { TimeFacet } from '#domain/query.ts';
import { type Clock, isoDay, weekOf } from '#text/zone.ts';

const DAY_MS = 86_400_000;

export interface Buckets {
  /** The first day of each, as `YYYY-MM-DD`. */
  starts: string[];
  /** Unix seconds: bucket `i` goes from edge `i` up to edge `i + 1`. The outer ones are those of the period. */
  edges: number[];
}

/**
 * @param from Unix second, inclusive. @param to exclusive, later than `from`.
 * @returns null where there would be more than `most`.
 */
export function bucketsOf(
  unit: TimeFacet,
  from: number,
  to: number,
  clock: Clock,
  most: number,
): Buckets | null {
  const starts: string[] = [];
  const edges: number[] = [from];
  // days as if they were of UTC
  let local = floored(unit, from * 1000 + clock.offset(from * 1000));
  for (;;) {
    if (starts.length >= most) return null;
    starts.push(isoDay(local));
    local = following(unit, local);
    const edge = Math.floor(clock.startOfDay(isoDay(local)) / 1000);
    if (edge >= to) break;
    edges.push(Math.max(edge, from));
  }
  return { starts, edges: [...edges, to] };
}

function floored(unit: TimeFacet, local: number): number {
  if (unit === 'day') return Date.parse(isoDay(local));
  if (unit === 'week') return Date.parse(weekOf(isoDay(local)));
  const date = new Date(local);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

function following(unit: TimeFacet, local: number): number {
  if (unit === 'day') return local + DAY_MS;
  if (unit === 'week') return local + 7 * DAY_MS;
  const date = new Date(local);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
