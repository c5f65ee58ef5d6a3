/** Articles are found by their words, and words are never syntax. */
import { beforeEach, describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { articles } from '../samples.ts';
import type { Desk } from './desk.ts';

export function words(desk: Desk): void {
  const { save, headlines, find } = desk;

  describe('finding articles by words', () => {
    beforeEach(async () => {
      await save(
        {
          headline: 'Dock strike ends',
          body: 'The union accepted the nuclear deal offered in Genève.',
          published: '2024-03-01',
        },
        {
          headline: 'Rain again',
          body: 'A deal was struck; nuclear power was not in it. Strikes go on.',
          published: '2024-03-02',
        },
        {
          headline: 'Universities open',
          body: 'Students came to the university.',
          published: '2024-03-03',
        },
      );
    });

    test.each([
      ['deal', ['Rain again', 'Dock strike ends']],
      ['DEAL nuclear', ['Rain again', 'Dock strike ends']],
      ['"nuclear deal"', ['Dock strike ends']],
      ['strikes', ['Rain again', 'Dock strike ends']],
      ['dock', ['Dock strike ends']],
      ['geneve', ['Dock strike ends']],
      ['GENÈVE', ['Dock strike ends']],
      ['deal -rain', ['Dock strike ends']],
      ['deal NOT (rain OR dock)', []],
      ['students OR union', ['Universities open', 'Dock strike ends']],
      ['(students OR union) deal', ['Dock strike ends']],
      ['universi*', ['Universities open']],
      ['nucl* deal', ['Rain again', 'Dock strike ends']],
      ['zebra*', []],
      ['nuclear deal zebra', []],
    ])('%s', async (q, expected) => {
      expect(await find(q)).toEqual(expected);
    });

    test('nothing but words is searched: not the marks that stand for people and sources', async () => {
      await save({ headline: 'Marked', body: 'No marks.', people: { 'Ann Onn': [] } });
      expect(await find('p1 OR p2 OR s1')).toEqual([]);
    });

    test.each([
      ['"); DROP TABLE articles; --"', []],
      ['headline:rain', []],
      ['a" OR "rain', []],
      ['^deal', ['Rain again', 'Dock strike ends']],
      ['NEAR(rain again)', []],
      ["'again", ['Rain again']],
      ['{headline}:again', []],
      ['rain\\again\0', ['Rain again']],
    ])('%s is words, not syntax', async (word, expected) => {
      expect(await headlines({ text: { type: 'word', word, prefix: false } })).toEqual(expected);
      expect(await headlines({ text: { type: 'phrase', words: [word] } })).toEqual(expected);
      expect(await headlines({ text: { type: 'word', word, prefix: true } })).toEqual(expected);
    });

    test('a query without letters is refused', async () => {
      const query = articles({ text: { type: 'word', word: '^', prefix: false } });
      await expect(desk.store.searchArticles(query)).rejects.toMatchObject({ code: 'invalid_query' });
    });
  });

  test('relevance puts the headline before the body, and many mentions before one', async () => {
    await save(
      { headline: 'Ferries', body: 'The ferry sank. The ferry was old. A ferry is a boat.' },
      { headline: 'Boats', body: 'Boats, among them a ferry, were seen on the wide river on Monday.' },
      { headline: 'Nothing', body: 'Nothing of the kind was seen.' },
    );
    const found = await headlines({ text: parseText('ferry'), sort: 'relevance' });
    expect(found).toEqual(['Ferries', 'Boats']);
  });
}
