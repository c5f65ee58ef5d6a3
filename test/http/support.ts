/** A real server over a real database file for the HTTP tests, and a check of every answer against the OpenAPI document. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import request, { type Response, type Test } from 'supertest';
import { expect } from 'vitest';
import { type App, type AppOptions, createApp } from '#app/app.ts';
import { openapiDocument } from '#http/openapi.ts';
import type { HttpServer } from '#http/schemas.ts';
import { buildServer, type ServerOptions } from '#http/server.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';

export const HARBOUR = `City council backs harbour plan after long debate
By Maria Lindqvist
November 20, 2026

The city council voted on Friday to rebuild the old harbour after a debate that lasted nine hours.

"We have waited thirty years for this harbour," said Helena Brandt, the mayor. "Tonight the waiting ends."

Thomas Okafor, who leads the fishermen's union, said the plan would cost jobs on the quays.

"Nobody asked the people who work there," Okafor told reporters after the vote.

The first stones will be laid in spring, according to the city's engineers.
`;

export const RAILWAY = `Night train to the coast returns after twelve years
By Sam Whitlock
November 21, 2026

The night train between the capital and the coast will run again from March, the railway company said on Saturday.

"People asked for it every single week," said Andréa Moreau, who leads the company.

Tickets will go on sale in January, and the first cars have already been repaired in the old workshops.
`;

export const WEATHER = `<!doctype html><html lang="en"><head><title>Storm closes three mountain passes</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Storm closes three mountain passes</h1><p class="byline">By Ines Castell</p>
<time datetime="2026-11-22">22 November 2026</time>
<p>A winter storm closed three mountain passes on Sunday, and drivers spent the night in their cars on the northern road.</p>
<p>"We will not open a road that we cannot keep open," said Jonas Weber, who runs the road service of the valley.</p>
<p>Ploughs were expected to reach the last of the villages by Monday evening, when the wind should drop.</p>
</article><script>document.title = 'taken over'</script></body></html>`;

type Method = 'get' | 'post' | 'put' | 'delete' | 'patch' | 'head' | 'options' | 'query';

/** What a test works with; `close` takes everything away again. */
export interface Running {
  server: HttpServer;
  store: Store;
  app: App;
  /** A request that is checked against the document when it is answered. */
  ask: (method: Method, path: string) => Test;
  documented: (response: Response) => void;
  close: () => Promise<void>;
}

