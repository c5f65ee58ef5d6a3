/**
 * `npm run soak -- [--minutes 5] [--base 10000]`: searches beside a bulk ingest, against the same searches alone.
 * `npm run soak -- --memory [--requests 100000] [--articles 100000] [--first 10000]`: resident memory after so many, against after the first ones.
 * A server in a process of its own, on made pages. Prints each figure with its goal; ends with 1 where one is missed.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Server, startServer } from './server.ts';
import { startIngester } from './soak/ingester.ts';
import { type Asked, ask, percentile } from './soak/searches.ts';

/** How much slower the slowest hundredth may be beside an ingest. */
const SLOWER_MOST = 5;
const GROWTH_MOST = 1.2;
/** Between the questions of a reader in the mixed load: users read what they found. */
const PAUSE_MS = 20;
/** Of the time of the mixed load, for the searches before it. */
const ALONE_PART = 0.25;
/** Until threads that have nothing to do have ended, and what they held was given back. */
const SETTLE_MS = 15_000;
const ERRORS_SHOWN = 5;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    base: { type: 'string', default: '10000' },
    memory: { type: 'boolean', default: false },
    requests: { type: 'string', default: '100000' },
    articles: { type: 'string', default: '100000' },
    first: { type: 'string', default: '10000' },
  },
});

interface Figure {
  what: string;
  figure: string;
  goal: string;
  met: boolean;
}

const server = await startServer();
let code: number | null = null;
let figures: Figure[] = [];
try {
  figures = values.memory
    ? await memory(server, Number(values.first), Number(values.requests), Number(values.articles))
    : await mixed(server, Number(values.minutes) * 60_000, Number(values.base));
} finally {
  code = await server.stop();
}
figures.push({ what: 'exit code of the server', figure: String(code), goal: '0', met: code === 0 });
for (const { what, figure, goal, met } of figures)
  console.log(`${what.padEnd(58)}${figure.padStart(12)}   goal ${goal.padEnd(14)}${met ? 'met' : 'MISSED'}`);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;

async function mixed({ base }: Server, ms: number, articles: number): Promise<Figure[]> {
  const filled = await startIngester(base, 0, articles).done;
  await questionsFor(base, ms * ALONE_PART * 0.2); // what is read for the first time is another figure
  const alone = await questionsFor(base, ms * ALONE_PART);
  const ingester = startIngester(base, articles);
  const begun = performance.now();
  const beside = await questionsFor(base, ms);
  ingester.stop();
  const sent = await ingester.done;
  const seconds = (performance.now() - begun) / 1000;
  const [before, after] = [percentile(alone.took, 0.99), percentile(beside.took, 0.99)];
  const rate = (count: number) => `${(count / seconds).toFixed(0)} a second`;
  tell('alone', alone);
  tell('beside', beside);
  console.log(`beside: ${rate(sent.created)} articles created, ${rate(beside.took.length)} questions\n`);
  const errors = [...filled.errors, ...alone.errors, ...sent.errors, ...beside.errors];
  return [
    errorsOf(errors),
    await kept(base, filled.created + sent.created),
    {
      what: 'p99 of searches beside an ingest, against alone',
      figure: `${(after / before).toFixed(1)} times`,
      goal: `≤ ${SLOWER_MOST} times`,
      met: after <= before * SLOWER_MOST,
    },
  ];
}

function questionsFor(base: string, ms: number): Promise<Asked> {
  const end = performance.now() + ms;
  return ask(base, () => performance.now() < end, PAUSE_MS);
}

async function memory(
  { base, memory: resident }: Server,
  first: number,
  requests: number,
  articles: number,
): Promise<Figure[]> {
  const errors: string[] = [];
  let created = 0;
  /** Requests and articles at once. */
  async function work(from: number, upTo: number, questions: number): Promise<void> {
    let left = questions;
    const sending = startIngester(base, from, upTo - from).done;
    const asked = await ask(base, () => left-- > 0, 0);
    const sent = await sending;
    created += sent.created;
    errors.push(...asked.errors, ...sent.errors);
  }
  async function settled(): Promise<number> {
    await setTimeout(SETTLE_MS);
    return resident();
  }
  await work(0, Math.min(first, articles), Math.min(first, requests));
  const before = await settled();
  console.log(`${before.toFixed(0)} MB resident after ${first} requests and articles`);
  await work(first, articles, requests - first);
  const after = await settled();
  console.log(`${after.toFixed(0)} MB resident after ${requests} requests and ${articles} articles\n`);
  return [
    errorsOf(errors),
    await kept(base, created),
    {
      what: `resident memory, against after the first ${first}`,
      figure: `${(after / before).toFixed(2)} times`,
      goal: `≤ ${GROWTH_MOST} times`,
      met: after <= before * GROWTH_MOST,
    },
  ];
}

function errorsOf(errors: string[]): Figure {
  for (const error of errors.slice(0, ERRORS_SHOWN)) console.log(error);
  return { what: 'errors', figure: String(errors.length), goal: '0', met: errors.length === 0 };
}

/** That what was acknowledged is there. */
async function kept(base: string, created: number): Promise<Figure> {
  const { articles } = (await (await fetch(`${base}/health`)).json()) as { articles: number };
  return {
    what: 'articles stored',
    figure: String(articles),
    goal: String(created),
    met: articles === created,
  };
}

function tell(when: string, { took }: Asked): void {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => percentile(took, part).toFixed(1));
  console.log(`${when}: ${took.length} questions, p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`);
}
