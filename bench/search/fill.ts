/**
 * `node bench/search/fill.ts CORPUS.ndjson URL`: stores a made corpus through the store's own `save`, without cleaning; prints rows per
 * second. The corpus is what ../shared/perf/gen.mjs prints (`node ../shared/perf/gen.mjs COUNT SEED`).
 */
import { openStore } from '#store/open.ts';
import type { Submission } from '#store/store.ts';
import { submissions } from './corpus.ts';

const BATCH = 10_000;
const TELL_EVERY = 20_000;

const [file, url] = process.argv.slice(2);
if (file === undefined || url === undefined) {
  console.error('usage: node bench/search/fill.ts CORPUS.ndjson DATABASE_URL');
  process.exit(2);
}
const store = await openStore(url, { bulk: true });
const ingest = await store.openIngest('bench');
const start = performance.now();
const cpu = process.cpuUsage();
let count = 0;
let batch: Submission[] = [];
const save = async () => {
  await store.save(ingest, batch);
  count += batch.length;
  batch = [];
  if (count % TELL_EVERY === 0) tell();
};
for await (const submission of submissions(file)) {
  batch.push(submission);
  if (batch.length >= BATCH) await save();
}
await save();
await store.closeIngest(ingest, { state: 'done' });
tell();
await store.tend();
tell();
await store.close();

function tell(): void {
  const { user, system } = process.cpuUsage(cpu);
  const rate = count / ((performance.now() - start) / 1000);
  console.log(
    `${count} articles, ${rate.toFixed(0)} a second, ${(count / ((user + system) / 1e6)).toFixed(0)} a CPU second`,
  );
}
