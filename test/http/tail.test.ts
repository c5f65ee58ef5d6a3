/** `GET /articles?since=`: what came in or changed after a sequence. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submission } from '../store/samples.ts';
import { HARBOUR, ingest, RAILWAY, type Running, start } from './support.ts';

let running: Running;
let harbour: string;
let railway: string;
beforeAll(async () => {
  running = await start();
  railway = await ingest(running, 'text/plain', RAILWAY);
  harbour = await ingest(running, 'text/plain', HARBOUR);
});
afterAll(() => running.close());

const get = (query: string) => running.ask('get', `/articles?${query}`);
const ids = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

test('pages in order of sequence; each says where to go on, the last, too', async () => {
  const first = await get('since=0&limit=1').expect(200);
  expect(ids(first.body)).toEqual([railway]);
  expect(first.body.page).toMatchObject({ since: 1, prev: null, next: expect.any(String) });
  const second = await get(`since=0&limit=1&cursor=${first.body.page.next}`).expect(200);
  expect(ids(second.body)).toEqual([harbour]);
  expect(second.body.page).toMatchObject({ since: 2, next: null });
  expect(second.headers['x-next-since']).toBe('2');
  const none = await get('since=2').expect(200);
  expect(none.body).toMatchObject({ data: [], page: { since: 2, next: null } });
});

test('asking again in vain is cheap: 304', async () => {
  const { headers } = await get('since=2').expect(200);
  await get('since=2').set('if-none-match', headers.etag!).expect(304);
});

test('lists without `since` have no number to go on from', async () => {
  const { body, headers } = await get('limit=1').expect(200);
  expect(body.page).not.toHaveProperty('since');
  expect(headers).not.toHaveProperty('x-next-since');
  expect(body.data[0].sequence).toBe(1); // the newest by its day
});

test('an export of several pages says where all of it ends', async () => {
  const many = await start();
  const stories = Array.from({ length: 101 }, (_, i) => submission({ headline: `Story ${i}` }));
  await many.store.save(await many.store.openIngest('test'), stories);
  for (const format of ['ndjson', 'csv']) {
    const { headers } = await many.ask('get', `/articles?since=0&format=${format}&fields=id`).expect(200);
    expect(headers['x-next-since']).toBe('101');
  }
  await many.close();
});

test('an export is whole, and its header says where it ends', async () => {
  const { text, headers } = await get('since=0&format=ndjson&fields=id,sequence,body').expect(200);
  const lines = text.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: railway, sequence: 1, body: expect.stringContaining('night train') },
    { id: harbour, sequence: 2 },
  ]);
  expect(headers['x-next-since']).toBe('2');
  const csv = await get('since=1&format=csv&fields=sequence').expect(200);
  expect(csv.text).toBe('sequence\r\n2\r\n');
  const some = await get('since=0&format=ndjson&limit=1').expect(200);
  expect(some.headers['x-next-since']).toBe('1');
});

test('as a body, too', async () => {
  const { body } = await running.ask('query', '/articles').send({ since: 1 }).expect(200);
  expect(ids(body)).toEqual([harbour]);
});

test.each([
  [
    'since=0&q=harbour',
    'q',
    '`since` goes with limit, cursor, fields and format (json, ndjson, csv) only: leave `q` out.',
  ],
  ['since=0&sort=newest', 'sort', 'leave `sort` out'],
  ['since=0&from=2024-01-01', 'from', 'leave `from` out'],
  ['since=0&format=rss', 'format', '`since` goes with'],
  ['since=-1', 'since', 'give the whole number you came to, or 0 to begin'],
  ['since=x', 'since', 'give the whole number'],
  [
    'since=3',
    'since',
    'the last sequence here is 2: it belongs to another database. Begin again with since=0.',
  ],
])('%s is refused', async (query, parameter, detail) => {
  const { body } = await get(query).expect(400);
  expect(body).toMatchObject({ code: 'invalid_request', errors: [{ parameter }] });
  expect(body.errors[0].detail).toContain(detail);
});

test('a cursor is of one `since` only', async () => {
  const { body } = await get('since=0&limit=1').expect(200);
  const other = await get(`since=1&limit=1&cursor=${body.page.next}`).expect(400);
  expect(other.body.code).toBe('invalid_cursor');
});
