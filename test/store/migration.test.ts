/** A file of the first schema, with articles in it, is brought up to date: what the new schema knows is known of the old articles, too. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { openSqliteStore } from '#store/sqlite/index.ts';
import { migrate } from '#store/sqlite/migrate.ts';
import type { Store } from '#store/store.ts';
import { article, articles, quotes, type Sample } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-migration-'));
const path = join(folder, 'old.db');
let store: Store;
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As the first schema had people: a folded name without middle initials. */
const IDENTITIES: Record<string, [id: number, identity: string]> = {
  'Joe Biden': [1, 'joe biden'],
  'Joseph Biden': [2, 'joseph biden'],
  'George W. Bush': [3, 'george bush'],
  'George H. W. Bush': [3, 'george bush'],
  'J. K. Rowe': [4, 'j rowe'],
};

const SAMPLES: (Sample & { day: string })[] = [
  {
    day: '2024-01-01',
    headline: 'Speaks',
    byline: ['Isla Mowat'],
    body: 'Joe Biden, president: “Yes”. Biden left.',
    people: { 'Joe Biden': ['Biden'] },
    roles: { 'Joe Biden': ['president'] },
    quotes: { Yes: { speaker: 'Joe Biden' } },
  },
  { day: '2024-02-01', headline: 'Named', body: 'Joseph Biden came.', people: { 'Joseph Biden': [] } },
  { day: '2024-02-02', headline: 'Son', body: 'George W. Bush came.', people: { 'George W. Bush': [] } },
  {
    day: '2024-02-03',
    headline: 'Father',
    body: 'George H. W. Bush came.',
    people: { 'George H. W. Bush': [] },
  },
  { day: '2024-02-04', headline: 'Wizard', body: 'J. K. Rowe wrote.', people: { 'J. K. Rowe': [] } },
];

const idOf = (n: number) => `0190a0a0-0000-7000-8000-00000000000${n}`;

/** Writes an article's rows as Copydesk did when the first schema was the newest. */
function insert(db: Database.Database, sample: Sample & { day: string }, n: number): void {
  const key = Date.parse(sample.day) / 1000;
  const { body, quotes, people, pipeline, published, ...detail } = article({
    ...sample,
    published: sample.day,
  });
  const run = (sql: string, ...values: unknown[]) => db.prepare(sql).run(...values);
  const known = people.map((person) => ({ ...person, of: IDENTITIES[person.name]! }));
  const card = {
    id: idOf(n),
    headline: sample.headline,
    people: known.map(({ of, name }) => ({ id: of[0], name })),
  };
  run(
    'INSERT INTO articles VALUES (?, ?, ?, ?, 0, ?, NULL, NULL, ?, ?)',
    key,
    idOf(n),
    `digest ${n}`,
    'ingest',
    published,
    pipeline,
    JSON.stringify(card),
  );
  run('INSERT INTO article_texts VALUES (?, ?, ?)', key, body, JSON.stringify(detail));
  const tokens = known.flatMap(({ of: [id, identity] }) => [
    `p${id}`,
    ...identity.split(' ').map((word) => `w${word}0`),
  ]);
  run(
    'INSERT INTO article_words (rowid, headline, body, filters) VALUES (?, ?, ?, ?)',
    BigInt(key),
    sample.headline,
    body,
    tokens.join(' '),
  );
  for (const [
    place,
    {
      of: [id, identity],
      name,
      roles,
      mentions,
    },
  ] of known.entries()) {
    run('INSERT OR IGNORE INTO people VALUES (?, ?, 0, 0, 0)', id, identity);
    run('UPDATE people SET articles = articles + 1, quotes = quotes + ? WHERE id = ?', quotes.length, id);
    run(
      'INSERT INTO article_people VALUES (?, ?, ?, ?, ?, ?)',
      id,
      key,
      place,
      name,
      JSON.stringify(roles),
      quotes.length,
    );
    for (const role of roles) run('INSERT INTO person_roles VALUES (?, ?, 1)', id, role);
    for (const [i, { in: field, start, end, text }] of mentions.entries()) {
      run('INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?)', key, id, i, field, start, end, text);
    }
    for (const form of new Set([name, ...mentions.map(({ text }) => text)])) {
      const words = form.toLowerCase().replaceAll('.', '').split(' ');
      const folded = words.map((word) => ` ${word}`).join('');
      const { lastInsertRowid } = run('INSERT INTO person_names VALUES (NULL, ?, ?, ?, 1)', id, form, folded);
      for (const word of words) {
        run(
          'INSERT INTO name_words VALUES (?, ?, ?, ?)',
          word,
          lastInsertRowid,
          id,
          identity.includes(word) ? 1 : 0,
        );
      }
    }
  }
  for (const [place, quote] of quotes.entries()) {
    const { kind, text, start, end, speaker } = quote;
    run(
      "INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, NULL, ?, 'person', ?, NULL, 'test', 0.9)",
      key,
      place,
      kind,
      text,
      start,
      end,
      speaker,
      known[0]?.of[0],
    );
    run(
      'INSERT INTO quote_words (rowid, text, speakers) VALUES (?, ?, ?)',
      BigInt(key * 65_536 + 65_535 - place),
      text,
      `p${known[0]?.of[0]} wjoe0 wbiden0`,
    );
  }
  for (const word of new Set(`${sample.headline} ${body}`.toLowerCase().match(/\w+/g))) {
    run('INSERT INTO terms VALUES (?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1', word);
  }
}

