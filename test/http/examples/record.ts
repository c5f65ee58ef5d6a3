/**
 * Takes the samples and `requests.ts`, gives what the server answers, by operation, status and media type: the examples of the OpenAPI
 * document. Run by `npm run openapi` to write them, and by a test that compares. What is new each time (ids, the time of ingest) is set.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '#app/create.ts';
import { filesBelow, recordsOfFiles } from '#app/files.ts';
import { buildServer } from '#http/server.ts';
import { openStore } from '#store/open.ts';
import { type ExampleRequest, REQUESTS } from './requests.ts';

/** Operation → status → media type → body. */
export type Examples = Record<string, Record<string, Record<string, unknown>>>;

export const FILE = new URL('../../../src/http/examples.json', import.meta.url);
const SAMPLES = join(import.meta.dirname, '../../../samples');
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z|\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT/g;
const TOOK = /"took":[\d.]+ */g;
/** Null within the first millisecond. */
const RATE = /("(?:recordsPerSecond|bytesPerSecond)"):(?:[\d.e+-]+|null)|("secondsLeft"):(?:[\d.e+-]+|null)/g;
/** The day it is made. */
const TAKEN_DOWN = /(was taken down on )\d{4}-\d\d-\d\d/g;
const CAME_IN = new Date('2026-11-23T08:00:00Z');
const RECENT_MS = 3_600_000;

export async function record(): Promise<Examples> {
  const store = await openStore('sqlite::memory:');
  const app = createApp(store, { threads: 1 });
  const server = buildServer(app);
  await app.ingest(recordsOfFiles(await filesBelow([SAMPLES])), 'samples');
  const [finished] = (await app.ingests({ limit: 1 })).items;
  const open = await store.openIngest('POST /ingest');
  const places: Record<string, string | undefined> = { INGEST: finished?.id, OPEN: open };
  const [article] = (await app.searchArticles({ q: 'comet', limit: 1 })).items;
  const examples: Examples = {};
  for (const asked of REQUESTS) {
    const { statusCode, headers, body } = await server.inject({
      method: asked.method ?? 'GET',
      url: asked.path.replace(/ARTICLE|INGEST|OPEN/, (name) => places[name] ?? article?.id ?? ''),
      headers: headersOf(asked),
      ...(asked.body !== undefined && { payload: asked.body }),
    });
    const type = String(headers['content-type']).split(';')[0] ?? '';
    const set = settled(body);
    const of = examples[asked.operation] ?? {};
    // the first request of a kind is the one that is shown
    const example = of[statusCode]?.[type] ?? (/[/+]json$/.test(type) ? JSON.parse(set) : set);
    examples[asked.operation] = { ...of, [statusCode]: { ...of[statusCode], [type]: example } };
  }
  await server.close();
  await app.close();
  return examples;
}

function headersOf({ type, prefer, accept = '*/*', ifMatch }: ExampleRequest): Record<string, string> {
  return {
    host: '127.0.0.1:3000',
    accept,
    ...(type && { 'content-type': type }),
    ...(prefer && { prefer }),
    ...(ifMatch && { 'if-match': ifMatch }),
  };
}

/** Ids are numbered as they come, times of the last hour are all the same one, and so are rates. */
function settled(text: string): string {
  const ids = new Map<string, string>();
  const number = (id: string) => {
    const known = ids.get(id) ?? `01a2077e-7569-7108-af5c-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(id, known);
    return known;
  };
  const time = (instant: string) => {
    if (Math.abs(Date.now() - Date.parse(instant)) > RECENT_MS) return instant;
    return instant.includes('GMT') ? CAME_IN.toUTCString() : CAME_IN.toISOString();
  };
  return text
    .replace(UUID, number)
    .replace(INSTANT, time)
    .replace(TOOK, '"took":0.42')
    .replace(RATE, '$1$2:120')
    .replace(TAKEN_DOWN, (_, before) => `${before}2026-11-23`);
}

if (import.meta.main) await writeFile(FILE, `${JSON.stringify(await record(), null, 2)}\n`);
