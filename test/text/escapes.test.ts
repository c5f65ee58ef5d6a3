/** Halves of characters in JSON. */
import { expect, test } from 'vitest';
import { wholeEscapes } from '#text/escapes.ts';

test.each([
  [String.raw`"\ud800"`, '\ufffd'],
  [String.raw`"a\uDFFF\ud83d\ude00b\ud83d"`, 'a\ufffd😀b\ufffd'],
  [String.raw`"\ud83d\ud83d\ude00"`, '\ufffd😀'],
  [String.raw`"\\ud800 \"\\\ud800"`, '\\ud800 "\\\ufffd'],
])('%s', (json, value) => {
  expect(JSON.parse(wholeEscapes(json))).toBe(value);
});