export async function start(options: ServerOptions = {}, appOptions: AppOptions = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-http-'));
  const store = await openStore(`sqlite:${folder}/test.db`);
  const app = createApp(store, { threads: 1, ...appOptions });
  const server = buildServer(app, options);
  await server.ready();
  const documented = documentedBy(openapiDocument(server) as unknown as Document);
  return {
    server,
    store,
    app,
    documented,
    ask: (method, path) => (request(server.server)[method](path) as Test).redirects(0).expect(documented),
    async close() {
      await server.close();
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sends a dump and gives the id of the article it became. */
export async function ingest({ ask }: Running, type: string, body: string, query = ''): Promise<string> {
  const { body: report } = await ask('post', `/ingest${query}`)
    .set('content-type', type)
    .send(body)
    .expect(201);
  return report.results[0].id;
}

/** The targets of a Link header by their relation. */
export function linksOf(headers: Record<string, string>): Record<string, string> {
  const links = [...(headers.link ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)];
  return Object.fromEntries(links.map(([, href, rel]) => [rel, href]));
}

interface Answer {
  content?: Record<string, object>;
  headers?: Record<string, object>;
}

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
  components: { schemas: Record<string, object> };
}

/** Of the connection and of packing, or on every answer, as the document says at its beginning. */
const UNSAID = [
  'connection',
  'keep-alive',
  'date',
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'x-content-type-options',
  'vary',
];
/** On answers to reads, without exception. */
const ALWAYS = ['x-request-id', 'etag', 'last-modified', 'cache-control'];

/** What supertest knows of a request. */
interface Asked {
  method: string;
  url: string;
  _data?: unknown;
}

const asText = (sent: unknown): string => (typeof sent === 'string' ? sent : (JSON.stringify(sent) ?? ''));

/** Fails for an answer whose status, media type or header the document does not name, or whose body is not as its schema says. */
function documentedBy(document: Document): (response: Response) => void {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (at: string): ValidateFunction => {
    const known = compiled.get(at) ?? ajv.compile({ $ref: `openapi#${at}` });
    compiled.set(at, known);
    return known;
  };
  return (response) => {
    const { method, url, _data } = (response as unknown as { request: Asked }).request;
    const type = (response.get('content-type') ?? '').split(';')[0] ?? '';
    const { pathname } = new URL(url);
    // OpenAPI 3.1 has no word for QUERY: it answers as GET does, and refuses bodies as POST does
    const got = operationOf(document, method === 'QUERY' ? 'GET' : method, pathname);
    const isPosted = method === 'QUERY' && !got?.responses[String(response.status)];
    const operation = isPosted ? operationOf(document, 'POST', `${pathname}/search`) : got;
    const answer = operation?.responses[String(response.status)];
    if (
      type === 'application/problem+json' &&
      (!answer || ['404', '405'].includes(String(response.status)))
    ) {
      expect([404, 405, 400], `${method} ${url} answers ${response.status}`).toContain(response.status);
      return valid(validator('/components/schemas/Problem'), response.body);
    }
    if (!operation) return;
    const what = `${method} ${url} answers ${response.status} ${type}`;
    expect(answer, what).toBeDefined();
    headersFit(what, method, response, answer!);
    if (response.status === 304) return expect(response.text).toBeFalsy();
    expect(answer?.content, what).toHaveProperty([type]);
    if (method === 'HEAD' || !/[/+]json$/.test(type)) return;
    const steps = [
      operation.pointer,
      'responses',
      String(response.status),
      'content',
      pointer(type),
      'schema',
    ];
    if (/[?&]fields=./.test(url) || asText(_data).includes('"fields":['))
      return pickedValid(validator(steps.join('/')), response.body);
    valid(validator(steps.join('/')), response.body);
  };
}

function headersFit(what: string, method: string, response: Response, answer: Answer): void {
  const said = Object.keys(answer.headers ?? {}).map((name) => name.toLowerCase());
  if (method === 'QUERY') said.push('accept-query'); // in place of Accept-Post
  const unknown = Object.keys(response.headers).filter(
    (name) => !UNSAID.includes(name) && !said.includes(name),
  );
  expect(unknown, `${what} with headers the document does not name`).toEqual([]);
  if (method === 'POST' || response.status >= 400) return;
  const missing = ALWAYS.filter((name) => said.includes(name) && response.headers[name] === undefined);
  expect(missing, `${what} without headers`).toEqual([]);
}

/** With `fields`, as the document says of it, items have these fields and no others: what is there must be as it says. */
function pickedValid(validate: ValidateFunction, body: unknown): void {
  validate(body);
  const faults = (validate.errors ?? []).filter(
    ({ keyword, instancePath }) => keyword !== 'required' || !/^(?:\/data\/\d+)?$/.test(instancePath),
  );
  expect(faults).toEqual([]);
}

function operationOf(document: Document, method: string, path: string) {
  const template = Object.keys(document.paths).find((candidate) => {
    const [want, got] = [candidate.split('/'), path.split('/')];
    return want.length === got.length && want.every((part, i) => part.startsWith('{') || part === got[i]);
  });
  const name = method === 'HEAD' ? 'get' : method.toLowerCase();
  const operation = template && document.paths[template]?.[name];
  if (!operation || !template) return undefined;
  return { ...operation, pointer: `/paths/${pointer(template)}/${name}` };
}

function valid(validate: ValidateFunction, body: unknown): void {
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}

/** RFC 6901, then as a URI fragment. */
function pointer(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
