import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { alone } from '#label/alone.ts';
import { scan } from '#label/features/alone-scan.ts';
import { BLOCK_FEATURES, blockRows } from '#label/features/context.ts';
import { features } from '#label/features.ts';
import type { Draft } from '#label/page/draft.ts';
import { page } from '#label/page.ts';

function drafts(...lines: [indent: number, text: string][]): Draft[] {
  let at = 0;
  const all = lines.map(([indent, text], index): Draft => {
    const start = at;
    at += text.length + 1;
    const block: Block = {
      index,
      text,
      span: { start, end: start + text.length },
      map: [[0, start]],
      indent,
      gap: 0,
      bullet: '',
      linkDensity: 0,
    };
    const f = features(block);
    const verdict = alone(f);
    return { f, alone: verdict, label: verdict.label, score: verdict.score, reason: verdict.reason };
  });
  page(all, []);
  return all;
}

const PAGE = drafts(
  [0, 'Ferry runs aground off Port Lumen'],
  [4, 'Home'],
  [4, 'Sport'],
  [
    8,
    'A ferry with sixty people on board ran aground off Port Lumen on Tuesday night, and nobody was hurt, the coastguard said.',
  ],
  [
    8,
    'It was pulled free at the next high tide and has been taken to the yard, where divers will look at its hull for cracks.',
  ],
  [4, 'Home'],
);

/** The named numbers of one block of the page above. */
function numbers(i: number, ...names: string[]): number[] {
  const row = blockRows(PAGE)[i]!;
  return names.map((name) => row[BLOCK_FEATURES.indexOf(name)]!);
}

test('every number has one name, and every row a number for each', () => {
  expect(new Set(BLOCK_FEATURES).size).toBe(BLOCK_FEATURES.length);
  const marked = blockRows(PAGE, 1);
  expect(marked.map((r) => r.length)).toEqual(PAGE.map(() => BLOCK_FEATURES.length + 1));
  expect(marked.map((r) => r.at(-1))).toEqual(PAGE.map(() => 0));
});

test('a line is measured by itself', () => {
  const { upper, digits, commas, stops, quotes, words } = scan('Port 7, “quoted” – and done. Port.');
  expect({ upper, digits, commas, stops, quotes }).toEqual({
    upper: 2,
    digits: 1,
    commas: 1,
    stops: 2,
    quotes: 2,
  });
  expect(words).toHaveLength(6);
  expect(words[0]).toBe(words[5]);
});

test('equal lines are told whatever their case', () => {
  expect(scan('Read MORE').key).toBe(scan('read more').key);
  expect(scan('Read more').key).not.toBe(scan('more read').key);
  expect(numbers(1, 'copies', 'copyAfter')).toEqual([2, 4]);
});

test('paragraphs that follow each other are one run', () => {
  expect(numbers(3, 'runParagraphs', 'isBiggest', 'fromRunStart', 'toRunEnd')).toEqual([2, 1, 0, 1]);
  expect(numbers(5, 'inRun', 'toBiggest')).toEqual([0, 1]);
});

test('place is counted from the headline and within the indentation', () => {
  expect(numbers(3, 'fromHeadline', 'indentLines', 'indentStretch', 'indentProseShare')).toEqual([
    3, 2, 2, 1,
  ]);
  expect(numbers(1, 'indentOfMain', 'indentStretch')).toEqual([-4, 2]);
});

test('a page without blocks has no rows', () => {
  expect(blockRows([])).toEqual([]);
});
