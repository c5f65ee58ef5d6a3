/** `/stats`, `/sources` and `/sources/{id}`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingest, type Running, start, WEATHER } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await start();
  for (const [name, day] of [
    ['Harbour Post', '2024-01-01'],
    ['Harbour Post', '2024-02-02'],
    ['Valley Echo & Sons', '2024-02-03'],
  ]) {
    const html = WEATHER.replace('2026-11-22', day!).replaceAll('three mountain', `${day} mountain`);
    await ingest(
      running,
      'text/html',
      html,
      `?source=${encodeURIComponent(name!)}&url=https://news.example/${day}`,
    );
  }
});
afterAll(() => running.close());

const get = (path: string) => running.ask('get', path).expect(200);

test('what is in the store', async () => {
  const { body } = await get('/stats');
  expect(body).toMatchObject({ articles: 3, sources: 2, sequence: 3 });
  expect(body.bySource).toEqual((await get('/sources')).body.data);
  expect(body.bytes).toBeGreaterThan(10_000);
  const months = body.byMonth.map(({ articles }: { articles: number }) => articles);
  expect(months.reduce((a: number, b: number) => a + b)).toBe(3);
});

test('a source leads to its articles', async () => {
  const { body: list } = await get('/sources?q=val');
  expect(list.data).toMatchObject([{ name: 'Valley Echo & Sons', articles: 1 }]);
  const { body } = await get(`/sources/${list.data[0].id}`);
  expect(body).toMatchObject({
    hosts: [{ host: 'news.example', articles: 1 }],
    bySection: [{ articles: 1 }],
  });
  const { body: articles } = await get(body.articlesUrl);
  expect(articles.data).toMatchObject([{ source: 'Valley Echo & Sons' }]);
});

test('pages and exports as all lists', async () => {
  const first = await get('/sources?limit=1');
  const second = await get(`/sources?limit=1&cursor=${first.body.page.next}`);
  expect([...first.body.data, ...second.body.data]).toMatchObject([
    { name: 'Harbour Post', articles: 2 },
    { name: 'Valley Echo & Sons', articles: 1 },
  ]);
  const { text } = await get('/sources?format=csv&fields=name,articles');
  expect(text).toBe('name,articles\r\nHarbour Post,2\r\nValley Echo & Sons,1\r\n');
  await running.ask('get', '/sources/99').expect(404);
  await running.ask('get', '/sources/one').expect(404);
});
