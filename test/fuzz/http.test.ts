/** A short run of the fuzzer, so that each new route meets it; `npm run fuzz:http` is the long one. */
import { expect, test } from 'vitest';
import { fuzzHttp } from './http.ts';

test('random requests are answered as the document says, and never with a fault of ours', async () => {
  const { faults, sent } = await fuzzHttp(300, 7);
  expect(faults).toEqual([]);
  expect(sent).toBe(300);
}, 300_000);
