import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { label } from '#label/label.ts';
import { cpuMilliseconds } from '../cpu.ts';

/** Blocks of a text dump, a line each. */
function lines(...texts: string[]): Block[] {
  let at = 0;
  return texts.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return {
      index,
      text,
      span: { start, end: start + text.length },
      map: [[0, start]],
      indent: 0,
      gap: 1,
      bullet: '',
      linkDensity: 0,
    };
  });
}

const PARAGRAPHS = [
  'The harbour of Port Lumen will stay closed until the end of the week, its master said on Tuesday after divers found a wreck in the channel.',
  'Three ships are waiting outside the port, and a fourth has turned back to its home port with a cargo of fruit that would not have kept.',
];

test('a short line between paragraphs is a crosshead', () => {
  const got = label(
    lines('Harbour closed after divers find wreck', PARAGRAPHS[0]!, 'Old charts', PARAGRAPHS[1]!),
    [],
  );
  expect(got.map((b) => b.label)).toEqual(['headline', 'body', 'crosshead', 'body']);
});

test('every verdict is kept, and the last one stands', () => {
  const [, , crosshead] = label(
    lines('Harbour closed after divers find wreck', PARAGRAPHS[0]!, 'Old charts', PARAGRAPHS[1]!),
    [],
  );
  expect(crosshead?.verdicts.slice(0, 2).map((v) => [v.pass, v.label])).toEqual([
    ['alone', 'navigation'],
    ['page', 'crosshead'],
  ]);
  expect(crosshead?.verdicts.at(-1)?.label).toBe(crosshead?.label);
});

test('comments are not the body, however long', () => {
  const comment =
    'I have sailed past that wreck for thirty years and everybody in the town has always known exactly where it was, so why now?';
  const got = label(
    lines(
      'Harbour closed after divers find wreck',
      ...PARAGRAPHS,
      'Leave a Reply',
      'Old Salt says:',
      comment,
      comment.replace('thirty', 'forty'),
    ),
    [],
  );
  expect(got.slice(3).some((b) => b.label === 'body')).toBe(false);
});

test('a page of menus has no body', () => {
  const got = label(lines('Home', 'News', 'Sport', 'Weather', 'Log in', 'Privacy policy'), []);
  expect(got.filter((b) => b.label === 'body')).toEqual([]);
});

test('a long line of nothing but capitals and dots is labelled in linear time', () => {
  const long = lines('A. '.repeat(200_000), `${'a '.repeat(200_000)}(`, '—'.repeat(100_000));
  expect(cpuMilliseconds(() => label(long, []))).toBeLessThan(2000);
});

test('a photographer and an outlet in brackets make a caption of the sentence before them', () => {
  const got = label(
    lines(
      'Harbour closed after divers find wreck',
      'A diver climbs out of the harbour of Port Lumen on Monday. (Tova Berg / The Lumen Post)',
      ...PARAGRAPHS,
      'He asked the two men on the pier (Berg and a friend) what they had seen, but neither of them had an answer.',
    ),
    [],
  );
  expect(got.map((b) => b.label)).toEqual(['headline', 'caption', 'body', 'body', 'body']);
});
