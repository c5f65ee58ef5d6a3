/** People are known by any of their names. */
import { describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import type { Sample } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

export function people(desk: Desk): void {
  const { save, headlines, people } = desk;

  describe('people', () => {
    test('any name articles use finds the person, in any case, with or without accents', async () => {
      await save({
        headline: 'Vote',
        body: 'Jean-Luc Mélenchon spoke. “JLM” went home. Mélenchon won.',
        people: { 'Jean-Luc Mélenchon': ['JLM', 'Mélenchon'] },
      });
      for (const person of ['Jean-Luc Mélenchon', 'jean luc melenchon', 'MELENCHON', 'jlm', 'Luc']) {
        expect(await headlines({ person })).toEqual(['Vote']);
      }
      for (const person of ['Melen', 'Jean Dupont', 'jlm melenchon', '!?']) {
        expect(await headlines({ person })).toEqual([]);
      }
    });

    test.each([
      ['Seán O’Brien', ["o'brien", 'OBRIEN', 'sean o’brien', 'o`brien']],
      ['Maria de la Cruz', ['de la cruz', 'cruz', 'DE LA CRUZ', 'maria cruz']],
      ['Pelé', ['pele', 'PELÉ']],
      ['J. K. Rowe', ['j. k. rowe', 'j rowe', 'rowe']],
      ['X', ['x']],
      ['محمد صلاح', ['محمد صلاح', 'صلاح']],
      ['习近平', ['习近平']],
      ['नरेन्द्र मोदी', ['नरेन्द्र मोदी', 'मोदी']],
      ['김정은', ['김정은']],
    ])('%s', async (name, questions) => {
      await save(
        { headline: 'One', body: `It was ${name}.`, people: { [name]: [] } },
        { headline: 'Other', body: 'It was Bo Ek.', people: { 'Bo Ek': [] } },
      );
      for (const person of questions) {
        expect(await headlines({ person }), person).toEqual(['One']);
        expect(await headlines({ person, text: parseText('was') }), person).toEqual(['One']);
        expect(
          (await people(person)).map((found) => found.name),
          person,
        ).toEqual([name]);
      }
    });

    test('a name one article gives finds the others, which never use it', async () => {
      await save(
        { headline: 'Concert', body: 'Marshall Bruce sang.', people: { 'Marshall Bruce': [] } },
        { headline: 'Album', body: 'Emdee is Marshall Bruce.', people: { 'Marshall Bruce': ['Emdee'] } },
      );
      expect(await headlines({ person: 'emdee' })).toEqual(['Album', 'Concert']);
      expect(await headlines({ person: 'emdee', text: parseText('sang') })).toEqual(['Concert']);
    });

    test('the same full name in many articles is one person, whatever the middle initials', async () => {
      await save(
        {
          headline: 'A',
          published: '2024-01-01',
          body: 'George W. Busch, “yes”',
          people: { 'George W. Busch': [] },
          roles: { 'George W. Busch': ['President', 'governor'] },
          quotes: { yes: { speaker: 'George W. Busch' } },
        },
        {
          headline: 'B',
          published: '2024-02-01',
          body: 'George Busch and Busch',
          people: { 'George Busch': ['Busch'] },
          roles: { 'George Busch': ['president'] },
        },
        { headline: 'C', published: '2024-03-01', body: 'George Busch', people: { 'George Busch': [] } },
      );
      const [busch, ...others] = await people('busch');
      expect(others).toEqual([]);
      expect(busch).toMatchObject({
        name: 'George Busch',
        names: ['George Busch', 'George W. Busch', 'Busch'],
        bare: false,
        articles: 3,
        quotes: 1,
        firstSeen: '2024-01-01T00:00:00.000Z',
        lastSeen: '2024-03-01T00:00:00.000Z',
      });
      const detail = await desk.store.person(busch?.id ?? 0);
      const seen = (first: string, last: string) => ({
        firstSeen: `${first}T00:00:00.000Z`,
        lastSeen: `${last}T00:00:00.000Z`,
      });
      expect(detail?.roles).toEqual([
        { role: 'President', articles: 2, ...seen('2024-01-01', '2024-02-01') },
        { role: 'governor', articles: 1, ...seen('2024-01-01', '2024-01-01') },
      ]);
      expect(detail?.latestArticles.map(({ headline }) => headline)).toEqual(['C', 'B', 'A']);
      expect(detail?.latestQuotes.map(({ text }) => text)).toEqual(['yes']);
    });

    test('a single name is a person of its own, marked bare', async () => {
      await save(
        { headline: 'A', body: 'Biden spoke.', people: { Biden: [] } },
        { headline: 'B', body: 'Joe Biden spoke.', people: { 'Joe Biden': [] } },
      );
      const found = await people('biden');
      expect(found.map(({ name, bare }) => [name, bare])).toEqual([
        ['Biden', true],
        ['Joe Biden', false],
      ]);
      expect(await headlines({ person: 'Biden' })).toEqual(['B', 'A']);
      expect(await headlines({ person: 'Joe Biden' })).toEqual(['B']);
    });

    test('part of a name lists people, most named first', async () => {
      const named = (headline: string, ...names: string[]): Sample => ({
        headline,
        body: `${headline} names ${names.join(', ')}.`,
        people: Object.fromEntries(names.map((name) => [name, []])),
      });
      await save(
        named('A', 'Anna Karlsson', 'Karl Anders'),
        named('B', 'Karl Anders', 'Łukasz Nowak'),
        named('C', 'Bo Ek'),
      );
      const names = async (q: string) => (await people(q)).map(({ name }) => name);
      expect(await names('karl')).toEqual(['Karl Anders', 'Anna Karlsson']);
      expect(await names('karl an')).toEqual(['Karl Anders', 'Anna Karlsson']);
      expect(await names('ander')).toEqual(['Karl Anders']);
      expect(await names('lukasz')).toEqual(['Łukasz Nowak']);
      expect(await names('arl')).toEqual([]);
      expect(await names('?!')).toEqual([]);
      const all = await walk((after) => desk.store.searchPeople({ name: '', limit: 2, after }));
      expect(all.map(({ name }) => name)).toEqual(['Karl Anders', 'Anna Karlsson', 'Łukasz Nowak', 'Bo Ek']);
    });
  });
}
