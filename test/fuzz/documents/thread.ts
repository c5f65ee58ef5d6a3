/**
 * A thread that a hostile document may end: takes documents one by one, sends each to a server of its own through the whole way, reads back what
 * it became, and answers with what is amiss. A document that never ends is ended from outside.
 */
import { parentPort } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { microseconds } from '#app/clock.ts';
import { createApp } from '#app/create.ts';
import type { StoredArticle } from '#domain/api.ts';
import type { IngestReport } from '#domain/records.ts';
import { openapiDocument } from '#http/openapi.ts';
import { buildServer } from '#http/server.ts';
import { read } from '#read/read.ts';
import { openStore } from '#store/open.ts';
import { checker, type Document } from '../../http/documented.ts';
import { brokenStrings, faultsOf } from './article.ts';

export interface Sent {
  bytes: Uint8Array;
  media: string;
  query: string;
  /** Chooses one of the representations to look at. */
  turn: number;
}

export type Kind = 'crash' | 'hang' | 'invalid';
export interface Fault {
  kind: Kind;
  what: string;
}

export interface Told {
  status: number;
  articles: number;
  /** Milliseconds of CPU time of reading and storing. */
  ms: number;
  faults: Fault[];
}

/** Milliseconds of CPU time a document may take. */
export const LIMIT_MS = 2_000;
/** Of a file of many records so many are read back. */
const READ_BACK = 3;

const app = createApp(await openStore('sqlite::memory:'), { threads: 1, timeLimitMs: LIMIT_MS });
/** What the log says of faults of ours. */
const logged: string[] = [];
const server = buildServer(app, {
  logger: { level: 'error', stream: { write: (line: string) => void logged.push(line) } },
});
await server.ready();
const check = checker(openapiDocument(server) as unknown as Document);

async function asked(method: 'GET' | 'POST', url: string, payload?: Buffer, media?: string) {
  const headers = { connection: 'keep-alive', ...(media !== undefined && { 'content-type': media }) };
  const answer = await server.inject({ method, url, headers, ...(payload && { payload }) });
  const { statusCode: status, headers: got, payload: text, rawPayload } = answer;
  const isJson = /[/+]json\b/.test(String(got['content-type']));
  const body = isJson ? JSON.parse(text) : undefined;
  const faults = check({ method, url, sent: '', status, headers: got, text, body });
  return {
    status,
    headers: got,
    text,
    rawPayload,
    body,
    faults: [
      ...faults.map((fault) => `${method} ${url}: ${JSON.stringify(fault)}`),
      ...brokenStrings(body, url),
    ],
  };
}

async function run({ bytes, media, query, turn }: Sent): Promise<Told> {
  const faults: Fault[] = [];
  const say = (kind: Kind, whats: string[]) => faults.push(...whats.map((what) => ({ kind, what })));
  const before = microseconds(process.threadCpuUsage());
  const url = `/ingest${query}`;
  const posted = await asked('POST', url, Buffer.from(bytes), media);
  const ms = (microseconds(process.threadCpuUsage()) - before) / 1000;
  if (ms > LIMIT_MS) say('hang', [`reading and storing took ${Math.round(ms)} ms of CPU time`]);
  if (posted.status >= 500) say('crash', [`${posted.status}: ${logged.splice(0).join('') || posted.text}`]);
  say('invalid', posted.faults);
  const code = (posted.body as { code?: string }).code;
  if (code === 'too_complex') say('hang', [posted.text]);
  const { results = [] } = posted.body as Partial<IngestReport>;
  for (const { error } of results) {
    if (error?.code === 'too_complex') say('hang', [error.detail]);
    if (error?.code === 'internal_error') say('crash', [error.detail]);
  }
  const created = results.filter(({ status }) => status === 'created');
  for (const { id } of created.slice(0, READ_BACK)) say('invalid', await readBack(id!, turn));
  return { status: posted.status, articles: created.length, ms, faults };
}

const REPRESENTATIONS = [
  (id: string) => `/articles/${id}?format=ninjs`,
  (id: string) => `/articles/${id}?format=jsonld`,
  (id: string) => `/articles/${id}?format=text`,
  () => '/articles?limit=3&format=rss',
  () => '/articles?limit=3&format=atom',
  () => '/articles?limit=3&format=csv',
  () => '/articles?limit=3&format=jsonfeed',
  () => '/articles?limit=3&q=said+OR+script+OR+the&highlight=true',
  () => '/quotes?limit=5&kind=direct,partial,indirect',
  () => '/people?limit=5',
] as const;

async function readBack(id: string, turn: number): Promise<string[]> {
  const got = await asked('GET', `/articles/${id}`);
  const dump = await asked('GET', `/articles/${id}/dump`);
  const type = String(dump.headers['content-type']);
  const charset = /charset=(\S+)/.exec(type)?.[1];
  const kind = type.startsWith('text/html') ? 'html' : 'text';
  const { text } = read({ bytes: dump.rawPayload, kind, charset, given: {} });
  const other = await asked('GET', REPRESENTATIONS[turn % REPRESENTATIONS.length]!(id));
  return [
    ...got.faults,
    ...faultsOf(got.body as StoredArticle, text),
    ...dump.faults,
    ...other.faults,
    ...(other.status === 200
      ? representationFaults(String(other.headers['content-type']), other.text)
      : [`${other.status} ${other.text}`]),
  ];
}

/** What would run, or break the file, where it is opened by a reader that trusts us. */
function representationFaults(type: string, text: string): string[] {
  if (!text.isWellFormed()) return [`half a character in ${type}`];
  if (/html|svg/.test(type)) return [`${type} could run`];
  if (/xml/.test(type)) return xmlFaults(text);
  if (/ld\+json/.test(type) && /<\/?script|<!--/i.test(text))
    return ['JSON-LD that ends the script it stands in'];
  if (/csv/.test(type)) {
    const cells: string[] = parse(text).flat();
    return cells
      .filter((cell) => /^[=@+\t\r]|^-(?!\d)/.test(cell))
      .map((cell) => `a cell of CSV is a formula: ${cell.slice(0, 200)}`);
  }
  return [];
}

function xmlFaults(text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => faults.push(`XML: ${error.message}`));
  parser.on('opentag', ({ name }) => {
    if (/^(?:\w+:)?script$/i.test(name)) faults.push(`XML with <${name}>`);
  });
  parser.write(text).close();
  return faults;
}

parentPort!.on('message', async (sent: Sent) => parentPort!.postMessage(await run(sent)));
parentPort!.postMessage('ready');
