/** The databases that tests get: new ones, all alike, and gone afterwards. */
import pg from 'pg';
import { expect, test } from 'vitest';
import { describePostgres, dropDatabases, emptyDatabase, newDatabase, postgresUrl } from './postgres.ts';
import { engine, newStoreUrl, statement } from './stores.ts';

const databases = async () =>
  (await statement(postgresUrl()!, 'SELECT datname FROM pg_database')).map((row) =>
    'datname' in row ? row.datname : '',
  );
const nameOf = (url: string) => new URL(url).pathname.slice(1);

describePostgres('a new database', () => {
  test('is in UTF-8, and knows no language', async () => {
    const [is] = await statement(
      await newDatabase(),
      'SELECT pg_encoding_to_char(encoding) AS encoding, datcollate, datctype FROM pg_database WHERE datname = current_database()',
    );
    expect(is).toEqual({ encoding: 'UTF8', datcollate: 'C', datctype: 'C' });
  });

  test('is nobody else’s', async () => {
    const urls = await Promise.all([newDatabase(), newDatabase(), newDatabase(), newStoreUrl()]);
    expect(new Set(urls).size).toBe(4);
    await Promise.all(urls.map((url) => statement(url, 'CREATE TABLE mine (x int)')));
    expect(await databases()).toEqual(expect.arrayContaining(urls.map(nameOf)));
  });

  test('is dropped whoever is connected', async () => {
    const url = await emptyDatabase();
    const client = new pg.Client({ connectionString: url });
    const thrownOut = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await dropDatabases();
    expect(await thrownOut).toBeInstanceOf(Error);
    expect(await databases()).not.toContain(nameOf(url));
  });

  test('is what the stores of this project are made in', () => {
    expect(engine).toBe('postgres');
  });
});
