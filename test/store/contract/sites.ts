/** Sites learn from what is saved, and what was cleaned before they had is found for reprocessing. */
import { describe, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import type { SitePage } from '#store/store.ts';
import { article, submission, UNTOLD } from '../samples.ts';
import type { Desk } from './desk.ts';

const SITE = 'gazette.example';
const TEMPLATE = 4_000_000_007; // beyond what a signed number of four bytes holds
let serial = 0;

/** A page of its own with the template of its site. */
function page(name = SITE, version = 0): SitePage {
  const n = ++serial * 10;
  const blocks: [number, number][] = [
    [n + 3, 60],
    [TEMPLATE, 30],
  ];
  return { name, version, prints: { address: n + 1, headline: n + 2, blocks } };
}

const submissions = (count: number, of: (n: number) => SitePage | undefined) =>
  Array.from({ length: count }, (_, n) => ({
    ...submission({ headline: `Story ${++serial}` }),
    site: of(n),
  }));

export function sites(desk: Desk): void {
  const known = async (name = SITE) => (await desk.store.sites([name])).get(name);
  const stale = async () => {
    const options = { pipeline: 'v1', all: false, sites: true, after: null, limit: 100 };
    return (await desk.store.dumpsToReprocess(options)).map(({ id, isLearned }) => [id, isLearned]);
  };

  describe('sites', () => {
    test('learn what recurs, each for itself', async () => {
      expect(await known()).toBeUndefined();
      await desk.store.save(
        desk.ingest,
        submissions(3, () => page()),
      );
      expect(await known()).toMatchObject({ name: SITE, version: 0, sightings: [], hasPage: false });
      await desk.store.save(
        desk.ingest,
        submissions(2, (n) => page(n === 0 ? SITE : 'other.example')),
      );
      expect(await known()).toMatchObject({ version: 1, sightings: [[TEMPLATE, 4, 4]] });
      expect((await desk.store.sites(['other.example', SITE, 'nowhere.example'])).size).toBe(2);
      expect(await known('other.example')).toMatchObject({ sightings: [] });
    });

    test('learn nothing from duplicates, and nothing from a batch that is given up', async () => {
      const batch = submissions(3, () => page());
      await desk.store.save(desk.ingest, batch);
      await desk.store.save(
        desk.ingest,
        batch.map((one) => ({ ...one, site: page() })),
      );
      const [bad] = submissions(1, () => page());
      const broken = { ...bad!, dump: { ...bad!.dump, kind: 'pdf' as 'text' } };
      await expect(desk.store.save(desk.ingest, [...submissions(1, () => page()), broken])).rejects.toThrow();
      expect((await known())?.sightings).toEqual([]);
    });

    test('known better than when an article was cleaned: it is to be reprocessed, once', async () => {
      const outcomes = await desk.store.save(desk.ingest, [
        ...submissions(4, () => page()),
        ...submissions(1, () => undefined),
      ]);
      const ids = outcomes.map(({ id }) => id).slice(0, 4);
      expect(await stale()).toEqual(ids.map((id) => [id, true]));
      const before = await known();
      for (const [n, id] of ids.entries()) {
        const again = article({ headline: `Again ${n}` });
        await desk.store.replace(id, again, articleDigest(again), UNTOLD, page(SITE, before!.version));
      }
      expect(await stale()).toEqual([]);
      expect(await known()).toEqual(before); // cleaned again, an article is no new witness
    });

    test('corrected by hand, an article is cleaned with what it was', async () => {
      const outcomes = await desk.store.save(
        desk.ingest,
        submissions(4, () => page()),
      );
      const before = await stale();
      const { id } = outcomes[0]!;
      const corrected = article({ headline: 'By hand' });
      await desk.store.replace(id, corrected, articleDigest(corrected), UNTOLD);
      expect(await stale()).toEqual(before);
    });

    test('cleaned again without its site, an article counts as one of no site', async () => {
      const [outcome] = await desk.store.save(
        desk.ingest,
        submissions(1, () => page()),
      );
      const { id } = outcome!;
      const again = article({ headline: 'Again' });
      await desk.store.replace(id, again, articleDigest(again), UNTOLD, null);
      expect(await stale()).toEqual([]);
    });
  });
}
