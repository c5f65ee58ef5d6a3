/** A server that is told to stop finishes what it acknowledged: a process of its own, stopped in the middle of ingests, and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Health } from '#domain/api.ts';
import { Ingest } from '#domain/ingest.ts';
import { IngestReport } from '#domain/records.ts';
import { text } from '../../bench/ingest/made.ts';
import { newStoreUrl } from '../stores.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Long enough for the questions of this test on a busy machine. */
const DRAIN_SECONDS = 3;
/** Requests have 7 s to end after that, and threads 2. */
const GRACE_MS = 12_000;
const RECORDS = 300;
let folder: string;
let url: string;
let child: ChildProcess;
let base: string;
let err: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-shutdown-'));
  url = await newStoreUrl();
});
afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function serve(): Promise<void> {
  err = '';
  child = spawn(
    process.execPath,
    [
      join(ROOT, 'src/main.ts'),
      'serve',
      '--port',
      '0',
      '--log-level',
      'silent',
      '--drain-seconds',
      String(DRAIN_SECONDS),
    ],
    {
      env: { ...process.env, DATABASE_URL: url, INGEST_FOLDER: folder },
    },
  );
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [said] = await once(child.stdout!, 'data');
  base = /http:[^;]+/.exec(String(said))![0];
}

const pages = (from: number) =>
  Array.from({ length: RECORDS }, (_, i) => JSON.stringify({ id: `${from + i}`, text: text(from + i) })).join(
    '\n',
  );

function post(from: number, prefer = ''): Promise<Response> {
  const headers = { 'content-type': 'application/x-ndjson', prefer };
  return fetch(`${base}/ingest`, { method: 'POST', headers, body: pages(from) });
}

const articles = async () => Health.parse(await (await fetch(`${base}/health`)).json()).articles ?? 0;
const ingestOf = async (id: string) => Ingest.parse(await (await fetch(`${base}/ingests/${id}`)).json());

test('SIGTERM in the middle of an ingest in place and one in the background', async () => {
  await serve();
  const small = await fetch(`${base}/ingest`, {
    method: 'POST',
    body: text(90_000),
    headers: { 'content-type': 'text/plain' },
  });
  const acknowledged = IngestReport.parse(await small.json()).results[0]!.id!;
  const accepted = await post(0, 'respond-async');
  expect(accepted.status).toBe(202);
  const { id } = Ingest.parse(await accepted.json());
  const inPlace = post(10_000);
  while ((await articles()) < 50) await setTimeout(20);

  child.kill('SIGTERM');
  const killed = performance.now();
  const ended = once(child, 'exit');
  let ready = await fetch(`${base}/ready`);
  while (ready.ok) ready = await fetch(`${base}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ code: 'shutting_down' });
  expect((await fetch(`${base}/health`)).status).toBe(200);
  const answer = await inPlace;
  const [code] = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(performance.now() - killed).toBeLessThan(GRACE_MS);

  await serve();
  expect((await fetch(`${base}/articles/${acknowledged}`)).status).toBe(200);
  while ((await ingestOf(id)).state !== 'done') await setTimeout(50);
  expect(await ingestOf(id)).toMatchObject({ records: RECORDS, created: RECORDS, rejected: 0 });
  // the one in place was told that it was cut short, unless it was done before; sent again, it finds what it had stored
  expect([201, 503]).toContain(answer.status);
  const again = await post(10_000);
  const report = IngestReport.parse(await again.json());
  expect(report.created + report.duplicates).toBe(RECORDS);
  expect(await articles()).toBe(1 + 2 * RECORDS);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
}, 120_000);
