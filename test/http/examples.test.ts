/** The examples of the OpenAPI document are real: parameters find what they say among the samples, answers are what the server answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, recordsOfFiles } from '#app/files.ts';
import { NOBODY } from '#domain/access.ts';
import { FILE, record } from './examples/record.ts';
import { type Running, start } from './support.ts';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; example?: unknown }[];
  requestBody?: { content: Record<string, { example?: object }> };
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

let running: Running;
let document: {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { examples?: object[] }> };
};
beforeAll(async () => {
  running = await start();
  const samples = await filesBelow([join(import.meta.dirname, '../../samples')]);
  await running.app.ingest(recordsOfFiles(samples), 'test');
  await running.store.note(NOBODY, { action: 'reprocess', subject: '*', detail: {} });
  document = (await running.ask('get', '/openapi.json').expect(200)).body;
});
afterAll(() => running.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

test('answers are what the server answers', async () => {
  const committed = JSON.parse(readFileSync(FILE, 'utf8'));
  expect(committed, 'run `npm run openapi` and commit').toEqual(await record());
});

test('every answer with a body has one, but the document itself, and counts', () => {
  const bare = operations().flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content)
        .filter(([, { example }]) => example === undefined)
        .map(([type]) => `${operation.operationId} ${status} ${type}`),
    ),
  );
  expect(bare).toEqual(
    ['getDump 200 text/html', 'metrics 200 text/plain', 'openapi 200 application/json'].sort(),
  );
});

test('every parameter has one; each finds something', async () => {
  for (const { path, method, operation } of operations()) {
    for (const { name, in: where, example } of operation.parameters ?? []) {
      expect(example, `${operation.operationId} ${name}`).toBeDefined();
      // an id and a cursor are of one database only
      if (method !== 'get' || where !== 'query' || name === 'cursor' || path.includes('{')) continue;
      const query = new URLSearchParams({
        [name]: String(example),
        ...(name === 'as' && { person: 'linklater' }),
      });
      const { body } = await running.ask('get', `${path}?${query}`).expect(200);
      expect((body.data ?? [body]).length, `${path}?${query}`).toBeGreaterThan(0);
    }
  }
});

test('examples of request bodies are taken', async () => {
  const search = document.paths['/articles/search']!.post!.requestBody!.content['application/json']!.example;
  const { body } = await running.ask('post', '/articles/search').send(search).expect(200);
  expect(body.data.length).toBeGreaterThan(0);
  for (const example of document.components.schemas.IngestRecord!.examples!) {
    await running.ask('post', '/ingest').send(example).expect(201);
  }
});
