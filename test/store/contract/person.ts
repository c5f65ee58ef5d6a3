/** A person's page: what articles tell of them over time, and in whose company. */
import { describe, expect, test } from 'vitest';
import { NOBODY } from '#domain/access.ts';
import type { Sample } from '../samples.ts';
import type { Desk } from './desk.ts';

export function person(desk: Desk): void {
  const { save, person, reprocess } = desk;

  describe('the page of a person', () => {
    test('roles over time, and counts by month', async () => {
      const okafor = (headline: string, published: string, role: string, quoted: boolean): Sample => ({
        headline,
        published,
        body: `${headline}: Ruth Okafor, ${role}, “fine”`,
        people: { 'Ruth Okafor': [] },
        roles: { 'Ruth Okafor': [role] },
        quotes: quoted ? { fine: { speaker: 'Ruth Okafor' } } : {},
      });
      const ids = await save(
        okafor('A', '2023-11-30', 'councillor', true),
        okafor('B', '2024-01-05', 'mayor', false),
        okafor('C', '2024-01-20', 'mayor', true),
        okafor('D', '0004-01-20', 'mayor', false),
      );
      const { roles, byMonth } = await person('okafor');
      expect(roles).toMatchObject([
        {
          role: 'mayor',
          articles: 3,
          firstSeen: '0004-01-20T00:00:00.000Z',
          lastSeen: '2024-01-20T00:00:00.000Z',
        },
        { role: 'councillor', articles: 1, firstSeen: '2023-11-30T00:00:00.000Z' },
      ]);
      expect(byMonth).toEqual([
        { month: '0004-01', articles: 1, quotes: 0 },
        { month: '2023-11', articles: 1, quotes: 1 },
        { month: '2024-01', articles: 2, quotes: 1 },
      ]);
      await reprocess(ids[2] ?? '', okafor('C', '2024-02-02', 'judge', false));
      await reprocess(ids[0] ?? '', { headline: 'A', body: 'Nobody.' });
      const later = await person('okafor');
      expect(later.roles.map(({ role, articles }) => [role, articles])).toEqual([
        ['mayor', 2],
        ['judge', 1],
      ]);
      expect(later.byMonth.map(({ month }) => month)).toEqual(['0004-01', '2024-01', '2024-02']);
    });

    test('counts of a batch in which many articles name them, then one is corrected and one taken down', async () => {
      const reed = (day: number, more: Sample = {}): Sample => ({
        headline: `Day ${day}`,
        body: `Tom Reed, said “fine ${day}”`,
        published: `2024-0${day}-01`,
        byline: [],
        people: { 'Tom Reed': [] },
        quotes: { [`fine ${day}`]: { speaker: 'Tom Reed' } },
        ...more,
      });
      const ids = await save(
        reed(1),
        reed(2, { byline: ['Thomas Reed'] }),
        reed(2, { headline: 'Once more', people: { 'Thomas Reed': ['Reed'] }, quotes: {} }),
        reed(3),
      );
      expect(await person('reed')).toMatchObject({
        articles: 4,
        quotes: 3,
        fullNames: [
          { name: 'Tom Reed', articles: 3 },
          { name: 'Thomas Reed', articles: 2 },
        ],
        byMonth: [
          { month: '2024-01', articles: 1, quotes: 1 },
          { month: '2024-02', articles: 2, quotes: 1 },
          { month: '2024-03', articles: 1, quotes: 1 },
        ],
      });
      await reprocess(ids[0]!, reed(1, { published: '2024-02-10', quotes: {} }));
      await desk.store.remove(ids[1]!, { actor: NOBODY, reason: 'a court said so' });
      expect(await person('reed')).toMatchObject({
        articles: 3,
        quotes: 1,
        fullNames: [
          { name: 'Tom Reed', articles: 2 },
          { name: 'Thomas Reed', articles: 1 },
        ],
        byMonth: [
          { month: '2024-02', articles: 2, quotes: 0 },
          { month: '2024-03', articles: 1, quotes: 1 },
        ],
      });
    });

    test('who is most often named together with them', async () => {
      const named = (headline: string, ...names: string[]) => ({
        headline,
        body: `${headline}: ${names.join(', ')}`,
        people: Object.fromEntries(names.map((name) => [name, []])),
      });
      await save(
        named('A', 'Ana Souza', 'Bo Ek', 'Mia Lund'),
        named('B', 'Ana Souza', 'Mia Lund'),
        named('C', 'Bo Ek', 'Tom Reed'),
      );
      const { together } = await person('souza');
      expect(together).toMatchObject({
        among: 2,
        people: [
          { name: 'Mia Lund', articles: 2 },
          { name: 'Bo Ek', articles: 1 },
        ],
      });
    });
  });
}
