/** When two texts are versions of one, and what one is to the other. */
import { expect, test } from 'vitest';
import { areVersions, kindOf } from '#copies/relation.ts';
import { shinglesOf } from '#copies/shingles.ts';
import { prose, sentences } from './prose.ts';

const versions = (a: string, b: string): boolean => {
  const [one, other] = [shinglesOf(a)!, shinglesOf(b)!];
  expect(areVersions(other, one)).toBe(areVersions(one, other));
  return areVersions(one, other);
};
const kind = (copy: string, of: string, sameHeadline = true) =>
  kindOf(shinglesOf(copy)!, shinglesOf(of)!, sameHeadline);

const STORY = prose(1, 20);
const FIRST_HALF = sentences(1, 10).join(' ');
const UPDATE = `${prose(2, 6)} ${sentences(1, 16).join(' ')}`;

test('a copy, a part and an update are versions', () => {
  expect(versions(STORY, `LONDON (Reuters) - ${STORY}`)).toBe(true);
  expect(versions(STORY, FIRST_HALF)).toBe(true);
  expect(versions(STORY, UPDATE)).toBe(true);
});

test('what shares less than three fifths is another story', () => {
  expect(versions(STORY, prose(2, 20))).toBe(false);
  expect(versions(STORY, `${FIRST_HALF} ${prose(2, 10)}`)).toBe(false);
});

test('a digest of many stories is a version of none', () => {
  const digest = Array.from({ length: 12 }, (_, i) => prose(i + 1, 5)).join('\n\n');
  expect(versions(digest, prose(1, 5))).toBe(false);
  expect(versions(digest.slice(0, digest.length / 2), prose(1, 5))).toBe(true);
});

const FORECAST =
  'Tonight it will be dry with lows of # degrees in the valleys. Winds from the west reach # kilometres an hour on the coast. Tomorrow the day begins with fog, and later clouds come in from the sea. There is a # percent chance of rain in the afternoon. Highs around # degrees are expected in the city, with a little less in the hills. The forecast of the regional weather office is made three times a day by people who know the valleys well.';
const filled = (...figures: number[]) => FORECAST.replace(/#/g, () => String(figures.shift()));

test('the next report by the same template is no version: its numbers are others', () => {
  expect(versions(filled(8, 20, 40, 15), filled(9, 25, 60, 17))).toBe(false);
  expect(versions(filled(8, 20, 40, 15), filled(15, 8, 20, 40))).toBe(false); // the same numbers elsewhere
  expect(versions(filled(8, 20, 40, 15), filled(8, 20, 40, 16))).toBe(true); // a correction
});

test('kinds', () => {
  expect(kind(STORY, `${STORY} (Reuters)`)).toBe('same');
  expect(kind(STORY, STORY, false)).toBe('re-headlined');
  expect(kind(FIRST_HALF, STORY)).toBe('shorter');
  expect(kind(STORY, FIRST_HALF)).toBe('longer');
  expect(kind(UPDATE, STORY)).toBe('updated');
  expect(kind(FIRST_HALF, sentences(1, 20).slice(10).join(' '))).toBe('apart');
});
