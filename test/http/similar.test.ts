/** `GET /articles/{id}/similar`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

let running: Running;
let first: string;
let second: string;
beforeAll(async () => {
  running = await start();
  first = await ingest(running, 'text/plain', HARBOUR);
  second = await ingest(running, 'text/plain', HARBOUR.replace('nine hours', 'ten hours'));
  await ingest(running, 'text/plain', RAILWAY);
});
afterAll(() => running.close());

const get = (path: string) => running.ask('get', path);

test('the same matter, with what is shared', async () => {
  const { body } = await get(`/articles/${first}/similar`).expect(200);
  expect(body.data).toMatchObject([{ id: second, copy: false, shared: { people: expect.any(Array) } }]);
  expect(body.data[0].shared.people.map(({ name }: { name: string }) => name)).toContain('Helena Brandt');
});

test.each([
  ['limit=0', 'limit', 'give a whole number from 1 to 50'],
  ['days=x', 'days', 'give a whole number from 1 to 3650'],
])('%s is refused', async (query, parameter, detail) => {
  const { body } = await get(`/articles/${first}/similar?${query}`).expect(400);
  expect(body.errors).toMatchObject([{ parameter, detail: expect.stringContaining(detail) }]);
});

test('an unknown article has none', async () => {
  await get('/articles/01998877-0000-7000-8000-000000000000/similar').expect(404);
});
