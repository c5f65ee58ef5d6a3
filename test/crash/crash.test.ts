/** A short run of the crash suite; `npm run crash` is the long one. */
import { expect, test } from 'vitest';
import { crashRounds } from './crash.ts';

test('what was acknowledged before the server was killed is there once, whole, and in step with the index', async () => {
  const report = await crashRounds(3, 7);
  expect(report).toMatchObject({ rounds: 3, lost: [], doubled: [], half: [], oddities: [] });
  expect(report.acknowledged).toBe(report.articles);
  expect(report.acknowledged).toBeGreaterThan(0);
}, 300_000);
