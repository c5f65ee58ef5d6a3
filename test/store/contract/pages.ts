/** Pages lead back as they lead on: the same items in the same order, whatever came in meanwhile. */
import { describe, expect, test } from 'vitest';
import type { Paged, Position } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import { articles, quotes } from '../samples.ts';
import type { Desk } from './desk.ts';

/** Said in all nine articles. */
const SAME = 'We will rebuild the old harbour wall, whatever it costs';

type Ask = (limit: number, after: Position | null) => Promise<Paged<unknown>>;

export function pages(desk: Desk): void {
  const { save } = desk;

  /** Nine articles, a person and two quotes each; one more person named in four of them, and the author. */
  async function nine(): Promise<void> {
    for (let i = 0; i < 9; i++) {
      const people = { [`Ann${'abcdefghi'[i]} Lee`]: [], ...(i % 2 ? { 'Bo Marsh': [] } : {}) };
      const said = { [SAME]: { speaker: 'Ann Lee' }, [`Not number ${i}`]: { speaker: 'Ann Lee' } };
      await save({
        headline: `Story ${i}`,
        published: '2024-03-05',
        body: `“${SAME}” and “Not number ${i}.”`,
        people,
        quotes: said,
      });
    }
  }

  const lists: [string, number, Ask][] = [
    ['articles', 9, (limit, after) => desk.store.searchArticles(articles({ limit, after }))],
    [
      'articles with a word',
      9,
      (limit, after) => desk.store.searchArticles(articles({ text: parseText('story'), limit, after })),
    ],
    [
      'articles between dates',
      9,
      (limit, after) =>
        desk.store.searchArticles(
          articles({
            from: Date.parse('2024-01-01') / 1000,
            to: Date.parse('2024-12-31') / 1000,
            limit,
            after,
          }),
        ),
    ],
    [
      'articles of two stretches of time',
      9,
      (limit, after) =>
        desk.store.searchArticles(
          articles({ text: parseText('(story published:2024) OR (story -published:2024)'), limit, after }),
        ),
    ],
    [
      'articles by relevance',
      9,
      (limit, after) =>
        desk.store.searchArticles(articles({ text: parseText('story'), sort: 'relevance', limit, after })),
    ],
    ['quotes', 18, (limit, after) => desk.store.searchQuotes(quotes({ limit, after }))],
    [
      'quotes of a speaker',
      18,
      (limit, after) => desk.store.searchQuotes(quotes({ speaker: 'Ann Lee', limit, after })),
    ],
    [
      'quotes by relevance',
      9,
      (limit, after) =>
        desk.store.searchQuotes(quotes({ text: parseText('harbour'), sort: 'relevance', limit, after })),
    ],
    [
      'quotes, the same once',
      10,
      (limit, after) => desk.store.searchQuotes(quotes({ collapse: true, limit, after })),
    ],
    ['people', 10, (limit, after) => desk.store.searchPeople({ name: '', limit, after })],
    ['people by name', 10, (limit, after) => desk.store.searchPeople({ name: 'lee', limit, after })],
  ];

  describe.each(lists)('pages of %s', (_, total, ask) => {
    test.each([1, 2, 4, 100])('forth and back by %d', async (limit) => {
      await nine();
      const forth: Paged<unknown>[] = [];
      let after: Position | null = null;
      do {
        const page: Paged<unknown> = await ask(limit, after);
        forth.push(page);
        after = page.next;
      } while (after);
      expect(forth.flatMap(({ items }) => items)).toHaveLength(total);
      expect(forth[0]?.prev).toBeNull();
      const back = [forth.at(-1)!];
      for (let to = back[0]?.prev; to; to = back[0]?.prev) {
        back.unshift(await ask(limit, to));
        expect(back[0]?.next).not.toBeNull();
      }
      expect(back.map(({ items }) => items)).toEqual(forth.map(({ items }) => items));
    });
  });

  test('the way back shows what came in meanwhile, and then ends', async () => {
    await nine();
    const ask = lists[0]![2];
    const second = await ask(5, (await ask(5, null)).next);
    await save({ headline: 'Later', published: '2025-01-01' });
    const first = await ask(5, second.prev);
    expect(first.items).toHaveLength(5);
    const before = await ask(5, first.prev);
    expect(before).toMatchObject({ items: [{ headline: 'Later' }], prev: null });
    expect((await ask(5, before.next)).items).toEqual(first.items);
  });
}
