/** Two servers over one database: a body that was accepted is read once, whichever of them ends; requests are told and cancelled by either. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { Ingest } from '#domain/ingest.ts';
import { text } from '../../../bench/ingest/made.ts';
import { type Served, serve } from '../../crash/server.ts';
import { HARBOUR, type Running, start } from '../../http/support.ts';
import { newDatabase } from '../../postgres.ts';
import { statement } from '../../stores.ts';

const NDJSON = 'application/x-ndjson';
const body = (records: { id: string; text: string }[]) =>
  records.map((record) => JSON.stringify(record)).join('\n');
const stories = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `story-${n}`, text: text(n) }));

const running: Running[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});
async function server(url: string): Promise<Running> {
  const one = await start({ inlineLimit: 20_000 }, {}, url);
  running.push(one);
  return one;
}

async function isAtWork({ base }: Served): Promise<boolean> {
  return /^copydesk_ingests_running 1$/m.test(await (await fetch(`${base}/metrics`)).text());
}

test('the other server goes on where one was killed, and every record is stored once', async () => {
  const RECORDS = 1_000;
  const url = await newDatabase();
  const settings = { DATABASE_URL: url, INGEST_INLINE_BYTES: '5000' };
  const servers = await Promise.all([serve('', settings).served, serve('', settings).served]);
  onTestFinished(async () => {
    await Promise.all(servers.map(({ end }) => end('SIGKILL')));
  });
  const [first, second] = servers as [Served, Served];
  const accepted = await fetch(`${first.base}/ingest`, {
    method: 'POST',
    headers: { 'content-type': NDJSON, 'idempotency-key': '"all"' },
    body: body(stories(RECORDS)),
  });
  expect(accepted.status).toBe(202);
  const path = accepted.headers.get('location')!;
  const told = async ({ base }: Served) => (await (await fetch(base + path)).json()) as Ingest;
  while ((await told(second)).created < RECORDS / 10) await setTimeout(50);
  const [killed, left] = (await isAtWork(first)) ? [first, second] : [second, first];
  await killed.end('SIGKILL');
  const before = await told(left);
  expect(before).toMatchObject({ state: 'running' });
  let ingest = before;
  while (ingest.state === 'running') {
    await setTimeout(100);
    ingest = await told(left);
  }
  expect(ingest).toMatchObject({
    state: 'done',
    records: RECORDS,
    created: RECORDS,
    duplicates: 0,
    rejected: 0,
  });
  expect(before.created).toBeLessThan(RECORDS);
  const counted = 'SELECT count(*)::int AS n, count(DISTINCT external_id)::int AS ids FROM articles';
  expect(await statement(url, counted)).toEqual([{ n: RECORDS, ids: RECORDS }]);
  while ((await statement(url, 'SELECT place FROM ingest_bodies')).length > 0) await setTimeout(50);
}, 180_000);

test('a body is accepted by one server, followed and cancelled at another', async () => {
  const url = await newDatabase();
  const [one, two] = [await server(url), await server(url)];
  const answer = await one
    .ask('post', '/ingest')
    .set('content-type', NDJSON)
    .set('prefer', 'respond-async')
    .send(body(stories(600)))
    .expect(202);
  const path = answer.get('location')!;
  while ((await two.ask('get', path)).body.created === 0) await setTimeout(20);
  const { body: cancelled } = await two.ask('delete', path).expect(200);
  expect(cancelled.state).toBe('cancelled');
  expect(cancelled.created).toBeLessThan(600);
  while ((await statement(url, 'SELECT place FROM ingest_bodies')).length > 0) await setTimeout(20);
  expect((await one.ask('get', '/health')).body.articles).toBe(cancelled.created);
});

test('a body is read on where the database has thrown all connections out', async () => {
  const url = await newDatabase();
  const one = await server(url);
  const answer = await one
    .ask('post', '/ingest')
    .set('content-type', NDJSON)
    .set('prefer', 'respond-async')
    .send(body(stories(300)))
    .expect(202);
  const path = answer.get('location')!;
  const out =
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
  while ((await one.store.ingest(answer.body.id))?.created === 0) await setTimeout(20);
  for (let times = 0; times < 5; times++) {
    await statement(url, out);
    await setTimeout(30);
  }
  // what asks meanwhile may be thrown out, too
  const state = () => one.store.ingest(answer.body.id).catch(() => null);
  while ((await state())?.state !== 'done') await setTimeout(50);
  const { body: ingest } = await one.ask('get', path).expect(200);
  expect(ingest).toMatchObject({ records: 300, created: 300, duplicates: 0 });
  expect((await one.ask('get', '/health')).body.articles).toBe(300);
});

test('a request is answered by one server at a time, and again by any as the first time', async () => {
  const url = await newDatabase();
  const [one, two] = [await server(url), await server(url)];
  const post = ({ ask }: Running, key: string) =>
    ask('post', '/ingest')
      .set('content-type', NDJSON)
      .set('idempotency-key', key)
      .send(body([{ id: 'a', text: HARBOUR }]));
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const first = one.app.requests.alone('', 'a', () => {
    begun.resolve();
    return promise;
  });
  await begun.promise;
  const refused = await post(two, '"a"').expect(409);
  expect(refused.body.code).toBe('idempotency_key_in_use');
  resolve();
  await first;
  const answered = await post(two, '"a"').expect(201);
  const again = await post(one, '"a"').expect(201);
  expect(again.text).toBe(answered.text);
  expect((await one.ask('get', '/ingests')).body.data).toHaveLength(1);
});
