/** A better pipeline finds what it has to clean again, and its articles take the place of the old. */
import { describe, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import { article, type Sample, submission, UNTOLD } from '../samples.ts';
import type { Desk } from './desk.ts';

export function reprocessing(desk: Desk): void {
  const { save, headlines, find, quoted, people } = desk;

  describe('reprocessing', () => {
    test('lists the dumps another pipeline cleaned, in order of id', async () => {
      const ids = await save(
        { headline: 'A', pipeline: 'v1', published: '2024-05-05' },
        { headline: 'B', pipeline: 'v2', published: '2024-04-04' },
        { headline: 'C', pipeline: 'v1', published: '2024-03-03' },
      );
      const list = async (all: boolean, after: string | null, limit = 10) =>
        (await desk.store.dumpsToReprocess({ pipeline: 'v2', all, after, limit })).map(({ id }) => id);
      expect(await list(false, null)).toEqual([ids[0], ids[2]]);
      expect(await list(true, null)).toEqual(ids);
      expect(await list(true, null, 2)).toEqual(ids.slice(0, 2));
      expect(await list(false, ids[0] ?? null)).toEqual([ids[2]]);
    });

    test('a new version takes the place of the old everywhere', async () => {
      const old: Sample = {
        headline: 'Old headline',
        body: 'Old words by Sam Stone: “old quote”. Shared.',
        people: { 'Sam Stone': [], 'Kim Kept': [] },
        roles: { 'Kim Kept': ['Clerk'] },
        quotes: { 'old quote': { speaker: 'Sam Stone' } },
      };
      const [id = '', other = ''] = await save(old, { headline: 'Beside' });
      const before = await desk.store.article(id);
      const dump = await desk.store.dump(id);
      const kept = (await people('kept'))[0]?.id;
      const fresh = article({
        headline: 'New headline',
        body: 'New words by Kim Kept: “new quote”. Shared.',
        source: 'Another',
        published: '2020-02-02',
        people: { 'Kim Kept': ['Kept'] },
        roles: { 'Kim Kept': ['Judge'] },
        quotes: { 'new quote': { speaker: 'Kim Kept' } },
        pipeline: 'v2',
      });
      await desk.store.replace(id, fresh, articleDigest(fresh), UNTOLD);

      const after = await desk.store.article(id);
      expect(after).toMatchObject({
        id,
        headline: 'New headline',
        published: '2020-02-02',
        pipeline: 'v2',
      });
      expect(after?.ingestedAt).toBe(before?.ingestedAt);
      expect(after?.quotes.map(({ text, speakerId }) => [text, speakerId])).toEqual([['new quote', kept]]);
      expect(await desk.store.dump(id)).toEqual(dump);
      expect(await desk.store.countArticles()).toBe(2);

      expect(await find('old')).toEqual([]);
      expect(await find('ol*')).toEqual([]);
      expect(await find('shared')).toEqual(['New headline']);
      expect(await headlines({})).toEqual(['Beside', 'New headline']);
      expect(await headlines({ source: 'Another' })).toEqual(['New headline']);
      expect(await quoted({})).toEqual(['new quote']);
      expect(await quoted({ speaker: 'Sam Stone' })).toEqual([]);
      expect(await headlines({ person: 'Sam Stone' })).toEqual([]);
      expect(await people('stone')).toEqual([]);
      const [kim] = await people('kim');
      expect(kim).toMatchObject({ id: kept, articles: 1, quotes: 1, names: ['Kim Kept', 'Kept'] });
      expect((await desk.store.person(kept ?? 0))?.roles).toMatchObject([{ role: 'Judge', articles: 1 }]);
      expect((await desk.store.article(other))?.headline).toBe('Beside');
    });

    test('an article whose new version equals another keeps its place; the other answers for both', async () => {
      const [first = '', second = ''] = await save({ headline: 'A' }, { headline: 'B' });
      const same = article({ headline: 'A' });
      await desk.store.replace(second, same, articleDigest(same), UNTOLD);
      expect((await desk.store.article(second))?.headline).toBe('A');
      const [again] = await desk.store.save(desk.ingest, [submission({ headline: 'A' })]);
      expect(again).toEqual({ status: 'duplicate', of: 'article', id: first });
      const [freed] = await desk.store.save(desk.ingest, [submission({ headline: 'B' })]);
      expect(freed?.status).toBe('created');
    });

    test('an unknown article cannot be replaced', async () => {
      const one = article({});
      const replacing = desk.store.replace(
        '0190a0a0-0000-7000-8000-000000000000',
        one,
        articleDigest(one),
        UNTOLD,
      );
      await expect(replacing).rejects.toMatchObject({ code: 'not_found' });
    });
  });
}
