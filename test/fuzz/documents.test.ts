/** A short run of the fuzzer of documents, and its own workings; `npm run fuzz:documents` is the long one. */
import { expect, test } from 'vitest';
import { FORMAT_IDS } from '#formats/formats.ts';
import { dumpsByFormat } from './documents/dumps.ts';
import { fuzzDocuments } from './documents.ts';

test('there are dumps of every format to break', async () => {
  const dumps = await dumpsByFormat();
  expect([...dumps.keys()].sort()).toEqual([...FORMAT_IDS].sort());
});

test('broken dumps of every format crash nothing, hold up nothing, and come back as they should', async () => {
  const { faults, sent, articles } = await fuzzDocuments(150, 7);
  expect(faults.map(({ kind, what, index }) => ({ kind, what, index }))).toEqual([]);
  expect(sent).toBe(150);
  expect(articles).toBeGreaterThan(30);
}, 300_000);
