/** What is written to PostgreSQL: the same rows as in SQLite, by few statements, and nothing that stays behind. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import { TABLES } from '#store/logicalTables.ts';
import { openSource, openStore } from '#store/open.ts';
import { openPool } from '#store/postgres/db.ts';
import { partitionsOf } from '#store/postgres/partitions.ts';
import { createSaver } from '#store/postgres/save.ts';
import type { Store, Submission } from '#store/store.ts';
import { type Cell, columnsOf, type LogicalTable } from '#store/transfer.ts';
import { describePostgres, newDatabase } from '../../postgres.ts';
import { article, type Sample, submission, UNTOLD } from '../samples.ts';

/** Columns that differ by chance or clock, or number rows that nothing refers to. */
const APART: Record<string, string[]> = {
  articles: ['id', 'ingest_id', 'ingested_at', 'card'],
  person_names: ['id'],
};
const COMPARED = [
  'sources',
  'people',
  'person_names',
  'person_months',
  'articles',
  'article_texts',
  'article_facets',
  'article_people',
  'mentions',
  'article_authors',
  'article_roles',
  'sayings',
  'saying_runs',
  'quotes',
  'copies',
  'copy_prints',
  'terms',
  'article_counts',
  'sites',
];
const BY = { actor: { via: 'cli' as const, name: null }, reason: 'asked' };

