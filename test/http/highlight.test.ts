/** `highlight=true` on lists of articles and quotes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, ingest, type Running, start } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await start();
  await ingest(running, 'text/plain', HARBOUR);
});
afterAll(() => running.close());

const get = async (path: string) => (await running.ask('get', path).expect(200)).body.data[0];

test('headline, body and snippets, in all forms of the word', async () => {
  const { highlights, body } = await get('/articles?q=vote OR harbour&highlight=true&fields=body');
  expect(highlights.headline.html).toBe('City council backs <mark>harbour</mark> plan after long debate');
  const words = highlights.body.marks.map(({ start, end }: { start: number; end: number }) =>
    body.slice(start, end),
  );
  expect(words).toEqual(['voted', 'harbour', 'harbour', 'vote']);
  expect(highlights.body.snippets[0].html).toContain('council <mark>voted</mark> on Friday');
});

test('only where it is asked', async () => {
  expect(await get('/articles?q=harbour')).not.toHaveProperty('highlights');
  expect(await get('/articles?q=harbour&highlight=false')).not.toHaveProperty('highlights');
  expect((await get('/articles?q=harbour&fields=id,highlights')).highlights.body.marks).toHaveLength(2);
  expect((await get('/articles?highlight=true')).highlights.body).toEqual({ marks: [], snippets: [] });
});

test('in quotes', async () => {
  const { highlights, text } = await get('/quotes?q=waiting&highlight=true');
  expect(highlights.html).toContain('<mark>waiting</mark>');
  const [{ start, end }] = highlights.marks;
  expect(text.slice(start, end)).toBe('waited');
});

test('a page by cursor, and as a body', async () => {
  const { body } = await running
    .ask('query', '/articles')
    .send({ q: 'harbour', highlight: true })
    .expect(200);
  expect(body.data[0].highlights.headline.marks).toEqual([{ start: 19, end: 26 }]);
  await running.ask('get', '/articles?highlight=yes').expect(400);
});
