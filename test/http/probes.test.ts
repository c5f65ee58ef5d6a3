/** What those see who watch the server: metrics that count what was asked, by bounded labels, and whether it lives and can work. */
import { afterEach, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

let running: Running;
afterEach(() => running.close());

async function metrics(): Promise<Map<string, number>> {
  const { text, headers } = await running.ask('get', '/metrics').expect(200);
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

test('requests are counted by the pattern of their route; what has none is one', async () => {
  running = await start();
  const id = await ingest(running, 'text/plain', HARBOUR);
  await running.ask('get', `/articles/${id}`).expect(200);
  await running.ask('get', '/articles/01998877-0000-7000-8000-000000000000').expect(404);
  await running.ask('get', '/articles?limit=0').expect(400);
  for (const path of ['/a', '/b/c', `/articles/${id}/d`]) await running.ask('get', path).expect(404);
  const found = await metrics();
  const requests = (method: string, route: string, status: number) =>
    found.get(`copydesk_http_requests_total{method="${method}",route="${route}",status="${status}"}`);
  expect(requests('GET', '/articles/:id', 200)).toBe(1);
  expect(requests('GET', '/articles/:id', 404)).toBe(1);
  expect(requests('GET', 'none', 404)).toBe(3);
  expect(requests('POST', '/ingest', 201)).toBe(1);
  expect(found.get('copydesk_http_errors_total{code="not_found"}')).toBe(4);
  expect(found.get('copydesk_http_errors_total{code="invalid_request"}')).toBe(1);
  expect(found.get('copydesk_http_request_duration_seconds_count{method="GET",route="/articles/:id"}')).toBe(
    2,
  );
  expect([...found.keys()].join()).not.toContain(id);
});

test('records, stages, searches and what is stored are told', async () => {
  running = await start();
  await ingest(running, 'text/plain', HARBOUR);
  await ingest(running, 'text/plain', RAILWAY);
  await running.ask('post', '/ingest').set('content-type', 'text/plain').send(HARBOUR);
  await running.ask('post', '/ingest').set('content-type', 'text/plain').send('Home\nSports\nWeather');
  for (const path of ['/articles?q=harbour', '/quotes', '/people?q=brandt', '/people?q=b', '/sources'])
    await running.ask('get', path).expect(200);
  const found = await metrics();
  const records = (status: string, reason: string) =>
    found.get(`copydesk_ingest_records_total{status="${status}",reason="${reason}"}`);
  expect(records('created', '')).toBe(2);
  expect(records('duplicate', 'dump')).toBe(1);
  expect(records('rejected', 'no_article')).toBe(1);
  for (const [stage, count] of Object.entries({ read: 4, clean: 3, save: 4 }))
    expect(found.get(`copydesk_ingest_stage_duration_seconds_count{stage="${stage}"}`), stage).toBe(count);
  for (const [kind, count] of Object.entries({ articles: 1, quotes: 1, people: 2, sources: 1 }))
    expect(found.get(`copydesk_search_duration_seconds_count{kind="${kind}"}`)).toBe(count);
  expect(found.get('copydesk_articles')).toBe(2);
  expect(found.get('copydesk_ready')).toBe(1);
  expect(found.get('copydesk_database_bytes')).toBeGreaterThan(0);
  expect(found.get('copydesk_database_log_bytes')).toBeGreaterThan(0);
  for (const name of ['ingests_queued', 'ingests_running', 'clean_tasks_waiting', 'clean_tasks_running'])
    expect(found.get(`copydesk_${name}`)).toBe(0);
  expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(0);
});

test('each server counts for itself', async () => {
  running = await start();
  const other = await start();
  await other.ask('get', '/articles').expect(200);
  await other.close();
  expect([...(await metrics()).keys()].join()).not.toContain('route="/articles"');
});

test('metrics want a key of their own scope, probes none', async () => {
  running = await start({ access: { keys: 'always', rate: 1 } });
  const make = (scope: 'read' | 'metrics') =>
    running.app.access.makeKey({ name: scope, scopes: [scope], expiresAt: null }, { via: 'cli', name: null });
  const [read, watch] = [await make('read'), await make('metrics')];
  await running.ask('get', '/metrics').expect(401);
  await running.ask('get', '/metrics').set('x-api-key', read).expect(403);
  for (let i = 0; i < 3; i++) {
    await running.ask('get', '/metrics').set('x-api-key', watch).expect(200);
    await running.ask('get', '/ready').expect(200);
    await running.ask('get', '/health').expect(200);
  }
});

test('a server that was told to stop lives, and is not ready', async () => {
  running = await start();
  await running.ask('get', '/ready').expect(200, { status: 'ready' });
  running.app.stop();
  const { body } = await running.ask('get', '/ready').expect(503);
  expect(body.code).toBe('shutting_down');
  await running.ask('get', '/health').expect(200);
  expect((await metrics()).get('copydesk_ready')).toBe(0);
});

test('a server without its database lives, and is not ready', async () => {
  running = await start();
  await running.store.close();
  const { body } = await running.ask('get', '/ready').expect(503);
  expect(body.code).toBe('storage_error');
  expect((await running.ask('get', '/health').expect(200)).body).toMatchObject({ articles: null });
  await running.ask('get', '/metrics').expect(503); // nor can keys be read
});
