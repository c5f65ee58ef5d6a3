/** Takes days and instants as users write them, gives seconds; days are those of a time zone. */
import { z } from 'zod';
import { wrongParameter } from '#domain/errors.ts';
import type { TextQuery } from '#domain/query.ts';
import { isZone, startOfDay } from '#text/zone.ts';

const DAY_MS = 86_400_000;
const Day = z.iso.date();
const Instant = z.iso.datetime({ offset: true });

export interface Period {
  /** Unix seconds, inclusive. */
  from: number | null;
  /** Exclusive. */
  to: number | null;
}

/** @throws CopydeskError `invalid_request`; the same below. */
export function zoneOf(tz: string | undefined): string {
  if (!tz) return 'UTC';
  if (isZone(tz)) return tz;
  throw wrongParameter(
    'tz',
    '`tz` is no time zone that is known here: give a name such as Europe/Berlin, or UTC.',
  );
}

/** The bounds of a search; `to` is the second after the last one meant. */
export function periodOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  zone: string,
): Period {
  const bounds = {
    from: from ? Math.floor(start('from', from, zone) / 1000) : null,
    to: to ? endOf(to, zone) : null,
  };
  if (bounds.from === null || bounds.to === null || bounds.from < bounds.to) return bounds;
  throw wrongParameter('from', '`from` is later than `to`: give the earlier one as `from`.');
}

function endOf(to: string, zone: string): number {
  const begin = start('to', to, zone);
  if (!Day.safeParse(to).success) return Math.floor(begin / 1000) + 1;
  const next = new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, -14);
  return Math.floor(startOfDay(next, zone) / 1000);
}

function start(parameter: string, value: string, zone: string): number {
  if (Day.safeParse(value).success) return startOfDay(value, zone);
  if (Instant.safeParse(value).success) return Date.parse(value);
  const dates = 'give a day (2026-11-23) or an instant (2026-11-23T08:00:00Z)';
  throw wrongParameter(parameter, `\`${parameter}\` is not a date: ${dates}.`);
}

/** A query with the moments at which its days begin there. */
export function inZone(query: TextQuery, zone: string): TextQuery {
  if (zone === 'UTC') return query;
  switch (query.type) {
    case 'date': {
      const begin = (day: string | null) =>
        day !== null && Day.safeParse(day).success ? new Date(startOfDay(day, zone)).toISOString() : day;
      return { ...query, from: begin(query.from), to: begin(query.to) };
    }
    case 'and':
    case 'or':
      return { ...query, parts: query.parts.map((part) => inZone(part, zone)) };
    case 'not':
      return { ...query, part: inZone(query.part, zone) };
    default:
      return query;
  }
}
