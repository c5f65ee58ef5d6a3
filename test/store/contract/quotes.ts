/** Quotes are found by who speaks and by their words. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Position } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import { articles, quotes as asked } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

export function quotes(desk: Desk): void {
  const { save, quoted, people } = desk;

  describe('quotes', () => {
    beforeEach(async () => {
      await save(
        {
          headline: 'Old',
          published: '2023-01-01',
          body: 'Intro.\n\n“We will pay,” said Ana Souza. “Soon enough,” Souza said.\n\nEnd.',
          people: { 'Ana Souza': ['Souza'] },
          quotes: { 'We will pay,': { speaker: 'Ana Souza' }, 'Soon enough,': { speaker: 'Ana Souza' } },
        },
        {
          headline: 'New',
          published: '2024-01-01',
          body: '“No comment,” a US defense official said. “Waters rise,” said the World Water Council. “Pay up.”',
          quotes: {
            'No comment,': { speaker: 'A US defense official', kind: 'unnamed' },
            'Waters rise,': { speaker: 'World Water Council', kind: 'organisation' },
            'Pay up.': { speaker: null },
          },
        },
      );
    });

    test('newest article first, and its quotes in reading order, over all pages', async () => {
      const pages = walk((after) => desk.store.searchQuotes(asked({ limit: 2, after })));
      const all = ['No comment,', 'Waters rise,', 'Pay up.', 'We will pay,', 'Soon enough,'];
      expect((await pages).map(({ text }) => text)).toEqual(all);
    });

    test('without indirect speech, which counts for no person either', async () => {
      await save({
        headline: 'Third',
        published: '2022-01-01',
        body: 'Ana Souza said the roof had leaked.',
        people: { 'Ana Souza': ['Souza'] },
        quotes: { 'the roof had leaked': { speaker: 'Ana Souza', as: 'indirect' } },
      });
      expect(await quoted({ speaker: 'souza' })).toEqual(['We will pay,', 'Soon enough,']);
      const [souza] = (await desk.store.searchPeople({ name: 'souza', limit: 1, after: null })).items;
      expect(souza).toMatchObject({ articles: 2, quotes: 2 });
    });

    test('by a speaker: a person, an organisation, an unnamed source', async () => {
      expect(await quoted({ speaker: 'souza' })).toEqual(['We will pay,', 'Soon enough,']);
      expect(await quoted({ speaker: 'Ana Souza' })).toHaveLength(2);
      expect(await quoted({ speaker: 'world water council' })).toEqual(['Waters rise,']);
      expect(await quoted({ speaker: 'defense official' })).toEqual(['No comment,']);
      expect(await quoted({ speaker: 'Waters' })).toEqual([]);
      expect(await quoted({ speaker: 'Nobody' })).toEqual([]);
      expect(await quoted({ speaker: '—' })).toEqual([]);
    });

    test('who speaks together is found by either name', async () => {
      await save({
        headline: 'Joint',
        published: '2025-01-01',
        body: '“We agree,” Mia Lund and Tom O’Hara said.',
        people: { 'Mia Lund': [], 'Tom O’Hara': [] },
        quotes: { 'We agree,': { speaker: 'Mia Lund and Tom O’Hara' } },
      });
      for (const speaker of ['Mia Lund', 'lund', "Tom O'Hara", 'O’Hara', 'Mia Lund and Tom O’Hara']) {
        expect(await quoted({ speaker })).toEqual(['We agree,']);
      }
    });

    test('by words, and by words of a speaker', async () => {
      expect(await quoted({ text: parseText('pay') })).toEqual(['Pay up.', 'We will pay,']);
      expect(await quoted({ text: parseText('pay'), speaker: 'Souza' })).toEqual(['We will pay,']);
      expect(await quoted({ text: parseText('wsouza0') })).toEqual([]);
    });

    test('by source and day, alone and together with the rest', async () => {
      await save({
        headline: 'Elsewhere',
        source: 'The Bay Times',
        published: '2024-06-01',
        body: '“We pay,” said Ana Souza.',
        people: { 'Ana Souza': [] },
        quotes: { 'We pay,': { speaker: 'Ana Souza' } },
      });
      const second = (day: string) => Date.parse(day) / 1000;
      expect(await quoted({ source: 'bay times' })).toEqual(['We pay,']);
      expect(await quoted({ source: 'Harbour Post', speaker: 'souza', text: parseText('pay') })).toEqual([
        'We will pay,',
      ]);
      expect(await quoted({ source: 'Nowhere' })).toEqual([]);
      expect(await quoted({ from: second('2024-06-01') })).toEqual(['We pay,']);
      expect(await quoted({ from: second('2024-06-01') + 1 })).toEqual([]);
      expect(await quoted({ speaker: 'souza', to: second('2024-01-01') })).toEqual([
        'We will pay,',
        'Soon enough,',
      ]);
      const window = { from: second('2023-06-01'), to: second('2024-01-01') + 0.5, limit: 2 };
      expect(await quoted({ ...window, source: 'Harbour Post' })).toEqual(['No comment,', 'Waters rise,']);
    });

    test('by the person who speaks, under the id of anybody merged into them', async () => {
      await save({
        headline: 'Other',
        published: '2022-01-01',
        body: '“Yes,” said Zoe Park.',
        people: { 'Zoe Park': [] },
        quotes: { 'Yes,': { speaker: 'Zoe Park' } },
      });
      const [souza = 0, park = 0] = [(await people('souza'))[0]?.id, (await people('park'))[0]?.id];
      expect(await quoted({ person: souza, text: parseText('soon') })).toEqual(['Soon enough,']);
      await desk.store.mergePeople(souza, { people: [park] });
      expect(await quoted({ person: park })).toEqual(['We will pay,', 'Soon enough,', 'Yes,']);
      expect(await desk.store.personHead(park)).toBe(souza);
      expect(await desk.store.personHead(souza)).toBe(souza);
      expect(await desk.store.personHead(99_999)).toBeNull();
    });

    test('indirect ones only where they are asked for; nothing counts them', async () => {
      const [id = ''] = await save({
        headline: 'Reported',
        published: '2025-01-01',
        body: 'Zoe Park said taxes will rise. “Really,” she said, in “dire” straits.',
        people: { 'Zoe Park': [] },
        quotes: {
          'taxes will rise': { speaker: 'Zoe Park', as: 'indirect' },
          'Really,': { speaker: 'Zoe Park' },
          dire: { speaker: 'Zoe Park', as: 'partial' },
        },
      });
      const [park] = await people('park');
      const speaker = 'Zoe Park';
      expect(await quoted({ speaker })).toEqual(['Really,', 'dire']);
      expect(await quoted({ speaker, kinds: ['indirect'] })).toEqual(['taxes will rise']);
      expect(await quoted({ kinds: ['partial'] })).toEqual(['dire']);
      expect(await quoted({ speaker, kinds: ['direct', 'indirect'] })).toEqual([
        'taxes will rise',
        'Really,',
      ]);
      for (const sort of ['newest', 'relevance'] as const) {
        expect(await quoted({ text: parseText('taxes OR dire'), sort })).toEqual(['dire']);
        expect(await quoted({ text: parseText('taxes'), sort, kinds: ['indirect'] })).toHaveLength(1);
      }
      expect(park?.quotes).toBe(2);
      expect((await desk.store.person(park?.id ?? 0))?.latestQuotes.map(({ text }) => text)).toEqual([
        'Really,',
        'dire',
      ]);
      const [card] = (await desk.store.searchArticles(articles({ person: speaker }))).items;
      expect(card?.quotes).toBe(2);
      expect((await desk.store.article(id))?.quotes.map(({ kind }) => kind)).toEqual([
        'indirect',
        'direct',
        'partial',
      ]);
    });

    test('who is only reported is no speaker of the article', async () => {
      await save({
        headline: 'Reported',
        body: 'Zoe Park said taxes will rise.',
        people: { 'Zoe Park': [] },
        quotes: { 'taxes will rise': { speaker: 'Zoe Park', as: 'indirect' } },
      });
      expect(await desk.headlines({ person: 'Zoe Park', as: ['speaker'] })).toEqual([]);
      expect(await desk.headlines({ person: 'Zoe Park' })).toEqual(['Reported']);
    });

    test('by relevance: the best first, page by page', async () => {
      await save({
        headline: 'Much of it',
        published: '2020-01-01',
        body: '“Pay, pay and pay,” said Ana Souza.',
        people: { 'Ana Souza': [] },
        quotes: { 'Pay, pay and pay,': { speaker: 'Ana Souza' } },
      });
      const page = (after: Position | null) =>
        desk.store.searchQuotes(asked({ text: parseText('pay'), sort: 'relevance', limit: 1, after }));
      const found = (await walk(page)).map(({ text }) => text);
      expect(found).toHaveLength(3);
      expect(found[0]).toBe('Pay, pay and pay,');
      expect(await quoted({ text: parseText('pay'), speaker: 'souza', sort: 'relevance' })).toEqual([
        'Pay, pay and pay,',
        'We will pay,',
      ]);
    });

    test('comes with its article and its paragraph', async () => {
      const text = parseText('soon');
      const [hit] = (await desk.store.searchQuotes(asked({ text, limit: 1 }))).items;
      const body = 'Intro.\n\n“We will pay,” said Ana Souza. “Soon enough,” Souza said.\n\nEnd.';
      expect(hit?.article).toMatchObject({ headline: 'Old', published: '2023-01-01' });
      expect(hit?.paragraph.text).toBe('“We will pay,” said Ana Souza. “Soon enough,” Souza said.');
      expect(body.slice(hit?.paragraph.start, hit?.paragraph.end)).toBe(hit?.paragraph.text);
      expect(hit?.speakerId).toBeGreaterThan(0);
    });
  });
}
