/** Cards and paragraphs: what lists show of an article. */
import { describe, expect, test } from 'vitest';
import { ArticleCard } from '#domain/api.ts';
import { articleCard, excerpt } from '#store/card.ts';
import { paragraphAt } from '#store/paragraph.ts';
import { article } from './samples.ts';

describe('the excerpt', () => {
  test('is a short body as it is, on one line', () => {
    expect(excerpt('One.\n\nTwo.')).toBe('One. Two.');
  });
  test('is cut at a word, within 240 characters', () => {
    const text = excerpt('abcdefghi '.repeat(40));
    expect(text).toBe('abcdefghi '.repeat(24).trim());
  });
  test('keeps a word that ends at the 240th character', () => {
    expect(excerpt(`${'a'.repeat(100)} ${'b'.repeat(139)} next`)).toHaveLength(240);
  });
  test('cuts inside a word only where it is longer, and never inside a character', () => {
    expect(excerpt('x'.repeat(500))).toBe('x'.repeat(240));
    expect(excerpt(`y${'🚢'.repeat(200)}`)).toBe(`y${'🚢'.repeat(119)}`);
  });
});

test('a card is what the API promises', () => {
  const facts = {
    id: '0190a0a0-0000-7000-8000-000000000000',
    ingestedAt: 0,
    people: [],
    quotes: 0,
    sequence: 1,
  };
  const card = articleCard(article({}), facts);
  expect(ArticleCard.strict().parse(card)).toEqual(card);
  expect(card.ingestedAt).toBe('1970-01-01T00:00:00.000Z');
});

test.each([
  [0, 'First.'],
  [5, 'First.'],
  [8, 'Second one.'],
  [12, 'Second one.'],
  [21, 'Last.'],
])('the paragraph at %i is %s', (offset, expected) => {
  const body = 'First.\n\nSecond one.\n\nLast.';
  const paragraph = paragraphAt(body, offset);
  expect(paragraph.text).toBe(expected);
  expect(body.slice(paragraph.start, paragraph.end)).toBe(expected);
});