beforeAll(() => {
  const first = join(folder, 'migrations');
  mkdirSync(first);
  const name = '001-start.sql';
  copyFileSync(new URL(`../../migrations/sqlite/${name}`, import.meta.url), join(first, name));
  const db = new Database(path);
  db.pragma('foreign_keys = ON');
  migrate(db, pathToFileURL(`${first}/`));
  db.prepare("INSERT INTO ingests (id, origin, opened_at) VALUES ('ingest', 'test', 0)").run();
  db.prepare("INSERT INTO ingests VALUES ('closed', 'test', 1000, 2000, 3, 2, 1)").run();
  for (const [n, sample] of SAMPLES.entries()) insert(db, sample, n);
  db.close();
  store = openSqliteStore(path);
});

const headlines = async (query: Parameters<typeof articles>[0]) =>
  (await store.searchArticles(articles(query))).items.map(({ headline }) => headline);
const people = async (name: string) => (await store.searchPeople({ name, limit: 20, after: null })).items;

test('speakers and authors of old articles are found', async () => {
  expect(await headlines({ person: 'Biden', as: ['speaker'] })).toEqual(['Speaks']);
  expect(await headlines({ person: 'Isla Mowat', as: ['author'] })).toEqual(['Speaks']);
  expect(await headlines({ person: 'Isla Mowat', as: ['mentioned'] })).toEqual([]);
  expect(await headlines({ person: 'Biden', text: parseText('came') })).toEqual(['Named']);
});

test('old ingests are done, or failed where they were never closed', async () => {
  expect(await store.ingest('closed')).toMatchObject({
    state: 'done',
    records: 6,
    created: 3,
    duplicates: 2,
    rejected: 1,
    closedAt: 2000,
    updatedAt: 2000,
    reasons: {},
    job: null,
  });
  expect(await store.ingest('ingest')).toMatchObject({
    state: 'failed',
    records: 0,
    closedAt: null,
    updatedAt: 0,
  });
});

test('old articles are found by all that the query language asks', async () => {
  const find = (q: string) => headlines({ text: parseText(q) });
  expect(await find('quote:yes')).toEqual(['Speaks']);
  expect(await find('speak -named')).toEqual(['Speaks']);
  expect(await find('=speak')).toEqual([]);
  expect(await find('"joe biden" section:politics language:en')).toEqual(['Speaks']);
  expect(await find('-came')).toEqual(['Wizard', 'Speaks']);
  expect(await find('published:2024-01 OR wizards')).toEqual(['Wizard', 'Speaks']);
});

test('names that join now are joined, and the old ids lead to the person', async () => {
  expect(await people('biden')).toMatchObject([
    { id: 1, articles: 2, quotes: 1, names: expect.arrayContaining(['Joe Biden', 'Joseph Biden']) },
  ]);
  expect((await store.person(2))?.id).toBe(1);
  expect(await headlines({ person: 'Joseph Biden' })).toEqual(['Named', 'Speaks']);
  expect((await store.searchQuotes(quotes({ speaker: 'Joseph Biden' }))).items).toMatchObject([
    { text: 'Yes', speakerId: 1 },
  ]);
});

test('quotes of old articles are found by source, day and kind, are known again, and keep their keys', async () => {
  const found = async (query: Parameters<typeof quotes>[0]) =>
    (await store.searchQuotes(quotes(query))).items.map(({ text }) => text);
  expect(await found({ kinds: ['direct'], from: Date.parse('2024-01-01') / 1000 })).toEqual(['Yes']);
  expect(await found({ source: 'The Harbour Post', text: parseText('yes') })).toEqual(['Yes']);
  expect(await found({ kinds: ['indirect'] })).toEqual([]);
  const [hit] = (await store.searchQuotes(quotes({ collapse: true }))).items;
  expect(hit?.appearances?.total).toBe(1);
  const db = new Database(path);
  expect(db.prepare('SELECT rowid FROM quote_words').pluck().all()).toEqual([
    (Date.parse('2024-01-01') / 1000) * 65_536 + 65_535,
  ]);
  expect(db.prepare('SELECT count(saying_id) FROM quotes').pluck().get()).toBe(1);
  db.close();
});

