/** The store tells when it changed, and gives the bodies for the items of a list. */
import { describe, expect, test } from 'vitest';
import type { Desk } from './desk.ts';

export function changes(desk: Desk): void {
  const { save } = desk;

  describe('changes', () => {
    test('reading changes nothing; saving, cleaning again and merging do', async () => {
      const seen = new Set<string>();
      const changed = async () => {
        const { revision } = await desk.store.changes();
        const known = seen.has(revision);
        seen.add(revision);
        return !known;
      };
      expect(await changed()).toBe(true);
      expect(await changed()).toBe(false);
      const [id = ''] = await save({ headline: 'A', people: { 'Ann Lee': [], 'Bo Marsh': [] } });
      expect(await changed()).toBe(true);
      const [lee, marsh] = await desk.people('');
      await desk.store.article(id);
      expect(await changed()).toBe(false);
      await desk.reprocess(id, { headline: 'B', people: { 'Ann Lee': [], 'Bo Marsh': [] } });
      expect(await changed()).toBe(true);
      await desk.store.mergePeople(lee!.id, { people: [marsh!.id] });
      expect(await changed()).toBe(true);
    });

    test('its time is never before the change', async () => {
      const before = Date.now();
      await save({ headline: 'A' });
      const { at } = await desk.store.changes();
      expect(at.getTime()).toBeGreaterThanOrEqual(before - 1); // clocks of files are coarser
      expect(await desk.store.changes()).toMatchObject({ at });
    });
  });

  test('bodies by id, unknown ids left out', async () => {
    const [a = '', b = ''] = await save({ headline: 'A', body: 'One.' }, { headline: 'B', body: 'Two.' });
    expect(await desk.store.bodies([b, 'nobody', a])).toEqual(
      new Map([
        [a, 'One.'],
        [b, 'Two.'],
      ]),
    );
    expect(await desk.store.bodies([])).toEqual(new Map());
  });
}
