/**
 * `npm run quality [-- SET…]`: runs `clean` and `annotate` over the gold sets in ../shared and prints one table with every
 * scorer's figures; exits 1 where one is below its floor (`quality/floors.json`). `-- --raise` raises the floors to what was
 * measured. Where ../shared is missing it says so and exits 0.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { belowFloors, raiseFloors, readFloors } from './quality/floors.ts';
import { type GoldSet, goldSets, type Row } from './quality/sets.ts';

const ROOT = join(import.meta.dirname, '..');
const beside = join(ROOT, '../shared');

if (!existsSync(beside)) {
  console.log('quality: skipped, for ../shared (gold records and page sets) is not here.');
  process.exit(0);
}
// The scorers ask whether they are the program that runs, which a link to them would deny.
const SHARED = realpathSync(beside);

const work = mkdtempSync(join(tmpdir(), 'copydesk-quality-'));
const wanted = process.argv.slice(2).filter((argument) => argument !== '--raise');
const sets = goldSets(SHARED).filter((s) => !wanted.length || wanted.some((w) => s.name.startsWith(w)));
const results = new Map<GoldSet, Row[]>();
try {
  const queue = [...sets];
  const lane = async () => {
    for (let set = queue.shift(); set; set = queue.shift()) results.set(set, await measure(set));
  };
  await Promise.all([lane(), lane()]); // two processes, for two cores
  for (const set of sets)
    for (const [figure, value] of results.get(set) ?? []) print(set.name, figure, value);
  const floors = readFloors();
  if (process.argv.includes('--raise')) raiseFloors(floors, results);
  else
    for (const [set, rows] of results)
      for (const sentence of belowFloors(floors, set, rows)) {
        console.log(sentence);
        process.exitCode = 1;
      }
} finally {
  rmSync(work, { recursive: true });
}

async function measure(set: GoldSet): Promise<Row[]> {
  const base = join(work, set.name.replaceAll(/\W+/g, '-'));
  writeFileSync(
    `${base}.in`,
    set
      .input(readJsonl)
      .map((r) => `${JSON.stringify(r)}\n`)
      .join(''),
  );
  await filter(set.verb, `${base}.in`, `${base}.out`);
  const predictions = readJsonl(`${base}.out`).map(set.prediction);
  writeFileSync(`${base}.pred`, predictions.map((r) => `${JSON.stringify(r)}\n`).join(''));
  const scored = execFileSync(
    process.execPath,
    [join(SHARED, 'score', set.scorer), ...set.args, '--pred', `${base}.pred`, '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const failed = predictions.filter((p) => 'error' in p && p.error).length;
  return [
    ...set.rows(JSON.parse(scored)),
    ...(failed ? ([['records that could not be done', String(failed)]] as Row[]) : []),
  ];
}

async function filter(verb: string, from: string, to: string): Promise<void> {
  const out = await open(to, 'w');
  const child = spawn(process.execPath, [join(ROOT, 'src/main.ts'), verb, '--ndjson'], {
    stdio: ['pipe', out.fd, 'inherit'],
  });
  createReadStream(from).pipe(child.stdin!);
  const code = await new Promise((done) => child.on('close', done));
  await out.close();
  if (code !== 0) throw new Error(`copydesk ${verb} ended with ${code}`);
}

function readJsonl(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

function print(set: string, figure: string, value: string): void {
  console.log(`${set.padEnd(22)} ${figure.padEnd(40)} ${value}`);
}
