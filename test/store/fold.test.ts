/** Folding: what counts as the same word, name and source. */
import { describe, expect, test } from 'vitest';
import { foldedWords, foldSource, identityWords, nameWords } from '#store/fold.ts';

describe('words', () => {
  test.each([
    ['Café CRÈME, twice!', ['cafe', 'creme', 'twice']],
    ['한국 뉴스', ['한국', '뉴스']],
    ['Й и', ['и', 'и']],
    ['— … !', []],
    ['G20 in 2024', ['g20', 'in', '2024']],
    ['“It’s 5½ µm—no?” ª', ['it', 's', '5½', 'µm', 'no', 'ª']],
    ['“It’s £5—no?”\n', ['it', 's', '5', 'no']],
  ])('%s', (text, expected) => {
    expect(foldedWords(text)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['Jean-Luc Mélenchon', 'jean luc melenchon'],
    ['Sinéad O’Connor', 'sinead oconnor'],
    ["Sinéad O'Connor", 'sinead oconnor'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Weiß', 'weiss'],
    ['J.K. Rowling', 'j k rowling'],
    ['Bashar al-Assad', 'bashar al assad'],
  ])('%s', (name, expected) => {
    expect(nameWords(name).join(' ')).toBe(expected);
  });

  test.each([
    ['George W. Bush', 'george bush'],
    ['J. K. Rowling', 'j rowling'],
    ['Malcolm X', 'malcolm x'],
    ['Pelé', 'pele'],
    ['', ''],
  ])('%s is told from others by: %s', (name, expected) => {
    expect(identityWords(name).join(' ')).toBe(expected);
  });
});

test.each([
  ['The Guardian', 'guardian'],
  ['guardian', 'guardian'],
  ['The', 'the'],
  ['El País', 'el pais'],
  ["L'Équipe", 'lequipe'],
])('the source %s is compared as %s', (source, expected) => {
  expect(foldSource(source)).toBe(expected);
});
