/**
 * `npm run bench:servers [-- PAGES [POSTGRES_URL]]`: how many pages a second two servers over one PostgreSQL take in, beside one, where cleaning is the limit: each
 * server has one core, and pages are big. Rounds by turns, each into what the others left. Tells the CPU time of the servers for each page, too: where
 * it does not grow, they do not get in each other's way, and what is missing are cores for the database.
 * Without a URL a PostgreSQL is started as the tests have it, which writes nothing through.
 */

import { startPostgres } from '../test/postgres/server.ts';
import { html } from './ingest/made.ts';
import { type Server, startServer } from './server.ts';

const ROUNDS = 3;
const BATCH = 25;
/** Requests a server has at once. */
const AT_ONCE = 3;
/** Sections with links and comments, beside those of the page itself. */
const SECTIONS = 24;
/** Pages each server has cleaned before it is timed. */
const WARM_UP = 300;

const [pages = '600', given] = process.argv.slice(2);
const postgres = given === undefined ? await startPostgres() : null;
const database = given ?? postgres!.url;
const servers = [await startServer({ database, cores: '0' }), await startServer({ database, cores: '1' })];
let next = 0;
await ingest(servers, bodies(WARM_UP * servers.length));
const rates: { one: number[]; two: number[] } = { one: [], two: [] };
const cpu: { one: number[]; two: number[] } = { one: [], two: [] };
for (let round = 0; round < ROUNDS; round++) {
  await measure('one', [servers[round % 2]!]);
  await measure('two', servers);
}
const [one, two] = [median(rates.one), median(rates.two)];
console.log(
  `one server on one core       ${one.toFixed(1)} pages a second, ${ms(cpu.one)} of its CPU time each`,
);
console.log(
  `two servers on a core each   ${two.toFixed(1)} pages a second, ${ms(cpu.two)} of their CPU time each`,
);
console.log(`two beside one               ${(two / one).toFixed(2)} times (goal 1.5)`);
for (const server of servers) await server.stop();
await postgres?.stop();

async function measure(name: 'one' | 'two', some: Server[]): Promise<void> {
  const many = Number(pages) * some.length;
  const sent = bodies(many);
  const [begin, spent] = [performance.now(), total(some)];
  await ingest(some, sent);
  rates[name].push(many / ((performance.now() - begin) / 1000));
  cpu[name].push(((total(some) - spent) / many) * 1000);
}

/** Requests with new pages, so many in all: made before anything is timed. */
function bodies(many: number): { pages: number; body: string }[] {
  return Array.from({ length: Math.ceil(many / BATCH) }, (_, i) => {
    const size = Math.min(BATCH, many - i * BATCH);
    const lines = Array.from({ length: size }, () => JSON.stringify({ html: page(next++) }));
    return { pages: size, body: lines.join('\n') };
  });
}

/** Sends each to one of these, whichever is free. */
async function ingest(some: Server[], left: { pages: number; body: string }[]): Promise<void> {
  const sender = async ({ base }: Server): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const headers = { 'content-type': 'application/x-ndjson' };
      const response = await fetch(`${base}/ingest`, { method: 'POST', headers, body: next.body });
      const report = (await response.json()) as { created?: number };
      if (report.created !== next.pages)
        throw new Error(`${next.pages} pages sent: ${JSON.stringify(report).slice(0, 500)}`);
    }
  };
  await Promise.all(some.flatMap((server) => Array.from({ length: AT_ONCE }, () => sender(server))));
}

/** A page with as much around its story as big sites have: lists of others, and what readers say, of some 200 KB. */
function page(n: number): string {
  const around = Array.from({ length: SECTIONS }, (_, i) => {
    const other = html(n + i + 1);
    return other.slice(other.indexOf('<section class="related">'), other.indexOf('</main>'));
  });
  return html(n).replace('</main>', `${around.join('')}</main>`);
}

function total(some: Server[]): number {
  return some.reduce((sum, server) => sum + server.cpu(), 0);
}
function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
function ms(values: number[]): string {
  return `${median(values).toFixed(1)} ms`;
}
