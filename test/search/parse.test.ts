/** The query language, by example. */
import { describe, expect, test } from 'vitest';
import { CopydeskError } from '#domain/errors.ts';
import type { TextQuery } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';

/** A query written out with every bracket it means. */
function show(query: TextQuery | null): string {
  if (query === null) return 'nothing';
  if (query.type === 'word') return query.word + (query.prefix ? '*' : '');
  if (query.type === 'phrase') return `"${query.words.join(' ')}"`;
  if (query.type === 'not') return `-${show(query.part)}`;
  return `(${query.parts.map(show).join(query.type === 'and' ? ' & ' : ' | ')})`;
}

describe('means', () => {
  test.each([
    ['bridge', 'bridge'],
    ['bridge toll', '(bridge & toll)'],
    ['bridge AND toll', '(bridge & toll)'],
    ['and or not', '(and & or & not)'],
    ['"nuclear deal" iran', '("nuclear deal" & iran)'],
    ['“nuclear deal”', '"nuclear deal"'],
    ['elect*', 'elect*'],
    ['bridge -toll', '(bridge & -toll)'],
    ['bridge NOT toll', '(bridge & -toll)'],
    ['bridge -"toll road"', '(bridge & -"toll road")'],
    ['bridge -(toll OR road)', '(bridge & -(toll | road))'],
    ['a b OR c', '((a & b) | c)'],
    ['a (b OR c)', '(a & (b | c))'],
    ['(((a)))', 'a'],
    ['COVID-19 O’Brien AT&T', '(COVID-19 & O’Brien & AT&T)'],
    ['Biden — Harris', '(Biden & Harris)'],
    ['title:bridge', 'title:bridge'],
    ['a\0b\tc', '(a & b & c)'],
    ['NOT NOT a', '--a'],
    ['', 'nothing'],
    ['  \n ', 'nothing'],
    ['— …', 'nothing'],
    ['""', 'nothing'],
  ])('%s → %s', (q, expected) => {
    expect(show(parseText(q))).toBe(expected);
  });
});

describe('is refused, with the place', () => {
  test.each([
    ['a "b c', /phrase is not closed.*character 3/],
    ['a (b', /`\(` is not closed.*character 3/],
    ['a) b', /`\)` closes nothing.*character 2/],
    ['()', /before `\)`.*character 2/],
    ['a AND', /behind `AND`.*character 3/],
    ['a OR OR b', /behind `OR`.*character 3/],
    ['OR a', /before `OR`.*character 1/],
    ['a NOT', /behind `NOT`.*character 3/],
    ['-bridge', /only excludes.*character 1/],
    ['a OR -b', /only excludes/],
    ['(a OR NOT b) c', /only excludes/],
    ['el*ct', /`\*` can only stand at the end.*character 3/],
    ['*', /`\*` can only stand at the end/],
    ['"a b"*', /behind a phrase.*character 6/],
    [`${'('.repeat(100)}a${')'.repeat(100)}`, /nests more than 40 deep.*character 41/],
    [`${'NOT '.repeat(5000)}a`, /nests more than 40 deep/],
    ['a '.repeat(101), /more than 100 words.*character 201/],
  ])('%s', (q, message) => {
    expect(() => parseText(q)).toThrow(message);
    expect(() => parseText(q)).toThrow(CopydeskError);
  });

  test('names the parameter', () => {
    expect.assertions(1);
    try {
      parseText('(');
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid_query', places: [{ parameter: 'q' }] });
    }
  });
});
