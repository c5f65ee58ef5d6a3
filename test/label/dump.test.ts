import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { alone } from '#label/alone.ts';
import { features } from '#label/features.ts';
import { read } from '#read/read.ts';
import { segment } from '#segment/segment.ts';

function block(text: string): Block {
  const span = { start: 0, end: text.length };
  return { index: 0, text, span, map: [], indent: 0, gap: 0, bullet: '', linkDensity: 0 };
}

const reasonOf = (text: string): string => alone(features(block(text))).reason;

const CAPTION =
  'The lamp has been visible for twenty miles since it was lit for the first time by the king himself.';

test.each([
  `${CAPTION} Photo: Anders Lind`,
  `${CAPTION} Bild: Anders Lind / Hafenmuseum`,
  `${CAPTION} (Quelle: Anders Lind/dpa)`,
  `${CAPTION} (Harbour Museum)`,
  'The tower stands on the last rock of the harbour wall © dpa | Bo Lindqvist',
])('who took the picture ends a caption: %s', (text) => {
  expect(reasonOf(text)).toBe('caption:credit-tail');
});

test.each([
  'Milan Hart, left, speaks with the keeper of the lighthouse during a visit, Tuesday, Nov. 19, 2019, in Port Lumen.',
  'The tower is seen from the sea on the morning after the storm in this picture taken from a fishing boat by one of its crew.',
])('what agencies write under pictures is a caption: %s', (text) => {
  expect(reasonOf(text)).toMatch(/^caption:(credit-tail|file-photo)$/);
});

test('what somebody said on a day is none', () => {
  expect(
    reasonOf(
      'The keeper said that he would leave the lighthouse to his two sons, and did so on Nov. 19, 2019.',
    ),
  ).toBe('body:prose');
});

test('an invitation to comment and an author at length are no paragraphs', () => {
  expect(reasonOf('Would you like to comment on this article?')).toBe('comment:form');
  const life =
    'She has written on ships and harbours for thirty years, and lives by the sea with two dogs. '.repeat(5);
  expect(reasonOf(`Marta Quill (@martaquill) is the senior harbour reporter of the Post. ${life}`)).toBe(
    'footer:biography',
  );
});

test.each([
  CAPTION,
  `${CAPTION} (HHM)`,
  'She asked him for a photo: he had none, and said that nobody in the town had ever owned a camera.',
  'The notes are marked © and a year, and nobody knows which of the two brothers wrote them in the end.',
])('a paragraph is none: %s', (text) => {
  expect(reasonOf(text)).toMatch(/^body:/);
});

test('the copyright of a picture ends no page', () => {
  expect(reasonOf('Image copyright Harbour Museum')).toBe('caption:credit-line');
  expect(reasonOf('Copyright 2024 Harbour Post')).toBe('footer:copyright');
});

test.each(['You can view our last open thread here.', 'Mehr Infos zu den Führungen finden Sie hier.'])(
  'a line that points to `here` is no paragraph: %s',
  (text) => {
    expect(reasonOf(text)).toBe('promo:here');
  },
);

test('people may well live here', () => {
  expect(
    reasonOf('Nobody has lived in the rooms of the keeper since 1984, and his family never lived here.'),
  ).toBe('body:sentence');
});

test.each([
  'Milan Hart on September 12, 2018 at 4:47 pm said:',
  'Seebär am 9. Juni 2017 um 13:22',
  'Alter Seebär sagt:',
])('a reader and the time stand over a comment: %s', (text) => {
  expect(reasonOf(text)).toBe('comment:says');
});

test('where there is markup these rules say nothing', () => {
  const html = `<p>${CAPTION} Photo: Anders Lind</p><p>You can view our last open thread here.</p>`;
  const { blocks } = segment(read({ bytes: new TextEncoder().encode(html), kind: 'html', given: {} }));
  expect(blocks.map((b) => alone(features(b)).label)).toEqual(['body', 'body']);
});
