/**
 * `npm run bench:search -- SMALL.sqlite LARGE.sqlite [CORPUS.ndjson] [--only NAME]…`: prints the figures of search in one run, on files that `fill.ts`
 * made of 100,000 and of 1,000,000 articles. With the corpus of the small file, PostgreSQL and Groonga are asked the same, where they are
 * installed; what they load is kept beside the small file for the next run.
 */
import { parseArgs } from 'node:util';
import { groonga } from './groonga.ts';
import { httpFigures, startFigure } from './http.ts';
import { deepFigures, facetFigures, newestFigures, relevanceFigures, totalFigures } from './lists.ts';
import { postgres } from './postgres.ts';
import { readFigures } from './reads.ts';
import { type Say, say } from './say.ts';
import { type Setup, setupOf } from './setup.ts';
import { BLOCKS } from './timing.ts';

const FIGURES: Record<string, (setup: Setup, say: Say) => Promise<void>> = {
  start: startFigure,
  newest: newestFigures,
  deep: deepFigures,
  relevance: relevanceFigures,
  facets: facetFigures,
  totals: totalFigures,
  reads: readFigures,
  http: httpFigures,
  postgres,
  groonga,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true, default: Object.keys(FIGURES) } },
});
const [small, large, corpus] = positionals;
if (small === undefined || large === undefined || values.only.some((name) => !(name in FIGURES))) {
  console.error('usage: npm run bench:search -- SMALL.sqlite LARGE.sqlite [CORPUS.ndjson] [--only NAME]…');
  console.error(`NAME: ${Object.keys(FIGURES).join(', ')}`);
  process.exit(2);
}
console.log(
  `p50 / p99 of single answers, warm, CPU time of the thread, small and large file by turns; medians of ${BLOCKS} blocks. Rows of HTTP and of other programs: by the clock.`,
);
const setup = setupOf({ small, large, corpus });
for (const name of values.only) await FIGURES[name]?.(setup, say);
await setup.close();
