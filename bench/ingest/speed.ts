/**
 * `npm run bench:ingest [-- PAGES]`: how much of a CPU second the whole of ingest leaves to cleaning, what the store costs beside bare inserts, and
 * what the second core is good for; on HTML pages made here. Ratios of one run: other work on the machine falls on both sides.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '#app/create.ts';
import { dumpDigest } from '#app/digest.ts';
import { siteOf } from '#app/site.ts';
import { pageOf } from '#app/sites.ts';
import { cleanOne } from '#app/worker.ts';
import { openStore } from '#store/open.ts';
import type { Submission } from '#store/store.ts';
import { process as clean } from '../../src/pipeline.ts';
import { html } from './made.ts';
import { storeRounds } from './store.ts';

const ROUNDS = 3;
/** Pages after which Node has compiled what it will; each thread does so for itself. */
const WARM_UP = 600;
/** Where the numbers of pages begin that are only for that. */
const WARM_FROM = 1_000_000_000;
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

/** Ingests pages in this process, never the same twice, in threads that are warm: they end when they have had nothing to do for a while. */
async function openIngest() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const app = createApp(await openStore(`sqlite:${folder}/bench.db`), { alone: true });
  let warmed = WARM_FROM;
  const ingest = (from: number, many: number) =>
    app.ingestAll(
      Array.from({ length: many }, (_, i) => ({ index: i, dump: dumpOf(from + i) })),
      'bench',
    );
  return {
    /** Gives wall and CPU seconds. */
    async pages(from: number, count: number) {
      const warming = WARM_UP * availableParallelism();
      await ingest(warmed, warming);
      warmed += warming;
      const [wall, spent] = [performance.now(), cpu()];
      await ingest(from, count);
      return { wall: (performance.now() - wall) / 1000, cpu: cpu() - spent };
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const [first = '1500', pages = '0'] = process.argv.slice(2);
if (first === 'child') {
  const ingest = await openIngest();
  console.log(JSON.stringify(await ingest.pages(0, Number(pages))));
  await ingest.close();
  process.exit(0);
}
const count = Number(first);

for (let n = 0; n < WARM_UP; n++) clean(dumpOf(WARM_FROM + n));
const ingest = await openIngest();
const alone: number[] = [];
const whole: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  // other pages each time: what was read of a page is remembered for a while
  const from = round * count;
  const dumps = Array.from({ length: count }, (_, n) => dumpOf(from + n));
  const begin = cpu();
  for (const dump of dumps) clean(dump);
  alone.push(count / (cpu() - begin));
  whole.push(count / (await ingest.pages(from, count)).cpu);
}
await ingest.close();
report('pages per CPU second: clean alone', median(alone));
report('pages per CPU second: whole ingest', median(whole), median(whole) / median(alone), 0.7);

// as ingest hands them over: what the threads that clean have made beforehand is no work of the store and counts above; what sites learn is
const submissions = Array.from({ length: count * 2 }, (_, n): Submission => {
  const dump = dumpOf(n);
  const cleaned = cleanOne({ dump, site: undefined });
  if ('error' in cleaned) throw new Error(`page ${n} cannot be cleaned`);
  const { article, digest, prepared, prints } = cleaned;
  const site = pageOf({ name: siteOf(dump), memory: undefined }, prints);
  return { dump, dumpDigest: dumpDigest(dump), articleDigest: digest, article, prepared, site };
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
