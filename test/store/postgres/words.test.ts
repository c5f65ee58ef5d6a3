/** Vectors of words, within the limits PostgreSQL has for them. */
import { expect, test } from 'vitest';
import { articleVectors, quoteVectors } from '#store/postgres/words.ts';

const vectorsOf = (headline: string, body: string, quotes: string[] = []) =>
  articleVectors({ headline, body, quotes, filters: ['p1'] });

test('headline and body have weights, and places apart', () => {
  const { text, length, long } = vectorsOf('Harbour vote', 'The vote.');
  expect(text).toBe(`'harbour':1A 'vote':2A,68B 'the':67B`);
  expect(length).toBe(4);
  expect(long).toBeNull();
});

test('no phrase runs from one quote into the next', () => {
  expect(vectorsOf('', '', ['one two', 'three']).quotes).toBe(`'one':1 'two':2 'three':67`);
});

test('filters stand without places, each once, with the words of the headline', () => {
  expect(vectorsOf('Vote vote', '').filters).toBe(`'p1' 'hvote' 'z0'`);
  expect(quoteVectors('a b', ['p2', 'p2'])).toEqual({
    text: `'a':1 'b':2`,
    speakers: `'p2' 'z0'`,
    length: 2,
  });
});

test('marks that end a word are doubled', () => {
  expect(quoteVectors('', ["w'\\"]).speakers).toBe(`'w''\\\\' 'z0'`);
});

test('a word that stands too often, or too far behind, is found, and its text kept whole besides', () => {
  const often = vectorsOf('', 'a '.repeat(300));
  expect(often.text.split(',')).toHaveLength(255);
  expect(often.long).toMatch(/^ q0q a a .* a $/);
  const far = vectorsOf('last', `${'a b '.repeat(9_000)} last`);
  expect(far.text).toContain("'last':1A,16383B");
  expect(far.long?.endsWith(' b last ')).toBe(true);
});

test('of more words than a vector holds the first are kept, and each tells where it stands', () => {
  const words = Array.from({ length: 200_000 }, (_, i) => `word${i}`);
  const { text } = vectorsOf('word0', words.join(' '));
  expect(text.startsWith("'word0':1A,")).toBe(true);
  expect(text.split(' ').length).toBeGreaterThan(50_000);
  expect(text.split(' ').length).toBeLessThan(100_000);
});
