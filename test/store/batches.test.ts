/**
 * What a transaction notes of people and writes at its end: the rows of a batch are those of the same articles saved one by one, and stay so
 * when articles are cleaned again or taken down; a batch that fails leaves none.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import { NOBODY } from '#domain/access.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { article, type Sample, submission, UNTOLD } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-batches-'));
afterAll(() => rmSync(folder, { recursive: true }));

const story = (day: number, names: Record<string, string[]>, more: Sample = {}): Sample => ({
  headline: `Story ${day}`,
  body: `Story ${day}: ${Object.entries(names).flat(2).join(', ')} said “words of ${day}” and “it is time to open the bridge”.`,
  published: new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10),
  byline: [],
  people: names,
  ...more,
});
const says = (day: number, speaker: string): Sample['quotes'] => ({
  [`words of ${day}`]: { speaker },
  'it is time to open the bridge': { speaker },
});
/** One person under several names, in several months, as author, too; another whose names' initials contradict hers. */
const STORIES: Sample[] = [
  story(1, { 'Joe Biden': ['Joe'] }, { quotes: says(1, 'Joe Biden') }),
  story(2, { 'Joseph Biden': ['Biden'], 'Ana Souza': [] }, { byline: ['Joe Biden'] }),
  story(
    20,
    { 'George Bush': [] },
    { quotes: says(20, 'George Bush'), roles: { 'George Bush': ['Governor'] } },
  ),
  story(21, { 'George W. Bush': ['Bush'], 'Joe Biden': [] }, { byline: ['Ana Souza'] }),
  story(22, { 'George H. W. Bush': ['Bush'] }, { roles: { 'George H. W. Bush': ['President'] } }),
  story(23, { 'George HW Bush': [] }),
  story(24, { 'George H. W. Bush': ['Bush'], 'Ana Souza': ['Souza'] }, { quotes: says(24, 'Ana Souza') }),
  story(40, { 'Joe Biden': ['Joe'], 'Ana Souza': [] }, { byline: ['Joe Biden', 'Ana Souza'] }),
  story(41, { 'Tom Reed': [] }, { quotes: says(41, 'Tom Reed') }),
];
const CORRECTED: Sample[] = [
  story(1, { 'Joseph R. Biden': [] }),
  story(50, { 'Ana Souza': [] }, { headline: 'Story 2', byline: ['Joe Biden'] }),
  story(20, {}),
];

/** All rows about people, without ids that are of no meaning. */
function rowsOf(path: string): unknown {
  const db = new Database(path);
  const rows = [
    'SELECT id, identity, bare, articles, quotes, authored, initials, common FROM people ORDER BY id',
    'SELECT person_id, name, folded, articles, fullest FROM person_names ORDER BY person_id, name',
    `SELECT w.word, n.name, w.person_id, w.own FROM name_words w LEFT JOIN person_names n ON n.id = w.name_id
       ORDER BY w.person_id, n.name, w.word`,
    'SELECT * FROM person_months ORDER BY person_id, month',
    'SELECT person_id, role, count(*) FROM article_roles GROUP BY person_id, role',
    "SELECT value FROM counters WHERE name = 'people'",
    'SELECT s.speaker, s.words, count(*) FROM sayings s JOIN quotes ON saying_id = s.id GROUP BY s.id ORDER BY s.print',
    'SELECT run, speaker FROM saying_runs ORDER BY run, speaker',
  ].map((sql) => db.prepare(sql).all());
  db.close();
  return rows;
}

/** Gives the ids, in order. */
async function saved(path: string, batches: Sample[][]) {
  const store = openSqliteStore(path);
  const ingest = await store.openIngest('test');
  const ids: string[] = [];
  for (const batch of batches) {
    for (const { id } of await store.save(ingest, batch.map(submission))) ids.push(id);
  }
  return { store, ids };
}

test('a batch leaves the rows of its articles saved one by one, after corrections and removals, too', async () => {
  const paths = ['batch.db', 'single.db'].map((name) => join(folder, name));
  const files = [
    await saved(paths[0]!, [STORIES]),
    await saved(
      paths[1]!,
      STORIES.map((one) => [one]),
    ),
  ];
  expect(rowsOf(paths[0]!)).toEqual(rowsOf(paths[1]!));
  for (const { store, ids } of files) {
    for (const [i, sample] of CORRECTED.entries()) {
      const made = article({ pipeline: 'v2', ...sample });
      await store.replace(ids[i]!, made, articleDigest(made), UNTOLD);
    }
    for (const i of [3, 7, 8]) await store.remove(ids[i]!, { actor: NOBODY, reason: 'a court said so' });
    await store.close();
  }
  expect(rowsOf(paths[0]!)).toEqual(rowsOf(paths[1]!));
});

test('all that is left of removed articles is what the others leave', async () => {
  const paths = ['removed.db', 'never.db'].map((name) => join(folder, name));
  const [removed, never] = [
    await saved(paths[0]!, [[...STORIES.slice(0, 3), ...STORIES.slice(7)]]),
    await saved(paths[1]!, [STORIES.slice(0, 3)]),
  ];
  for (const id of removed.ids.slice(3))
    await removed.store.remove(id, { actor: NOBODY, reason: 'asked for' });
  await removed.store.close();
  await never.store.close();
  expect(rowsOf(paths[0]!)).toEqual(rowsOf(paths[1]!));
});

test('a batch that fails leaves nothing to the next', async () => {
  const paths = ['failed.db', 'fresh.db'].map((name) => join(folder, name));
  const { store } = await saved(paths[0]!, []);
  const ingest = await store.openIngest('test');
  const broken = submission({ ...STORIES[8]! });
  const unfit = { ...broken, dump: { ...broken.dump, kind: 'tape' as 'text' } };
  await expect(store.save(ingest, [...STORIES.slice(0, 8).map(submission), unfit])).rejects.toThrow();
  await store.save(ingest, STORIES.map(submission));
  await store.close();
  await (await saved(paths[1]!, [STORIES])).store.close();
  expect(rowsOf(paths[0]!)).toEqual(rowsOf(paths[1]!));
});
