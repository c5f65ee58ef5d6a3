/** What was taken down is not to be found in the bytes of the database file, whatever became of its pages before. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOBODY } from '#domain/access.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import type { Store } from '#store/store.ts';
import { article, type Sample, submission, UNTOLD } from './samples.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-purge-'));
  store = openSqliteStore(join(folder, 'test.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Words of this one article, that stand in headline, body, a quote, a name, a role, and in nothing else. */
const MARKERS = ['zqheadline', 'zqbodyword', 'zquoted', 'zqsurname', 'zqrole', 'zqsource'];
const MARKED: Sample = {
  headline: 'Plan for zqheadline approved',
  body: `“The zquoted door is open for all of us today,” said Ann Zqsurname. ${'The zqbodyword was seen. '.repeat(3_000)}`,
  source: 'Zqsource Post',
  people: { 'Ann Zqsurname': [] },
  roles: { 'Ann Zqsurname': ['zqrole of the bay'] },
  quotes: { 'The zquoted door is open for all of us today,': { speaker: 'Ann Zqsurname' } },
};
const others = (from: number, count: number): Sample[] =>
  Array.from({ length: count }, (_, i) => ({
    headline: `Story ${from + i}`,
    body: `Nothing of note was said on day ${from + i}. ${`word${(i * 7) % 13} `.repeat(50 + ((i * 37) % 400))}`,
    published: `20${String(10 + (i % 16))}-01-0${1 + (i % 9)}`,
  }));

function found(): string[] {
  const bytes = ['', '-wal', '-journal']
    .map((end) => join(folder, `test.db${end}`))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file).toString('latin1').toLowerCase());
  return MARKERS.filter((marker) => bytes.some((text) => text.includes(marker)));
}

test('nothing of it is left in the bytes of the file', async () => {
  const ingest = await store.openIngest('test');
  const save = async (samples: Sample[]) => store.save(ingest, samples.map(submission));
  await save(others(0, 40));
  const [outcome] = await save([{ ...MARKED, published: '2018-05-05' }]);
  await save(others(100, 40));
  const id = outcome!.id;
  // it has lain in other pages before: cleaned again, and moved by a corrected date
  await store.replace(id, article({ ...MARKED, published: '2012-01-01', pipeline: 'v2' }), 'v2', UNTOLD);
  await store.replace(id, article({ ...MARKED, published: '2020-01-01', pipeline: 'v3' }), 'v3', UNTOLD);
  for (let i = 2; i < 12; i++) await save(others(i * 100, 10));
  expect(found()).toEqual(MARKERS);
  await store.remove(id, { actor: NOBODY, reason: 'test' });
  await store.purge();
  expect(found()).toEqual([]);
  expect(await store.countArticles()).toBe(180);
});

test('a purge that is stopped begins again', async () => {
  const ingest = await store.openIngest('test');
  const outcomes = await store.save(ingest, [MARKED, ...others(0, 20)].map(submission));
  await store.remove(outcomes[0]!.id, { actor: NOBODY, reason: 'test' });
  const stop = () => {
    throw new Error('stopped');
  };
  await expect(store.purge(stop)).rejects.toThrow('stopped');
  expect(await store.purge()).toBe(1);
  expect(found()).toEqual([]);
});
