/** `GET /people/{id}/timeline`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR, ingest, type Running, start } from './support.ts';

let running: Running;
let brandt: number;
beforeAll(async () => {
  running = await start();
  for (const [day, hours] of [
    ['November 20, 2026', 'nine'],
    ['November 20, 2026', 'ten'],
    ['January 3, 2027', 'eleven'],
  ])
    await ingest(running, 'text/plain', HARBOUR.replace('November 20, 2026', day!).replace('nine', hours!));
  brandt = await idOf('brandt');
});
afterAll(() => running.close());

const idOf = async (name: string): Promise<number> =>
  (await running.ask('get', `/people?q=${name}`).expect(200)).body.data[0].id;
const timeline = (id: number, query = '') => running.ask('get', `/people/${id}/timeline${query}`);

test('months with those between, which have nothing', async () => {
  const { body } = await timeline(brandt).expect(200);
  expect(body).toMatchObject({ person: brandt, unit: 'month', tz: 'UTC', articles: 3, authored: 0 });
  expect(body.buckets).toMatchObject([
    { start: '2026-11-01', articles: 2 },
    { start: '2026-12-01', articles: 0, quotes: 0, authored: 0 },
    { start: '2027-01-01', articles: 1 },
  ]);
  expect(body.quotes).toBe((await running.ask('get', `/people/${brandt}`).expect(200)).body.quotes);
});

test('days of a period in a time zone', async () => {
  const { body } = await timeline(
    brandt,
    '?unit=day&from=2026-11-19&to=2026-11-20&tz=America/New_York',
  ).expect(200);
  expect(body.buckets).toMatchObject([
    { start: '2026-11-19', articles: 2 }, // midnight in London is evening there
    { start: '2026-11-20', articles: 0 },
  ]);
  expect(body).toMatchObject({ from: '2026-11-19T05:00:00.000Z', to: '2026-11-21T05:00:00.000Z' });
});

test('who writes has a timeline, too', async () => {
  const { body: articles } = await running.ask('get', '/people?q=lindqvist').expect(200);
  const { body } = await timeline(articles.data[0].id, '?unit=week').expect(200);
  expect(body).toMatchObject({ articles: 0, authored: 3 });
  expect(body.buckets).toHaveLength(7);
});

test('outside of what there is', async () => {
  const { body } = await timeline(brandt, '?from=2030-01-01&to=2030-02-01').expect(200);
  expect(body.buckets).toMatchObject([{ articles: 0 }, { articles: 0 }]);
  expect((await timeline(brandt, '?from=2030-01-01').expect(200)).body.buckets).toEqual([]);
});

test.each([
  ['?unit=year', 'unit', 'give `day`, `week` or `month`'],
  ['?tz=Mars', 'tz', 'not a time zone'],
  ['?from=2026-02-01&to=2026-01-01', 'from', 'later than `to`'],
  ['?unit=day&from=1900-01-01', 'unit', 'more than 5000 buckets'],
])('%s is refused', async (query, parameter, detail) => {
  const { body } = await timeline(brandt, query).expect(400);
  expect(body.errors).toMatchObject([{ parameter, detail: expect.stringContaining(detail) }]);
});

test('nobody has none; who was merged has that of the other', async () => {
  await timeline(999).expect(404);
  const okafor = await idOf('okafor');
  await running
    .ask('post', `/people/${brandt}/merge`)
    .send({ people: [okafor] })
    .expect(200);
  const { body, headers } = await timeline(okafor, '?unit=week').expect(308);
  expect(headers).toMatchObject({
    location: `/people/${brandt}/timeline?unit=week`,
    'cache-control': 'no-store',
  });
  expect(body.person).toBe(brandt);
});
