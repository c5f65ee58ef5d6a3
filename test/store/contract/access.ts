/** What every store must do about keys, takedowns and the audit log. */
import { describe, expect, test } from 'vitest';
import type { Actor } from '#domain/access.ts';
import { type Sample, submission } from '../samples.ts';
import type { Desk } from './desk.ts';

const INES: Actor = { via: 'cli', name: 'ines' };
const key = (name: string) => ({
  id: `id-of-${name}`,
  name,
  digest: Buffer.alloc(32, name),
  scopes: ['read' as const],
  expiresAt: null,
});

export function access(desk: Desk): void {
  const actions = async () =>
    (await desk.store.searchAudit({ limit: 9, after: null })).items.map(({ action, subject }) => [
      action,
      subject,
    ]);
  const takeDown = (id: string) => desk.store.remove(id, { actor: INES, reason: 'a court said so' });

  describe('keys', () => {
    test('are kept as they were made, and stay on the list when revoked', async () => {
      await desk.store.addKey(key('reader'), INES);
      await desk.store.addKey({ ...key('scraper'), scopes: ['ingest'], expiresAt: new Date(4e12) }, INES);
      expect(await desk.store.revokeKey('reader', INES)).toMatchObject({ id: 'id-of-reader' });
      expect(await desk.store.revokeKey('reader', INES)).toBe(null);
      const [reader, scraper] = await desk.store.keys();
      expect(reader).toMatchObject({ name: 'reader', revokedAt: expect.any(Date), usedAt: null });
      expect(Buffer.from(reader!.digest)).toEqual(key('reader').digest);
      expect(scraper).toMatchObject({ scopes: ['ingest'], expiresAt: new Date(4e12), revokedAt: null });
      expect(await actions()).toEqual([
        ['key-revoked', 'id-of-reader'],
        ['key-made', 'id-of-scraper'],
        ['key-made', 'id-of-reader'],
      ]);
    });

    test('have names of their own, which revoked ones give free', async () => {
      await desk.store.addKey(key('reader'), INES);
      await expect(desk.store.addKey({ ...key('reader'), id: 'other' }, INES)).rejects.toThrow(/name reader/);
      await desk.store.revokeKey('id-of-reader', INES);
      await desk.store.addKey({ ...key('reader'), id: 'other' }, INES);
    });

    test('remember when they were used', async () => {
      await desk.store.addKey(key('reader'), INES);
      await desk.store.noteKeyUses(new Map([['id-of-reader', new Date(7)]]));
      expect((await desk.store.keys())[0]!.usedAt).toEqual(new Date(7));
    });
  });

  describe('articles taken down', () => {
    const sample = {
      headline: 'Harbour opens',
      body: '“We waited,” said Ann Lee.',
      source: 'Bay Post',
      people: { 'Ann Lee': [] },
      byline: ['Bo Ek'],
      quotes: { 'We waited,': { speaker: 'Ann Lee' } },
    };

    test('are gone from every question', async () => {
      const [id] = await desk.save(sample);
      expect(await takeDown(id!)).toBe(true);
      expect(await desk.store.article(id!)).toBe(null);
      expect(await desk.store.dump(id!)).toBe(null);
      expect(await desk.headlines({})).toEqual([]);
      expect(await desk.find('harbour')).toEqual([]);
      expect(await desk.find('harb*')).toEqual([]);
      expect(await desk.quoted({})).toEqual([]);
      expect(await desk.people('ann')).toEqual([]);
      expect(await desk.people('bo')).toEqual([]);
      expect(await desk.store.countArticles()).toBe(0);
    });

    test('leave the others, with people they share', async () => {
      const [id] = await desk.save(sample, {
        ...sample,
        headline: 'Harbour closes',
        body: 'Ann Lee left.',
        quotes: {},
      });
      await takeDown(id!);
      expect(await desk.find('harbour')).toEqual(['Harbour closes']);
      expect(await desk.people('ann')).toMatchObject([{ articles: 1, quotes: 0 }]);
    });

    test('do not come back: not the dump, not another dump of the same words', async () => {
      const again = submission(sample);
      const [{ id }] = (await desk.store.save(desk.ingest, [again])) as unknown as [{ id: string }];
      await takeDown(id);
      const otherDump = { ...again, dumpDigest: 'another' };
      const otherWords = { ...again, articleDigest: 'another' };
      const gone = { status: 'taken-down', id };
      expect(await desk.store.save(desk.ingest, [again, otherDump, otherWords])).toEqual([gone, gone, gone]);
      expect(await desk.store.countArticles()).toBe(0);
    });

    test('leave a tombstone, and an entry that says who and why', async () => {
      const [id] = await desk.save(sample);
      expect(await desk.store.tombstone(id!)).toBe(null);
      await takeDown(id!);
      expect(await desk.store.tombstone(id!)).toEqual({ id, removedAt: expect.any(Date) });
      const [entry] = (await desk.store.searchAudit({ limit: 1, after: null })).items;
      expect(entry).toMatchObject({ actor: 'ines', via: 'cli', action: 'article-deleted', subject: id });
      expect(entry!.detail).toEqual({ reason: 'a court said so' });
      expect(await takeDown(id!)).toBe(false);
      expect(await takeDown('nothing')).toBe(false);
    });

    test('are not made anew by a reprocessing that read them before', async () => {
      const [id] = await desk.save(sample);
      await takeDown(id!);
      await expect(desk.reprocess(id!, sample)).rejects.toMatchObject({ code: 'not_found' });
      expect(await desk.store.dumpsToReprocess({ pipeline: '', all: true, after: null, limit: 9 })).toEqual(
        [],
      );
    });

    test('are purged once', async () => {
      const [id] = await desk.save(sample, {
        ...sample,
        headline: 'Harbour closes',
        body: 'Ann Lee left.',
        quotes: {},
      });
      await takeDown(id!);
      expect(await desk.store.purge()).toBe(1);
      expect(await desk.store.purge()).toBe(0);
      expect(await desk.find('harbour')).toEqual(['Harbour closes']);
    });
  });

  describe('articles published before a day', () => {
    const year = (year: number): Sample => ({
      headline: `Harbour in ${year}`,
      body: `Ann Lee spoke in ${year}. "We wait another year," said Bo Ek.`,
      source: `The ${year} Post`,
      published: `${year}-06-01`,
      people: { 'Ann Lee': [], ...(year < 2020 && { 'Bo Ek': [] }) },
      quotes: { 'We wait another year,': { speaker: 'Bo Ek' } },
    });
    const before = Date.parse('2020-01-01') / 1000;

    test('are taken away, oldest first, with people and sources no other has', async () => {
      await desk.save(year(2018), year(2021), year(2019));
      expect(await desk.store.removeBefore(before, 1)).toBe(1);
      expect(await desk.headlines({})).toEqual(['Harbour in 2021', 'Harbour in 2019']);
      expect(await desk.store.removeBefore(before, 9)).toBe(1);
      expect(await desk.store.removeBefore(before, 9)).toBe(0);
      expect(await desk.find('harbour')).toEqual(['Harbour in 2021']);
      expect(await desk.quoted({})).toHaveLength(1);
      expect(await desk.people('ann')).toMatchObject([{ articles: 1 }]);
      expect(await desk.people('bo')).toEqual([]);
      expect(await desk.store.stats()).toMatchObject({
        articles: 1,
        sources: 1,
        byMonth: [{ month: '2021-06', articles: 1 }],
      });
    });

    test('come in again when they are sent again', async () => {
      await desk.save(year(2018));
      await desk.store.removeBefore(before, 9);
      await desk.save(year(2018));
      expect(await desk.find('harbour')).toEqual(['Harbour in 2018']);
    });
  });

  test('the log of changes is paged, newest first', async () => {
    for (const name of ['a', 'b', 'c']) await desk.store.addKey(key(name), INES);
    const first = await desk.store.searchAudit({ limit: 2, after: null });
    expect(first.items.map(({ subject }) => subject)).toEqual(['id-of-c', 'id-of-b']);
    const second = await desk.store.searchAudit({ limit: 2, after: first.next });
    expect(second.items.map(({ subject }) => subject)).toEqual(['id-of-a']);
    expect(second.next).toBe(null);
    const back = await desk.store.searchAudit({ limit: 2, after: second.prev });
    expect(back.items).toEqual(first.items);
  });

  test('merges and splits stand in it, and name the key', async () => {
    await desk.save({ headline: 'A', body: 'Ann Lee and Bo Ek.', people: { 'Ann Lee': [], 'Bo Ek': [] } });
    const [ann, bo] = [await desk.person('ann'), await desk.person('bo')];
    const desker: Actor = { via: 'http', name: 'desk' };
    await desk.store.mergePeople(ann.id, { people: [bo.id], by: 'Ines' }, desker);
    await desk.store.splitPerson(ann.id, { people: [bo.id] }, desker);
    expect(await actions()).toEqual([
      ['person-split', String(ann.id)],
      ['people-merged', String(ann.id)],
    ]);
    const { decisions } = await desk.person('ann');
    expect(decisions).toMatchObject([
      { key: 'desk', by: null },
      { key: 'desk', by: 'Ines' },
    ]);
  });
}
