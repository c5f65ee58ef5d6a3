/**
 * `npm run bench:ingest [-- PAGES]`: how much of a CPU second the whole of ingest leaves to cleaning, what the store costs beside bare inserts, and
 * what the second core is good for; on HTML pages made here. Ratios of one run: other work on the machine falls on both sides.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '#app/app.ts';
import { articleDigest, dumpDigest } from '#app/digest.ts';
import { openStore } from '#store/open.ts';
import type { Submission } from '#store/store.ts';
import { process as clean } from '../../src/pipeline.ts';
import { html } from './made.ts';
import { storeRounds } from './store.ts';

const ROUNDS = 3;
const WARM_UP = 100;
/** Articles in a transaction, as `copydesk ingest` has them. */
const BATCH = 500;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const dumpOf = (n: number) => ({
  bytes: Buffer.from(html(n)),
  kind: 'html' as const,
  charset: 'utf-8',
  given: {},
});

/** Ingests pages in this process; gives wall and CPU seconds, and the share of a core each took. */
async function ingestPages(from: number, count: number, threads?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const app = createApp(await openStore(`sqlite:${folder}/bench.db`), {
    alone: true,
    ...(threads && { threads }),
  });
  const records = (first: number, many: number) =>
    Array.from({ length: many }, (_, i) => ({ index: i, dump: dumpOf(first + i) }));
  await app.ingestAll(records(from + count, WARM_UP), 'warm-up');
  const pages = records(from, count);
  const [wall, spent] = [performance.now(), cpu()];
  const { created } = await app.ingestAll(pages, 'bench');
  const result = { wall: (performance.now() - wall) / 1000, cpu: cpu() - spent, created };
  await app.close();
  rmSync(folder, { recursive: true });
  return result;
}

const [first = '600', pages = '0'] = process.argv.slice(2);
if (first === 'child') {
  console.log(JSON.stringify(await ingestPages(0, Number(pages))));
  process.exit(0);
}
const count = Number(first);

for (let n = 0; n < WARM_UP; n++) clean(dumpOf(n));
const alone: number[] = [];
const whole: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const dumps = Array.from({ length: count }, (_, n) => dumpOf(n));
  const begin = cpu();
  for (const dump of dumps) clean(dump);
  alone.push(count / (cpu() - begin));
  whole.push(count / (await ingestPages(0, count)).cpu);
}
report('pages per CPU second: clean alone', median(alone));
report('pages per CPU second: whole ingest', median(whole), median(whole) / median(alone), 0.7);

const submissions = Array.from({ length: count * 2 }, (_, n): Submission => {
  const dump = dumpOf(n);
  const article = clean(dump);
  return { dump, dumpDigest: dumpDigest(dump), articleDigest: articleDigest(article), article };
});
const { ours, bare, rows } = await storeRounds(submissions, BATCH, ROUNDS);
report(`articles per CPU second: bare insert of the same ${rows} rows`, median(bare));
report('articles per CPU second: store', median(ours), median(ours) / median(bare), 0.8);

/** A process of its own on these cores; the best of the rounds, as others only ever make it slower. */
const onCores = (cores: string) => {
  const args = ['-c', cores, process.execPath, import.meta.filename, 'child', String(count)];
  const { stdout, status } = spawnSync('taskset', args, { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as { wall: number; cpu: number }) : null;
};
const one: number[] = [];
const two: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const [a, b] = [onCores('0'), onCores('0,1')];
  if (!a || !b) break;
  one.push(count / a.wall);
  two.push(count / b.wall);
  console.log(
    `  round ${round + 1}: ${(a.cpu / a.wall).toFixed(2)} and ${(b.cpu / b.wall).toFixed(2)} cores were to be had`,
  );
}
if (!one.length) console.log('no taskset here: cores are not compared');
else {
  report('pages a second: one core', Math.max(...one));
  report('pages a second: both cores', Math.max(...two), Math.max(...two) / Math.max(...one), 1.6);
}

function report(what: string, rate: number, ratio?: number, goal?: number): void {
  const beside = ratio === undefined ? '' : `  ${ratio.toFixed(2)} times (goal ${goal})`;
  console.log(`${what.padEnd(62)} ${rate.toFixed(0).padStart(6)}${beside}`);
}
