/** Filters narrow a list; its pages leave nothing out and show nothing twice. */
import { describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { articles, type Sample } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

const day = (date: string): number => Date.parse(date) / 1000;

export function lists(desk: Desk): void {
  const { save, headlines } = desk;

  describe('filters', () => {
    test('a source in any case, with or without its article', async () => {
      await save({ headline: 'A', source: 'The Harbour Post' }, { headline: 'B', source: 'Élan' });
      expect(await headlines({ source: 'harbour post' })).toEqual(['A']);
      expect(await headlines({ source: 'ELAN' })).toEqual(['B']);
      expect(await headlines({ source: 'Nowhere Times' })).toEqual([]);
    });

    test('from is inclusive, to is exclusive', async () => {
      await save(
        { headline: 'A', published: '2024-03-01' },
        { headline: 'B', published: '2024-03-02T10:00:00+02:00' },
        { headline: 'C', published: '2024-03-03' },
      );
      expect(await headlines({ from: day('2024-03-02'), to: day('2024-03-03') })).toEqual(['B']);
      expect(await headlines({ from: day('2024-03-02T08:00Z') })).toEqual(['C', 'B']);
      expect(await headlines({ from: day('2024-03-02T08:00Z') + 0.5 })).toEqual(['C']);
      expect(await headlines({ text: parseText('council'), to: day('2024-03-02') })).toEqual(['A']);
      expect(await headlines({ from: day('2024-03-05'), to: day('2024-03-01') })).toEqual([]);
    });

    test('dates before 1970 and as far as the year 9999', async () => {
      await save(
        { headline: 'Moon', published: '1969-07-21' },
        { headline: 'Now' },
        { headline: 'No end', published: '9999-12-31' },
      );
      expect(await headlines({})).toEqual(['No end', 'Now', 'Moon']);
      expect(await headlines({ from: day('1969-01-01'), to: day('1970-01-01') })).toEqual(['Moon']);
      expect(await headlines({ from: day('9999-01-01') })).toEqual(['No end']);
      expect(await headlines({ from: day('9999-01-01'), to: day('9999-12-31') + 86_400 })).toEqual([
        'No end',
      ]);
      expect(await headlines({ to: day('2100-01-01') })).toEqual(['Now', 'Moon']);
    });

    test('all of them together', async () => {
      const people = { 'Ruth Okafor': [] };
      await save(
        { headline: 'Bridge', people },
        { headline: 'Bridge too', people, source: 'Other' },
        { headline: 'Bridge three' },
        { headline: 'Tunnel', body: 'Only a tunnel.', people },
      );
      const text = parseText('bridge');
      expect(await headlines({ text, person: 'Okafor', source: 'the harbour post' })).toEqual(['Bridge']);
    });
  });

  describe('paging', () => {
    const samples = (n: number): Sample[] =>
      Array.from({ length: n }, (_, i) => ({ headline: `Story ${i}`, published: '2024-03-05' }));

    test('articles of one day keep the order they came in, newest last in first out', async () => {
      await save(...samples(5));
      const found = await walk((after) => desk.store.searchArticles(articles({ limit: 2, after })));
      expect(found.map(({ headline }) => headline)).toEqual([4, 3, 2, 1, 0].map((i) => `Story ${i}`));
    });

    test.each([
      ['newest', null],
      ['newest', 'council'],
      ['relevance', 'council'],
    ] as const)('%s %s: nothing twice, nothing left out, while articles come in', async (sort, q) => {
      await save(...samples(9));
      const text = q === null ? null : parseText(q);
      let more = 0;
      const found = await walk(async (after) => {
        const page = await desk.store.searchArticles(articles({ text, sort, limit: 2, after }));
        await save({ headline: `Later ${++more}`, published: '2025-01-01' });
        return page;
      });
      const old = found.map(({ headline }) => headline ?? '').filter((headline) => headline.startsWith('S'));
      expect(old).toHaveLength(9);
      expect(new Set(old).size).toBe(9);
    });

    test('the last page says so', async () => {
      await save(...samples(4));
      expect((await desk.store.searchArticles(articles({ limit: 4 }))).next).toBeNull();
      expect((await desk.store.searchArticles(articles({ limit: 3 }))).next).not.toBeNull();
      const text = parseText('council');
      expect(
        (await desk.store.searchArticles(articles({ limit: 4, text, sort: 'relevance' }))).next,
      ).toBeNull();
    });
  });
}
