/** What is in the store is counted with every write, exactly. */
import { describe, expect, test } from 'vitest';
import type { StoredArticle } from '#domain/api.ts';
import { type Sample, submission } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

export function counts(desk: Desk): void {
  const { save, reprocess } = desk;
  const sources = (name: string) => desk.store.searchSources({ name, limit: 20, after: null });

  describe('counts', () => {
    test('nothing is in a new store', async () => {
      expect(await desk.store.stats()).toMatchObject({
        articles: 0,
        people: 0,
        sources: 0,
        firstPublished: null,
        byMonth: [],
        bySource: [],
      });
    });

    test('sources are found by words of their names as they are typed, most articles first', async () => {
      await save(
        { headline: 'A', source: 'The Harbour Post' },
        { headline: 'B', source: 'Daily Post', published: '2024-01-01', section: 'World' },
        { headline: 'C', source: 'daily post', published: '2024-02-05', section: 'WORLD', language: null },
        { headline: 'D', source: null },
      );
      const names = async (q: string) => (await sources(q)).items.map(({ name }) => name);
      expect(await names('')).toEqual(['Daily Post', 'The Harbour Post']);
      expect(await names('POS')).toEqual(['Daily Post', 'The Harbour Post']);
      expect(await names('post har')).toEqual(['The Harbour Post']);
      expect(await names('the harbour')).toEqual(['The Harbour Post']);
      expect(await names('ost')).toEqual([]);
      expect(await names('?!')).toEqual([]);
      const pages = await walk((after) => desk.store.searchSources({ name: '', limit: 1, after }));
      expect(pages.map(({ articles }) => articles)).toEqual([2, 1]);
      expect(await desk.store.source(pages[0]!.id)).toMatchObject({
        name: 'Daily Post',
        articles: 2,
        firstPublished: '2024-01-01T00:00:00.000Z',
        lastPublished: '2024-02-05T00:00:00.000Z',
        byMonth: [
          { month: '2024-01', articles: 1 },
          { month: '2024-02', articles: 1 },
        ],
        bySection: [{ section: 'World', articles: 2 }],
        byLanguage: [{ language: null }, { language: 'en' }],
        hosts: [{ host: null, articles: 2 }],
      });
      expect(await desk.store.source(999)).toBeNull();
    });

    test('a page of sources leads back', async () => {
      await save(...['A', 'B', 'C'].map((name): Sample => ({ headline: name, source: name })));
      const page = (after: Parameters<typeof desk.store.searchSources>[0]['after']) =>
        desk.store.searchSources({ name: '', limit: 1, after });
      const first = await page(null);
      const second = await page(first.next);
      expect((await page(second.prev)).items).toEqual(first.items);
    });

    test.each([
      ['https://News.Example/a/b', 'news.example'],
      ['http://news.example:8080?a=/b', 'news.example:8080'],
      ['https://news.example#a', 'news.example'],
      ['https://news.example', 'news.example'],
    ])('the host of %s is %s', async (url, host) => {
      await desk.store.save(desk.ingest, [withUrl(url)]);
      const [source] = (await sources('')).items;
      expect((await desk.store.source(source!.id))?.hosts).toMatchObject([{ host, articles: 1 }]);
    });

    test('after any writes, cleaning again and merges, counts are those of the rows', async () => {
      let seed = 11;
      const one = <T>(list: readonly T[]): T => {
        seed = (seed * 16_807) % 2_147_483_647;
        return list[seed % list.length]!;
      };
      const names = ['Ann Lee', 'Bo Marsh', 'Cy Dorn', 'Di Evans'];
      const sample = (n: number): Sample => {
        const name = one(names);
        return {
          headline: `Story ${n}`,
          body: `${name} said “words ${n}”.`,
          people: { [name]: [] },
          quotes: one([true, false]) ? { [`words ${n}`]: { speaker: name } } : {},
          source: one([null, 'The Post', 'Herald', 'Echo']),
          published: one([null, '2024-01-05', '2024-02-01', '2024-02-29T12:00:00Z', '2023-12-31']),
          section: one([null, 'World', 'world', 'Sport']),
          language: one([null, 'en', 'fr']),
          pipeline: one(['v1', 'v2']),
        };
      };
      const ids: string[] = [];
      for (let n = 0; n < 80; n++) {
        if (ids.length > 5 && one([true, false])) await reprocess(one(ids), sample(n));
        else ids.push(...(await save(sample(n))));
        if (n === 60) {
          const [lee, marsh] = (await desk.people('')).slice(0, 2);
          await desk.store.mergePeople(lee!.id, { people: [marsh!.id] });
        }
        if (n % 16 === 15) await recounted();
      }
      await recounted();

      async function recounted(): Promise<void> {
        const articles = (await Promise.all(ids.map((id) => desk.store.article(id)))) as StoredArticle[];
        const count = (key: (article: StoredArticle) => string | null) => {
          const groups = Map.groupBy(articles, (article) => key(article)?.toLowerCase() ?? null);
          return new Map(
            [...groups].map(([value, of]) => [
              value,
              [of.length, of.reduce((n, a) => n + a.quotes.length, 0)],
            ]),
          );
        };
        const told = (rows: { articles: number; quotes: number }[], name: string) =>
          new Map(
            rows.map((row) => {
              const value = (row as Record<string, unknown>)[name] as string | null;
              return [value?.toLowerCase() ?? null, [row.articles, row.quotes]];
            }),
          );
        const stats = await desk.store.stats();
        expect(stats.articles).toBe(articles.length);
        expect(stats.quotes).toBe(articles.reduce((n, a) => n + a.quotes.length, 0));
        expect(told(stats.byMonth, 'month')).toEqual(
          count(({ published, ingestedAt }) => (published ?? ingestedAt).slice(0, 7)),
        );
        expect(told(stats.byLanguage, 'language')).toEqual(count(({ language }) => language));
        expect(told(stats.bySection, 'section')).toEqual(count(({ section }) => section));
        expect(told(stats.byPipeline, 'pipeline')).toEqual(count(({ pipeline }) => pipeline));
        const bySource = count(({ source }) => source);
        bySource.delete(null);
        expect(told(stats.bySource, 'name')).toEqual(bySource);
        expect(stats.sources).toBe(bySource.size);
        const people = await walk((after) => desk.store.searchPeople({ name: '', limit: 3, after }));
        expect(stats.people).toBe(people.length);
      }
    });
  });
}

function withUrl(url: string) {
  const made = submission({ headline: url });
  return { ...made, article: { ...made.article, url } };
}
