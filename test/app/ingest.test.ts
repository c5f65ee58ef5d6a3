/** Ingest as both fronts use it: real threads, a real database, every record accounted for. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App, IngestInput } from '#app/app.ts';
import { createApp } from '#app/create.ts';
import { PIPELINE_VERSION } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import { openStore } from '#store/open.ts';
import { newStoreUrl } from '../stores.ts';

let app: App;

beforeEach(async () => {
  app = createApp(await openStore(await newStoreUrl()), { threads: 1 });
});
afterEach(() => app.close());

const STORY = [
  'Bridge over the Alder closed after crack found',
  'By Nora Whitfield',
  'April 3, 2025',
  'The bridge over the Alder was closed on Thursday after an inspector found a crack in its northern arch.',
  '"We would rather have a queue than a tragedy," said Ivo Marsh, the county engineer.',
  'Marsh said the repair would take at least six weeks, and that buses would go by way of Lowford.',
].join('\n');

const record = (index: number, text: string): IngestInput => ({
  index,
  dump: { bytes: new TextEncoder().encode(text), kind: 'text', given: {} },
});

test('each record has its result, in order; a bad one does not stop the others', async () => {
  const bad: IngestInput = {
    index: 1,
    line: 2,
    error: new CopydeskError('invalid_json', 'Line 2 is not JSON.'),
  };
  const report = await app.ingest([record(0, STORY), bad, record(2, '   \n '), record(3, STORY)], 'test');
  expect(report).toMatchObject({ created: 1, duplicates: 1, rejected: 2 });
  expect(report.results.map((r) => [r.index, r.status, r.error?.code])).toEqual([
    [0, 'created', undefined],
    [1, 'rejected', 'invalid_json'],
    [2, 'rejected', 'empty_record'],
    [3, 'duplicate', undefined],
  ]);
  expect(report.results[3]!.id).toBe(report.results[0]!.id);
});

test('a dump taken in before is a duplicate of the dump; the same story in another wrapping, of the article', async () => {
  const first = await app.ingest([record(0, STORY)], 'test');
  const again = await app.ingest([record(0, STORY), record(1, `${STORY}\n© 2025 Alder Gazette`)], 'test');
  const id = first.results[0]!.id;
  expect(again.results).toMatchObject([
    { status: 'duplicate', id, duplicateOf: 'dump' },
    { status: 'duplicate', id, duplicateOf: 'article' },
  ]);
});

test('what was stored can be read back with its quote, speaker, evidence and dump', async () => {
  const { results } = await app.ingest([record(0, STORY)], 'test');
  const article = await app.article(results[0]!.id!);
  expect(article).toMatchObject({
    headline: 'Bridge over the Alder closed after crack found',
    byline: ['Nora Whitfield'],
    published: '2025-04-03',
    publishedFrom: 'article',
    pipeline: PIPELINE_VERSION,
  });
  expect(article.quotes).toMatchObject([
    {
      text: 'We would rather have a queue than a tragedy,',
      kind: 'direct',
      speaker: 'Ivo Marsh',
      speakerKind: 'person',
    },
  ]);
  const [quote] = article.quotes;
  expect(article.body.slice(quote!.start, quote!.end)).toBe(quote!.text);
  const [span] = article.evidence.headline!.spans;
  expect(STORY.slice(span!.start, span!.end)).toBe(article.headline);
  const { dump } = await app.dump(article.id);
  expect(new TextDecoder().decode(dump.bytes)).toBe(STORY);
});

test('reprocess makes every article anew and keeps its id', async () => {
  const { results } = await app.ingest([record(0, STORY)], 'test');
  const before = await app.article(results[0]!.id!);
  expect(await app.reprocess({ all: false })).toEqual({ replaced: 0, failed: [] });
  expect(await app.reprocess({ all: true })).toEqual({ replaced: 1, failed: [] });
  // clients that keep a copy are to fetch it again
  expect(await app.article(before.id)).toEqual({ ...before, sequence: before.sequence + 1 });
});

test('a dump past the time limit is rejected as too complex, and the thread that took it is replaced', async () => {
  const slow = createApp(await openStore(await newStoreUrl()), { threads: 1, timeLimitMs: 1 });
  const long = `${STORY}\n`.repeat(2000);
  const report = await slow.ingest([record(0, long)], 'test');
  expect(report.results[0]).toMatchObject({ status: 'rejected', error: { code: 'too_complex' } });
  await slow.close();
  expect((await app.ingest([record(0, STORY)], 'test')).created).toBe(1);
});

test('an ingest that is stopped ends after its batch; what it stored stays', async () => {
  const many = Array.from({ length: 150 }, (_, i) => record(i, STORY.replaceAll('Alder', `Alder ${i}`)));
  const ingest = app.ingest(many, 'test', { saved: () => app.stop() });
  await expect(ingest).rejects.toMatchObject({ code: 'shutting_down' });
  expect((await app.health()).articles).toBe(100);
  await expect(app.reprocess({ all: true })).rejects.toMatchObject({ code: 'shutting_down' });
});

test('many large articles are saved a few at a time, so that searches get their turn between', async () => {
  const paragraph = (i: number, n: number) =>
    `Inspector ${i} looked at arch ${n} of the bridge over the Alder and wrote down what he saw of cracks, rust and moss there.`;
  const long = Array.from({ length: 12 }, (_, i) =>
    record(i, `${STORY}\n${Array.from({ length: 600 }, (_, n) => paragraph(i, n)).join('\n')}`),
  );
  const counts = new Set<number>();
  let done = false;
  const ingest = app.ingest(long, 'test').finally(() => {
    done = true;
  });
  while (!done) {
    counts.add((await app.health()).articles ?? 0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await ingest).created).toBe(12);
  expect(counts.size).toBeGreaterThan(3); // more than none and all of them was seen
});

test('records that are known already do not hold up the server either', async () => {
  await app.ingest([record(0, STORY)], 'test');
  let turns = 0;
  let running = true;
  const count = () => {
    turns++;
    if (running) setImmediate(count);
  };
  const known = Array.from({ length: 2_000 }, (_, i) => record(i, STORY));
  const ingest = app.ingest(known, 'test');
  count();
  expect((await ingest).duplicates).toBe(2_000);
  running = false;
  expect(turns).toBeGreaterThan(15); // a turn for each hundred
});

test('the same records from two senders at once are stored once', async () => {
  const stories = Array.from({ length: 30 }, (_, i) => record(i, STORY.replaceAll('Alder', `Alder ${i}`)));
  const [one, two] = await Promise.all([app.ingest(stories, 'one'), app.ingest(stories, 'two')]);
  expect(one.created + two.created).toBe(30);
  expect(one.duplicates + two.duplicates).toBe(30);
  expect(one.results.map((r) => r.id)).toEqual(two.results.map((r) => r.id));
});

test('unknown ids are not found, by name', async () => {
  await expect(app.article('0198c0de-0000-7000-8000-000000000000')).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(app.person(77)).rejects.toThrow('no person with the id 77');
});
