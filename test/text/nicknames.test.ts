/** Short forms of given names: which join two people, and which only help to find one. */
import { expect, test } from 'vitest';
import { fullGivenName, givenNamesLike, sameGivenName } from '#text/nicknames.ts';

test.each([
  ['joe', 'joseph'],
  ['bernie', 'bernard'],
  ['bill', 'william'],
  ['sergei', 'sergey'],
  ['joseph', 'joseph'],
  ['aslan', 'aslan'],
])('%s is %s in full', (short, full) => {
  expect(fullGivenName(short)).toBe(full);
});

test.each(['chris', 'pat', 'alex', 'sam', 'ted', 'steve', 'tony', 'jack', 'kim', 'mohamed', 'j'])(
  '%s may be short for several names, or a name of its own, and stays',
  (name) => {
    expect(fullGivenName(name)).toBe(name);
  },
);

test('full forms are full: no name leads on to a third', () => {
  for (const name of ['joe', 'dmitri', 'bob', 'hilary', 'billy', 'debbie', 'zack']) {
    const full = fullGivenName(name);
    expect(full).not.toBe(name);
    expect(fullGivenName(full)).toBe(full);
  }
});

test('names are found by all they can be short for', () => {
  expect(givenNamesLike('chris')).toEqual(['christine', 'christopher']);
  expect(givenNamesLike('joseph')).toEqual(['joe', 'joey']);
  expect(givenNamesLike('aslan')).toEqual([]);
  expect(sameGivenName('chris', 'christine')).toBe(true);
  expect(sameGivenName('christopher', 'christine')).toBe(false);
});