test('names that contradict are apart', async () => {
  expect((await people('bush')).map(({ id, names }) => [id, names])).toEqual([
    [3, ['George W. Bush']],
    [expect.any(Number), ['George H. W. Bush']],
  ]);
});

test('ids stay where keys have changed, and roles and months are there', async () => {
  expect(await people('rowe')).toMatchObject([{ id: 4, articles: 1 }]);
  expect(await store.person(1)).toMatchObject({
    roles: [{ role: 'president', articles: 1, firstSeen: '2024-01-01T00:00:00.000Z' }],
    byMonth: [
      { month: '2024-01', articles: 1, quotes: 1 },
      { month: '2024-02', articles: 1, quotes: 0 },
    ],
  });
});

test('articles are as they were, and their digests with them', async () => {
  expect(await store.article(idOf(0))).toMatchObject({
    ...article({ ...SAMPLES[0], published: '2024-01-01' }),
    people: [{ id: 1, name: 'Joe Biden', mentions: [{ text: 'Joe Biden' }, { text: 'Biden' }] }],
    quotes: [{ text: 'Yes', speakerId: 1 }],
  });
  const db = new Database(path);
  expect(db.prepare('SELECT digest FROM articles ORDER BY key').pluck().all()).toEqual(
    SAMPLES.map((_, n) => `digest ${n}`),
  );
  expect(db.prepare("SELECT articles FROM terms WHERE term = 'came'").pluck().get()).toBe(3);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
});

test('old articles have a sequence, in the order they came in, and are counted', async () => {
  const { items, last } = await store.articlesSince({ since: 0, until: null, limit: 20, after: null });
  expect(items.map(({ headline }) => headline)).toEqual(['Speaks', 'Named', 'Son', 'Father', 'Wizard']);
  expect(items.at(-1)?.sequence).toBe(last);
  const stats = await store.stats();
  expect(stats).toMatchObject({ articles: 5, quotes: 1, sources: 1, sequence: last });
  expect(stats.people).toBe((await people('')).length);
  expect(stats.byMonth.map(({ month, articles }) => [month, articles])).toEqual([
    ['2024-01', 1],
    ['2024-02', 4],
  ]);
});

test('old articles have a history, and are corrected as new ones', async () => {
  const id = idOf(4);
  const layers = await store.layers(id);
  expect(layers).toMatchObject({ revisions: [], made: { headline: 'Wizard' } });
  expect(await store.article(id)).toMatchObject({
    version: 1,
    provenance: { headline: { from: 'pipeline' } },
  });
  const correction = { headline: 'Witch' };
  const { article: made } = layers!;
  const entry = {
    ...{
      action: 'corrected' as const,
      at: '2026-01-01T00:00:00.000Z',
      actor: null,
      reason: null,
      pipeline: null,
    },
    ...{ undoes: null, changes: [], lost: [], correction },
  };
  const revision = { after: 1, made: { article: made, digest: 'digest' }, entry };
  await store.replace(id, { ...made, ...correction }, 'another digest', revision);
  expect(await headlines({ text: parseText('headline:witch') })).toEqual(['Witch']);
  expect(await store.article(id)).toMatchObject({
    version: 2,
    provenance: { headline: { from: 'corrected' } },
  });
});

test('what was left of the work when the process ended is done at the next start', async () => {
  await store.close();
  const db = new Database(path);
  db.prepare('INSERT INTO relinks (article_id) SELECT id FROM articles').run();
  db.prepare('DELETE FROM article_words WHERE rowid > 0').run();
  db.close();
  store = openSqliteStore(path);
  expect(await headlines({ person: 'Joe Biden' })).toEqual(['Named', 'Speaks']);
  expect(await people('biden')).toMatchObject([{ id: 1, articles: 2 }]);
});

test('facets count old articles, as the migration packed them and as they are written now', async () => {
  const query = articles({ facets: ['people', 'speakers', 'sources', 'sections', 'languages', 'month'] });
  const { facets } = await store.searchArticles(query);
  expect(facets?.speakers?.values).toEqual([{ id: 1, value: expect.stringContaining('Biden'), count: 1 }]);
  expect(facets?.month?.values).toEqual([
    { value: '2024-01', count: 1 },
    { value: '2024-02', count: 4 },
  ]);
  const db = new Database(path);
  const rows = db.prepare('SELECT key, packed FROM article_facets ORDER BY key').all();
  expect(rows).toHaveLength(5);
  db.exec('DELETE FROM article_facets');
  const sql = readFileSync(new URL('../../migrations/sqlite/007-facets.sql', import.meta.url), 'utf8');
  db.exec(sql.slice(sql.indexOf('INSERT')));
  expect(db.prepare('SELECT key, packed FROM article_facets ORDER BY key').all()).toEqual(rows);
  db.close();
});
