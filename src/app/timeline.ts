/** A person's timeline: takes a unit, a period and a time zone, gives what there is of the person in each bucket, empty ones included. */
import { CopydeskError, wrongParameter } from '#domain/errors.ts';
import type { PersonTimeline } from '#domain/people.ts';
import type { TimeFacet } from '#domain/query.ts';
import { periodOf } from '#search/period.ts';
import type { Store } from '#store/store.ts';
import { clockOf, isZone } from '#text/zone.ts';
import { bucketsOf } from './calendar.ts';

export interface TimelineSearch {
  unit?: TimeFacet | undefined;
  /** ISO day (in the time zone) or instant, inclusive; a day as `to` counts whole. */
  from?: string | undefined;
  to?: string | undefined;
  /** An IANA time zone; UTC where not given. */
  tz?: string | undefined;
}

/** Thirteen years of days; an answer of 300 KB. */
export const MOST_BUCKETS = 5_000;

/** @throws CopydeskError `not_found` or `invalid_request`. */
export async function timeline(store: Store, id: number, asked: TimelineSearch): Promise<PersonTimeline> {
  const { unit = 'month', tz = 'UTC' } = asked;
  if (!isZone(tz))
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
  // from the first to the last article of the person, unless it is asked otherwise
  const period = periodOf(asked, tz);
  const from = period.from ?? span.first;
  const to = period.to ?? (span.last === null ? null : span.last + 1);
  if (from === null || to === null || from >= to) return none;
  const calendar = bucketsOf(unit, from, to, clockOf(tz), MOST_BUCKETS);
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

function instant(second: number): string {
  return new Date(second * 1000).toISOString();
}
