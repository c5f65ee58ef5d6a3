/** A real server over a real database for the HTTP tests, and a check of every answer against the OpenAPI document. */
import request, { type Response, type Test } from 'supertest';
import { expect } from 'vitest';
import type { App } from '#app/app.ts';
import { type AppOptions, createApp } from '#app/create.ts';
import { openapiDocument } from '#http/openapi.ts';
import type { HttpServer } from '#http/schemas.ts';
import { buildServer, type ServerOptions } from '#http/server.ts';
import { openStore } from '#store/open.ts';
import type { Store } from '#store/store.ts';
import { newStoreUrl } from '../stores.ts';
import { checker, type Document } from './documented.ts';

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

/** What a test works with; `close` ends it, and the store goes with the test file. */
export interface Running {
  server: HttpServer;
  store: Store;
  app: App;
  /** A request that is checked against the document when it is answered. */
  ask: (method: Method, path: string) => Test;
  documented: (response: Response) => void;
  close: () => Promise<void>;
}

/** @param url of a store that was there before, or is to be opened again; without, a new one. */
export async function start(
  options: ServerOptions = {},
  appOptions: AppOptions = {},
  url?: string,
): Promise<Running> {
  const store = await openStore(url ?? (await newStoreUrl()));
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

/** The answer of a search without how long it took. */
export function timeless({ meta: { took: _, ...meta }, ...answer }: { meta: { took: number } }): object {
  return { ...answer, meta };
}

/** The targets of a Link header by their relation. */
export function linksOf(headers: Record<string, string>): Record<string, string> {
  const links = [...(headers.link ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)];
  return Object.fromEntries(links.map(([, href, rel]) => [rel, href]));
}

/** What supertest knows of a request. */
interface Asked {
  method: string;
  url: string;
  _data?: unknown;
}

/** Fails for an answer that is not as the document says. */
function documentedBy(document: Document): (response: Response) => void {
  const check = checker(document);
  return (response) => {
    const { method, url, _data } = (response as unknown as { request: Asked }).request;
    const { status, headers, text, body } = response;
    expect(check({ method, url, sent: _data, status, headers, text, body })).toEqual([]);
  };
}
