/** Takes the value of a date field, gives the stretch of time it means; and the way back, for the normal form. Days are UTC. */
import { z } from 'zod';
import type { DATE_FIELDS, DateQuery } from '#domain/textquery.ts';

export type DateField = (typeof DATE_FIELDS)[number];

/** From the first day inclusive to the last exclusive; no article is later than the year 9999, where `to` is null. */
interface Period {
  from: string;
  to: string | null;
}

const Day = z.iso.date();
const Instant = z.iso.datetime({ offset: true });
const DAY_MS = 86_400_000;

export const DATE_FORMS: Record<DateField, string> = {
  after:
    'a year, month or day such as 2021, 2021-06 or 2021-06-05, or an instant such as 2021-06-05T08:00:00Z',
  before:
    'a year, month or day such as 2021, 2021-06 or 2021-06-05, or an instant such as 2021-06-05T08:00:00Z',
  published: 'a year, month or day such as 2021, 2021-06 or 2021-06-05, or a range such as 2021-06..2021-08',
};

/** `after` counts its day in, `before` does not. Null for what is no date, or a range that ends before it begins. */
export function dateQuery(field: DateField, value: string): DateQuery | null {
  if (field === 'published') return range(value);
  const start = Instant.safeParse(value).success ? value : (period(value)?.from ?? null);
  if (start === null) return null;
  return { type: 'date', ...(field === 'after' ? { from: start, to: null } : { from: null, to: start }) };
}

/** The shortest form that is read as the same stretch. */
export function describeDate({ from, to }: DateQuery): string {
  if (from === null) return to === null ? 'published:..9999' : `before:${to}`;
  if (to === null) return `after:${from}`;
  for (const short of [from.slice(0, 4), from.slice(0, 7), from]) {
    const same = period(short);
    if (same?.from === from && same.to === to) return `published:${short}`;
  }
  return `published:${from}..${dayAfter(to, -1)}`;
}

function range(value: string): DateQuery | null {
  const dots = value.indexOf('..');
  const [first, last] = dots < 0 ? [value, value] : [value.slice(0, dots), value.slice(dots + 2)];
  const begin = first === '' ? null : period(first);
  const end = last === '' ? null : period(last);
  if ((first !== '' && !begin) || (last !== '' && !end) || (!begin && !end)) return null;
  const [from, to] = [begin?.from ?? null, end?.to ?? null];
  return from !== null && to !== null && from >= to ? null : { type: 'date', from, to };
}

function period(text: string): Period | null {
  const day = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  if (!Day.safeParse(day).success) return null;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (text.length === 4) return { from: day, to: firstOf(year + 1, 1) };
  if (text.length === 7)
    return { from: day, to: month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1) };
  return { from: day, to: dayAfter(day, 1) };
}

function firstOf(year: number, month: number): string | null {
  return year > 9999 ? null : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

function dayAfter(day: string, days: number): string | null {
  const iso = new Date(Date.parse(day) + days * DAY_MS).toISOString();
  return iso.startsWith('+') ? null : iso.slice(0, 10);
}
