/** What is read once. */
import { expect, test } from 'vitest';
import { remember } from '#text/remember.ts';

test('equal texts are read once, until too many are known', () => {
  let readings = 0;
  const length = remember((text) => {
    readings++;
    return text.length;
  });
  expect([length('ferry-box'), length('ferry-box'), length('’')]).toEqual([9, 9, 1]);
  expect(readings).toBe(2);
  for (let i = 0; i < 20_000; i++) length(`made-up-${i}`);
  readings = 0;
  expect(length('ferry-box')).toBe(9);
  expect(readings).toBe(1);
});
