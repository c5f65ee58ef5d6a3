/** By what a quotation is known again, whatever its marks. */
import { describe, expect, test } from 'vitest';
import { FEWEST_WORDS, isPart, parentRank, runsOf, type Said, sayingOf } from '#store/saying.ts';

const said = (text: string, more: Partial<Said> = {}): Said => ({
  text,
  indirect: false,
  speaker: null,
  personId: 7,
  ...more,
});
const print = (text: string, more: Partial<Said> = {}) => sayingOf(said(text, more))?.print.toString('hex');

test.each([
  ['We can’t wait – not “today”.', "we can't wait, not 'today'"],
  ['CAFÉS will close…', 'Cafes will close.'],
  ['Our door is open, It was open all night.', 'Our door is open. It was open all night.'],
])('%s is %s', (one, other) => {
  expect(print(one)).toBe(print(other));
});

test('other words, another speaker and reported speech are something else', () => {
  const one = print('We will pay.');
  expect(print('We will not pay.')).not.toBe(one);
  expect(print('We will pay.', { personId: 8 })).not.toBe(one);
  expect(print('We will pay.', { personId: null, speaker: 'The ministry' })).not.toBe(one);
  expect(print('We will pay.', { indirect: true })).not.toBe(one);
  const ministry = print('We will pay.', { personId: null, speaker: 'THE MINISTRY' });
  expect(print('We will pay.', { personId: null, speaker: 'The ministry' })).toBe(ministry);
});

test('few words are known again only by their speaker, none never', () => {
  const nobody = { personId: null, speaker: null };
  expect(sayingOf(said('No comment'))).not.toBeNull();
  expect(sayingOf(said('No comment', nobody))).toBeNull();
  expect(sayingOf(said('We have no comment at all', nobody))).not.toBeNull();
  expect(sayingOf(said('—'))).toBeNull();
});

describe('runs', () => {
  const words = Array.from({ length: 60 }, (_, i) => `w${(i * i) % 47}x${i % 7}`);

  test('any part of so many words has a run in common with the whole', () => {
    const whole = new Set(runsOf(words));
    for (let from = 0; from + FEWEST_WORDS <= words.length; from++) {
      const part = words.slice(from, from + FEWEST_WORDS);
      expect(runsOf(part).some((run) => whole.has(run))).toBe(true);
    }
  });

  test('are whole numbers that a database keeps exactly, and fewer than the words', () => {
    const runs = runsOf(words);
    expect(runs.every(Number.isSafeInteger)).toBe(true);
    expect(runs.length).toBeLessThan(words.length);
    expect(runsOf(words.slice(0, FEWEST_WORDS - 1))).toEqual([]);
  });
});

test('a part is whole words in a row', () => {
  expect(isPart(['will', 'pay'], ['we', 'will', 'pay', 'soon'])).toBe(true);
  expect(isPart(['will', 'pay'], ['we', 'will', 'payback'])).toBe(false);
  expect(isPart(['will', 'soon'], ['we', 'will', 'pay', 'soon'])).toBe(false);
});

test('parents: no two speakers come together by a quotation without one', () => {
  const version = (speaker: number, words: number) => ({ print: Buffer.from([1]), speaker, words });
  expect(parentRank(version(7, 8), version(7, 12))).not.toBeNull();
  expect(parentRank(version(7, 12), version(7, 8))).toBeNull();
  expect(parentRank(version(7, 8), version(0, 12))).toBeNull();
  const [same, part, without] = [version(7, 12), version(7, 8), version(0, 20)].map((other) =>
    parentRank(version(0, 12), other),
  );
  expect(same![0]).toBeGreaterThan(part![0]);
  expect(part![0]).toBeGreaterThan(without![0]);
});
