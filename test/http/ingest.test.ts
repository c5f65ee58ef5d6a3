/** `POST /ingest` takes text, HTML, JSON and NDJSON, and says for each record what became of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start, WEATHER } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.close());

const post = (type: string, body: string | Buffer, query = '') =>
  running.ask('post', `/ingest${query}`).set('content-type', type).send(body);

test('a text becomes an article; the same text again is a duplicate', async () => {
  const first = await post('text/plain', HARBOUR).expect(201);
  expect(first.body).toMatchObject({ created: 1, duplicates: 0, rejected: 0 });
  const { id } = first.body.results[0];
  expect(first.get('location')).toBe(`/articles/${id}`);

  const again = await post('text/plain', HARBOUR).expect(200);
  expect(again.body.results).toEqual([{ index: 0, status: 'duplicate', id, duplicateOf: 'dump' }]);
  expect(again.get('location')).toBeUndefined();

  const { body: article } = await running.ask('get', `/articles/${id}`).expect(200);
  expect(article).toMatchObject({
    headline: 'City council backs harbour plan after long debate',
    published: '2026-11-20',
  });
  expect(article.quotes[0]).toMatchObject({ speaker: 'Helena Brandt' });
  // ids are the same in upper case (RFC 9562)
  const { body: same } = await running.ask('get', `/articles/${id.toUpperCase()}`).expect(200);
  expect(same.id).toBe(id);
});

test('what the sender says of a text or a page stands in the query', async () => {
  const query = '?url=https://example.org/storm&id=storm-1&source=Valley%20News&publishedAt=2026-11-23';
  const { body } = await post('text/html; charset=utf-8', WEATHER, query).expect(201);
  expect(body.results[0].recordId).toBe('storm-1');
  const { body: article } = await running.ask('get', `/articles/${body.results[0].id}`).expect(200);
  expect(article).toMatchObject({
    url: 'https://example.org/storm',
    externalId: 'storm-1',
    source: 'Valley News',
    published: '2026-11-23',
  });
});

test('the charset of the Content-Type is respected, and the dump keeps its bytes', async () => {
  const bytes = Buffer.from(
    HARBOUR.replace('harbour plan', 'café plan').replaceAll('Brandt', 'Dubé'),
    'latin1',
  );
  const { body } = await post('text/plain; charset="ISO-8859-1"', bytes).expect(201);
  const { id } = body.results[0];
  const { body: article } = await running.ask('get', `/articles/${id}`).expect(200);
  expect(article.headline).toBe('City council backs café plan after long debate');
  const dump = await running.ask('get', `/articles/${id}/dump`).responseType('blob').expect(200);
  expect(dump.get('content-type')).toBe('text/plain; charset=iso-8859-1');
  expect(Buffer.compare(dump.body, bytes)).toBe(0);
});

test('good records go in while bad ones beside them are rejected', async () => {
  const { body } = await post(
    'application/json',
    JSON.stringify([
      { text: RAILWAY, id: 'train' },
      { text: 'Menu\nHome\n', id: 'menu', colour: 'red', 'a/b~c': 1 },
      { id: 'nothing' },
      { text: '   ' },
      { text: RAILWAY, publishedAt: 'yesterday' },
      'a string',
      { text: RAILWAY, id: 'train-again' },
    ]),
  ).expect(201);
  expect(body).toMatchObject({ created: 1, duplicates: 1, rejected: 5 });
  expect(
    body.results.map((r: { status: string; error?: { code: string } }) => r.error?.code ?? r.status),
  ).toEqual([
    'created',
    'invalid_record',
    'invalid_record',
    'empty_record',
    'invalid_record',
    'invalid_record',
    'duplicate',
  ]);
  const pointers = (index: number) =>
    body.results[index].error.errors.map((e: { pointer: string }) => e.pointer);
  expect(pointers(1)).toEqual(['/1/colour', '/1/a~1b~0c']);
  expect(body.results[1]).toMatchObject({ index: 1, recordId: 'menu' });
  expect(body.results[1].error.detail).toContain('the fields are text, html, url, id, source, publishedAt');
  expect(pointers(2)).toEqual(['/2']);
  expect(pointers(4)).toEqual(['/4/publishedAt']);
  expect(pointers(5)).toEqual(['/5']);
});

test('NDJSON: each record answers with its line; empty lines count as lines but not as records', async () => {
  const lines = [
    JSON.stringify({ text: RAILWAY.replaceAll('train', 'ferry') }),
    '',
    '{"text": "unfinished',
    `  ${JSON.stringify({ text: `A line\u2028separator. ${RAILWAY}`, id: 'four' })}\r`,
    '[1, 2]',
  ];
  const { body } = await post('application/x-ndjson', lines.join('\n')).expect(201);
  expect(body.results).toMatchObject([
    { index: 0, line: 1, status: 'created' },
    {
      index: 1,
      line: 3,
      status: 'rejected',
      error: { code: 'invalid_json', detail: 'Line 3, column 21: the text ends inside a string.' },
    },
    { index: 2, line: 4, recordId: 'four' },
    { index: 3, line: 5, status: 'rejected', error: { code: 'invalid_record' } },
  ]);
  expect(body.results[2].status).not.toBe('rejected');
});

test.each(['application/jsonl', 'application/ndjson'])('%s is NDJSON too', async (type) => {
  const { body } = await post(type, '{"text": ""}\n{"text": ""}\n').expect(200);
  expect(body.rejected).toBe(2);
});

test('only duplicates and rejected records answer 200', async () => {
  const id = await ingest(
    running,
    'application/json',
    JSON.stringify({ html: WEATHER.replaceAll('Storm', 'Flood') }),
  );
  const both = [{ html: WEATHER.replaceAll('Storm', 'Flood') }, { html: '' }];
  const { body } = await post('application/json', JSON.stringify(both)).expect(200);
  expect(body.results).toMatchObject([{ status: 'duplicate', id }, { status: 'rejected' }]);
});
