/** Takes a period and a unit, gives the buckets of a calendar in a time zone: days, weeks from Monday, months. */

export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

const DAY_MS = 86_400_000;
const MONDAY = 1;

export interface Zone {
  /** Milliseconds that its clocks are ahead of UTC. */
  offset(ms: number): number;
}

export interface Buckets {
  /** The first day of each, as `YYYY-MM-DD`. */
  starts: string[];
  /** Unix seconds: bucket `i` goes from edge `i` up to edge `i + 1`. The outer ones are those of the period. */
  edges: number[];
}

/** Null for a name that is no time zone. */
export function zoneOf(name: string): Zone | null {
  if (name.toUpperCase() === 'UTC') return { offset: () => 0 };
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return { offset: (ms) => reading(clock, ms) - Math.floor(ms / 1000) * 1000 };
  } catch {
    return null;
  }
}

/** What the clocks show, read as if they showed UTC. */
function reading(clock: Intl.DateTimeFormat, ms: number): number {
  const shown = new Map(clock.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The Unix second at which a day begins there. @param day `YYYY-MM-DD` */
export function startOfDay(day: string, zone: Zone): number {
  return startOf(Date.parse(day), zone);
}

/** @param local midnight of a day, as if it were UTC. */
function startOf(local: number, zone: Zone): number {
  const guess = local - zone.offset(local);
  // clocks may be put forward or back between the two; where they skip midnight, the day begins behind it
  const start = local - zone.offset(guess);
  return Math.floor((start + zone.offset(start) === local ? start : guess) / 1000);
}

/**
 * @param from Unix second, inclusive. @param to exclusive, later than `from`.
 * @returns null where there would be more than `most`.
 */
export function bucketsOf(unit: Unit, from: number, to: number, zone: Zone, most: number): Buckets | null {
  const starts: string[] = [];
  const edges: number[] = [from];
  let ahead = zone.offset(from * 1000);
  let local = floored(unit, from * 1000 + ahead);
  for (;;) {
    if (starts.length >= most) return null;
    starts.push(new Date(local).toISOString().slice(0, 10));
    local = following(unit, local);
    // reading a clock takes 5 µs: most days begin as far ahead of UTC as the one before
    const same = zone.offset(local - ahead) === ahead;
    const edge = same ? (local - ahead) / 1000 : startOf(local, zone);
    if (!same) ahead = zone.offset(edge * 1000);
    if (edge >= to) break;
    edges.push(Math.max(edge, from));
  }
  return { starts, edges: [...edges, to] };
}

function floored(unit: Unit, local: number): number {
  const day = Math.floor(local / DAY_MS) * DAY_MS;
  const date = new Date(day);
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  if (unit === 'week') return day - ((date.getUTCDay() - MONDAY + 7) % 7) * DAY_MS;
  return day;
}

function following(unit: Unit, local: number): number {
  if (unit === 'day') return local + DAY_MS;
  if (unit === 'week') return local + 7 * DAY_MS;
  const date = new Date(local);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
