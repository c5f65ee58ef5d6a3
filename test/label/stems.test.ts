import { expect, test } from 'vitest';
import { StemTable } from '#label/alone/stem-table.ts';
import { stemsOf } from '#label/alone/stems.ts';
import { scan } from '#label/features/alone-scan.ts';
import { asking } from '#label/rule.ts';

const stems = (regex: RegExp) => [...(stemsOf(regex)?.stems ?? ['none'])].sort();

test('the stems of an expression are the first letters of the words its matches start with', () => {
  expect(stems(/^(share|e-?mail|copy( link)?|rss)$/)).toEqual(['copy', 'e', 'emai', 'rss', 'shar']);
  expect(stems(/\b(sign ?up|newsletters?\b.*\binbox)/)).toEqual(['news', 'sign']);
  expect(stems(/^[[(]* ?don'?t miss|^\d+ shares$/)).toEqual(['0', 'don', 'dont']);
});

test('an expression whose matches may start with anything has none', () => {
  for (const regex of [
    /^.{0,20}copyright/,
    /^\p{L}+ is a/u,
    /(photo|image)$/,
    /^(ad.*|share)/,
    /^\w+@/,
    /^share|print/,
  ])
    expect(stemsOf(regex)).toBeNull();
});

test('only where each way to match starts the line is the first word alone asked', () => {
  expect(stemsOf(/^(share|print)$/)?.first).toBe(true);
  expect(stemsOf(/\b(share|print)\b/)?.first).toBe(false);
  expect(stemsOf(/^share|\bprint/)?.first).toBe(false);
});

test('a table gives the rules that ask for the stem of a word, whatever its letter case and ending', () => {
  const [harbour, ferry] = [asking('harbour port', () => null), asking('ferry harbour', () => null)];
  const table = new StemTable([harbour!, ferry!]);
  const rulesOf = (word: string) => table.rulesOf(scan(word).firstStem);
  expect(rulesOf('Harbours')).toBe(table.bitOf(harbour!) | table.bitOf(ferry!));
  expect(rulesOf('port')).toBe(table.bitOf(harbour!));
  expect(rulesOf('por')).toBe(0);
});
