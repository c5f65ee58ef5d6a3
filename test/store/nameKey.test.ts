/** Which names are one person's across articles, and which never are. */
import { expect, test } from 'vitest';
import { initialsAgree, nameKey } from '#store/nameKey.ts';

const key = (name: string) => nameKey(name)?.key;

test.each([
  ['Joe Biden', 'Joseph R. Biden'],
  ['Bernie Sanders', 'BERNARD SANDERS'],
  ['J.D. Vance', 'JD Vance'],
  ['J. K. Rowling', 'J.K. Rowling'],
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Jean-Luc Mélenchon', 'Jean Luc Melenchon'],
])('%s and %s are one', (a, b) => {
  expect(key(a)).toBe(key(b));
});

test.each([
  ['Chris Smith', 'Christopher Smith'],
  ['Chris Smith', 'Christine Smith'],
  ['Christopher Smith', 'Christine Smith'],
  ['Pat Boone', 'Patricia Boone'],
  ['Donald Trump', 'Donald Trump Jr.'],
  ['Joe Biden', 'Joe'],
  ['Joe Biden', 'Biden'],
  ['J. Smith', 'J. K. Smith'],
  ['J. K. Smith', 'J. R. Smith'],
  ['George Bush', 'George Walker Bush'],
  ['Mohammed Ali', 'Muhammad Ali'],
  ['Joe Kim', 'Kim Joe'],
])('%s and %s are not', (a, b) => {
  expect(key(a)).not.toBe(key(b));
});

test.each([
  ['George H. W. Bush', { key: 'george bush', initials: 'hw', apart: 'george hw bush', bare: false }],
  ['Malcolm X', { key: 'malcolm x', initials: '', apart: 'malcolm x', bare: false }],
  ['Joe', { key: 'joe', initials: '', apart: 'joe', bare: true }],
  ['R. Nicholas Burns', { key: 'r nicholas burns', initials: '', apart: 'r nicholas burns', bare: false }],
])('%s', (name, expected) => {
  expect(nameKey(name)).toEqual(expected);
});

test('a text without letters has no key', () => {
  expect(nameKey('—')).toBeNull();
});

test('initials agree where one may be the other, cut short', () => {
  expect(initialsAgree('', 'w')).toBe(true);
  expect(initialsAgree('h', 'hw')).toBe(true);
  expect(initialsAgree('w', 'hw')).toBe(false);
});
