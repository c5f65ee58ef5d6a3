/** Days of a time zone, also where clocks are changed. */
import { expect, test } from 'vitest';
import { dayName, daysIn, isZone, startOfDay, weekOf } from '#text/zone.ts';

const second = (instant: string) => Date.parse(instant) / 1000;

test.each([
  ['UTC', '2026-11-21T23:59:59Z', '2026-11-21'],
  ['America/New_York', '2026-11-21T04:59:59Z', '2026-11-20'],
  ['America/New_York', '2026-11-21T05:00:00Z', '2026-11-21'],
  ['America/New_York', '2026-07-21T04:00:00Z', '2026-07-21'],
  ['Asia/Kolkata', '2026-07-20T18:30:00Z', '2026-07-21'],
  ['Pacific/Auckland', '1969-07-20T12:00:00Z', '1969-07-21'],
])('%s: %s is on %s', (zone, instant, day) => {
  expect(dayName(daysIn(zone)(second(instant)))).toBe(day);
});

test.each([
  ['UTC', '2026-03-29', '2026-03-29T00:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'], // no midnight: clocks go from it to one
])('%s: %s begins at %s', (zone, day, instant) => {
  expect(new Date(startOfDay(day, zone)).toISOString()).toBe(instant);
});

test('every day begins where the one before ends, all the year', () => {
  for (const zone of ['America/Santiago', 'Europe/London', 'Asia/Beirut', 'Australia/Lord_Howe']) {
    const dayOf = (second: number) => dayName(daysIn(zone)(second));
    for (let ms = Date.parse('2026-01-01'); ms < Date.parse('2027-01-01'); ms += 86_400_000) {
      const day = new Date(ms).toISOString().slice(0, 10);
      const start = startOfDay(day, zone) / 1000;
      expect([zone, dayOf(start), dayOf(start - 1) < day]).toEqual([zone, day, true]);
    }
  }
});

test('weeks begin on Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-24'].map(weekOf)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
  ]);
});

test('a zone is known or not', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars', ''].map(isZone)).toEqual([true, true, false, false]);
});
