/** What several servers over one database agree on: who is at work on what, bodies that all of them read, changes that all of them see. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOBODY } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import { parseText } from '#search/parse.ts';
import type { IngestNote } from '#store/ingests.ts';
import { openStore, type StoreOptions } from '#store/open.ts';
import { openPool } from '#store/postgres/db.ts';
import type { SharedStore } from '#store/shared.ts';
import type { Store } from '#store/store.ts';
import { newDatabase } from '../../postgres.ts';
import { statement } from '../../stores.ts';
import { articles, submission } from '../samples.ts';

type Server = Store & { shared: SharedStore };

const JOB = { id: '01998877-0000-7000-8000-000000000001', how: '{"a":1}', bytes: 3 };
const NOTE: IngestNote = { records: 1, fresh: [], known: 0, rejected: [], bytes: 1, ms: 1 };
const pending = { index: 0, status: 'rejected' as const };
const LONG_MS = 60_000;

let url: string;
const open: Store[] = [];
let [one, two]: Server[] = [];
async function server(options: StoreOptions = {}, at = url): Promise<Server> {
  const store = await openStore(at, { connections: 3, ...options });
  open.push(store);
  return store as Server;
}
beforeEach(async () => {
  url = await newDatabase();
  [one, two] = [await server(), await server()];
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

describe('a job', () => {
  test('is taken by one server, oldest first', async () => {
    const later = { ...JOB, id: JOB.id.replace(/1$/, '2') };
    for (const job of [JOB, later]) await one!.openIngest('test', job);
    expect(await one!.shared.countQueued()).toBe(2);
    const taken = await Promise.all([
      one!.shared.takeJob('one', LONG_MS),
      two!.shared.takeJob('two', LONG_MS),
    ]);
    expect(new Set(taken.map((row) => row?.id))).toEqual(new Set([JOB.id, later.id]));
    expect(await two!.shared.takeJob('three', LONG_MS)).toBeNull();
    expect(await one!.ingest(JOB.id)).toMatchObject({ state: 'running', job: JOB.how });
    expect(await one!.shared.countQueued()).toBe(0);
  });

  test('is taken over where its owner was not heard of, who stores nothing more then and does not end it', async () => {
    await one!.openIngest('test', JOB);
    await one!.shared.takeJob('one', 300);
    expect(await two!.shared.takeJob('two', LONG_MS)).toBeNull();
    expect(await one!.shared.keepIngest(JOB.id, 'one', 300)).toBe(true);
    await setTimeout(400);
    expect(await two!.shared.takeJob('two', LONG_MS)).toMatchObject({ id: JOB.id });
    expect(await one!.shared.keepIngest(JOB.id, 'one', 300)).toBe(false);

    const held = (owner: string, from: number) => ({ ...NOTE, fresh: [pending], held: { owner, from } });
    const [late, now] = [submission({ headline: 'Late' }), submission({ headline: 'Now' })];
    const ended = { code: 'ingest_ended' };
    await expect(one!.save(JOB.id, [late], held('one', 0))).rejects.toMatchObject(ended);
    await two!.save(JOB.id, [now], held('two', 0));
    await expect(two!.save(JOB.id, [late], held('two', 0))).rejects.toMatchObject(ended);
    expect(await one!.countArticles()).toBe(1);

    const error = new CopydeskError('internal_error', 'Nothing.');
    expect(await one!.closeIngest(JOB.id, { state: 'failed', error, owner: 'one' })).toBe(false);
    expect(await two!.ingest(JOB.id)).toMatchObject({ state: 'running', records: 1, created: 1 });
    expect(await two!.closeIngest(JOB.id, { state: 'done', owner: 'two' })).toBe(true);
  });

  test('that is let go of, or was cancelled by another server, is nobody’s', async () => {
    await one!.openIngest('test', JOB);
    await one!.shared.takeJob('one', LONG_MS);
    await one!.shared.leaveIngest(JOB.id, 'one');
    expect(await two!.shared.takeJob('two', LONG_MS)).toMatchObject({ id: JOB.id });
    await one!.closeIngest(JOB.id, { state: 'cancelled' });
    expect(await two!.shared.keepIngest(JOB.id, 'two', LONG_MS)).toBe(false);
    await expect(two!.save(JOB.id, [submission({ headline: 'Late' })], NOTE)).rejects.toMatchObject({
      code: 'ingest_ended',
    });
    expect(await two!.shared.takeJob('two', LONG_MS)).toBeNull();
  });

  test('one whose sender waits fails only where its server was not heard of', async () => {
    const [alive, gone] = [await one!.openIngest('test'), await one!.openIngest('test')];
    await one!.shared.keepIngest(alive, 'one', LONG_MS);
    await two!.failAbandoned(Date.now() + 1);
    expect(await two!.ingest(alive)).toMatchObject({ state: 'running' });
    expect(await two!.ingest(gone)).toMatchObject({ state: 'failed' });
  });
});

describe('bodies', () => {
  const bytes = Buffer.alloc(2_500_000, 'harbour ');
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += 300_000) yield bytes.subarray(from, from + 300_000);
  }
  const rows = async () => (await statement(url, 'SELECT place FROM ingest_bodies')).length;

  test('are read by another server as they came', async () => {
    expect(await one!.shared.bodies.keep(JOB.id, pieces())).toBe(bytes.length);
    expect(await rows()).toBe(3);
    const { has, read, drop } = two!.shared.bodies;
    expect([await has(JOB.id, bytes.length), await has(JOB.id, 5)]).toEqual([true, false]);
    const found: Uint8Array[] = [];
    for await (const piece of read(JOB.id)) found.push(piece);
    expect(Buffer.concat(found)).toEqual(bytes);
    await drop(JOB.id);
    expect(await rows()).toBe(0);
  });

  test('that are cut off leave nothing', async () => {
    const cut = async function* () {
      yield* pieces();
      throw new Error('gone');
    };
    await expect(one!.shared.bodies.keep(JOB.id, cut())).rejects.toThrow('gone');
    expect(await rows()).toBe(0);
  });

  test('are swept when their ingest has ended, or when they never grew to be one', async () => {
    const { keep, sweep } = one!.shared.bodies;
    await keep(JOB.id, pieces());
    await sweep(new Set()); // on their way
    expect(await rows()).toBe(3);
    await one!.openIngest('test', JOB);
    await statement(url, 'UPDATE ingest_bodies SET at = 0');
    await sweep(new Set());
    expect(await rows()).toBe(3);
    await one!.closeIngest(JOB.id, { state: 'cancelled' });
    await sweep(new Set());
    expect(await rows()).toBe(0);
    await keep('01998877-0000-7000-8000-000000000002', pieces());
    await statement(url, 'UPDATE ingest_bodies SET at = 0');
    await sweep(new Set());
    expect(await rows()).toBe(0);
  });
});

describe('a request with an Idempotency-Key', () => {
  const request = (owner: string) => ({ scope: 's', key: 'k', fingerprint: 'f', owner });
  const keep = (store: Server, owner: string, ms = LONG_MS) => store.shared.keepRequest('s', 'k', owner, ms);
  const answer = (status: number) => ({ status, headers: {}, body: '{}' });

  test('is worked at by one server; what it came to is nobody’s', async () => {
    const both = await Promise.all([keep(one!, 'one'), keep(two!, 'two')]);
    expect(both.toSorted()).toEqual([false, true]);
    const [first, second] = both[0] ? ['one', 'two'] : ['two', 'one'];
    expect(await keep(one!, first!)).toBe(true);
    expect(await two!.request('s', 'k')).toBeNull();
    await one!.shared.leaveRequest('s', 'k', second!);
    expect(await keep(two!, second!)).toBe(false);
    await one!.answerRequest(request(first!), answer(201));
    expect(await keep(two!, second!)).toBe(true);
    expect((await two!.request('s', 'k'))?.answer?.status).toBe(201);
  });

  test('that came to nothing leaves nothing', async () => {
    await keep(one!, 'one');
    await one!.shared.leaveRequest('s', 'k', 'one');
    expect(await statement(url, 'SELECT * FROM requests')).toEqual([]);
  });

  test('is gone on with where the first server was not heard of, whose answer is not kept', async () => {
    await keep(one!, 'one', 200);
    const id = await one!.openIngest('test', undefined, request('one'));
    const held = (owner: string, from: number) => {
      const all = [{ ...pending, index: from }];
      return { ...NOTE, records: from + 1, fresh: all, results: all, held: { owner, from } };
    };
    await one!.save(id, [submission({ headline: 'One' })], held('one', 0));
    await setTimeout(300);
    expect(await keep(two!, 'two')).toBe(true);
    expect(await two!.request('s', 'k')).toMatchObject({ ingestId: id, answer: null });
    expect(await two!.reopenIngest(id, 'two')).toMatchObject([{ index: 0, status: 'created' }]);
    const late = one!.save(id, [submission({ headline: 'Two' })], held('one', 1));
    await expect(late).rejects.toMatchObject({ code: 'ingest_ended' });
    await one!.answerRequest(request('one'), answer(409));
    expect(await two!.request('s', 'k')).toMatchObject({ answer: null });
    await two!.save(id, [submission({ headline: 'Two' })], held('two', 1));
    await two!.answerRequest(request('two'), answer(201));
    await one!.answerRequest(request('one'), answer(409));
    expect(await one!.request('s', 'k')).toMatchObject({ answer: { status: 201 } });
  });
});

test('what one server changes the others see as changed', async () => {
  const before = await two!.changes();
  const id = await one!.openIngest('test');
  const opened = await two!.changes();
  await one!.shared.keepIngest(id, 'one', LONG_MS); // is told to nobody
  expect(await two!.changes()).toEqual(opened);
  await one!.save(id, [submission({ headline: 'One' })], NOTE);
  const saved = await two!.changes();
  await one!.addKey({ id: 'k', name: 'k', digest: Buffer.alloc(32), scopes: [], expiresAt: null }, NOBODY);
  const revisions = [before, opened, saved, await two!.changes()].map(({ revision }) => revision);
  expect(new Set(revisions).size).toBe(4);
});

describe('a copy that follows the database', () => {
  test('is asked; what it does not know yet, or knows older, is asked of the database', async () => {
    const store = await server({ readUrl: await newDatabase() });
    const ingest = await store.openIngest('test');
    const [saved] = await store.save(ingest, [submission({ headline: 'Harbour' })]);
    const id = saved!.id;
    expect((await store.article(id))?.headline).toBe('Harbour');
    expect((await store.dump(id))?.id).toBe(id);
    expect(await store.article('nobody')).toBeNull();
    expect((await store.searchArticles(articles({ text: parseText('harbour') }))).items).toEqual([]);
    expect(await store.countArticles()).toBe(1);
    await store.remove(id, { actor: NOBODY, reason: 'asked to' });
    expect(await store.article(id)).toBeNull();
  });
});

describe('a copy that is away', () => {
  test('keeps nobody from starting: the database is asked', async () => {
    const store = await server({ readUrl: 'postgres://ann:secret@127.0.0.1:1/copy' });
    const [saved] = await store.save(await store.openIngest('test'), [submission({ headline: 'Harbour' })]);
    expect((await store.article(saved!.id))?.headline).toBe('Harbour');
    expect((await store.searchArticles(articles({ text: parseText('harbour') }))).items).toHaveLength(1);
    expect((await store.changes()).revision).not.toBe('');
  });
});

describe('a database that may only be read', () => {
  test('is served, and nothing is written', async () => {
    const [saved] = await one!.save(await one!.openIngest('test'), [submission({ headline: 'Kept' })]);
    const name = new URL(url).pathname.slice(1);
    await statement(url, `ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    const store = await server();
    expect(store.isReadOnly).toBe(true);
    expect((await store.article(saved!.id))?.headline).toBe('Kept');
    await expect(store.openIngest('test')).rejects.toMatchObject({
      code: 'storage_error',
      told: expect.stringMatching(/only be read/),
    });
  });
});

test('a connection that ends within a transaction ends that alone', async () => {
  const pool = openPool(url, { connections: 1 });
  const gone = pool.writing(async (db) => {
    const id = await db.value<number>('SELECT pg_backend_pid()');
    await statement(url, 'SELECT pg_terminate_backend(?)', id);
    await setTimeout(200);
    await db.run('SELECT 1');
  });
  await expect(gone).rejects.toThrow();
  expect(await pool.value('SELECT 1')).toBe(1);
  await pool.close();
});

test('a database that cannot be reached is told without its password', async () => {
  const away = openStore('postgres://ann:secret@127.0.0.1:1/news');
  await expect(away).rejects.toMatchObject({
    code: 'storage_error',
    message: expect.stringMatching(/^The database 127\.0\.0\.1:1\/news cannot be reached/),
  });
});
