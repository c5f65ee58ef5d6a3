/** Which names in many articles are one person, and how that can be seen. */
import { describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import type { Sample } from '../samples.ts';
import type { Desk } from './desk.ts';

/** An article for each name, whose headline is the name. */
export const naming = (...names: string[]): Sample[] =>
  names.map((name) => ({ headline: name, body: `It was ${name} who came.`, people: { [name]: [] } }));

export function joining(desk: Desk): void {
  const { save, headlines, people, person } = desk;
  const names = async (q: string) => (await people(q)).map((found) => found.names.toSorted());

  describe('names that are one person', () => {
    test('nicknames and middle initials join, and each tells why', async () => {
      await save(...naming('Joe Biden', 'Joseph R. Biden', 'JOSEPH BIDEN'));
      await save({ headline: 'More', body: 'Joe Biden again', people: { 'Joe Biden': [] } });
      const biden = await person('biden');
      expect(biden).toMatchObject({ name: 'Joe Biden', articles: 4 });
      expect(biden.fullNames).toEqual([
        { name: 'Joe Biden', articles: 2, because: 'same-name', decision: null },
        { name: 'Joseph R. Biden', articles: 1, because: 'nickname', decision: null },
        { name: 'JOSEPH BIDEN', articles: 1, because: 'nickname', decision: null },
      ]);
      expect(await names('biden')).toHaveLength(1);
    });

    test('whatever comes first', async () => {
      await save(...naming('Bernard Sanders', 'Bernie Sanders'));
      expect(await names('sanders')).toEqual([['Bernard Sanders', 'Bernie Sanders']]);
    });

    test('all articles are found by any of the names, with words and without', async () => {
      await save(...naming('Joe Biden', 'Joseph R. Biden'), ...naming('Joe Stone'));
      for (const asked of ['Joe Biden', 'Joseph Biden', 'joseph r. biden', 'Biden']) {
        expect(await headlines({ person: asked }), asked).toEqual(['Joseph R. Biden', 'Joe Biden']);
        const text = parseText('came');
        expect(await headlines({ person: asked, text }), asked).toEqual(['Joseph R. Biden', 'Joe Biden']);
      }
      expect(await headlines({ person: 'joe' })).toEqual(['Joe Stone', 'Joseph R. Biden', 'Joe Biden']);
      expect(await headlines({ person: 'joseph' })).toEqual(['Joseph R. Biden', 'Joe Biden']);
    });

    test('a nickname no article uses finds the full name', async () => {
      await save(...naming('Bernard Sanders', 'Christopher Lake', 'Christine Moor'));
      expect(await headlines({ person: 'Bernie Sanders' })).toEqual(['Bernard Sanders']);
      const found = async (q: string) => (await people(q)).map(({ name }) => name);
      expect(await found('bernie sand')).toEqual(['Bernard Sanders']);
      expect(await found('bernie')).toEqual(['Bernard Sanders']);
      expect(await found('chris')).toEqual(['Christopher Lake', 'Christine Moor']);
      expect(await found('kit lake')).toEqual(['Christopher Lake']);
      expect(await found('kit moor')).toEqual([]);
      expect(await found('berni')).toEqual([]);
    });

    test('a short form of several names joins nobody', async () => {
      await save(
        ...naming('Chris Smith', 'Christopher Smith', 'Christine Smith', 'Pat Smith', 'Patricia Smith'),
      );
      expect(await names('smith')).toHaveLength(5);
    });

    test('sons, single names and longer names stay apart', async () => {
      await save(...naming('Donald Trump', 'Donald Trump Jr.', 'Trump', 'Donald John Trump'));
      expect(await names('trump')).toHaveLength(4);
    });

    test('initials that contradict are two people', async () => {
      await save(...naming('George W. Bush', 'George Bush', 'George H. W. Bush'));
      await save({ headline: 'More', body: 'George W Bush', people: { 'George W Bush': [] } });
      const bush = await people('bush');
      expect(bush.map((found) => found.names.toSorted())).toEqual([
        ['George Bush', 'George W Bush', 'George W. Bush'],
        ['George H. W. Bush'],
      ]);
      expect((await person('George W')).fullNames.map(({ because }) => because)).toContain('initials');
      expect(await headlines({ person: 'George H. W. Bush' })).toContain('George H. W. Bush');
    });

    test('two people of one article that are one of the store are one in both', async () => {
      const [id = ''] = await save({
        headline: 'Both',
        body: 'Joseph Biden, or Joe Biden: “Yes”',
        people: { 'Joseph Biden': [], 'Joe Biden': [] },
        roles: { 'Joe Biden': ['President'] },
        quotes: { Yes: { speaker: 'Joe Biden' } },
      });
      const stored = await desk.store.article(id);
      expect(stored?.people).toMatchObject([{ roles: ['President'], mentions: [{}, {}] }]);
      expect(stored?.quotes[0]?.speakerId).toBe(stored?.people[0]?.id);
      expect(await people('biden')).toMatchObject([{ articles: 1, quotes: 1 }]);
    });
  });
}
