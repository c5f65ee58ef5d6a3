/**
 * `npm run bench [-- PAGES.jsonl.gz TEXTS.jsonl.gz]`: pages and text dumps per second of `clean` beside Readability + linkedom,
 * which read the same pages as HTML; in turns within one run, one thread. Prints medians over the rounds and their ratio.
 * What is counted is CPU time (`process.cpuUsage`, the engine's own threads for collection and compiling included), for
 * machines that do other work too would spoil the clock's. Default: `aeb` and `aeb-text` of ../shared/pages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { clean, process as wholePipeline } from '#pipeline.ts';

/** linkedom's document, in the type that Readability asks for. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

interface Row {
  id: string;
  url?: string;
  html?: string;
  text?: string;
}

const ROUNDS = 7;
/** Rounds before those that count: a server has long compiled what it runs. */
const WARM_UP = 3;
const PAGES = 60;
/** Dumps are read so many times a round: one reading of all takes no longer than the clock's steps. */
const TEXT_READINGS = 5;

const shared = join(import.meta.dirname, '../../shared/pages');
const [htmlFile = join(shared, 'aeb.dev.jsonl.gz'), textFile = join(shared, 'aeb-text.dev.jsonl.gz')] =
  process.argv.slice(2);
for (const file of [htmlFile, textFile]) {
  if (existsSync(file)) continue;
  console.log(
    `bench: skipped, for ${file} is not here; name a file of {id, html} lines and one of {id, text}.`,
  );
  process.exit(0);
}

function rowsOf(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

function dumpOf({ html, text, url }: Row): Dump {
  const bytes = new TextEncoder().encode(html ?? text ?? '');
  return { bytes, kind: html === undefined ? 'text' : 'html', charset: 'utf-8', given: { url } };
}

const texts = new Map(rowsOf(textFile).map((row) => [row.id, row]));
const rows = rowsOf(htmlFile)
  .filter(({ id }) => texts.has(id))
  .slice(0, PAGES);
const pages = rows.map(dumpOf);
const dumps = rows.map(({ id }) => dumpOf(texts.get(id)!));

/** A page without an article costs its time too. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
  }
}

interface Candidate {
  name: string;
  readings: number;
  work: () => void;
}

function ours(
  name: string,
  dumps: readonly Dump[],
  readings: number,
  run: (dump: Dump) => unknown,
): Candidate {
  return {
    name,
    readings,
    work: () => {
      for (const dump of dumps) attempt(() => run(dump));
    },
  };
}

const READER = 'HTML: readability + linkedom';
const candidates: Candidate[] = [
  {
    name: READER,
    readings: 1,
    work: () => {
      for (const { html } of rows)
        new Readability(parseHTML(html ?? '').document as unknown as ReadableDocument).parse();
    },
  },
  ours('HTML: clean', pages, 1, clean),
  ours('HTML: clean, quotes, people', pages, 1, wholePipeline),
  ours('text: clean', dumps, TEXT_READINGS, clean),
  ours('text: clean, quotes, people', dumps, TEXT_READINGS, wholePipeline),
];

/** CPU milliseconds a page. */
function cost({ work, readings }: Candidate): number {
  const start = process.cpuUsage();
  for (let i = 0; i < readings; i++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / (rows.length * readings);
}

const costs = new Map(candidates.map(({ name }) => [name, [] as number[]]));
for (let round = -WARM_UP; round < ROUNDS; round++) {
  for (const candidate of candidates) {
    const ms = cost(candidate);
    if (round >= 0) costs.get(candidate.name)!.push(ms);
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const base = median(costs.get(READER)!);
console.log(`${rows.length} pages, medians of ${ROUNDS} rounds`);
for (const [name, values] of costs) {
  const ms = median(values);
  const rate = (1000 / ms).toFixed(0).padStart(6);
  const times = `${(base / ms).toFixed(2)} times`.padStart(12);
  console.log(`${name.padEnd(30)} ${ms.toFixed(3).padStart(8)} ms CPU a page  ${rate} pages/s  ${times}`);
}
