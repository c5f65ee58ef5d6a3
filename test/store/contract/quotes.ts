/** Quotes are found by who speaks and by their words. */
import { beforeEach, describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { type Desk, walk } from './desk.ts';

export function quotes(desk: Desk): void {
  const { save, quoted } = desk;

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
      const pages = walk((after) => desk.store.searchQuotes({ text: null, speaker: null, limit: 2, after }));
      const all = ['No comment,', 'Waters rise,', 'Pay up.', 'We will pay,', 'Soon enough,'];
      expect((await pages).map(({ text }) => text)).toEqual(all);
    });

    test('without indirect speech, which counts for no person either', async () => {
      await save({
        headline: 'Third',
        published: '2022-01-01',
        body: 'Ana Souza said the roof had leaked.',
        people: { 'Ana Souza': ['Souza'] },
        quotes: { 'the roof had leaked': { speaker: 'Ana Souza', indirect: true } },
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

    test('comes with its article and its paragraph', async () => {
      const text = parseText('soon');
      const [hit] = (await desk.store.searchQuotes({ text, speaker: null, limit: 1, after: null })).items;
      const body = 'Intro.\n\n“We will pay,” said Ana Souza. “Soon enough,” Souza said.\n\nEnd.';
      expect(hit?.article).toMatchObject({ headline: 'Old', published: '2023-01-01' });
      expect(hit?.paragraph.text).toBe('“We will pay,” said Ana Souza. “Soon enough,” Souza said.');
      expect(body.slice(hit?.paragraph.start, hit?.paragraph.end)).toBe(hit?.paragraph.text);
      expect(hit?.speakerId).toBeGreaterThan(0);
    });
  });
}