const folder = mkdtempSync(join(tmpdir(), 'copydesk-writing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rowsOf(url: string, table: LogicalTable): Promise<string[]> {
  const source = await openSource(url);
  try {
    const isApart = columnsOf(table).map(([name]) => APART[table.name]?.includes(name) ?? false);
    const found: string[] = [];
    for await (const rows of source.rows(table, null)) {
      for (const row of rows)
        found.push(JSON.stringify(row.flatMap((cell, i) => (isApart[i] ? [] : [printable(cell)]))));
    }
    return found;
  } finally {
    await source.close();
  }
}

const printable = (cell: Cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('hex') : cell);

/** Numbers that look like chance and are the same in every run. */
function luck(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const WORDS =
  'the council voted on tuesday for a new bridge while protesters said costs rise by 12 percent'.split(' ');
const GIVEN = ['John', 'Joe', 'Mary', 'George', 'Zoë', 'George H.', 'George W.'];
const SURNAMES = ['Smith', 'Biden', 'O’Brien', 'Bush', 'Duran Duran'];

/** News that share people, sentences and texts. */
function newsroom(seed: number): () => Sample {
  const below = luck(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const name = () => `${pick(GIVEN)} ${pick(SURNAMES)}`;
  const said = Array.from({ length: 8 }, () => words(14));
  const texts = Array.from({ length: 6 }, () => words(70));
  return () => {
    const named = Array.from({ length: below(4) }, name);
    const quotes = Array.from({ length: below(3) }, () =>
      pick(said)
        .split(' ')
        .slice(below(4), 6 + below(9))
        .join(' '),
    );
    const text = below(2) ? pick(texts) : `${pick(texts)} ${words(30)}`;
    const speaker = below(4) ? (named[0] ?? 'Ann Lee') : null;
    return {
      headline: words(6),
      body: [text, ...named, ...quotes.map((quote) => `‘${quote}’`)].join(' '),
      people: Object.fromEntries(named.map((one) => [one, []])),
      roles: Object.fromEntries(named.map((one) => [one, [pick(['Mayor', 'mayor', 'Poet'])]])),
      quotes: Object.fromEntries(quotes.map((quote) => [quote, { speaker }])),
      byline: below(3) ? [name()] : [],
      source: pick(['The Harbour Post', 'harbour post', 'AP', null]),
      section: pick(['Politics', 'politics', null]),
      published: pick(['2024-03-05', '1999-01-01', '2024-03-05T10:00:00Z', '2023-05-11']),
    };
  };
}

describePostgres('what is written', () => {
  test('the same news, cleaned again, merged and taken down, leave the same rows as in SQLite', async () => {
    const urls = [`sqlite:${join(folder, 'same.db')}`, await newDatabase()];
    const stores = await Promise.all(urls.map((url) => openStore(url)));
    const ids = new Map<Store, string[]>(stores.map((store) => [store, []]));
    const news = newsroom(7);
    const below = luck(11);
    const each = async (work: (store: Store) => Promise<unknown>) => {
      for (const store of stores) await work(store);
    };
    try {
      for (let round = 0; round < 5; round++) {
        const batch = Array.from({ length: 12 }, () => ({
          ...submission(news()),
          site: {
            name: 'a.com',
            version: 0,
            prints: { address: below(1e9), headline: null, blocks: [[below(9), 5]] },
          },
        })) as Submission[];
        await each(async (store) => {
          const outcomes = await store.save(await store.openIngest('test'), batch);
          ids.get(store)!.push(...outcomes.flatMap(({ status, id }) => (status === 'created' ? [id] : [])));
        });
        const [made, at, gone] = [
          article({ ...news(), pipeline: 'v2' }),
          below(12 * round + 6),
          below(12 * round + 6),
        ];
        await each((store) =>
          store.replace(ids.get(store)![at]!, made, articleDigest(made), { ...UNTOLD, after: 1 }),
        );
        await each((store) => store.remove(ids.get(store)!.splice(gone, 1)[0]!, BY));
      }
      const [one, two] = (await stores[0]!.searchPeople({ name: '', limit: 2, after: null })).items;
      await each((store) => store.mergePeople(one!.id, { people: [two!.id] }));
    } finally {
      await each((store) => store.close());
    }
    for (const table of TABLES.filter(({ name }) => COMPARED.includes(name))) {
      const [inFile, inDatabase] = await Promise.all(urls.map((url) => rowsOf(url, table)));
      expect(inFile!.length, table.name).toBeGreaterThan(0);
      expect(inDatabase, table.name).toEqual(inFile);
    }
  });

  test('a hundred articles take as many statements as ten, some fifty', async () => {
    const url = await newDatabase();
    let statements = 0;
    const pool = openPool(url, { onStatement: () => statements++ });
    try {
      const { save } = createSaver(pool, partitionsOf(pool));
      const news = newsroom(3);
      const saved = async (count: number) => {
        const batch = Array.from({ length: count }, (_, i) =>
          submission({ ...news(), headline: `News ${count} ${i}` }),
        );
        statements = 0;
        await save('', batch);
        return statements;
      };
      await saved(10);
      expect(await saved(10)).toBeLessThan(60);
      expect(await saved(100)).toBeLessThan(60);
    } finally {
      await pool.close();
    }
  });

  test('texts that no index takes as they are come in, are cleaned again, and leave nothing behind', async () => {
    const url = await newDatabase();
    const [store, pool] = [await openStore(url), openPool(url)];
    const long = 'x'.repeat(3_000);
    const odd: Sample[] = [
      { headline: 'many words', body: Array.from({ length: 120_000 }, (_, i) => `w${i}z`).join(' ') },
      { headline: `${'the '.repeat(400)}`, body: 'the '.repeat(20_000) },
      {
        headline: `quo'te \\ "back" {a,b} NULL ${long}`,
        body: `nul \0 lone \ud800 ${long}`,
        people: { 'Ann \0 O\'Brien \\ "x"': ['B\ud800b'], [`Long ${long}`]: [] },
        roles: { [`Long ${long}`]: [long, 'a\0b'] },
        byline: [`By ${long}`, 'Bo \ud800 Lee'],
        section: long,
        source: `${long} news`,
        published: '0001-01-01',
      },
      { headline: null, body: 'NULL', section: '', source: '', published: '9999-12-31' },
    ];
    try {
      const outcomes = await store.save(await store.openIngest('test'), odd.map(submission));
      for (const [i, { id }] of outcomes.entries()) {
        const made = article({ ...odd[i], section: 'B', pipeline: 'v2' });
        await store.replace(id, made, articleDigest(made), UNTOLD);
      }
      for (const { id } of outcomes) expect(await store.remove(id, BY)).toBe(true);
      const empty = ['article_words', 'quote_words', 'name_words', 'dumps', ...COMPARED].filter(
        (name) => name !== 'sites',
      );
      for (const table of empty) expect(await pool.value(`SELECT count(*) FROM ${table}`), table).toBe(0);
    } finally {
      await store.close();
      await pool.close();
    }
  });
});
