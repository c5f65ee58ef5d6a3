/**
 * `npm run bench [-- PAGES.jsonl.gz]`: pages per second of `clean` beside Readability + linkedom, on the same pages, in
 * turns within one run, one thread. Prints medians and their ratio. Default pages: ../shared/pages/aeb.dev.jsonl.gz.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { CopydeskError } from '#domain/errors.ts';
import { clean, process as wholePipeline } from '#pipeline.ts';

/** linkedom's document, in the type that Readability asks for. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

const ROUNDS = 5;
const PAGES = 60;

const file = process.argv[2] ?? join(import.meta.dirname, '../../shared/pages/aeb.dev.jsonl.gz');
if (!existsSync(file)) {
  console.log(`bench: skipped, for ${file} is not here; name a file of {html} lines.`);
  process.exit(0);
}
const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean).slice(0, PAGES);
const pages = lines.map((line) => JSON.parse(line) as { html: string; url?: string });
const dumps = pages.map(({ html, url }) => ({
  bytes: new TextEncoder().encode(html),
  kind: 'html' as const,
  charset: 'utf-8',
  given: { url },
}));

const candidates: Record<string, () => void> = {
  'readability + linkedom': () => {
    for (const { html } of pages)
      new Readability(parseHTML(html).document as unknown as ReadableDocument).parse();
  },
  clean: () => {
    for (const dump of dumps) attempt(() => clean(dump));
  },
  'clean + quotes + people': () => {
    for (const dump of dumps) attempt(() => wholePipeline(dump));
  },
};

/** A page without an article costs its time too. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
  }
}

const rates = Object.fromEntries(Object.keys(candidates).map((name) => [name, [] as number[]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, work] of Object.entries(candidates)) {
    const start = performance.now();
    work();
    const rate = (1000 * pages.length) / (performance.now() - start);
    if (round) rates[name]!.push(rate); // round 0 warms up
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const base = median(rates['readability + linkedom']!);
for (const [name, values] of Object.entries(rates)) {
  console.log(
    `${name.padEnd(26)} ${median(values).toFixed(1).padStart(7)} pages/s   ${(median(values) / base).toFixed(2)} times`,
  );
}
