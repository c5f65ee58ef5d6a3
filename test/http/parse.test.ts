/** `GET /articles/parse`: how queries are read, and how faulty ones are refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, start } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.close());

const parse = (q: string) => running.ask('get', `/articles/parse?q=${encodeURIComponent(q)}`);

test('the tree with the place of each part, the normal form, and warnings', async () => {
  const { body } = await parse('bridge AND "toll road" or fee').expect(200);
  expect(body).toEqual({
    q: 'bridge AND "toll road" or fee',
    normal: 'bridge "toll road" or fee',
    query: {
      type: 'and',
      parts: [
        { type: 'word', word: 'bridge', prefix: false, at: { offset: 0, length: 6 } },
        { type: 'phrase', words: ['toll', 'road'], at: { offset: 11, length: 11 } },
        { type: 'word', word: 'or', prefix: false, at: { offset: 23, length: 2 } },
        { type: 'word', word: 'fee', prefix: false, at: { offset: 26, length: 3 } },
      ],
      at: { offset: 0, length: 29 },
    },
    warnings: [{ offset: 23, length: 2, detail: expect.stringContaining('`or` is read as a word') }],
  });
});

test('a query of nothing is everything', async () => {
  const { body } = await parse('').expect(200);
  expect(body).toEqual({ q: '', normal: '', query: null, warnings: [] });
});

test('a faulty query says where and what was expected', async () => {
  const { body } = await parse('bridge (toll').expect(400);
  expect(body).toMatchObject({
    code: 'invalid_query',
    errors: [{ parameter: 'q', offset: 7, length: 1, expected: 'a `)`' }],
  });
});

test('what is not asked for in full is refused', async () => {
  const { body } = await running.ask('get', '/articles/parse').expect(400);
  expect(body).toMatchObject({ code: 'invalid_request', errors: [{ parameter: 'q' }] });
  await running.ask('get', '/articles/parse?q=a&source=b').expect(400);
});
