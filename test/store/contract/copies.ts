/** Versions of one text are found as they come in, whatever the order; what changes or goes takes its place along. */
import { describe, expect, test } from 'vitest';
import type { Copies } from '#domain/copies.ts';
import type { ArticleQuery } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import { prose, sentences } from '../../copies/prose.ts';
import { articles, type Sample } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

/** An article of a day of January. */
const day = (n: number, body: string, more: Partial<Sample> = {}): Sample => ({
  headline: `Day ${n}`,
  published: `2024-01-${String(n).padStart(2, '0')}`,
  body,
  ...more,
});

const STORY = prose(1, 20);
const HALF = sentences(1, 10).join(' ');
const OTHER_HALF = sentences(1, 20).slice(10).join(' ');

export function copies(desk: Desk): void {
  const { save, reprocess } = desk;
  const copiesOf = async (id: string): Promise<Copies> => (await desk.store.copies(id))!;
  /** Headlines of an article's copies, with what they are to it. */
  const shown = async (id: string) =>
    (await copiesOf(id)).copies.map(({ article, kind }) => `${article.headline} ${kind}`);
  /** Which articles are together, by their place among the ids. */
  const groups = async (ids: string[]): Promise<number[]> => {
    const names = await Promise.all(ids.map(async (id) => (await copiesOf(id)).group));
    return names.map((name) => names.indexOf(name));
  };

  describe('copies', () => {
    test('each kind, as they were published', async () => {
      const [story] = await save(
        day(5, STORY, { headline: 'Vote' }),
        day(1, `LONDON (Reuters) - ${STORY}`, { headline: 'VOTE' }),
        day(2, STORY.replaceAll('. ', '.\n\n'), { headline: 'Day 2' }),
        day(3, HALF),
        day(7, `${STORY} ${prose(2, 15)}`),
        day(4, `${prose(3, 5)} ${sentences(1, 15).join(' ')}`),
        day(6, prose(4, 20)),
      );
      expect(await shown(story!)).toEqual([
        'VOTE same',
        'Day 2 re-headlined',
        'Day 3 shorter',
        'Day 4 updated',
        'Day 7 longer',
      ]);
      const { copies, total } = await copiesOf(story!);
      expect(total).toBe(5);
      expect(copies[2]).toMatchObject({ overlap: 1, jaccard: expect.closeTo(0.5, 1) });
    });

    test('where the text came from', async () => {
      const [post, reuters, long] = await save(
        day(2, STORY, { source: 'The Harbour Post' }),
        day(1, `LONDON (Reuters) - ${STORY}`, { source: 'The Coast', byline: [] }),
        day(3, `${STORY} ${prose(2, 8)}`, { source: 'Reuters' }),
      );
      for (const id of [post!, reuters!, long!]) {
        expect(await copiesOf(id)).toMatchObject({
          id,
          group: post, // came in first
          total: 2,
          lineage: {
            firstSeen: { id: reuters },
            longest: { id: long },
            agency: { name: 'Reuters', from: 'text', article: reuters },
          },
        });
      }
    });

    test('an article without copies, and one too short to have some', async () => {
      const [alone, short] = await save(
        day(1, STORY),
        day(2, 'The council voted.'),
        day(3, 'The council voted!'),
      );
      for (const id of [alone!, short!])
        expect(await copiesOf(id)).toMatchObject({
          group: id,
          total: 0,
          copies: [],
          lineage: { longest: { id } },
        });
      expect(await desk.store.copies('01998877-0000-7000-8000-000000000000')).toBeNull();
    });

    test('two parts are together once the whole has come in, and the group keeps its name', async () => {
      const [first, second] = await save(day(1, HALF), day(2, OTHER_HALF));
      expect(await groups([first!, second!])).toEqual([0, 1]);
      const [whole] = await save(day(3, STORY));
      expect(await groups([first!, second!, whole!])).toEqual([0, 0, 0]);
      expect((await copiesOf(whole!)).group).toBe(first);
      expect(await shown(first!)).toEqual(['Day 2 apart', 'Day 3 longer']);
    });

    test('nobody comes in by way of a third text', async () => {
      const chain = [0, 6, 12, 18].map((from) =>
        sentences(1, 60)
          .slice(from, from + 20)
          .join(' '),
      );
      const ids = await save(...chain.map((body, i) => day(i + 1, body)));
      const [first, , third] = ids;
      const together = await groups(ids);
      expect(together[0]).not.toBe(together[2]);
      expect((await copiesOf(first!)).copies.every(({ article }) => article.id !== third)).toBe(true);
    });

    test('what is cleaned again changes groups, and its date', async () => {
      const [story, half, other] = await save(day(1, STORY), day(2, HALF), day(3, prose(2)));
      await reprocess(story!, day(9, prose(2)));
      expect(await groups([story!, half!, other!])).toEqual([0, 1, 0]);
      await reprocess(story!, day(1, `${STORY} ${prose(5, 4)}`));
      expect(await groups([story!, half!, other!])).toEqual([0, 0, 2]);
      await reprocess(half!, day(2, 'Gone.'));
      expect(await groups([story!, half!, other!])).toEqual([0, 1, 2]);
    });

    test('when the longest goes, the others find each other again', async () => {
      const [long, a, b, half] = await save(
        day(1, `${STORY} ${prose(2, 5)}`),
        day(2, `${STORY} A.`),
        day(3, `${STORY} B.`),
        day(4, HALF),
      );
      await reprocess(long!, day(1, prose(6)));
      expect(await groups([long!, a!, b!, half!])).toEqual([0, 1, 1, 1]);
    });

    test('a line that a hundred stories share brings none together, and does not hide a copy', async () => {
      const line = sentences(77, 3).join(' ');
      const ids = await save(
        ...Array.from({ length: 100 }, (_, i) => day((i % 28) + 1, `${prose(100 + i, 9)} ${line}`)),
      );
      expect(new Set(await groups(ids)).size).toBe(100);
      const [copy] = await save(day(9, `(AP) ${prose(150, 9)} ${line}`));
      expect((await copiesOf(copy!)).copies.map(({ article }) => article.id)).toEqual([ids[50]]);
    });

    test('of a text on a hundred sites all are together', async () => {
      const site = (i: number) =>
        day((i % 28) + 1, `${STORY} Site ${i} has more.`, { headline: `Site ${i}` });
      const ids: string[] = [];
      for (let i = 0; i < 120; i += 10)
        ids.push(...(await save(...Array.from({ length: 10 }, (_, j) => site(i + j)))));
      expect(new Set(await groups(ids)).size).toBe(1);
      const { total, copies } = await copiesOf(ids[0]!);
      expect([total, copies.length]).toEqual([119, 100]);
    });

    describe('collapsed', () => {
      const ask = (query: Partial<Pick<ArticleQuery, 'text' | 'sort' | 'limit' | 'after'>>) =>
        desk.store.searchArticles(articles({ collapse: 'copies', limit: 2, ...query }));
      const collapsed = async (query: Parameters<typeof ask>[0] = {}) =>
        (await walk((after) => ask({ ...query, after }))).map(
          ({ headline, copies }) => `${headline} ${copies?.total}`,
        );
      const fill = () =>
        save(
          day(1, STORY),
          day(2, prose(2, 20)),
          day(3, `${STORY} Zeppelin.`, { source: 'The Coast' }),
          day(4, prose(3, 20)),
          day(5, HALF),
          day(6, `${prose(2, 20)} Zeppelin.`),
          day(7, 'The zeppelin sank.'),
        );

      test('a text stands once, where its newest version does, with the others', async () => {
        const ids = await fill();
        expect(await collapsed()).toEqual(['Day 7 0', 'Day 6 1', 'Day 5 2', 'Day 4 0']);
        expect(await collapsed({ limit: 1 })).toEqual(await collapsed({ limit: 20 }));
        expect(await collapsed({ sort: 'oldest', limit: 1 })).toEqual([
          'Day 4 0',
          'Day 5 2',
          'Day 6 1',
          'Day 7 0',
        ]);
        const { items } = await ask({ limit: 3 });
        expect(items[2]?.copies).toEqual({
          total: 2,
          first: [
            { id: ids[0], source: 'The Harbour Post', published: '2024-01-01' },
            { id: ids[2], source: 'The Coast', published: '2024-01-03' },
          ],
        });
        const plain = await desk.store.searchArticles(articles());
        expect(plain.items[0]).not.toHaveProperty('copies');
      });

      test('where the newest that matches stands; the others are counted all the same', async () => {
        await fill();
        const text = parseText('zeppelin AND -sank');
        expect(await collapsed({ text, limit: 1 })).toEqual(['Day 6 1', 'Day 3 2']);
      });

      test('pages lead back as they led on', async () => {
        await fill();
        const first = await ask({});
        const second = await ask({ after: first.next });
        expect((await ask({ after: second.prev })).items).toEqual(first.items);
        expect(second.next).toBeNull();
      });
    });

    test.each([1, 2, 3, 4, 5])(
      'in whatever order articles come and change, groups are the same (%i)',
      async (seed) => {
        let state = seed;
        const below = (limit: number): number => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return Math.floor((state / 4_294_967_296) * limit);
        };
        const body = (n: number): string => {
          const all = sentences((n % 2) + 1, 50);
          const from = (n * 11) % 31;
          return [...all.slice(from, from + 8 + ((n * 7) % 16)), ...sentences(50 + n, n % 3)].join(' ');
        };
        const bodies = Array.from({ length: 24 }, (_, n) => body(n));
        const ids: (string | undefined)[] = [];
        const order = bodies.map((_, n) => n).sort(() => below(3) - 1);
        for (const n of order) {
          const wrong = below(4) === 0;
          [ids[n]] = await save(
            day(n + 1, wrong ? `${bodies[below(24)]} At first.` : bodies[n]!, { headline: `Story ${n}` }),
          );
          if (wrong) await reprocess(ids[n]!, day(n + 1, bodies[n]!, { headline: `Story ${n}` }));
        }
        const found = await groups(ids as string[]);
        for (const [n, group] of found.entries()) expect(n % 2).toBe(group % 2);
        expect(found).toEqual(SETTLED);
      },
    );
  });
}

/** Of the last test, the first article of the group of each. */
const SETTLED = [0, 1, 2, 1, 4, 5, 0, 1, 2, 1, 4, 11, 4, 5, 2, 1, 2, 17, 4, 5, 0, 1, 2, 1];
