/** The contract on requests with an Idempotency-Key: noted with the ingest they open, with results as they are stored, with their answer at last. */
import { describe, expect, test } from 'vitest';
import type { KeyedRequest } from '#store/requests.ts';
import { submission } from '../samples.ts';
import type { Desk } from './desk.ts';

const REQUEST: KeyedRequest = { scope: 'k1', key: 'a "b"', fingerprint: 'f1' };
const ANSWER = { status: 201, headers: { location: '/articles/1' }, body: '{"é":1}' };
const pending = (index: number) => ({ index, status: 'rejected' as const });

export function requests(desk: Desk): void {
  const known = () => desk.store.request(REQUEST.scope, REQUEST.key);

  describe('requests', () => {
    test('are known with the ingest they opened, then with their answer', async () => {
      expect(await known()).toBeNull();
      const ingestId = await desk.store.openIngest('test', undefined, REQUEST);
      const noted = { fingerprint: 'f1', ingestId, isAccepted: false, answer: null };
      expect(await known()).toEqual(noted);
      await desk.store.answerRequest(REQUEST, ANSWER);
      expect(await known()).toEqual({ ...noted, answer: ANSWER });
      expect(await desk.store.request('k2', REQUEST.key)).toBeNull();
      expect(await desk.store.request(REQUEST.scope, 'b')).toBeNull();
    });

    test('that came to nothing are known by their answer', async () => {
      await desk.store.answerRequest(REQUEST, { ...ANSWER, status: 400 });
      expect(await known()).toMatchObject({ ingestId: null, answer: { status: 400 } });
    });

    test('tell whether their body is read later', async () => {
      const id = '01998877-0000-7000-8000-000000000003';
      await desk.store.openIngest('test', { id, how: '{}', bytes: 1 }, REQUEST);
      expect(await known()).toMatchObject({ ingestId: id, isAccepted: true });
    });

    test('have the results of what was stored, in order, until they are answered', async () => {
      const ingestId = await desk.store.openIngest('test', undefined, REQUEST);
      const [one, two, three] = [pending(0), pending(1), pending(2)];
      const refused = { ...pending(3), error: { code: 'no_article', detail: 'Nothing.' } };
      const note = { known: 0, bytes: 0, ms: 1 };
      const submitted = submission({ headline: 'One' });
      const [first] = await desk.store.save(ingestId, [submitted, submitted], {
        ...note,
        records: 2,
        fresh: [one, two],
        rejected: [],
        results: [one, two],
      });
      await desk.store.save(ingestId, [submission({ headline: 'Two' })], {
        ...note,
        records: 4,
        fresh: [three],
        rejected: [refused],
        results: [three, refused],
      });
      await desk.store.closeIngest(ingestId, { state: 'failed' });
      expect(await desk.store.reopenIngest(ingestId)).toMatchObject([
        { index: 0, status: 'created', id: first!.id },
        { index: 1, status: 'duplicate', id: first!.id, duplicateOf: 'dump' },
        { index: 2, status: 'created' },
        refused,
      ]);
      expect(await desk.store.ingest(ingestId)).toMatchObject({
        state: 'running',
        closedAt: null,
        created: 2,
      });
      await desk.store.answerRequest(REQUEST, ANSWER);
      expect(await desk.store.reopenIngest(ingestId)).toEqual([]);
    });

    test('one that ended by hand does not run on', async () => {
      const ingestId = await desk.store.openIngest('test', undefined, REQUEST);
      await desk.store.closeIngest(ingestId, { state: 'cancelled' });
      expect(await desk.store.reopenIngest(ingestId)).toEqual([]);
      expect(await desk.store.ingest(ingestId)).toMatchObject({ state: 'cancelled' });
    });
  });
}
