/** Bits of numbers. */
import { expect, test } from 'vitest';
import { NumberBits } from '#text/number-bits.ts';

test('numbers have the bits they were added with, all others none', () => {
  const bits = new NumberBits(3);
  bits.add(7, 1);
  bits.add(-7, 2);
  bits.add(7, 4);
  bits.add(0, 8);
  expect([7, -7, 0, 1, 4096 + 7].map((n) => bits.of(n))).toEqual([5, 2, 8, 0, 0]);
});
