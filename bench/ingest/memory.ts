/**
 * `npm run bench:memory [-- MEGABYTES [SECONDS]]`: the memory of the server while a body of so many megabytes (500) of NDJSON streams in, and
 * for so many seconds (30) while it is read in the background; then it is cancelled. The body is made as it is sent.
 */
import { once } from 'node:events';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { type Server, startServer } from '../server.ts';
import { text } from './made.ts';

const SAMPLE_MS = 50;
const GOAL_MB = 400;
const PAGES = 300;

const [megabytes = 500, seconds = 30] = process.argv.slice(2).map(Number);
const server = await startServer();
const { base } = server;
try {
  const before = server.memory();

  let peak = watch(server);
  const started = performance.now();
  const { status, location } = await send(`${base}/ingest`, body(megabytes * 1e6));
  const took = (performance.now() - started) / 1000;
  if (status !== 202) throw new Error(`the server answered ${status}`);
  console.log(`${megabytes} MB of NDJSON streamed in: ${(megabytes / took).toFixed(0)} MB a second`);
  tell('while it streams in', peak());

  peak = watch(server);
  await setTimeout(seconds * 1000);
  const ingest = (await (await fetch(base + location, { method: 'DELETE' })).json()) as Record<
    string,
    number
  >;
  console.log(`${ingest.records} records read in ${seconds} s, ${ingest.created} created, then cancelled`);
  tell('while it is read', peak());
  console.log(`memory before: ${before.toFixed(0)} MB`);
} finally {
  await server.stop();
}

/** Pages of different numbers in front, so that none is a copy of another. */
function* body(bytes: number): Generator<Buffer> {
  const pages = Array.from({ length: PAGES }, (_, n) =>
    JSON.stringify({ text: text(n) }).slice('{"text":"'.length),
  );
  let sent = 0;
  for (let n = 0; sent < bytes; n += PAGES) {
    const piece = Buffer.from(
      pages.map((page, i) => `{"id":"${n + i}","text":"Story ${n + i} ${page}\n`).join(''),
    );
    sent += piece.length;
    yield piece;
  }
}

async function send(url: string, pieces: Iterable<Buffer>): Promise<{ status: number; location: string }> {
  const asked = request(url, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' } });
  Readable.from(pieces, { objectMode: false }).pipe(asked);
  const [answer] = await once(asked, 'response');
  answer.resume();
  return { status: answer.statusCode, location: answer.headers.location };
}

/** Samples until it is asked for the highest. */
function watch({ memory }: Server): () => number {
  let highest = 0;
  const timer = setInterval(() => {
    highest = Math.max(highest, memory());
  }, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return highest;
  };
}

function tell(when: string, peak: number): void {
  console.log(`memory ${when}: at most ${peak.toFixed(0)} MB (goal: under ${GOAL_MB})`);
}
