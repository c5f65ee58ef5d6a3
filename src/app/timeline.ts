/** A person's timeline: takes a unit, a period and a time zone, gives what there is of the person in each bucket, empty ones included. */
import { z } from 'zod';
import { CopydeskError, wrongParameter } from '#domain/errors.ts';
import type { PersonTimeline } from '#domain/people.ts';
import type { PersonSpan } from '#store/reading.ts';
import type { Store } from '#store/store.ts';
import { bucketsOf, startOfDay, type Unit, type Zone, zoneOf } from './calendar.ts';

export interface TimelineSearch {
  unit?: Unit | undefined;
  /** ISO day (in the time zone) or instant, inclusive; a day as `to` counts whole. */
  from?: string | undefined;
  to?: string | undefined;
  /** An IANA time zone; UTC where not given. */
  tz?: string | undefined;
}

/** Thirteen years of days; an answer of 300 KB. */
export const MOST_BUCKETS = 5_000;
const DAY = 86_400;
const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** @throws CopydeskError `not_found` or `invalid_request`. */
export async function timeline(store: Store, id: number, asked: TimelineSearch): Promise<PersonTimeline> {
  const { unit = 'month', tz = 'UTC' } = asked;
  const zone = zoneOf(tz);
  if (zone === null)
    throw wrongParameter(
      'tz',
      `\`tz\` is not a time zone: give a name such as Europe/Berlin, or leave it out for UTC.`,
    );
  const span = await store.personSpan(id);
  if (span === null) throw new CopydeskError('not_found', `There is no person with the id ${id}.`);
  const none = {
    person: span.id,
    unit,
    tz,
    from: null,
    to: null,
    articles: 0,
    quotes: 0,
    authored: 0,
    buckets: [],
  };
  const period = periodOf(asked, span, zone);
  if (period === null) return none;
  const { from, to } = period;
  const calendar = bucketsOf(unit, from, to, zone, MOST_BUCKETS);
  if (calendar === null)
    throw wrongParameter(
      'unit',
      `That makes more than ${MOST_BUCKETS} buckets: take a longer \`unit\`, or narrow \`from\` and \`to\`.`,
    );
  const counts = await store.personTimeline(span.id, calendar.edges);
  const sum = (what: 'articles' | 'quotes' | 'authored') =>
    counts.reduce((total, count) => total + count[what], 0);
  return {
    ...none,
    from: instant(from),
    to: instant(to),
    articles: sum('articles'),
    quotes: sum('quotes'),
    authored: sum('authored'),
    buckets: calendar.starts.map((start, i) => ({ start, ...counts[i]! })),
  };
}

/** From the first to the last article of the person, unless it is asked otherwise; null where there is nothing between. */
function periodOf(
  { from, to }: TimelineSearch,
  span: PersonSpan,
  zone: Zone,
): { from: number; to: number } | null {
  const begin = from ? secondOf(from, zone, 0) : span.first;
  const end = to ? secondOf(to, zone, 1) : span.last === null ? null : span.last + 1;
  if (from && to && begin! >= end!)
    throw wrongParameter('from', '`from` is later than `to`: give the earlier one as `from`.');
  return begin === null || end === null || begin >= end ? null : { from: begin, to: end };
}

/** @param more 1 for the end of the day, or the second after the instant. */
function secondOf(text: string, zone: Zone, more: 0 | 1): number {
  if (!isDay(text)) return Math.floor(Date.parse(text) / 1000) + more;
  const day = new Date(Date.parse(text) + more * DAY * 1000).toISOString();
  return startOfDay(day.slice(0, day.indexOf('T')), zone);
}

function instant(second: number): string {
  return new Date(second * 1000).toISOString();
}
