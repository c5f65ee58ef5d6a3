/** Articles are told in the order in which they came in and changed, so that a copy can be kept by asking for what is new. */
import { describe, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import type { Tail } from '#domain/query.ts';
import { article, type Sample, submission, UNTOLD } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

export function tail(desk: Desk): void {
  const { save, reprocess } = desk;
  const ask = (since: number, limit = 20): Promise<Tail> =>
    desk.store.articlesSince({ since, until: null, limit, after: null });
  const headlines = async (since: number) => (await ask(since)).items.map(({ headline }) => headline);
  const last = async () => (await ask(0, 1)).last;

  describe('the tail', () => {
    test('gives articles in the order they came in, whatever their day', async () => {
      expect(await ask(0)).toEqual({ items: [], next: null, prev: null, last: 0 });
      await save({ headline: 'A', published: '2024-03-01' });
      await save({ headline: 'B', published: '2020-01-01' });
      await save({ headline: 'C', published: null });
      const { items } = await ask(0);
      expect(items.map(({ headline }) => headline)).toEqual(['A', 'B', 'C']);
      expect(items.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(await headlines(2)).toEqual(['C']);
      expect(await ask(3)).toMatchObject({ items: [], last: 3 });
      const [b] = (await ask(1, 1)).items;
      expect((await desk.store.article(b!.id))?.sequence).toBe(b?.sequence);
    });

    test('an article that changes comes again, and the number it had is nobody else’s', async () => {
      const [a = ''] = await save({ headline: 'A' }, { headline: 'B' }, { headline: 'C' });
      await reprocess(a, { headline: 'A, corrected' });
      expect(await headlines(0)).toEqual(['B', 'C', 'A, corrected']);
      expect(await headlines(3)).toEqual(['A, corrected']);
      await save({ headline: 'D' });
      expect((await ask(0)).items.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5]);
    });

    test('an article whose people become others comes again', async () => {
      await save(
        { headline: 'Lee', body: 'Ann Lee.', people: { 'Ann Lee': [] } },
        { headline: 'Marsh', body: 'Bo Marsh.', people: { 'Bo Marsh': [] } },
      );
      const [lee, marsh] = await Promise.all(['lee', 'marsh'].map(async (q) => (await desk.people(q))[0]!));
      const before = await last();
      await desk.store.mergePeople(lee!.id, { people: [marsh!.id] });
      const { items } = await ask(before);
      expect(items).toMatchObject([{ headline: 'Marsh', people: [{ id: lee!.id }] }]);
    });

    test('duplicates and what fails take no number', async () => {
      const one = submission({ headline: 'A' });
      await desk.store.save(desk.ingest, [one]);
      await desk.store.save(desk.ingest, [one]);
      const made = article({});
      const gone = '0190a0a0-0000-7000-8000-000000000000';
      await expect(desk.store.replace(gone, made, articleDigest(made), UNTOLD)).rejects.toThrow();
      expect(await last()).toBe(1);
    });

    test('pages lead on and back, and end at a number that is told', async () => {
      const samples = Array.from({ length: 7 }, (_, i): Sample => ({ headline: `H${i + 1}` }));
      await save(...samples);
      const page = (after: Tail['next']) => desk.store.articlesSince({ since: 1, until: 6, limit: 2, after });
      expect((await walk(page)).map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5, 6]);
      const first = await page(null);
      const second = await page(first.next);
      expect(first.prev).toBeNull();
      expect((await page(second.prev)).items).toEqual(first.items);
    });

    test('a client that asks for what is new, again and again, has in the end what the store has', async () => {
      const copy = new Map<string, string | null>();
      let since = 0;
      const sync = async () => {
        for (;;) {
          const { items, next, last } = await ask(since, 3);
          for (const { id, headline } of items) copy.set(id, headline);
          since = next === null ? last : items.at(-1)!.sequence;
          if (next === null) return;
        }
      };
      let seed = 7;
      const random = (below: number) => {
        seed = (seed * 16_807) % 2_147_483_647;
        return seed % below;
      };
      const ids: string[] = [];
      for (let step = 0; step < 60; step++) {
        const headline = `Step ${step}`;
        const published = `20${10 + random(15)}-01-0${1 + random(9)}`;
        if (ids.length && random(3) === 0) await reprocess(ids[random(ids.length)]!, { headline, published });
        else ids.push(...(await save({ headline, published })));
        if (random(5) === 0) await sync();
      }
      await sync();
      const stored = (await ask(0, 100)).items.map(({ id, headline }) => [id, headline] as const);
      expect(stored).toHaveLength(ids.length);
      expect(copy).toEqual(new Map(stored));
    });
  });
}
