/** Corrections by hand stand on top of what pipelines make, in the article and wherever it is found; the history tells of all. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createAccess } from '#app/access.ts';
import { createCorrecting } from '#app/correct.ts';
import { articleDigest } from '#app/digest.ts';
import { correctOne } from '#app/worker.ts';
import type { CorrectionRequest } from '#domain/corrections.ts';
import { article, type Sample, submission, UNTOLD } from '../samples.ts';
import type { Desk } from './desk.ts';

const BODY = 'Sam Stone spoke at the harbour: “We will build it.” Kim Lake left.';
const SAMPLE: Sample = {
  headline: 'Harbor plan',
  body: BODY,
  source: 'The Post',
  section: 'World',
  byline: ['Ann Lee'],
  published: '2024-05-05',
  people: { 'Sam Stone': [], 'Kim Lake': [] },
  quotes: { 'We will build it.': { speaker: 'Sam Stone' } },
};
const placeOf = (words: string, body = BODY) => ({
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
});
const QUOTE = placeOf('We will build it.');

export function correcting(desk: Desk): void {
  const { save, headlines, find, quoted, people } = desk;

  describe('correcting', () => {
    let id: string;
    let desks: ReturnType<typeof createCorrecting>;
    beforeEach(async () => {
      [id = ''] = await save(SAMPLE);
      desks = createCorrecting(
        desk.store,
        {
          async correct(made, corrections, newest) {
            const answer = correctOne({ made, corrections, newest });
            if ('error' in answer) throw new Error(answer.error.message);
            return answer;
          },
        },
        createAccess(desk.store, () => {}).missing,
      );
    });
    const correct = (request: CorrectionRequest) => desks.correct(id, request);
    const remake = (sample: Sample) => {
      const made = article({ pipeline: 'v2', ...SAMPLE, ...sample });
      return desks.remake(id, { article: made, digest: articleDigest(made) });
    };
    const stored = async () => (await desk.store.article(id))!;
    const speakers = async () => (await stored()).quotes.map(({ speaker, start }) => [speaker, start]);
    const latest = async () => (await desks.history(id)).data.at(-1)!;

    test('is found by the values it has now, and not by those it had', async () => {
      await correct({
        ...{
          headline: 'Harbour plan',
          source: 'The Mail',
          section: 'Town',
          byline: ['Bo Marsh'],
          published: '2020-01-02',
        },
        language: 'de',
      });
      await correct({ language: 'en' });
      await save({ headline: 'Beside', published: '2022-02-02' });
      expect(await headlines({})).toEqual(['Beside', 'Harbour plan']);
      for (const q of [
        'headline:harbour',
        'section:town',
        'source:mail',
        'author:marsh',
        'published:2020-01-02',
        'harbour',
      ]) {
        expect(await find(q), q).toEqual(['Harbour plan']);
      }
      for (const q of [
        'harbor',
        'harbor*',
        'section:world',
        'source:post',
        'author:ann',
        'published:2024',
        'language:de',
      ]) {
        expect(await find(`(${q}) -beside`), q).toEqual([]);
      }
    });

    test('moves a quote to another speaker, in rows, counts and sayings', async () => {
      await save({ ...SAMPLE, headline: 'Copy', published: '2024-01-01' });
      await correct({ quotes: [{ ...QUOTE, speaker: 'Kim Lake' }] });
      expect(await quoted({ speaker: 'Kim Lake' })).toEqual(['We will build it.']);
      expect(await quoted({ speaker: 'Sam Stone' })).toEqual(['We will build it.']); // the copy's
      expect(await quoted({ collapse: true })).toHaveLength(2);
      expect(await people('lake')).toMatchObject([{ articles: 2, quotes: 1 }]);
      expect(await find('speaker:lake')).toEqual(['Harbor plan']);
      await desks.undo(id, 2, {});
      expect(await quoted({ collapse: true })).toHaveLength(1);
      expect(await quoted({ speaker: 'Kim Lake' })).toEqual([]);
      expect(await people('lake')).toMatchObject([{ articles: 2, quotes: 0 }]);
    });

    test('finds quotes and people of a new body, and no others', async () => {
      await correct({ body: 'Mary Poole wept. "It is gone, all of it," said Mary Poole, the mayor.' });
      expect((await stored()).people.map(({ name }) => name)).toEqual(['Mary Poole']);
      expect(await quoted({ speaker: 'Poole' })).toEqual(['It is gone, all of it,']);
      expect(await find('stone')).toEqual([]);
      expect(await people('stone')).toEqual([]);
    });

    test('holds when a pipeline makes the article anew; what that made lies beneath', async () => {
      await correct({ headline: 'By hand', section: null, actor: 'Ines', reason: 'Read the page' });
      await remake({ headline: 'By machine', section: 'Sports', source: 'The Times' });
      expect(await stored()).toMatchObject({
        ...{ headline: 'By hand', section: null, source: 'The Times', pipeline: 'v2', version: 3 },
        provenance: {
          headline: { from: 'corrected', correction: { version: 2, actor: 'Ines', reason: 'Read the page' } },
        },
      });
      expect(await latest()).toMatchObject({
        action: 'reprocessed',
        pipeline: { from: 'v1', to: 'v2' },
        changes: [{ field: 'source' }],
      });
      expect(await find('machine')).toEqual([]);
      await desks.undo(id, 2, {});
      expect(await stored()).toMatchObject({ headline: 'By machine', section: 'Sports', version: 4 });
      expect(await find('hand')).toEqual([]);
    });

    test('of quotes and people, it follows its words to where they stand, and waits where they are gone', async () => {
      await correct({
        quotes: [{ ...QUOTE, speaker: 'Kim Lake' }],
        people: [{ name: 'Sam Stone', to: 'Samuel Stone' }],
      });
      const body = `Up front. ${BODY}`;
      await remake({ body });
      expect(await speakers()).toEqual([['Kim Lake', placeOf('We will build it.', body).start]]);
      expect((await stored()).people.map(({ name }) => name)).toEqual(['Samuel Stone', 'Kim Lake']);
      const other = {
        body: 'Bo Marsh: “No.”',
        people: { 'Bo Marsh': [] },
        quotes: { 'No.': { speaker: 'Bo Marsh' } },
      };
      await remake(other);
      expect(await speakers()).toEqual([['Bo Marsh', 11]]);
      expect((await latest()).lost).toEqual([
        { version: 2, field: 'people', text: 'Sam Stone' },
        { version: 2, field: 'quotes', text: 'We will build it.' },
      ]);
      await remake({});
      expect(await speakers()).toEqual([['Kim Lake', QUOTE.start]]);
      expect((await latest()).lost).toEqual([]);
    });

    test('a quote that a pipeline no longer finds, or finds with other bounds, is as it was corrected', async () => {
      await correct({ quotes: [{ ...QUOTE, speaker: 'Kim Lake' }] });
      await remake({ quotes: {} });
      expect(await speakers()).toEqual([['Kim Lake', QUOTE.start]]);
      await remake({ quotes: { 'will build it.': { speaker: 'Sam Stone' } } });
      expect(await speakers()).toEqual([['Kim Lake', QUOTE.start + 3]]);
    });

    test('a removed quote stays away, an added one stays', async () => {
      const added = placeOf('left');
      await correct({
        quotes: [
          { action: 'remove', ...QUOTE },
          { action: 'add', ...added, speaker: null },
        ],
      });
      await remake({});
      expect(await speakers()).toEqual([[null, added.start]]);
    });

    test('a pipeline that makes the same again leaves no trace', async () => {
      await remake({ pipeline: 'v1' });
      expect((await desks.history(id)).data).toMatchObject([
        { version: 1, action: 'ingested', pipeline: { to: 'v1' } },
      ]);
      await remake({});
      expect((await desks.history(id)).data).toMatchObject([
        { action: 'ingested', pipeline: { to: 'v1' } },
        { action: 'reprocessed', changes: [] },
      ]);
    });

    test('the same page, sent again, is the article still: by the words it had, and by those it has', async () => {
      await correct({ headline: 'By hand' });
      const again = async (sample: Sample) => (await desk.store.save(desk.ingest, [submission(sample)]))[0];
      const duplicate = { status: 'duplicate', of: 'article', id };
      expect(await again(SAMPLE)).toEqual(duplicate);
      expect(await again({ ...SAMPLE, headline: 'By hand' })).toEqual(duplicate);
      await desks.undo(id, 2, {});
      expect(await again({ ...SAMPLE, headline: 'By hand' })).toMatchObject({ status: 'created' });
    });

    test('made from a version that is no longer the newest, it changes nothing', async () => {
      await correct({ headline: 'By hand' });
      const late = article({ headline: 'Late' });
      const replacing = desk.store.replace(id, late, articleDigest(late), UNTOLD);
      await expect(replacing).rejects.toMatchObject({ code: 'precondition_failed' });
      expect(await stored()).toMatchObject({ headline: 'By hand', version: 2 });
      await expect(desks.correct(id, { headline: 'Late' }, [1])).rejects.toMatchObject({
        code: 'precondition_failed',
      });
    });

    test('the audit log tells of it in the transaction that makes it, with the key that asked', async () => {
      const by = { via: 'http' as const, name: 'desk' };
      await desks.correct(id, { headline: 'By hand', actor: 'Ines', reason: 'A slip' }, undefined, by);
      await expect(desks.correct(id, { headline: 'Late' }, [1], by)).rejects.toThrow();
      await desks.undo(id, 2, { reason: 'no' }, undefined, by);
      const { items } = await desk.store.searchAudit({ limit: 5, after: null });
      const about = { action: 'article-corrected', subject: id, actor: 'desk', via: 'http' };
      expect(items).toMatchObject([
        { ...about, detail: { undone: 2, reason: 'no' } },
        { ...about, detail: { fields: ['headline'], reason: 'A slip' } },
      ]);
      expect(items).toHaveLength(2);
    });

    test('an unknown article has no layers', async () => {
      expect(await desk.store.layers('0190a0a0-0000-7000-8000-000000000000')).toBeNull();
    });
  });
}
