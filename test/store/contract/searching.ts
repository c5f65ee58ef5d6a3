/** What a search of articles tells beside its items: totals, facets, and how it ranked where very many match. */
import { describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { articles, quotes, type Sample } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

export function searching(desk: Desk): void {
  const { save, headlines } = desk;
  const many = (count: number, more: (n: number) => Sample = () => ({})) =>
    save(
      ...Array.from({ length: count }, (_, n) => ({
        headline: `Story ${n}`,
        body: `Bridge number${n}.`,
        published: dayOf(n),
        ...more(n),
      })),
    );

  test('totals are capped, exact or left out', async () => {
    await many(1_005);
    const text = parseText('bridge');
    const total = async (query: Parameters<typeof articles>[0]) =>
      (await desk.store.searchArticles(articles({ limit: 1, ...query }))).total;
    expect(await total({ text, total: 'capped' })).toEqual({ value: 1_000, relation: 'gte' });
    expect(await total({ total: 'capped' })).toEqual({ value: 1_000, relation: 'gte' });
    expect(await total({ text, total: 'exact' })).toEqual({ value: 1_005, relation: 'eq' });
    expect(await total({ total: 'exact', to: Date.parse(dayOf(3)) / 1000 })).toEqual({
      value: 3,
      relation: 'eq',
    });
    expect(await total({ text: parseText('number7'), total: 'capped' })).toEqual({
      value: 1,
      relation: 'eq',
    });
    expect(await total({ text, total: 'none' })).toBeNull();
    const { facets } = await desk.store.searchArticles(articles({ text, facets: ['month'] }));
    expect(facets?.month).toMatchObject({ of: 1_000, all: false });
  });

  test('facets count people, speakers, sources, sections, languages and days of the matches', async () => {
    await save(
      {
        headline: 'A',
        body: '“Yes,” said Ann Lee.',
        people: { 'Ann Lee': [] },
        quotes: { 'Yes,': { speaker: 'Ann Lee' } },
        section: 'Sport',
        source: 'Post',
      },
      {
        headline: 'B',
        body: 'Ann Lee met Bo Ray.',
        people: { 'Ann Lee': [], 'Bo Ray': [] },
        section: 'sport',
        published: '2024-03-06',
      },
      { headline: 'C', body: 'Nobody.', section: null, language: 'de', source: null },
    );
    const { facets } = await desk.store.searchArticles(
      articles({ facets: ['people', 'speakers', 'sources', 'sections', 'languages', 'day'] }),
    );
    const counts = Object.fromEntries(
      Object.entries(facets ?? {}).map(([name, { values }]) => [
        name,
        values.map(({ value, count }) => `${value} ${count}`),
      ]),
    );
    expect(counts).toEqual({
      people: ['Ann Lee 2', 'Bo Ray 1'],
      speakers: ['Ann Lee 1'],
      sources: ['The Harbour Post 1', 'Post 1'],
      sections: ['sport 2'],
      languages: ['en 2', 'de 1'],
      day: ['2024-03-05 2', '2024-03-06 1'],
    });
    await desk.reprocess((await desk.store.searchArticles(articles())).items[0]?.id ?? '', {
      headline: 'B',
      published: '2024-03-07',
      section: 'World',
    });
    const after = await desk.store.searchArticles(articles({ facets: ['sections', 'day'] }));
    expect(after.facets?.sections?.values.map(({ value }) => value)).toEqual(['World', 'Sport']);
    expect(after.facets?.day?.values.at(-1)).toEqual({ value: '2024-03-07', count: 1 });
  });

  describe('by relevance', () => {
    test('few matches are all ranked; of many the newest, and those with the word in the headline', async () => {
      await many(1_200, (n) => (n === 20 ? { headline: 'A bridge' } : {}));
      const page = (q: string) =>
        desk.store.searchArticles(articles({ text: parseText(q), sort: 'relevance', limit: 2 }));
      expect((await page('number7')).ranking).toEqual({
        by: 'relevance',
        method: 'bm25',
        of: 1,
        all: true,
        ignored: [],
      });
      const { items, ranking } = await page('bridge');
      expect(items[0]?.headline).toBe('A bridge');
      expect(ranking).toMatchObject({ all: false, of: 1_001 });
    });

    test('all pages show each match once, while articles come in', async () => {
      await many(1_100);
      const text = parseText('bridge');
      let pages = 0;
      const found = await walk(async (after) => {
        const page = await desk.store.searchArticles(
          articles({ text, sort: 'relevance', limit: 100, after }),
        );
        if (pages++ < 3) await save({ headline: `Late ${pages}`, body: 'Bridge.', published: '2025-01-01' });
        return page;
      });
      const old = found.filter(({ headline }) => headline?.startsWith('Story'));
      expect(new Set(old.map(({ id }) => id)).size).toBe(old.length);
      expect(old).toHaveLength(1_000);
    });
  });

  test('lists of names, excluded ones and oldest first, among quotes, too', async () => {
    const said = (name: string, n: number): Sample => ({
      headline: name,
      body: `“Yes,” said ${name}.`,
      people: { [name]: [] },
      quotes: { 'Yes,': { speaker: name } },
      source: `Post ${n}`,
      published: dayOf(n),
    });
    await save(said('Ann Lee', 1), said('Bo Ray', 2), said('Cy Fox', 3));
    const some = { any: ['Ann Lee', 'Bo Ray'], none: ['Bo Ray'] };
    expect(await headlines({ speaker: some })).toEqual(['Ann Lee']);
    expect(await headlines({ source: { any: [], none: ['Post 2'] }, sort: 'oldest' })).toEqual([
      'Ann Lee',
      'Cy Fox',
    ]);
    const speakers = async (query: Parameters<typeof quotes>[0]) =>
      (await desk.store.searchQuotes(quotes(query))).items.map(({ speaker }) => speaker);
    expect(await speakers({ speaker: { any: [], none: ['Bo Ray'] }, sort: 'oldest' })).toEqual([
      'Ann Lee',
      'Cy Fox',
    ]);
    expect(
      await speakers({ sort: 'oldest', limit: 1, after: { key: (Date.parse(dayOf(2)) / 1000) * 65_536 } }),
    ).toEqual(['Bo Ray']);
    const { total } = await desk.store.searchQuotes(quotes({ limit: 1, total: 'exact' }));
    expect(total).toEqual({ value: 3, relation: 'eq' });
    const [ann] = await desk.people('Ann Lee');
    expect(await headlines({ personId: ann?.id ?? 0, as: ['mentioned'] })).toEqual(['Ann Lee']);
    expect(await headlines({ personId: ann?.id ?? 0, source: 'Post 2' })).toEqual(['Bo Ray']);
  });

  test('an index that is tended finds the same', async () => {
    for (let n = 0; n < 8; n++) await save({ headline: `Story ${n}`, published: dayOf(n) });
    const before = await headlines({ text: parseText('council') });
    await desk.store.tend();
    expect(await headlines({ text: parseText('council') })).toEqual(before);
  });
}
