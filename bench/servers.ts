/**
 * `npm run bench:servers [-- PAGES [POSTGRES_URL]]`: how many pages a second two servers over one PostgreSQL take in, beside one, where cleaning is the limit: each
 * server has one core, and pages are big. Rounds by turns, each into what the others left. Tells the CPU time of the servers for each page, too, and
 * what a page holds the one lock that servers wait for each other at: with more cores than this machine has, servers are worth adding until those are all the time.
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
await ingest(servers, WARM_UP * servers.length);
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
  const [begin, spent] = [performance.now(), total(some)];
  await ingest(some, many);
  rates[name].push(many / ((performance.now() - begin) / 1000));
  cpu[name].push(((total(some) - spent) / many) * 1000);
}

/** Sends new pages to all of these until so many are stored. */
async function ingest(some: Server[], many: number): Promise<void> {
  const end = next + many;
  const sender = async ({ base }: Server): Promise<void> => {
    while (next < end) {
      const from = next;
      next = Math.min(end, from + BATCH);
      const lines = Array.from({ length: next - from }, (_, i) => JSON.stringify({ html: page(from + i) }));
      const body = lines.join('\n');
      const response = await fetch(`${base}/ingest`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body,
      });
      const report = (await response.json()) as { created?: number };
      if (report.created !== lines.length)
        throw new Error(`${lines.length} pages sent: ${JSON.stringify(report).slice(0, 500)}`);
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
