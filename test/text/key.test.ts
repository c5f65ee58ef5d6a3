/** What two ways of writing one line have in common. */
import { expect, test } from 'vitest';
import { DIGIT, IDEOGRAPH, isLetter, kindOf, LOWER, NONE, OTHER, UPPER } from '#text/characters.ts';
import { key, squash } from '#text/key.ts';

test('a key is what a line says, without marks and capitals', () => {
  expect(key('“Ferry” runs AGAIN — at last!')).toBe('ferry runs again at last');
  expect(key('  12.5% of Łódź’s trams ')).toBe('12 5 of łódź s trams');
  expect(key('… — !')).toBe('');
});

test('scripts without spaces keep their words, marks on their letters too', () => {
  expect(key('「新聞」 ニュース')).toBe('新聞 ニュース');
  expect(key('ข่าวดี')).toBe('ข่าวดี');
});

test('a squashed name has neither blanks nor an article', () => {
  expect(squash('The Lumen Post')).toBe(squash('lumenpost'));
  expect(squash('The X')).toBe('thex');
});

test('each character has a kind', () => {
  const kinds = [...'aÉ7ب新.€'].map((c) => kindOf(c.charCodeAt(0)));
  expect(kinds).toEqual([LOWER, UPPER, DIGIT, OTHER, IDEOGRAPH, NONE, NONE]);
  expect([...'a7'].map((c) => isLetter(c.charCodeAt(0)))).toEqual([true, false]);
});
