/** Buckets of a calendar: days, weeks and months of a time zone, with its summer time. */
import { expect, test } from 'vitest';
import { bucketsOf } from '#app/calendar.ts';
import type { TimeFacet } from '#domain/query.ts';
import { clockOf, isZone, startOfDay } from '#text/zone.ts';

const second = (instant: string) => Date.parse(instant) / 1000;
const instants = (edges: number[]) => edges.map((edge) => new Date(edge * 1000).toISOString().slice(0, 16));
const buckets = (unit: TimeFacet, from: string, to: string, tz = 'UTC') =>
  bucketsOf(unit, second(from), second(to), clockOf(tz), 100)!;

test('weeks begin on Monday, across the new year', () => {
  const { starts, edges } = buckets('week', '2024-12-29T10:00Z', '2025-01-07T00:00Z');
  expect(starts).toEqual(['2024-12-23', '2024-12-30', '2025-01-06']);
  expect(instants(edges)).toEqual([
    '2024-12-29T10:00',
    '2024-12-30T00:00',
    '2025-01-06T00:00',
    '2025-01-07T00:00',
  ]);
});

test('months have their own lengths; the end is not counted', () => {
  const { starts } = buckets('month', '2024-01-31T00:00Z', '2024-04-01T00:00Z');
  expect(starts).toEqual(['2024-01-01', '2024-02-01', '2024-03-01']);
});

test('days of a zone are as long as its clocks have them', () => {
  const { starts, edges } = buckets('day', '2024-03-29T23:00Z', '2024-04-01T00:00Z', 'Europe/Berlin');
  expect(starts).toEqual(['2024-03-30', '2024-03-31', '2024-04-01']);
  expect(instants(edges)).toEqual([
    '2024-03-29T23:00',
    '2024-03-30T23:00',
    '2024-03-31T22:00',
    '2024-04-01T00:00',
  ]);
});

test('a day that has no midnight begins when it begins', () => {
  const zone = 'America/Sao_Paulo'; // clocks went from 00:00 to 01:00
  expect(instants([startOfDay('2018-11-04', zone) / 1000])).toEqual(['2018-11-04T03:00']);
});

test('years before 1970, zones of half hours', () => {
  const { starts } = buckets('month', '1969-12-31T19:00Z', '1970-01-31T18:30Z', 'Asia/Kolkata');
  expect(starts).toEqual(['1970-01-01']);
});

test('too many are refused, unknown zones, too', () => {
  expect(bucketsOf('day', 0, 86_400 * 101, clockOf('UTC'), 100)).toBeNull();
  expect(isZone('Mars/Olympus')).toBe(false);
});
