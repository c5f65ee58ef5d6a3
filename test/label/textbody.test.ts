import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { draftsOf } from '#label/drafts.ts';
import { textBodyScores, textVerdicts } from '#label/textbody.ts';

/** Blocks of a text dump, a line each. */
function lines(...texts: string[]): Block[] {
  let at = 0;
  return texts.map((text, index) => {
    const start = at;
    at += text.length + 1;
    const span = { start, end: start + text.length };
    return { index, text, span, map: [[0, start]], indent: 0, gap: 0, bullet: '', linkDensity: 0 };
  });
}

const PAGE = lines(
  'Lamp of Port Lumen lit again after forty years',
  'Home',
  'Sport',
  'The lamp of the old lighthouse at Port Lumen was lit again on Friday night, forty years after it went dark in a winter storm.',
  'Volunteers spent four winters on the work, and the last of the glass came from a works that has closed since, their leader said.',
  'It will be lit every Friday until the end of the year, and ships have been told not to steer by it.',
  'Privacy policy',
);

test('paragraphs are likelier body than menus and footers', () => {
  const scores = textBodyScores(draftsOf(PAGE, []));
  expect(scores).toHaveLength(PAGE.length);
  expect(Math.min(scores[3]!, scores[4]!)).toBeGreaterThan(Math.max(scores[1]!, scores[2]!, scores[6]!));
});

test('the model decides where rules and model clearly disagree, and says so', () => {
  const drafts = draftsOf(PAGE, []);
  expect([drafts[5]!.label, drafts[6]!.label]).toEqual(['body', 'footer']);
  textVerdicts(drafts, Float32Array.of(0, 0, 0, 0.9, 0.9, 0.1, 0.8));
  expect(drafts.slice(5).map((d) => [d.label, d.reason])).toEqual([
    ['related', 'model:text-outside'],
    ['crosshead', 'model:text-body'],
  ]);
});

test('the rules stand where the model is in doubt', () => {
  const drafts = draftsOf(PAGE, []);
  textVerdicts(drafts, Float32Array.of(0, 0, 0, 0.9, 0.9, 0.4, 0.5));
  expect(drafts.slice(5).map((d) => d.label)).toEqual(['body', 'footer']);
});

test('a short sentence among paragraphs falls only where the model is sure', () => {
  const page = lines(...PAGE.map((b) => b.text).with(5, 'It will be lit every Friday.'));
  const lastLine = (p: number) => {
    const drafts = draftsOf(page, []);
    textVerdicts(drafts, Float32Array.of(0, 0, 0, 0.9, 0.9, p, 0));
    return drafts[5]!.reason;
  };
  expect([lastLine(0.25), lastLine(0.2)]).toEqual(['body:sentence+region', 'model:text-outside']);
});

test('a headline never becomes body', () => {
  const drafts = draftsOf(PAGE, []);
  textVerdicts(drafts, new Float32Array(PAGE.length).fill(0.99));
  expect(drafts[0]!.label).toBe('headline');
});

test('a page on which no line is likely is left to the rules', () => {
  const drafts = draftsOf(PAGE, []);
  const before = drafts.map((d) => d.label);
  textVerdicts(drafts, new Float32Array(PAGE.length));
  expect(drafts.map((d) => d.label)).toEqual(before);
});

test('a page without blocks has no scores', () => {
  expect(textBodyScores([])).toHaveLength(0);
});
