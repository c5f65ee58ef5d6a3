/** Articles about the same matter are found by what they share: people, and words that few articles have. */
import { describe, expect, test } from 'vitest';
import type { Sample } from '../samples.ts';
import type { Desk } from './desk.ts';

export function similar(desk: Desk): void {
  const { save } = desk;
  const alike = async (id: string, days = 30) => (await desk.store.similar(id, { limit: 10, days }))!;
  const flood = (headline: string, published: string, body: string): Sample => ({
    headline,
    published,
    body,
    people: { 'Ann Lee': [], 'Bo Marsh': [] },
  });
  /** Articles that are about something else each, so that words of the others are rare. */
  const others = Array.from({ length: 40 }, (_, i): Sample => {
    return {
      headline: `Other ${i}`,
      published: '2024-03-02',
      body: `The council met about matter${i}. Ann Lee came.`,
    };
  });

  describe('similar articles', () => {
    test('share people and rare words, each hit says which; common words count for nothing', async () => {
      const [first = '', second = ''] = await save(
        flood('Dam bursts at Kelmore', '2024-03-01', 'The reservoir flooded Kelmore, the council said.'),
        flood(
          'Kelmore after the flood',
          '2024-03-03',
          'People of Kelmore went to see the reservoir, the council said.',
        ),
        {
          ...others[0]!,
          headline: 'Council',
          body: 'The council said that people came.',
          published: '2024-03-01',
        },
        ...others.slice(1),
      );
      const found = await alike(first);
      expect(found.map(({ id }) => id)).toEqual([second]);
      expect(found[0]).toMatchObject({ headline: 'Kelmore after the flood', copy: false });
      expect(found[0]!.shared.people.map(({ name }) => name).sort()).toEqual(['Ann Lee', 'Bo Marsh']);
      expect(found[0]!.shared.words).toEqual(expect.arrayContaining(['kelmore', 'reservoir']));
      expect(found[0]!.score).toBeGreaterThan(0.3);
      expect(found[0]!.score).toBeLessThanOrEqual(1);
    });

    test('what is nearer in time is more alike, and what is too far is left out', async () => {
      const body = (n: number) => `The reservoir flooded Kelmore. Report ${n}.`;
      const ids = await save(
        flood('Dam at Kelmore', '2024-03-01', body(1)),
        flood('Dam at Kelmore', '2024-03-20', body(2)),
        flood('Dam at Kelmore', '2024-03-02', body(3)),
        flood('Dam at Kelmore', '2024-06-01', body(4)),
        ...others,
      );
      expect((await alike(ids[0]!)).map(({ id }) => id)).toEqual([ids[2], ids[1]]);
      expect((await alike(ids[0]!, 200)).map(({ id }) => id)).toEqual([ids[2], ids[1], ids[3]]);
    });

    test('copies are marked', async () => {
      const body = 'The reservoir flooded Kelmore on Monday.';
      const [first = ''] = await save(
        flood('Dam bursts', '2024-03-01', body),
        flood('Kelmore: dam bursts', '2024-03-01', body.toUpperCase()),
        ...others,
      );
      expect(await alike(first)).toMatchObject([{ headline: 'Kelmore: dam bursts', copy: true }]);
    });

    test('an article without any is alone; an unknown one is none', async () => {
      const [first = ''] = await save(...others);
      expect(await alike(first)).toEqual([]);
      expect(
        await desk.store.similar('0190a0a0-0000-7000-8000-000000000000', { limit: 5, days: 5 }),
      ).toBeNull();
    });
  });
}
