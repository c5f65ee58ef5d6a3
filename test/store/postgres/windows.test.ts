/** Windows of time: all of a range, once, in more and more articles; and the counts of months they are cut by. */
import { describe, expect, test } from 'vitest';
import { densityIn } from '#store/density.ts';
import { type Window, windowsIn } from '#store/postgres/windows.ts';

const second = (date: string): bigint => BigInt(Date.parse(date) / 1000);

describe('windows', () => {
  const density = densityIn([
    { month: '2024-03', articles: 3_000 },
    { month: '2024-02', articles: 3_000 },
    { month: '0004-01', articles: 10 },
    { month: '', articles: 5 },
  ]);
  const range: Window = { from: -(2n ** 40n), to: 2n ** 40n };
  const articlesIn = ({ from, to }: Window) =>
    Math.round(density.share(Number(from), Number(to)) * density.articles);

  test.each(['down', 'up'] as const)('cover the range, going %s', (way) => {
    const windows = [...windowsIn(range, way, density)];
    const inOrder = way === 'down' ? windows.toReversed() : windows;
    expect(inOrder[0]?.from).toBe(range.from);
    expect(inOrder.at(-1)?.to).toBe(range.to);
    for (const [i, { from, to }] of inOrder.entries()) {
      expect(from < to).toBe(true);
      if (i > 0) expect(inOrder[i - 1]?.to).toBe(from);
    }
    expect(windows.map(articlesIn)).toEqual([500, 2_000, 3_510]);
  });

  test('are one where there are few articles', () => {
    const few = densityIn([{ month: '2024-03', articles: 20 }]);
    expect([...windowsIn(range, 'down', few)]).toEqual([range]);
    expect([...windowsIn({ from: 5n, to: 5n }, 'up', few)]).toEqual([]);
  });

  test('stay within the range, and go on where all articles share a second', () => {
    const narrow = { from: second('2024-03-01'), to: second('2024-03-01') + 3n };
    const dense = densityIn([{ month: '2024-03', articles: 10 ** 12 }]);
    expect([...windowsIn(narrow, 'down', dense, 1)]).toHaveLength(3);
    expect([...windowsIn(narrow, 'up', dense, 1)]).toHaveLength(3);
  });
});
