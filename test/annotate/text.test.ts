import { describe, expect, test } from 'vitest';
import { paragraphs } from '#annotate/text/paragraphs.ts';
import { sentences } from '#annotate/text/sentences.ts';
import { tokenize } from '#annotate/text/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);
const split = (text: string) => sentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  test.each([
    ['Mr. Otto’s U.S. trip', ['Mr.', 'Otto', '’s', 'U.S.', 'trip']],
    ['J.R. Ames Jr., 55, left.', ['J.R.', 'Ames', 'Jr.', ',', '55', ',', 'left', '.']],
    ['Jean-Luc O’Dea didn’t—ever', ['Jean-Luc', 'O’Dea', 'didn’t', '—', 'ever']],
    ["''Yes,'' she said", ["''", 'Yes', ',', "''", 'she', 'said']],
    ['Reed (D-Minn.), Ames (R-N.Y.)', ['Reed', '(', 'D-Minn.', ')', ',', 'Ames', '(', 'R-N.Y.', ')']],
    ['He said no. They left.', ['He', 'said', 'no', '.', 'They', 'left', '.']],
    ['at 5:30 p.m. on 1,000', ['at', '5:30', 'p.m.', 'on', '1,000']],
    ['Zoë 😀 Müller...', ['Zoë', '😀', 'Müller', '...']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('keeps offsets, line breaks and what is glued to what', () => {
    const tokens = tokenize('Ana’s\nson');
    expect(tokens).toEqual([
      { text: 'Ana', start: 0, end: 3, kind: 'word', opensLine: true, glued: false },
      { text: '’s', start: 3, end: 5, kind: 'clitic', opensLine: false, glued: true },
      { text: 'son', start: 6, end: 9, kind: 'word', opensLine: true, glued: false },
    ]);
  });
});

describe('sentences', () => {
  test.each([
    ['Col. Ames spoke. He left.', ['Col. Ames spoke.', 'He left.']],
    ['“Go.” She went.', ['“Go.”', 'She went.']],
    ['“Go!” she said.', ['“Go!” she said.']],
    ['They like the U.S. They stay.', ['They like the U.S.', 'They stay.']],
    ['The U.S. Navy came.', ['The U.S. Navy came.']],
    ['A line\n\nanother one', ['A line', 'another one']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('of nothing are none', () => {
    expect(split('')).toEqual([]);
  });
});

test('paragraphs are the lines that hold anything, trimmed', () => {
  const text = ' One.\n\n \nTwo. \r\n';
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
});
