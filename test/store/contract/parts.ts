/** What a person is in an article narrows the search: speaker, mentioned, author. */
import { beforeEach, describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import type { Desk } from './desk.ts';

export function parts(desk: Desk): void {
  const { save, headlines, people, reprocess } = desk;

  describe('what a person is in the article', () => {
    let ids: string[];
    beforeEach(async () => {
      ids = await save(
        {
          headline: 'Speaks',
          byline: ['Bo Ek'],
          published: '2024-01-03',
          body: 'Mia Lund: “Yes”. Tom Reed was there.',
          people: { 'Mia Lund': ['Lund'], 'Tom Reed': [] },
          quotes: { Yes: { speaker: 'Mia Lund' } },
        },
        {
          headline: 'Named',
          byline: [],
          published: '2024-01-02',
          body: 'Mia Lund was there; Tom Reed: “No”.',
          people: { 'Mia Lund': [], 'Tom Reed': [] },
          quotes: { No: { speaker: 'Tom Reed' } },
        },
        { headline: 'Wrote', byline: ['Mia Lund', 'Joe Biden'], published: '2024-01-01' },
      );
    });

    test.each([
      [[], ['Speaks', 'Named', 'Wrote']],
      [['speaker'], ['Speaks']],
      [['mentioned'], ['Speaks', 'Named']],
      [['author'], ['Wrote']],
      [
        ['speaker', 'author'],
        ['Speaks', 'Wrote'],
      ],
    ] as const)('%j', async (as, expected) => {
      for (const person of ['Mia Lund', 'lund', 'MIA']) {
        expect(await headlines({ person, as })).toEqual(expected);
        expect(await headlines({ person, as, text: parseText('there OR council') })).toEqual(expected);
        expect(await headlines({ person, as, source: 'harbour post', limit: 1 })).toEqual(
          expected.slice(0, 1),
        );
      }
    });

    test('authors are found by nickname and full name, and are nobody of the article', async () => {
      expect(await headlines({ person: 'Joseph Biden', as: ['author'] })).toEqual(['Wrote']);
      const article = await desk.store.article(ids[2] ?? '');
      expect(article?.people).toEqual([]);
      expect(article?.byline).toEqual(['Mia Lund', 'Joe Biden']);
    });

    test('authors are found among people by name, after those in the news; the list of all has only these', async () => {
      await save({ headline: 'E', body: 'Bo Ekman', people: { 'Bo Ekman': [] } });
      expect((await people('bo')).map(({ name, articles, authored }) => [name, articles, authored])).toEqual([
        ['Bo Ekman', 1, 0],
        ['Bo Ek', 0, 1],
      ]);
      expect((await people('')).map(({ name }) => name)).toEqual(['Mia Lund', 'Tom Reed', 'Bo Ekman']);
      const [, ek] = await people('bo');
      const page = await desk.store.person(ek?.id ?? 0);
      expect(page).toMatchObject({ firstSeen: null, latestArticles: [], byMonth: [] });
    });

    test('cleaned again, they are what the new version has', async () => {
      await reprocess(ids[0] ?? '', { headline: 'Speaks', byline: ['Mia Lund'], body: 'Quiet.' });
      expect(await headlines({ person: 'Mia Lund', as: ['speaker'] })).toEqual([]);
      expect(await headlines({ person: 'Mia Lund', as: ['author'] })).toEqual(['Speaks', 'Wrote']);
      expect(await people('Bo Ek')).toEqual([]);
      expect(await headlines({ person: 'Bo Ek' })).toEqual([]);
    });
  });
}
