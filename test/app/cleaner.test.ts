import { expect, test } from 'vitest';
import { createCleaner } from '#app/cleaner.ts';
import { CopydeskError } from '#domain/errors.ts';

const STORY = `Bridge over the Alder to close for repairs

By Mara Linden

The bridge over the Alder will close on Monday for repairs that take three weeks, the city said.

“Nobody has to fear for the bridge,” said Ida Brandt, the head of the works department. “It only needs new joints.”
`;

const task = (text: string) => ({
  dump: { bytes: Buffer.from(text), kind: 'text' as const, given: {} },
  site: undefined,
});

test('of documents cleaned at one go, the one that takes too long is rejected, and those around it are cleaned', async () => {
  const cleaner = createCleaner({ threads: 1, timeLimitMs: 700 });
  const endless = STORY.repeat(25_000);
  const answers = await cleaner.cleanAll([task(STORY), task(STORY), task(endless), task(STORY)]);
  expect(
    answers.map((answer) => (answer instanceof CopydeskError ? answer.code : answer.article.headline)),
  ).toEqual([
    'Bridge over the Alder to close for repairs',
    'Bridge over the Alder to close for repairs',
    'too_complex',
    'Bridge over the Alder to close for repairs',
  ]);
  await cleaner.close();
});

test('a document that takes too much memory is rejected, and those around it are cleaned', async () => {
  const cleaner = createCleaner({ threads: 1, heapLimitMb: 64 });
  const html = Buffer.from(
    `<h1>Bridge</h1>${'<div><p>The bridge over the Alder will close.'.repeat(150_000)}`,
  );
  const huge = { dump: { bytes: html, kind: 'html' as const, given: {} }, site: undefined };
  const [before, answer, after] = await cleaner.cleanAll([task(STORY), huge, task(`${STORY}More.`)]);
  expect(answer).toMatchObject({ code: 'too_complex', message: expect.stringContaining('64 MB of memory') });
  for (const one of [before, after]) expect(one).not.toBeInstanceOf(CopydeskError);
  await cleaner.close();
});

test('the time limit is each document’s own: what others on its thread took, and waiting for them, does not count', async () => {
  const cleaner = createCleaner({ threads: 1, timeLimitMs: 1_000 });
  const long = task(STORY.repeat(500));
  const tasks = Array.from({ length: 6 }, () => Array.from({ length: 8 }, () => long));
  const answers = (await Promise.all(tasks.map((some) => cleaner.cleanAll(some)))).flat();
  expect(answers.filter((answer) => answer instanceof CopydeskError)).toEqual([]);
  await cleaner.close();
});

test('documents that wait behind one that is given up are cleaned by the next thread', async () => {
  const cleaner = createCleaner({ threads: 1, timeLimitMs: 700 });
  const endless = cleaner.clean(task(STORY.repeat(25_000)));
  const [given, ...behind] = await Promise.allSettled([
    endless,
    cleaner.clean(task(STORY)),
    cleaner.clean(task(STORY)),
  ]);
  expect(given).toMatchObject({ status: 'rejected', reason: { code: 'too_complex' } });
  expect(behind.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  await cleaner.close();
});

test('a document that cannot be handed to a thread spoils none of those it came with', async () => {
  const cleaner = createCleaner({ threads: 1 });
  const unsendable = { dump: { ...task(STORY).dump, given: { language: Object } }, site: undefined } as never;
  const answers = await cleaner.cleanAll([task(STORY), unsendable, task(STORY)]);
  expect(answers.map((answer) => (answer instanceof CopydeskError ? answer.code : 'clean'))).toEqual([
    'clean',
    'internal_error',
    'clean',
  ]);
  await cleaner.close();
});
