/** Corrections are told in the history of the article, taken back, and refused where somebody was faster. */
import { describe, expect, test } from 'vitest';
import { at, correct, EVERY_FIELD, history, openDesk, patch, read, undo } from './desk.ts';

openDesk();

describe('the history', () => {
  test('tells of each change what was before and after, by whom, when and why', async () => {
    await correct({ headline: 'Wrong', actor: 'Ines', reason: 'A slip' });
    await correct({ headline: 'Right', section: 'Town' });
    await undo(3, '?actor=Sam&reason=no').expect(200);
    const none = { actor: null, reason: null, pipeline: null, undoes: null, undone: false, lost: [] };
    const when = expect.any(String);
    const before = at.dump.split('\n')[0];
    expect(await history()).toEqual([
      {
        ...none,
        version: 1,
        action: 'ingested',
        at: when,
        pipeline: { from: null, to: expect.any(String) },
        changes: [],
      },
      {
        ...none,
        ...{ version: 2, action: 'corrected', at: when, actor: 'Ines', reason: 'A slip' },
        changes: [{ field: 'headline', before, after: 'Wrong' }],
      },
      {
        ...none,
        ...{ version: 3, action: 'corrected', at: when, undone: true },
        changes: [
          { field: 'headline', before: 'Wrong', after: 'Right' },
          { field: 'section', before: null, after: 'Town' },
        ],
      },
      {
        ...none,
        ...{ version: 4, action: 'undone', at: when, actor: 'Sam', reason: 'no', undoes: 3 },
        changes: [
          { field: 'headline', before: 'Right', after: 'Wrong' },
          { field: 'section', before: 'Town', after: null },
        ],
      },
    ]);
  });

  test('shows of a body what differs', async () => {
    const { body } = await read();
    const start = body.indexOf('nine');
    await correct({ body: body.replace('nine', 'ten') });
    expect((await history()).at(-1)?.changes[0]).toEqual({
      field: 'body',
      start,
      before: 'nine',
      after: 'ten',
    });
  });

  test('without corrections, the article is what the pipeline made', async () => {
    const before = await read();
    const { start, end } = before.quotes[0]!;
    await correct({ ...EVERY_FIELD, body: 'Other words.' });
    await undo(2).expect(200);
    await correct({
      quotes: [{ start, end, speaker: null }],
      people: [{ action: 'remove', name: 'Thomas Okafor' }],
    });
    await undo(4).expect(200);
    const { version, sequence, people, quotes, ...after } = await read();
    const anonymous = (list: object[]) => list.map((one) => ({ ...one, id: 0, speakerId: 0 }));
    expect(sequence).toBeGreaterThan(before.sequence);
    expect({ ...after, people: anonymous(people), quotes: anonymous(quotes), version: 1 }).toEqual({
      ...before,
      sequence: undefined,
      people: anonymous(before.people),
      quotes: anonymous(before.quotes),
    });
    expect(version).toBe(5);
  });

  test('cleaned again, the article is as it was corrected', async () => {
    const { start, end } = (await read()).quotes[0]!;
    const before = await correct({ headline: 'By hand', quotes: [{ start, end, speaker: 'Ada Quist' }] });
    await at.running.app.reprocess({ all: true });
    expect(await read()).toEqual({ ...before, sequence: expect.any(Number) });
  });

  test('a correction is taken back once', async () => {
    await correct({ headline: 'Other' });
    await undo(2).expect(200);
    for (const version of [1, 2, 3, 9]) await undo(version).expect(404);
    await at.running.ask('delete', `/articles/${at.id}/corrections/two`).expect(404);
  });
});

describe('If-Match', () => {
  test('lets a correction pass where the article is as it was read, in any representation', async () => {
    for (const representation of ['', '?format=ninjs', '?fields=headline']) {
      const { headers } = await at.running.ask('get', `/articles/${at.id}${representation}`);
      const answer = await patch({ section: `Town ${representation}` })
        .set('if-match', headers.etag ?? '')
        .expect(200);
      expect(answer.headers.etag).toBe((await at.running.ask('get', `/articles/${at.id}`)).headers.etag);
    }
    await patch({ section: 'Any' }).set('if-match', '*').expect(200);
  });

  test('refuses it where somebody was faster', async () => {
    const { headers } = await at.running.ask('get', `/articles/${at.id}`);
    await correct({ headline: 'Mine' });
    const { body } = await patch({ headline: 'Yours' })
      .set('if-match', headers.etag ?? '')
      .expect(412);
    expect(body).toMatchObject({ code: 'precondition_failed', detail: expect.stringContaining('version 2') });
    await undo(2)
      .set('if-match', headers.etag ?? '')
      .expect(412);
    await patch({ headline: 'Yours' }).set('if-match', '"made-up"').expect(412);
    expect((await read()).headline).toBe('Mine');
  });

  test('without it, corrections side by side all hold', async () => {
    await Promise.all(['a', 'b', 'c'].map((section) => correct({ section })));
    expect((await history()).map(({ version }) => version)).toEqual([1, 2, 3, 4]);
  });
});
