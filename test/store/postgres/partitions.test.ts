/** Parts by time: which there are, that they are made when they are wanted, and dropped when they are empty. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#store/open.ts';
import { openPool, type Pool } from '#store/postgres/db.ts';
import { partNames, partOf } from '#store/postgres/partitions.ts';
import type { Store } from '#store/store.ts';
import { describePostgres, newDatabase } from '../../postgres.ts';
import { submission } from '../samples.ts';

const second = (date: string): number => Date.parse(date) / 1000;
const NOW = new Date('2026-11-27');
const nameAt = (date: string, ...known: string[]): string => partOf(second(date), new Set(known), NOW).name;

test('a month each from last year to next, a year each before and after, and two ends', () => {
  expect(nameAt('2026-11-27T12:00:00Z')).toBe('2026_11');
  expect(nameAt('2025-01-01')).toBe('2025_01');
  expect(nameAt('2024-12-31T23:59:59Z')).toBe('2024');
  expect(nameAt('2028-01-01')).toBe('2028');
  expect(nameAt('1989-12-31')).toBe('before');
  expect(nameAt('2100-01-01')).toBe('after');
});

test('a year goes on as it was begun', () => {
  expect(nameAt('2026-03-01', '2026')).toBe('2026');
  expect(nameAt('2024-03-01', '2024_11')).toBe('2024_03');
});

describePostgres('parts of a database', () => {
  let store: Store;
  let pool: Pool;
  let url: string;
  beforeAll(async () => {
    url = await newDatabase();
    store = await openStore(url);
    pool = openPool(url);
  });
  afterAll(async () => {
    await store.close();
    await pool.close();
  });

  test('are made when articles want them, this month and two more ahead', async () => {
    const ingest = await store.openIngest('test');
    const published = ['2003-05-01', '1960-01-01', '2150-01-01', null];
    const batch = published.map((published, i) => submission({ headline: `News ${i}`, published }));
    await store.save(ingest, batch);
    const names = await partNames(pool);
    expect(names).toContain('2003');
    expect(names).toContain('before');
    expect(names).toContain('after');
    const now = new Date();
    for (const ahead of [0, 1, 2]) {
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
      expect(names).toContain(month.toISOString().slice(0, 7).replace('-', '_'));
    }
    expect(await store.countArticles()).toBe(4);
  });

  test('that are empty are dropped when what was in them expires; the next article makes them again', async () => {
    while ((await store.removeBefore(second('2010-01-01'), 1)) > 0);
    const names = await partNames(pool);
    expect(names).not.toContain('2003');
    expect(names).not.toContain('before');
    expect(names).toContain('after');
    const ingest = await store.openIngest('test');
    const [outcome] = await store.save(ingest, [submission({ headline: 'Late', published: '2003-05-02' })]);
    expect(outcome?.status).toBe('created');
    expect(await partNames(pool)).toContain('2003');
  });

  test('that another server dropped are made again', async () => {
    const ingest = await store.openIngest('test');
    const save = (headline: string) =>
      store.save(ingest, [submission({ headline, published: '2001-05-02' })]);
    await save('Old');
    // this store goes on believing that the part is there
    const other = await openStore(url);
    while ((await other.removeBefore(second('2002-01-01'), 9)) > 0);
    await other.close();
    expect(await partNames(pool)).not.toContain('2001');
    await save('Older');
    expect(await partNames(pool)).toContain('2001');
  });

  test('a server that says nothing within a transaction is not waited for for ever', async () => {
    const setting = await pool.writing((db) => db.value('SHOW idle_in_transaction_session_timeout'));
    expect(setting).toBe('1min');
  });
});
