/**
 * `npm run fuzz:http [-- --requests N --seed N]`: sends random requests, made from the OpenAPI document, to a filled server in this process. Fails on
 * any 5xx, any answer that is not as the document says, and any page that a browser would run. A seed sends the same requests again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { createApp } from '#app/create.ts';
import { filesBelow, recordsOfFiles } from '#app/files.ts';
import { openapiDocument } from '#http/openapi.ts';
import { buildServer } from '#http/server.ts';
import { openStore } from '#store/open.ts';
import { checker, type Document } from '../http/documented.ts';
import { type Random, random } from './random.ts';
import { type FuzzDocument, type FuzzRequest, keep, type Pools, requestMaker } from './requests.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
/** Shown; all are counted. */
const MOST_SHOWN = 20;

export interface FuzzReport {
  sent: number;
  statuses: Record<string, number>;
  /** Operations that were answered with 2xx. */
  reached: string[];
  faults: { request: FuzzRequest; status: number; what: unknown[] }[];
}

export async function fuzzHttp(requests: number, seed: number): Promise<FuzzReport> {
  const app = createApp(await openStore('sqlite::memory:'), { threads: 1 });
  const server = buildServer(app);
  await server.ready();
  const files = await filesBelow([SAMPLES]);
  await app.ingest(recordsOfFiles(files), 'samples');
  const document = openapiDocument(server) as unknown as FuzzDocument & Document;
  const dumps = files
    .filter((file) => /\.(?:txt|html)$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const pools: Pools = { ids: [], cursors: [], tags: [] };
  const r = random(seed);
  const next = requestMaker(document, r, pools, dumps);
  const check = checker(document);
  const report: FuzzReport = { sent: 0, statuses: {}, reached: [], faults: [] };
  const reached = new Set<string>();
  try {
    for (; report.sent < requests; report.sent++) {
      const request = next();
      const { statusCode: status, headers, rawPayload } = await server.inject(request as object);
      const text = unpacked(headers, rawPayload);
      report.statuses[status] = (report.statuses[status] ?? 0) + 1;
      const { body, faults } = bodyOf(headers, text, request.method);
      if (status >= 500) faults.push(text.slice(0, 500));
      faults.push(...runnable(headers));
      const { method, url, payload: sent } = request;
      faults.push(...check({ method, url, sent: String(sent ?? ''), status, headers, text, body }));
      if (faults.length) report.faults.push({ request, status, what: faults });
      if (status < 300) reached.add(`${method} ${templateOf(document, url)}`);
      learn(pools, headers, body, r);
    }
  } finally {
    await server.close();
    await app.close();
  }
  return { ...report, reached: [...reached].sort() };
}

function unpacked(headers: Record<string, unknown>, bytes: Buffer): string {
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync }[
    String(headers['content-encoding'])
  ];
  return String(unpack && bytes.length ? unpack(bytes) : bytes);
}

function bodyOf(
  headers: Record<string, unknown>,
  text: string,
  method: string,
): { body: unknown; faults: unknown[] } {
  const isJson = /[/+]json\b/.test(String(headers['content-type'] ?? ''));
  if (!isJson || method === 'HEAD') return { body: undefined, faults: [] };
  try {
    return { body: JSON.parse(text), faults: [] };
  } catch (error) {
    return { body: undefined, faults: [`its JSON is broken: ${error}`] };
  }
}

/** HTML leaves the server only as a file to save, under a policy that lets nothing run; and nothing is left to be guessed. */
function runnable(headers: Record<string, unknown>): string[] {
  const faults = headers['x-content-type-options'] === 'nosniff' ? [] : ['without nosniff'];
  if (!/html|svg/.test(String(headers['content-type'] ?? ''))) return faults;
  if (!String(headers['content-disposition']).startsWith('attachment'))
    faults.push('HTML that is no attachment');
  if (!String(headers['content-security-policy']).includes('sandbox')) faults.push('HTML without a sandbox');
  return faults;
}

function templateOf({ paths }: FuzzDocument, url: string): string {
  const got = url.split('?', 1)[0]!.split('/');
  const fits = (path: string) =>
    path.split('/').length === got.length &&
    path.split('/').every((part, i) => part.startsWith('{') || part === got[i]);
  const found = Object.keys(paths).filter(fits);
  return found.find((path) => !path.includes('{')) ?? found[0] ?? url;
}

function learn(pools: Pools, headers: Record<string, unknown>, body: unknown, r: Random): void {
  if (headers.etag && r.chance(0.05)) keep(pools.tags, headers.etag, r);
  const { data, page, results } = (body ?? {}) as Record<string, unknown>;
  for (const item of [data, results].flat().slice(0, 5))
    keep(pools.ids, (item as { id?: unknown } | null)?.id, r);
  const { next, prev } = (page ?? {}) as Record<string, unknown>;
  for (const cursor of [next, prev]) keep(pools.cursors, cursor, r);
}

if (import.meta.main) {
  const options = {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  } as const;
  const { requests, seed } = parseArgs({ options }).values;
  const { faults, sent, statuses, reached } = await fuzzHttp(Number(requests), Number(seed));
  for (const { request, status, what } of faults.slice(0, MOST_SHOWN)) {
    console.error(
      JSON.stringify({
        request: { ...request, payload: String(request.payload ?? '').slice(0, 500) },
        status,
        what,
      }),
    );
  }
  const server = Object.entries(statuses).filter(([status]) => status.startsWith('5'));
  console.log(`answered with 2xx: ${reached.join(', ')}`);
  console.log(`by status: ${JSON.stringify(statuses)}`);
  const errors = server.reduce((sum, [, count]) => sum + count, 0);
  console.log(
    `${sent} requests (seed ${seed}), ${errors} 5xx, ${faults.length} answers that are not as they should be`,
  );
  process.exitCode = faults.length ? 1 : 0;
}
