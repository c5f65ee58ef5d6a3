/** The OpenAPI document describes everything the server does, and the docs page shows it without the internet. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, start } from './support.ts';

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: { name: string; description?: string }[];
  responses: Record<string, { description?: string; content?: Record<string, object> }>;
  requestBody?: { required: boolean; content: Record<string, object> };
}

let running: Running;
let document: {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
beforeAll(async () => {
  running = await start();
  document = (await running.ask('get', '/openapi.json').expect(200)).body;
});
afterAll(() => running.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  );

test('it is the committed one', () => {
  const committed = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8');
  expect(document, 'run `npm run openapi` and commit').toEqual(JSON.parse(committed));
});

test('it has every route', () => {
  expect(
    operations()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'delete /articles/{id}',
    'delete /articles/{id}/corrections/{version}',
    'delete /ingests/{id}',
    'get /articles',
    'get /articles/parse',
    'get /articles/{id}',
    'get /articles/{id}/copies',
    'get /articles/{id}/dump',
    'get /articles/{id}/history',
    'get /articles/{id}/similar',
    'get /audit',
    'get /health',
    'get /ingests',
    'get /ingests/{id}',
    'get /ingests/{id}/events',
    'get /ingests/{id}/records',
    'get /metrics',
    'get /openapi.json',
    'get /people',
    'get /people/{id}',
    'get /people/{id}/articles',
    'get /people/{id}/quotes',
    'get /people/{id}/timeline',
    'get /quotes',
    'get /ready',
    'get /sources',
    'get /sources/{id}',
    'get /stats',
    'patch /articles/{id}',
    'post /articles/search',
    'post /ingest',
    'post /people/{id}/merge',
    'post /people/{id}/split',
  ]);
});

test('every operation, parameter and answer is described', () => {
  const faults = operations().flatMap(({ name, operation }) => [
    ...(['operationId', 'summary', 'tags'] as const)
      .filter((key) => !operation[key])
      .map((key) => `${name}: ${key}`),
    ...(operation.parameters ?? []).filter((p) => !p.description).map((p) => `${name}: parameter ${p.name}`),
    ...Object.entries(operation.responses)
      .filter(([, { description = '' }]) => description === '' || description === 'Default Response')
      .map(([status]) => `${name}: ${status}`),
  ]);
  expect(faults).toEqual([]);
});

test('every error is a problem', () => {
  const faults = operations().flatMap(({ name, operation }) =>
    Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .filter(([, { content = {} }]) => Object.keys(content).join() !== 'application/problem+json')
      .map(([status]) => `${name}: ${status}`),
  );
  expect(faults).toEqual([]);
});

test('ingest names all media types it takes', async () => {
  const { headers } = await running.ask('options', '/ingest').expect(204);
  const content = document.paths['/ingest']!.post!.requestBody!.content;
  expect(Object.keys(content).sort()).toEqual(headers['accept-post']!.split(', ').sort());
});

test('it holds no schema twice and none unused', () => {
  const names = Object.keys(document.components.schemas);
  const text = JSON.stringify(document);
  expect(names.filter((name) => name.endsWith('Input'))).toEqual([]);
  expect(names.filter((name) => !text.includes(`"#/components/schemas/${name}"`))).toEqual([]);
  const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
  expect(references.filter((name) => !names.includes(name))).toEqual([]);
});

test('the docs page takes nothing from other hosts', async () => {
  expect((await running.ask('get', '/').expect(302)).get('location')).toBe('/docs');
  const { text, headers } = await running.ask('get', '/docs').expect(200);
  const targets = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target]) => target!);
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((target) => !target.startsWith('/docs/static/'))).toEqual([]);
  for (const target of targets) await running.ask('get', target).expect(200);
  expect(headers['content-security-policy']).not.toMatch(/https?:|upgrade-insecure/);
  expect(headers['content-security-policy']).toMatch(/^default-src 'self'/); // its own, not that of answers
});
