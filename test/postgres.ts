/** Gives tests new databases of the run's PostgreSQL, which `postgres/setup.ts` started, with the schema in them; drops them afterwards. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { openStore } from '#store/open.ts';
import { HOW_TO_GET_ONE } from './postgres/binaries.ts';

/** One a run; workers that want it at the same time wait for the first of them. */
const TEMPLATE = 'copydesk_template';
const LOCK = 0x636f7079;
const MOST_SAMPLES = Date.UTC(2024, 2) / 1000;
/** Connections of a store that was closed are gone within some milliseconds, later on a busy machine. */
const LEAVE_MS = 500;

let pool: Promise<Pool> | undefined;
let template: Promise<void> | undefined;
const made = new Set<string>();

/** The URL of the server's database `postgres`; null where the project of the test has no server. */
export function postgresUrl(): string | null {
  return inject('postgres') ?? null;
}

/** A group of tests that need PostgreSQL; without one they are skipped, and it is said how to get one. */
export function describePostgres(name: string, tests: () => void): void {
  if (postgresUrl()) {
    describe(name, tests);
    return;
  }
  console.warn(`SKIPPED, there is no PostgreSQL: ${name}. ${HOW_TO_GET_ONE}`);
  describe.skip(name, tests);
}

/** The URL of a new database with the schema of Copydesk, and nothing else in it. */
export async function newDatabase(): Promise<string> {
  template ??= makeTemplate();
  await template;
  const name = `copydesk_${randomUUID().replaceAll('-', '')}`;
  // measured: a third of the time that writing it through the log takes, as the default has it
  const version = await query('SHOW server_version_num');
  const strategy = Number(version) >= 150_000 ? 'STRATEGY file_copy' : ''; // before, it was the only one
  await query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} ${strategy}`);
  made.add(name);
  return urlOf(name);
}

/** The URL of a new database with nothing in it, not even the schema. */
export async function emptyDatabase(): Promise<string> {
  const name = `copydesk_${randomUUID().replaceAll('-', '')}`;
  await query(`CREATE DATABASE ${name} TEMPLATE template0`);
  made.add(name);
  return urlOf(name);
}

/** Drops all databases that the test file has made so far, whoever still is connected; done at its end anyway. */
export async function dropDatabases(): Promise<void> {
  for (const name of made) await drop(name);
}

/** Drops one of them. */
export function dropDatabase(url: string): Promise<void> {
  return drop(new URL(url).pathname.slice(1));
}

async function drop(name: string): Promise<void> {
  await left(name);
  await query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  made.delete(name);
}

/** Waits for connections that are being closed: thrown out, they would complain. */
async function left(name: string): Promise<void> {
  const until = performance.now() + LEAVE_MS;
  const client = await connections();
  const connected = 'SELECT 1 FROM pg_stat_activity WHERE datname = $1';
  while ((await client.query(connected, [name])).rowCount && performance.now() < until) await setTimeout(5);
}

afterAll(async () => {
  if (!pool) return;
  await dropDatabases();
  await (await pool).end();
});

function urlOf(name: string): string {
  const url = new URL(postgresUrl()!);
  url.pathname = `/${name}`;
  return url.href;
}

/** Gives the first value of the first row, where there is one. */
async function query(sql: string): Promise<unknown> {
  const { rows } = await (await connections()).query(sql);
  return Object.values(rows[0] ?? {})[0];
}

/** Loaded late: the tests that have no PostgreSQL need not wait for its client. */
function connections(): Promise<Pool> {
  const url = postgresUrl();
  if (!url) throw new Error(`There is no PostgreSQL here. ${HOW_TO_GET_ONE}`);
  pool ??= import('pg').then(({ default: { Pool } }) => new Pool({ connectionString: url, max: 4 }));
  return pool;
}

async function makeTemplate(): Promise<void> {
  const client = await (await connections()).connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await makeOnce(client);
  } finally {
    client.release(true); // which gives the lock back, too
  }
}

async function makeOnce(client: PoolClient): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (rowCount) return;
  // under another name until it is whole
  const name = `${TEMPLATE}_${randomUUID().replaceAll('-', '')}`;
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  await migrate(urlOf(name));
  await client.query(`ALTER DATABASE ${name} RENAME TO ${TEMPLATE}`);
}

async function migrate(url: string): Promise<void> {
  await (await openStore(url)).close();
  const { openPool } = await import('#store/postgres/db.ts');
  const { partitionsOf } = await import('#store/postgres/partitions.ts');
  const parts = openPool(url);
  // the year of most samples, and this one's months: made here once, and not by each test
  await partitionsOf(parts).ensure([MOST_SAMPLES]);
  await parts.close();
}
