/** The contract on ingests: they move on with what is saved, end once, keep what was rejected, and are listed newest first. */
import { describe, expect, test } from 'vitest';
import { NOBODY } from '#domain/access.ts';
import type { Position } from '#domain/query.ts';
import type { IngestNote } from '#store/ingests.ts';
import { submission } from '../samples.ts';
import type { Desk } from './desk.ts';

const NOTE: IngestNote = { records: 1, fresh: [], known: 0, rejected: [], bytes: 100, ms: 10 };
const rejected = (index: number, code = 'no_article') => ({
  index,
  line: index + 1,
  status: 'rejected' as const,
  error: { code, detail: 'Nothing.' },
});

const pending = (index: number) => ({ index, status: 'rejected' as const });

export function ingests(desk: Desk): void {
  describe('ingests', () => {
    test('move on in the transaction that saves, with counts by reason', async () => {
      const one = submission({ headline: 'One' });
      await desk.store.save(desk.ingest, [one, one], {
        records: 5,
        fresh: [pending(1), pending(3)],
        known: 1,
        rejected: [rejected(2), rejected(4, 'empty_record')],
        bytes: 500,
        ms: 20,
      });
      await desk.store.save(desk.ingest, [], {
        records: 6,
        fresh: [],
        known: 0,
        rejected: [rejected(5)],
        bytes: 600,
        ms: 5,
      });
      expect(await desk.store.ingest(desk.ingest)).toMatchObject({
        state: 'running',
        records: 6,
        created: 1,
        duplicates: 2,
        rejected: 3,
        reasons: { duplicate: { dump: 2 }, rejected: { no_article: 2, empty_record: 1 } },
        bytes: 600,
        activeMs: 25,
        closedAt: null,
      });
    });

    test('articles that were taken down are rejected when they come again', async () => {
      const one = submission({ headline: 'One' });
      const [saved] = await desk.store.save(desk.ingest, [one]);
      await desk.store.remove(saved!.id, { actor: NOBODY, reason: 'asked to' });
      await desk.store.save(desk.ingest, [one], { ...NOTE, fresh: [pending(0)] });
      const counts = { created: 0, duplicates: 0, rejected: 1, reasons: { rejected: { taken_down: 1 } } };
      expect(await desk.store.ingest(desk.ingest)).toMatchObject(counts);
      const { items } = await desk.store.rejectedRecords(desk.ingest, { limit: 5, after: null });
      expect(items).toMatchObject([{ index: 0, status: 'rejected', error: { code: 'taken_down' } }]);
    });

    test('nothing is stored of a batch whose ingest has ended', async () => {
      expect(await desk.store.closeIngest(desk.ingest, { state: 'cancelled' })).toBe(true);
      const saving = desk.store.save(desk.ingest, [submission({ headline: 'Late' })], NOTE);
      await expect(saving).rejects.toMatchObject({ code: 'ingest_ended' });
      expect(await desk.store.countArticles()).toBe(0);
      expect(await desk.store.closeIngest(desk.ingest, { state: 'done' })).toBe(false);
      expect(await desk.store.ingest(desk.ingest)).toMatchObject({ state: 'cancelled' });
    });

    test('those with a job are queued, begin, and are open until they end', async () => {
      const id = '01998877-0000-7000-8000-000000000001';
      expect(await desk.store.openIngest('POST /ingest', { id, how: '{"a":1}', bytes: 900 })).toBe(id);
      expect(await desk.store.openJobs()).toMatchObject([
        { id, state: 'queued', job: '{"a":1}', bytesTotal: 900 },
      ]);
      expect(await desk.store.beginIngest(id)).toBe(true);
      expect(await desk.store.openJobs()).toMatchObject([{ id, state: 'running' }]);
      await desk.store.closeIngest(id, { state: 'done' });
      expect(await desk.store.openJobs()).toEqual([]);
      expect(await desk.store.beginIngest(id)).toBe(false);
    });

    test('those nobody works at any more fail, but not the ones with a job', async () => {
      const id = '01998877-0000-7000-8000-000000000002';
      await desk.store.openIngest('POST /ingest', { id, how: '{}', bytes: 1 });
      await desk.store.beginIngest(id);
      await desk.store.failAbandoned(Date.now() - 60_000);
      expect(await desk.store.ingest(desk.ingest)).toMatchObject({ state: 'running' });
      await desk.store.failAbandoned(Date.now() + 1);
      expect(await desk.store.ingest(desk.ingest)).toMatchObject({
        state: 'failed',
        error: { code: 'internal_error' },
      });
      expect(await desk.store.ingest(id)).toMatchObject({ state: 'running' });
    });

    test('are listed newest first, by pages there and back', async () => {
      const ids = [desk.ingest];
      for (let n = 0; n < 4; n++) ids.unshift(await desk.store.openIngest('test'));
      const page = async (after: Position | null) => {
        const { items, ...places } = await desk.store.ingests({ limit: 2, after });
        return { ids: items.map(({ id }) => id), ...places };
      };
      const first = await page(null);
      expect(first).toMatchObject({ ids: ids.slice(0, 2), prev: null });
      const second = await page(first.next);
      expect(second.ids).toEqual(ids.slice(2, 4));
      expect(await page(second.next)).toMatchObject({ ids: ids.slice(4), next: null });
      expect((await page(second.prev)).ids).toEqual(first.ids);
    });

    test('rejected records are listed in the order of the file', async () => {
      const all = Array.from({ length: 5 }, (_, n) => rejected(n * 2));
      await desk.store.save(desk.ingest, [], { ...NOTE, records: 9, rejected: all });
      const first = await desk.store.rejectedRecords(desk.ingest, { limit: 3, after: null });
      expect(first.items).toEqual(all.slice(0, 3));
      const next = await desk.store.rejectedRecords(desk.ingest, { limit: 3, after: first.next });
      expect(next).toMatchObject({ items: all.slice(3), next: null });
      const back = await desk.store.rejectedRecords(desk.ingest, { limit: 3, after: next.prev });
      expect(back.items).toEqual(first.items);
    });
  });
}
