/** People decide about people: merges and splits, which hold for all articles there are and will be. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { naming } from './joining.ts';

export function decisions(desk: Desk): void {
  const { save, headlines, people, person, quoted, reprocess } = desk;
  const idOf = async (name: string) => (await person(name)).id;
  const [marshall, emdee, stone] = naming('Marshall Bruce', 'Emdee', 'Sam Stone');

  describe('merging people', () => {
    let id: number;
    let other: number;
    let articles: string[];
    beforeEach(async () => {
      const speaks = { ...emdee, body: 'Emdee: “Yo”', quotes: { Yo: { speaker: 'Emdee' } } };
      articles = await save(marshall ?? {}, speaks, stone ?? {});
      [id, other] = [await idOf('bruce'), await idOf('emdee')];
    });
    const merge = () => desk.store.mergePeople(id, { people: [other], by: 'Ines', reason: 'his stage name' });

    test('makes them one, with all names, articles and quotes', async () => {
      const merged = await merge();
      expect(merged).toMatchObject({
        id,
        name: 'Marshall Bruce',
        articles: 2,
        quotes: 1,
        bare: false,
        mergedFrom: [other],
      });
      expect(merged.names).toEqual(['Marshall Bruce', 'Emdee']);
      expect(merged.fullNames).toEqual([
        { name: 'Marshall Bruce', articles: 1, because: 'same-name', decision: null },
        { name: 'Emdee', articles: 1, because: 'merge', decision: merged.decisions[0]?.id },
      ]);
      expect(merged.latestQuotes.map(({ speakerId }) => speakerId)).toEqual([id]);
      expect(await people('emdee')).toMatchObject([{ id }]);
      expect(await headlines({ person: 'Marshall Bruce' })).toEqual(['Emdee', 'Marshall Bruce']);
      expect(await headlines({ person: 'bruce' })).toEqual(['Emdee', 'Marshall Bruce']);
      expect(await headlines({ person: 'marshall bruce', as: ['speaker'] })).toEqual(['Emdee']);
      expect(await quoted({ speaker: 'Marshall Bruce' })).toEqual(['Yo']);
    });

    test('the old id leads to the person', async () => {
      await merge();
      expect((await desk.store.person(other))?.id).toBe(id);
    });

    test('holds for new articles, and for those cleaned again', async () => {
      await merge();
      await reprocess(articles[1] ?? '', { headline: 'Emdee', body: 'Emdee sang.', people: { Emdee: [] } });
      await save({ headline: 'New', body: 'Emdee came.', people: { Emdee: [] } });
      expect(await people('emdee')).toMatchObject([{ id, articles: 3, quotes: 0 }]);
      expect(await headlines({ person: 'bruce' })).toEqual(['New', 'Emdee', 'Marshall Bruce']);
    });

    test('is kept in the history of both', async () => {
      const { decisions } = await merge();
      expect(decisions).toMatchObject([
        { action: 'merge', person: id, people: [other], by: 'Ines', reason: 'his stage name', made: null },
      ]);
      await desk.store.splitPerson(id, { people: [other] });
      const freed = await desk.store.person(other);
      expect(freed?.decisions.map(({ action, by }) => [action, by])).toEqual([
        ['split', null],
        ['merge', 'Ines'],
      ]);
    });

    test('again changes nothing', async () => {
      await merge();
      expect((await merge()).decisions).toHaveLength(1);
    });

    test('is undone by a split', async () => {
      await merge();
      const { person: left, out } = await desk.store.splitPerson(id, { people: [other] });
      expect(left).toMatchObject({ id, articles: 1, names: ['Marshall Bruce'], mergedFrom: [] });
      expect(out).toMatchObject([{ id: other, name: 'Emdee', articles: 1, quotes: 1, bare: true }]);
      expect(await headlines({ person: 'bruce' })).toEqual(['Marshall Bruce']);
      expect(await headlines({ person: 'emdee' })).toEqual(['Emdee']);
    });

    test('goes on over several, and chains come apart again', async () => {
      await merge();
      const last = await idOf('stone');
      await desk.store.mergePeople(last, { people: [id] });
      expect(await person('emdee')).toMatchObject({ id: last, articles: 3, mergedFrom: [id, other] });
      await desk.store.splitPerson(last, { people: [id] });
      expect(await person('emdee')).toMatchObject({ id, articles: 2, mergedFrom: [other] });
    });

    test('of two people of one article, and back, loses nothing', async () => {
      const [both = ''] = await save({
        headline: 'Both',
        body: 'Marshall Bruce is Emdee.',
        people: { 'Marshall Bruce': [], Emdee: [] },
        roles: { Emdee: ['rapper'] },
      });
      const before = await desk.store.article(both);
      await merge();
      expect((await desk.store.article(both))?.people).toMatchObject([
        { id, roles: ['rapper'], mentions: [{}, {}] },
      ]);
      expect((await person('bruce')).articles).toBe(3);
      await desk.store.splitPerson(id, { people: [other] });
      expect(await desk.store.article(both)).toEqual({ ...before, sequence: expect.any(Number) });
    });

    test('says what is wrong', async () => {
      const merging = (into: number, ids: number[]) => desk.store.mergePeople(into, { people: ids });
      await expect(merging(99_999, [id])).rejects.toMatchObject({ code: 'not_found' });
      await expect(merging(id, [99_999])).rejects.toMatchObject({
        code: 'invalid_request',
        places: [{ pointer: '/people/0' }],
      });
      await expect(merging(id, [id])).rejects.toMatchObject({ code: 'invalid_request' });
      await merge();
      const last = await idOf('stone');
      await expect(merging(other, [last])).rejects.toThrow(`ask it of ${id}`);
      await expect(merging(last, [other])).rejects.toMatchObject({ code: 'person_merged' });
      expect((await person('stone')).decisions).toEqual([]);
    });
  });

  describe('splitting people', () => {
    const biden = naming('Joe Biden', 'Joseph R. Biden', 'Joseph Biden');
    let id: number;
    let articles: string[];
    beforeEach(async () => {
      articles = await save(...biden);
      id = await idOf('biden');
    });

    test('by name: it is somebody else in all articles, new ones and those cleaned again', async () => {
      const { person: left, out } = await desk.store.splitPerson(id, {
        names: ['JOE BIDEN'],
        reason: 'the baker',
      });
      const [baker] = out;
      expect(left.names.toSorted()).toEqual(['Joseph Biden', 'Joseph R. Biden']);
      expect(baker).toMatchObject({ name: 'Joe Biden', articles: 1, bare: false });
      expect(baker?.id).not.toBe(id);
      await reprocess(articles[0] ?? '', { ...biden[0], body: 'Joe Biden bakes.' });
      await save({ ...biden[0], headline: 'New' }, { ...biden[1], headline: 'Old' });
      expect((await desk.store.person(baker?.id ?? 0))?.articles).toBe(2);
      expect((await desk.store.person(id))?.articles).toBe(3);
      expect(await headlines({ person: 'Joe Biden' })).toEqual(['New', 'Joe Biden']);
      expect(await headlines({ person: 'Joseph Biden' })).toEqual(['Old', 'Joseph Biden', 'Joseph R. Biden']);
      const page = await desk.store.person(baker?.id ?? 0);
      expect(page?.fullNames).toMatchObject([{ because: 'split', decision: page?.decisions[0]?.id }]);
    });

    test('by article: only there, whatever the name is read as later', async () => {
      const { out } = await desk.store.splitPerson(id, { articles: [articles[1] ?? ''] });
      const namesake = out[0]?.id ?? 0;
      expect(await headlines({ person: 'Joseph Biden' })).toHaveLength(3); // both are called so
      await reprocess(articles[1] ?? '', { ...biden[2], headline: 'Again' });
      expect((await desk.store.article(articles[1] ?? ''))?.people).toMatchObject([{ id: namesake }]);
      await save({ ...biden[1], headline: 'New' });
      expect((await desk.store.person(namesake))?.articles).toBe(1);
      expect((await desk.store.person(id))?.articles).toBe(3);
      expect((await desk.store.person(namesake))?.fullNames).toMatchObject([{ because: 'split' }]);
    });

    test('merged back, all is as it was', async () => {
      const { out } = await desk.store.splitPerson(id, {
        names: ['Joe Biden'],
        articles: [articles[1] ?? ''],
      });
      await desk.store.mergePeople(id, { people: [out[0]?.id ?? 0] });
      expect(await people('biden')).toMatchObject([{ id, articles: 3 }]);
      await desk.store.splitPerson(id, { people: [out[0]?.id ?? 0] });
      expect(await people('biden')).toMatchObject([
        { id: out[0]?.id, articles: 2 },
        { id, articles: 1 },
      ]);
    });

    test('concerns nobody who is merged into the person later', async () => {
      const [both = ''] = await save({
        headline: 'Both',
        body: 'Joe Biden and Sam Stone',
        people: { 'Joe Biden': [], 'Sam Stone': [] },
      });
      const stone = await idOf('stone');
      const { out } = await desk.store.splitPerson(id, { articles: [both] });
      await desk.store.mergePeople(id, { people: [stone] });
      const namesake = out[0]?.id;
      expect((await desk.store.article(both))?.people.map((one) => one.id)).toEqual([namesake, id]);
    });

    test('of a whole holds for its parts, when they are set free', async () => {
      await save(...naming('Sam Stone'));
      const stone = await idOf('stone');
      await desk.store.mergePeople(stone, { people: [id] });
      const { out } = await desk.store.splitPerson(stone, { articles: [articles[1] ?? ''] });
      await desk.store.splitPerson(stone, { people: [id] });
      expect((await desk.store.article(articles[1] ?? ''))?.people).toMatchObject([{ id: out[0]?.id }]);
      expect(await desk.store.person(id)).toMatchObject({ articles: 2 });
    });

    test('the person may become the one split off', async () => {
      const { out } = await desk.store.splitPerson(id, { articles: [articles[1] ?? ''] });
      const namesake = out[0]?.id ?? 0;
      await desk.store.mergePeople(namesake, { people: [id] });
      expect(await people('biden')).toMatchObject([{ id: namesake, articles: 3 }]);
    });

    test('a single name that was somebody else in one article', async () => {
      const bare = await save(...naming('Biden'), {
        headline: 'Hunter',
        body: 'Biden fell.',
        people: { Biden: [] },
      });
      const surname = (await people('biden')).find(({ bare }) => bare)?.id ?? 0;
      await desk.store.mergePeople(id, { people: [surname] });
      expect(await person('biden')).toMatchObject({ id, articles: 5, bare: false });
      const { out } = await desk.store.splitPerson(id, { articles: [bare[1] ?? ''] });
      expect(out).toMatchObject([{ name: 'Biden', articles: 1, bare: true }]);
      expect(await person('joseph')).toMatchObject({ id, articles: 4 });
    });

    test('an author, too', async () => {
      const [wrote = ''] = await save({ headline: 'By', byline: ['Joe Biden'] });
      const { out } = await desk.store.splitPerson(id, { articles: [wrote] });
      expect(out).toMatchObject([{ articles: 0, authored: 1 }]);
      expect(await desk.store.person(id)).toMatchObject({ articles: 3, authored: 0 });
    });

    test('says what is wrong, and changes nothing', async () => {
      const all = ['Joe Biden', 'Joseph Biden', 'Joseph R. Biden'];
      await save(...naming('Sam Stone'));
      const stone = await idOf('stone');
      for (const [request, pointer] of [
        [{ names: ['Biden'] }, '/names/0'],
        [{ names: all }, '/names'],
        [{ articles }, '/articles'],
        [{ articles: ['0190a0a0-0000-7000-8000-000000000000'] }, '/articles/0'],
        [{ people: [stone] }, '/people/0'],
      ] as const) {
        const splitting = desk.store.splitPerson(id, structuredClone(request) as { names?: string[] });
        await expect(splitting).rejects.toMatchObject({ code: 'invalid_request', places: [{ pointer }] });
      }
      expect(await people('biden')).toMatchObject([{ id, articles: 3 }]);
      expect((await person('biden')).decisions).toEqual([]);
    });
  });
}
