/** Lists of names in a parameter. */
import { expect, test } from 'vitest';
import { wantedOf } from '#search/values.ts';

test.each<[string[], string[], string[]]>([
  [['reuters'], ['reuters'], []],
  [['reuters, harbour post'], ['reuters', 'harbour post'], []],
  [['reuters', 'ap'], ['reuters', 'ap'], []],
  [['-reuters'], [], ['reuters']],
  [['ap,- reuters'], ['ap'], ['reuters']],
  [['"Doe, Jane",-"-30-"'], ['Doe, Jane'], ['-30-']],
  [['"The ""Post"""'], ['The "Post"'], []],
  [['Jean-Luc'], ['Jean-Luc'], []],
  [['5" gun'], ['5" gun'], []],
  [[' , ,a,'], ['a'], []],
])('%j', (given, any, none) => {
  expect(wantedOf('source', given)).toEqual({ any, none });
});

test.each([
  ['"Doe, Jane', 'not closed'],
  ['"Doe" Jane', 'not closed'],
  ['a,-', 'excludes nothing'],
  [Array.from({ length: 51 }, (_, i) => `n${i}`).join(), 'more than 50'],
])('%s is refused', (given, sentence) => {
  expect(() => wantedOf('source', [given])).toThrow(sentence);
});

test('nothing is long to read', () => {
  for (const one of [
    '"'.repeat(1_000),
    ' '.repeat(1_000),
    '-'.repeat(1_000),
    '""'.repeat(500),
    ',"'.repeat(500),
  ]) {
    try {
      wantedOf('source', [one]);
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid_request' });
    }
  }
});
