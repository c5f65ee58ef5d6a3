/**
 * `npm run bench:people [-- TEXTS.jsonl.gz]`: kilobytes per second of finding people beside compromise, which reads the same texts;
 * in turns within one run, one thread. CPU time, medians over the rounds, and their ratio. Default: `polnear-dev-mended` of ../shared.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import nlp from 'compromise';
import { findPeople } from '#annotate/people/people.ts';

const ROUNDS = 5;
/** Rounds before those that count: a server has long compiled what it runs. */
const WARM_UP = 2;
/** Ours reads all texts so often a round: one reading takes no longer than the clock's steps. */
const READINGS = 10;

const [file = join(import.meta.dirname, '../../shared/people/polnear-dev-mended.jsonl.gz')] =
  process.argv.slice(2);
if (!existsSync(file)) {
  console.log(`bench: skipped, for ${file} is not here; name a file of {text} lines.`);
  process.exit(0);
}
const texts = gunzipSync(readFileSync(file))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;

const candidates = [
  { name: 'compromise', readings: 1, read: (text: string) => nlp(text).people().json({ offset: true }) },
  { name: 'ours', readings: READINGS, read: (text: string) => findPeople({ headline: null, body: text }) },
];

const rates = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
for (let round = -WARM_UP; round < ROUNDS; round++)
  for (const { name, readings, read } of candidates) {
    const start = process.cpuUsage();
    for (let i = 0; i < readings; i++) for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) rates.get(name)!.push((kilobytes * readings) / ((user + system) / 1e6));
  }

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const base = median(rates.get('compromise')!);
console.log(`${texts.length} texts, ${kilobytes.toFixed(0)} KB, medians of ${ROUNDS} rounds`);
for (const [name, values] of rates) {
  const rate = median(values);
  console.log(
    `${name.padEnd(12)} ${rate.toFixed(0).padStart(6)} KB per CPU second  ${(rate / base).toFixed(1).padStart(6)} times`,
  );
}
