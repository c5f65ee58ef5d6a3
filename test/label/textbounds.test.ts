import { expect, test } from 'vitest';
import { draftsOf } from '#label/drafts.ts';
import type { Draft } from '#label/page/draft.ts';
import { boundsOf } from '#label/textbounds.ts';
import { threadStart } from '#label/thread.ts';

/** Drafts of a text dump after the rules, a line each. */
function lines(...texts: string[]): Draft[] {
  let at = 0;
  const blocks = texts.map((text, index) => {
    const start = at;
    at += text.length + 1;
    const span = { start, end: start + text.length };
    return {
      index,
      text,
      span,
      map: [[0, start]] as [number, number][],
      indent: 0,
      gap: 0,
      bullet: '',
      linkDensity: 0,
    };
  });
  return draftsOf(blocks, []);
}

const HEADLINE = 'Lamp of Port Lumen lit again after forty years';
const BODY = [
  'The lamp of the old lighthouse at Port Lumen was lit again on Friday night, forty years after it went dark in a winter storm.',
  'Volunteers spent four winters on the work, and the last of the glass came from a works that has closed since, their leader said.',
  'It will be lit every Friday until the end of the year, and ships have been told not to steer by it.',
];
const POST =
  'I have sailed past that rock for thirty years, and nobody in the town has ever missed the lamp at night.';

test('a heading with posts below it starts a thread', () => {
  const page = lines(
    HEADLINE,
    ...BODY,
    '[ 12 comments ]',
    'seadog',
    '2 days ago at 07:52 am',
    POST,
    'Rating: 36 Votes',
  );
  expect(threadStart(page)).toBe(4);
});

test('in other languages as well', () => {
  const page = lines(
    HEADLINE,
    ...BODY,
    'Kommentare (12)',
    'Seebär',
    POST,
    'Antworten',
    'Möwe',
    POST,
    'Antworten',
  );
  expect(threadStart(page)).toBe(4);
});

test('a button that leads to the comments starts none', () => {
  const page = lines(HEADLINE, ...BODY.slice(0, 2), 'Comments', BODY[2]!);
  expect(threadStart(page)).toBe(page.length);
});

test('nor does one above the article', () => {
  const page = lines(HEADLINE, '12 comments', '12 February 2024', '2 days ago', ...BODY);
  expect(threadStart(page)).toBe(page.length);
});

test('nothing of the article stands above its headline', () => {
  const page = lines(BODY[0]!.replace('lamp', 'bell'), 'Menu', HEADLINE, ...BODY);
  expect(page[2]!.label).toBe('headline');
  expect(boundsOf(page, Float32Array.of(0.7, 0, 0, 0.95, 0.95, 0.95)).head).toBe(2);
});

test('but where the model is sure of the lines above, the rules may have taken a crosshead for it', () => {
  const page = lines(BODY[0]!.replace('lamp', 'bell'), 'Menu', HEADLINE, ...BODY);
  page[0]!.label = 'related';
  expect(boundsOf(page, Float32Array.of(0.95, 0, 0, 0.95, 0.95, 0)).head).toBe(-1);
});

test('of a headline and its copies the one above the article counts', () => {
  const page = lines(HEADLINE, ...BODY, 'Most read', HEADLINE);
  for (const i of [0, 5]) page[i]!.label = 'headline';
  expect(boundsOf(page, Float32Array.of(0, 0.95, 0.95, 0.95, 0, 0)).head).toBe(0);
});

test('the outskirts begin four lines beyond the likely ones', () => {
  const page = lines(HEADLINE, ...BODY, ...Array.from({ length: 6 }, (_, i) => `${POST} ${i}.`));
  const { outskirts } = boundsOf(page, Float32Array.of(0, 0.9, 0.9, 0.9, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4));
  expect([...outskirts]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
});

test('a page without a likely line has none', () => {
  const page = lines(HEADLINE, ...BODY);
  expect([...boundsOf(page, new Float32Array(4)).outskirts]).toEqual([0, 0, 0, 0]);
});
