/** The parameters of a search that take lists, days of a time zone, and what is told beside the items. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, ingest, RAILWAY, type Running, start, WEATHER } from './support.ts';

let running: Running;
beforeAll(async () => {
  running = await start();
  await ingest(running, 'text/plain', HARBOUR, '?source=Harbour%20Post,%20The');
  await ingest(running, 'text/plain', RAILWAY, '?source=Rail%20Daily');
  await ingest(running, 'text/html', WEATHER, '?source=Alpine%20News');
});
afterAll(() => running.close());

const get = async (query: string) => (await running.ask('get', `/articles?${query}`).expect(200)).body;
const subjects = async (query: string): Promise<string[]> =>
  (await get(query)).data.map(
    ({ headline }: { headline: string }) => /harbour|train|Storm/.exec(headline)?.[0],
  );

describe('lists', () => {
  test.each([
    ['source=rail daily', ['train']],
    ['source=rail daily,alpine news', ['Storm', 'train']],
    ['source=rail daily&source=alpine news', ['Storm', 'train']],
    ['source=-rail daily', ['Storm', 'harbour']],
    ['source=rail daily,alpine news,-alpine news', ['train']],
    ['source="Harbour Post, The"', ['harbour']],
    ['source=-"Harbour Post, The"', ['Storm', 'train']],
    ['source=,', ['Storm', 'train', 'harbour']],
    ['person=brandt,moreau', ['train', 'harbour']],
    ['person=-brandt', ['Storm', 'train']],
    ['speaker=weber,okafor', ['Storm', 'harbour']],
    ['author=-castell', ['train', 'harbour']],
    ['language=-en', []],
    ['language=en&sort=oldest', ['harbour', 'train', 'Storm']],
    ['sort=oldest&limit=2', ['harbour', 'train']],
  ])('%s', async (query, expected) => {
    expect(await subjects(query.replaceAll(' ', '%20').replaceAll('"', '%22'))).toEqual(expected);
  });

  test('oldest first goes on and back', async () => {
    const first = await get('sort=oldest&limit=1');
    const second = await get(`sort=oldest&limit=1&cursor=${first.page.next}`);
    expect(second.data[0].headline).toContain('train');
    expect((await get(`sort=oldest&limit=1&cursor=${second.page.prev}`)).data).toEqual(first.data);
  });

  test('of quotes', async () => {
    const said = async (query: string) =>
      (await running.ask('get', `/quotes?${query}`).expect(200)).body.data.map(
        ({ speaker }: { speaker: string }) => speaker,
      );
    expect(await said('speaker=brandt,weber&collapse=true')).toEqual(['Jonas Weber', 'Helena Brandt']);
    expect(await said('speaker=-brandt,-weber,-okafor')).toEqual(['Andréa Moreau']);
    expect(await said('source=-rail%20daily,-alpine%20news&sort=oldest')).toEqual([
      'Thomas Okafor',
      'Helena Brandt',
    ]);
  });
});

test('days are those of the time zone', async () => {
  // all three are known by their day only, which begins at midnight in UTC
  expect(await subjects('from=2026-11-21&to=2026-11-21')).toEqual(['train']);
  expect(await subjects('from=2026-11-21&to=2026-11-21&tz=America/New_York')).toEqual(['Storm']);
  expect(await subjects('q=published:2026-11-21&tz=America/New_York')).toEqual(['Storm']);
  const { facets } = await get('facets=day&tz=America/New_York');
  expect(facets.day.values.map(({ value }: { value: string }) => value)).toEqual([
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
  ]);
});

test('facets count values, and tell of how many matches', async () => {
  const { facets, total } = await get('q=the&limit=1&facets=people,speakers,sources,languages,week,month');
  expect(total).toEqual({ value: 3, relation: 'eq' });
  for (const facet of Object.values(facets)) expect(facet).toMatchObject({ of: 3, all: true });
  expect(facets.languages.values).toEqual([{ value: 'en', count: 3 }]);
  expect(facets.month.values).toEqual([{ value: '2026-11', count: 3 }]);
  expect(facets.week.values).toEqual([{ value: '2026-11-16', count: 3 }]);
  expect(facets.sources.values).toContainEqual({ id: expect.any(Number), value: 'Rail Daily', count: 1 });
  expect(facets.speakers.values.map(({ value }: { value: string }) => value)).toContain('Helena Brandt');
  expect((await get('q=the')).facets).toBeNull();
});

test('a total can be left out', async () => {
  expect((await get('total=none')).total).toBeNull();
  expect((await get('total=exact&limit=1')).total).toEqual({ value: 3, relation: 'eq' });
});

test('what is read otherwise than it looks is told, and how it was ranked', async () => {
  const answer = await get('q=train%20and%20coast&sort=relevance');
  expect(answer.warnings).toMatchObject([{ offset: 6, length: 3 }]);
  expect(answer.meta.ranking).toMatchObject({ by: 'relevance', method: 'bm25', of: 1, all: true });
  expect((await get('')).meta.ranking).toEqual({ by: 'newest' });
});

test('how long it took changes no validator', async () => {
  const tags = await Promise.all(
    [1, 2, 3].map(async () => (await running.ask('get', '/articles').expect(200)).headers.etag),
  );
  expect(new Set(tags).size).toBe(1);
});
