/** What goes in comes back, and nothing goes in twice. */
import { describe, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import { StoredArticle } from '#domain/api.ts';
import { article, type Sample, submission } from '../samples.ts';
import type { Desk } from './desk.ts';

export function saving(desk: Desk): void {
  const { save, headlines, find } = desk;

  describe('saving', () => {
    test('an article comes back as it went in, with its ids', async () => {
      const sample: Sample = {
        headline: 'Mayor Ruth Okafor resigns',
        body: 'Ruth Okafor said: “I am done.”\n\nOkafor left at noon.',
        people: { 'Ruth Okafor': ['Okafor'] },
        roles: { 'Ruth Okafor': ['Mayor'] },
        quotes: { 'I am done.': { speaker: 'Ruth Okafor' } },
        dump: { given: { id: 'wire-7' } },
      };
      const [id = ''] = await save(sample);
      const stored = await desk.store.article(id);
      const { people: given, quotes, ...rest } = article(sample);
      expect(stored).toMatchObject({ ...rest, id, externalId: 'wire-7', publishedFrom: 'article' });
      const [person] = stored?.people ?? [];
      expect(stored?.people).toEqual([{ ...given[0], id: person?.id }]);
      expect(stored?.quotes).toEqual([{ ...quotes[0], speakerId: person?.id }]);
      expect(StoredArticle.safeParse(stored).error).toBeUndefined();
    });

    test('unknown ids give null', async () => {
      expect(await desk.store.article('0190a0a0-0000-7000-8000-000000000000')).toBeNull();
      expect(await desk.store.dump('0190a0a0-0000-7000-8000-000000000000')).toBeNull();
      expect(await desk.store.person(12345)).toBeNull();
    });

    test('the dump comes back byte for byte', async () => {
      const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 256);
      const given = { url: 'https://example.org/a', publishedAt: '2024-01-02' };
      const [id = ''] = await save({ dump: { bytes, kind: 'html', charset: 'windows-1252', given } });
      const stored = await desk.store.dump(id);
      expect(stored?.id).toBe(id);
      expect([...(stored?.dump.bytes ?? [])]).toEqual([...bytes]);
      expect(stored?.dump).toMatchObject({ kind: 'html', charset: 'windows-1252', given });
    });

    test('the same dump is a duplicate of its article', async () => {
      const one = submission({});
      const [first] = await desk.store.save(desk.ingest, [one]);
      const [again] = await desk.store.save(desk.ingest, [
        { ...one, articleDigest: articleDigest(article({ body: 'Read by a better pipeline.' })) },
      ]);
      expect(again).toEqual({ status: 'duplicate', of: 'dump', id: first?.id });
      expect(await desk.store.countArticles()).toBe(1);
      expect(await desk.store.knownDumps([one.dumpDigest, 'f00d'])).toEqual(
        new Map([[one.dumpDigest, first?.id]]),
      );
    });

    test('the same article from another dump is a duplicate, in whatever case and punctuation', async () => {
      const [id] = await save({ headline: 'Café reopens', body: 'It reopened on Monday — at last.' });
      const [again] = await desk.store.save(desk.ingest, [
        submission({ headline: 'CAFE REOPENS', body: 'It reopened  on Monday, at last' }),
      ]);
      expect(again).toEqual({ status: 'duplicate', of: 'article', id });
    });

    test('an earlier one of the batch counts as stored', async () => {
      const one = submission({ headline: 'One' });
      const two = submission({ headline: 'Two', published: '2001-01-01' });
      const oneAgain = submission({ headline: 'One' });
      const outcomes = await desk.store.save(desk.ingest, [one, two, one, oneAgain]);
      const [first, second] = outcomes;
      expect(outcomes.map(({ status }) => status)).toEqual(['created', 'created', 'duplicate', 'duplicate']);
      expect(outcomes[2]).toEqual({ status: 'duplicate', of: 'dump', id: first?.id });
      expect(outcomes[3]).toEqual({ status: 'duplicate', of: 'article', id: first?.id });
      expect((await desk.store.article(second?.id ?? ''))?.headline).toBe('Two');
    });

    test('an empty batch is fine', async () => {
      expect(await desk.store.save(desk.ingest, [])).toEqual([]);
    });

    test('an article without a date takes the time it came in, and says so', async () => {
      const [id = ''] = await save({ published: null });
      const stored = await desk.store.article(id);
      expect(stored).toMatchObject({ published: null, publishedFrom: 'ingest' });
      const now = Date.now() / 1000;
      expect(await headlines({ from: now - 60, to: now + 60 })).toHaveLength(1);
    });

    test('an ingest that is not open cannot be closed', async () => {
      await desk.store.closeIngest(desk.ingest, { state: 'done' });
      const other = '0190a0a0-0000-7000-8000-000000000000';
      const closing = desk.store.closeIngest(other, { state: 'done' });
      await expect(closing).rejects.toMatchObject({ code: 'not_found' });
    });
  });

  test('a batch goes in as a whole or not at all', async () => {
    const bad = submission({ headline: 'Bad' });
    const broken = { ...bad, dump: { ...bad.dump, kind: 'pdf' as 'text' } };
    const saving = desk.store.save(desk.ingest, [submission({ headline: 'Good' }), broken]);
    await expect(saving).rejects.toMatchObject({ code: 'storage_error' });
    expect(await desk.store.countArticles()).toBe(0);
    expect(await find('good')).toEqual([]);
    await save({ headline: 'Good' });
    expect(await find('goo*')).toEqual(['Good']);
  });
}
