/**
 * `npm run fuzz:documents [-- --count N --seed N --only I --out FOLDER]`: breaks dumps of every format, sends each through the whole way (format, pipeline,
 * store, API) in a thread of its own, and checks what comes back. Fails on a crash, on more than 2 s of CPU time, on any answer that is not
 * as it should be; writes the smallest document that shows each fault. A seed makes the same documents again, `--only` one of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMAT_IDS } from '#formats/formats.ts';
import { dumpsByFormat, type FuzzDump } from './documents/dumps.ts';
import { Guarded } from './documents/guarded.ts';
import { mutated } from './documents/mutations.ts';
import { smallest } from './documents/shrink.ts';
import type { Fault, Told } from './documents/thread.ts';
import { random } from './random.ts';

export interface FoundFault extends Fault {
  index: number;
  dump: FuzzDump;
}

export interface DocumentsReport {
  sent: number;
  articles: number;
  /** By format: documents sent, articles that came of them. */
  formats: Record<string, { sent: number; articles: number }>;
  /** The first of each document. */
  faults: FoundFault[];
  slowest: { ms: number; index: number };
}

/** Documents a thread takes before a fresh one, with an empty archive, takes over. */
const THREAD_DOCUMENTS = 500;
/** Threads side by side. */
const LANES = 2;

/** @param only the one document to send, by its index */
export async function fuzzDocuments(count: number, seed: number, only?: number): Promise<DocumentsReport> {
  const dumps = await dumpsByFormat();
  const report: DocumentsReport = {
    sent: 0,
    articles: 0,
    formats: {},
    faults: [],
    slowest: { ms: 0, index: 0 },
  };
  let next = only ?? 0;
  const end = only === undefined ? count : only + 1;
  async function lane(): Promise<void> {
    const thread = new Guarded(THREAD_DOCUMENTS);
    while (next < end) {
      const index = next++;
      const dump = await documentOf(dumps, seed, index);
      note(report, dump, index, await thread.send(dump, index));
    }
    await thread.close();
  }
  await Promise.all(Array.from({ length: Math.min(LANES, end - next) }, lane));
  report.faults.sort((a, b) => a.index - b.index);
  return report;
}

/** Each document has choices of its own, so that one can be made without those before it. */
function documentOf(
  dumps: Awaited<ReturnType<typeof dumpsByFormat>>,
  seed: number,
  index: number,
): Promise<FuzzDump> {
  return mutated(dumps, random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)));
}

function note(report: DocumentsReport, dump: FuzzDump, index: number, told: Told): void {
  report.formats[dump.format] ??= { sent: 0, articles: 0 };
  const row = report.formats[dump.format]!;
  row.sent++;
  row.articles += told.articles;
  report.sent++;
  report.articles += told.articles;
  if (told.ms > report.slowest.ms) report.slowest = { ms: told.ms, index };
  if (told.faults[0]) report.faults.push({ ...told.faults[0], index, dump });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      out: { type: 'string', default: join(tmpdir(), 'copydesk-fuzz') },
    },
  });
  const { count, seed, only, out } = values;
  const report = await fuzzDocuments(
    Number(count),
    Number(seed),
    only === undefined ? undefined : Number(only),
  );
  for (const fault of report.faults) {
    const file = join(out, `${seed}-${fault.index}-${fault.kind}.${fault.dump.format}`);
    mkdirSync(out, { recursive: true });
    console.error(`${fault.kind}: ${fault.what.slice(0, 700)}`);
    console.error(
      `  of ${fault.dump.name} as ${fault.dump.media}${fault.dump.query}; --seed ${seed} --only ${fault.index}`,
    );
    const bytes = await smallest(fault);
    writeFileSync(file, bytes);
    console.error(`  ${bytes.length} bytes in ${file}`);
  }
  for (const id of FORMAT_IDS) {
    const { sent = 0, articles = 0 } = report.formats[id] ?? {};
    const of = (kind: string) => report.faults.filter((f) => f.dump.format === id && f.kind === kind).length;
    console.log(
      `${id.padEnd(14)} ${String(sent).padStart(6)} documents ${String(articles).padStart(7)} articles, crashes ${of('crash')}, hangs ${of('hang')}, invalid ${of('invalid')}`,
    );
  }
  const all = (kind: string) => report.faults.filter((f) => f.kind === kind).length;
  console.log(
    `slowest: ${Math.round(report.slowest.ms)} ms of CPU time to read and store (--only ${report.slowest.index})`,
  );
  console.log(
    `${report.sent} documents (seed ${seed}), ${report.articles} articles, ${all('crash')} crashes, ${all('hang')} hangs, ${all('invalid')} invalid answers`,
  );
  process.exitCode = report.faults.length ? 1 : 0;
}

if (import.meta.main) await main();
