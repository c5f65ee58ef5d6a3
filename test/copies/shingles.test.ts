/** What a text is compared by: its runs of words, whatever their marks and capitals, in any script. */
import { expect, test } from 'vitest';
import { overlapOf } from '#copies/relation.ts';
import { FEWEST_SHINGLES, printed, shinglesOf } from '#copies/shingles.ts';
import { prose, sentences } from './prose.ts';

const overlap = (a: string, b: string) => overlapOf(shinglesOf(a)!, shinglesOf(b)!).overlap;
const common = (a: string, b: string) => {
  const prints = new Set(printed(b)!.prints);
  return printed(a)!.prints.filter((print) => prints.has(print)).length;
};

test('case, punctuation and paragraphs do not count', () => {
  const text = prose(1);
  const other = text.toUpperCase().replaceAll('. ', '!\n\n“').replaceAll(' ', '  ');
  expect(printed(other)).toEqual(printed(text));
});

test('a changed word costs the runs it stands in', () => {
  const text = prose(1);
  const { all } = shinglesOf(text)!;
  const { overlap, jaccard } = overlapOf(shinglesOf(text.replace('plan', 'scheme'))!, {
    ...shinglesOf(text)!,
  });
  expect(overlap).toBeCloseTo(1 - 5 / all.length, 5);
  expect(jaccard).toBeCloseTo((all.length - 5) / (all.length + 5), 5);
});

test('captions and stubs are no versions of anything', () => {
  expect(shinglesOf('')).toBeNull();
  expect(shinglesOf(sentences(1, 2).join(' '))).toBeNull();
  expect(shinglesOf('again '.repeat(100))).toBeNull();
  expect(shinglesOf(sentences(1, 4).join(' '))!.all.length).toBeGreaterThanOrEqual(FEWEST_SHINGLES);
});

test('texts of scripts without spaces are compared by letters', () => {
  const story =
    '市議会は金曜日、九時間に及ぶ討論の末、古い港を再建する計画を承認した。市長は「三十年間この港を待っていた」と述べた。漁業組合の代表は、計画によって埠頭の仕事が失われると話した。';
  const other =
    '首都と海岸を結ぶ夜行列車が三月から運行を再開すると、鉄道会社が土曜日に発表した。切符は一月に発売される予定で、最初の車両はすでに古い工場で修理されている。';
  expect(overlap(story, story.slice(0, 60))).toBeGreaterThan(0.95);
  expect(overlap(story, other)).toBeLessThan(0.05);
  expect(common(story, story.slice(0, 60))).toBeGreaterThan(0);
});

test('prints are few, whole numbers, and shared by a text and its first third', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const { prints } = printed(prose(seed, 30))!;
    expect(prints.length).toBeGreaterThanOrEqual(8);
    expect(prints.length).toBeLessThanOrEqual(12);
    expect(prints.every(Number.isSafeInteger)).toBe(true);
    expect(common(prose(seed, 10), prose(seed, 30))).toBeGreaterThan(0);
    expect(common(prose(seed, 30), prose(seed + 50, 30))).toBe(0);
  }
});

test('of a book, as much is read as is needed', () => {
  expect(shinglesOf(prose(3, 10_000))!.all.length).toBeLessThan(20_000);
});
