/** The same quotation in many articles is shown once, with all its appearances; the order and the pages stay exact. */
import { describe, expect, test } from 'vitest';
import type { QuoteHit } from '#domain/api.ts';

import { parseText } from '#search/parse.ts';
import { quotes as asked, type Sample } from '../samples.ts';
import { type Desk, walk } from './desk.ts';

const LONG = 'We have waited thirty years for this harbour, and tonight the waiting ends';
const SHORT = 'we have waited thirty years for this harbour';

/** An article of a day of January with quotes: words → speaker. */
const day = (n: number, said: Record<string, string | null>, more: Partial<Sample> = {}): Sample => ({
  headline: `Day ${n}`,
  published: `2024-01-${String(n).padStart(2, '0')}`,
  body: Object.entries(said)
    .map(([text, speaker]) => `“${text},” said ${speaker ?? 'somebody'} on day ${n}.`)
    .join('\n\n'),
  people: Object.fromEntries(Object.values(said).flatMap((name) => (name ? [[name, []]] : []))),
  quotes: Object.fromEntries(Object.entries(said).map(([text, speaker]) => [text, { speaker }])),
  ...more,
});

export function collapsing(desk: Desk): void {
  const { save, people, reprocess } = desk;

  const collapsed = (query: Parameters<typeof asked>[0] = {}): Promise<QuoteHit[]> =>
    walk((after) => desk.store.searchQuotes(asked({ collapse: true, limit: 2, ...query, after })));
  /** Of each item the headline and those of its appearances. */
  const shown = async (query: Parameters<typeof asked>[0] = {}) =>
    (await collapsed(query)).map(({ article, appearances }) => [
      article.headline,
      ...(appearances?.first.map((place) => place.article.headline) ?? []),
    ]);

  describe('collapsing', () => {
    test('copies, whatever their marks, and shorter versions are one item where the newest stands', async () => {
      await save(
        day(1, { [LONG]: 'Ana Souza' }),
        day(2, { [LONG.replace(',', ' –').toUpperCase()]: 'Ana Souza' }),
        day(3, { [SHORT]: 'Ana Souza', 'Something else': 'Ana Souza' }),
      );
      expect(await shown()).toEqual([
        ['Day 3', 'Day 1', 'Day 2', 'Day 3'],
        ['Day 3', 'Day 3'],
      ]);
      const [hit] = await collapsed();
      expect(hit?.appearances?.total).toBe(3);
      const [first] = hit?.appearances?.first ?? [];
      expect(first).toMatchObject({ text: LONG, start: 1, end: 1 + LONG.length, speaker: 'Ana Souza' });
      expect(await desk.quoted({})).toHaveLength(4);
    });

    test('without `collapse`, and for what stands once', async () => {
      await save(day(1, { Yes: null }));
      expect((await desk.store.searchQuotes(asked())).items[0]).not.toHaveProperty('appearances');
      expect(await shown()).toEqual([['Day 1', 'Day 1']]);
    });

    test('other speakers are apart; what has no speaker comes to one who said it', async () => {
      await save(
        day(1, { [LONG]: 'Ana Souza' }),
        day(2, { [LONG]: 'Tom Reed' }),
        day(3, { [LONG]: null }),
        day(4, { [`${LONG} for all of us`]: null }),
        day(5, { 'No comment': null }),
        day(6, { 'No comment': null }),
        day(7, { 'No comment': 'Tom Reed' }),
        day(8, { 'no comment': 'Tom Reed' }),
      );
      const groups = (await shown()).map(([, ...places]) => places.map((place) => place?.slice(4)).join(' '));
      const withSouza = groups.find((group) => group.startsWith('1'));
      const withReed = groups.find((group) => group.startsWith('2'));
      expect([withSouza, withReed].map((group) => group?.split(' ').length).sort()).toEqual([1, 3]);
      expect(groups).toEqual(expect.arrayContaining(['7 8', '6', '5']));
      expect(groups).toHaveLength(5);
    });

    test('part of a quotation: at least six words in a row', async () => {
      await save(
        day(1, { [LONG]: 'Ana Souza' }),
        day(2, { 'waited thirty years for this': 'Ana Souza' }),
        day(3, { 'thirty years for this harbour and': 'Ana Souza' }),
        day(4, { 'thirty years for this harbour tonight': 'Ana Souza' }),
      );
      expect(await shown()).toEqual([
        ['Day 4', 'Day 4'],
        ['Day 3', 'Day 1', 'Day 3'],
        ['Day 2', 'Day 2'],
      ]);
    });

    test('two long versions that share a short one stay two', async () => {
      await save(
        day(1, { [`First ${SHORT} in the north`]: 'Ana Souza' }),
        day(2, { [SHORT]: 'Ana Souza' }),
        day(3, { [`Then ${SHORT} down in the south`]: 'Ana Souza' }),
      );
      expect(await shown()).toEqual([
        ['Day 3', 'Day 2', 'Day 3'],
        ['Day 1', 'Day 1'],
      ]);
    });

    test('an item stands where the newest stands that matches; appearances are all there are', async () => {
      await save(
        day(1, { [LONG]: 'Ana Souza' }, { source: 'A' }),
        day(2, { Other: 'Ana Souza' }, { source: 'A' }),
        day(3, { [SHORT]: 'Ana Souza' }, { source: 'B' }),
      );
      const copies = ['Day 1', 'Day 3'];
      expect(await shown({ source: 'A' })).toEqual([
        ['Day 2', 'Day 2'],
        ['Day 1', ...copies],
      ]);
      expect(await shown({ text: parseText('tonight') })).toEqual([['Day 1', ...copies]]);
      expect(await shown({ to: Date.UTC(2024, 0, 3) / 1000 })).toHaveLength(2);
      const text = parseText('harbour');
      expect(await shown({ text, sort: 'relevance', limit: 1 })).toEqual([['Day 3', ...copies]]);
    });

    test('what is cleaned again or moves to another person takes its group along', async () => {
      const [first = '', second = '', third = ''] = await save(
        day(1, { [LONG]: 'Ana Souza' }),
        day(2, { [SHORT]: 'Ana Souza' }),
        day(3, { [SHORT]: 'Anna de Souza' }),
      );
      expect(await shown()).toHaveLength(2);
      const [souza, other] = [(await people('ana souza'))[0], (await people('anna'))[0]];
      await desk.store.mergePeople(souza?.id ?? 0, { people: [other?.id ?? 0] });
      expect(await shown()).toEqual([['Day 3', 'Day 1', 'Day 2', 'Day 3']]);
      await desk.store.splitPerson(souza?.id ?? 0, { people: [other?.id ?? 0] });
      expect(await shown()).toHaveLength(2);
      await reprocess(first, day(1, { 'Nothing of the kind': 'Ana Souza' }));
      expect(await shown({ speaker: 'Ana Souza' })).toEqual([
        ['Day 2', 'Day 2'],
        ['Day 1', 'Day 1'],
      ]);
      await reprocess(first, day(1, { [`${LONG}.`]: 'Ana Souza' }));
      await reprocess(second, day(4, { [SHORT]: 'Ana Souza' }));
      expect(await shown({ speaker: 'Ana Souza' })).toEqual([['Day 4', 'Day 1', 'Day 4']]);
      await reprocess(third, day(3, { [SHORT]: null }));
      expect(await shown()).toEqual([['Day 4', 'Day 1', 'Day 3', 'Day 4']]);
    });

    test('reported speech is a thing of its own', async () => {
      const report = day(2, { [LONG]: 'Ana Souza' });
      report.quotes = { [LONG]: { speaker: 'Ana Souza', as: 'indirect' } };
      await save(day(1, { [LONG]: 'Ana Souza' }), report);
      const kinds = ['direct', 'indirect'] as const;
      expect(await shown({ kinds })).toEqual([
        ['Day 2', 'Day 2'],
        ['Day 1', 'Day 1'],
      ]);
    });

    test('the twenty earliest appearances of many', async () => {
      await save(
        ...Array.from({ length: 25 }, (_, i) => day(i + 1, { [i % 2 ? LONG : SHORT]: 'Ana Souza' })),
      );
      const [hit, ...rest] = await collapsed();
      expect(rest).toEqual([]);
      expect(hit?.appearances?.total).toBe(25);
      const headlines = hit?.appearances?.first.map(({ article }) => article.headline);
      expect(headlines).toEqual(Array.from({ length: 20 }, (_, i) => `Day ${i + 1}`));
    });

    test('in whatever order articles come and go, groups are the same, and pages show each once', async () => {
      const random = seeded(11);
      const texts = [
        LONG,
        SHORT,
        `${LONG} for good`,
        `Yes, ${SHORT}`,
        'tonight the waiting ends for good',
        'Yes',
      ];
      const speakers = ['Ana Souza', 'Tom Reed', null];
      const samples = Array.from({ length: 28 }, (_, i) => {
        const pick = () => [texts[random(texts.length)]!, speakers[random(3)] ?? null] as const;
        return day(i + 1, Object.fromEntries([pick(), pick()]), { source: `S${random(3)}` });
      });
      const state = async () =>
        (await collapsed({ limit: 100 })).map(({ text, appearances }) => [
          text,
          appearances?.total,
          ...(appearances?.first.map(({ article, start }) => `${article.headline} ${start}`) ?? []),
        ]);
      const ids = new Map<Sample, string>();
      for (const sample of [...samples].sort(() => random(3) - 1))
        ids.set(sample, (await save(sample))[0] ?? '');
      const before = await state();
      for (const sample of samples.filter(() => random(2)))
        await reprocess(ids.get(sample) ?? '', { ...sample, quotes: {} });
      for (const sample of [...samples].reverse()) await reprocess(ids.get(sample) ?? '', sample);
      expect(await state()).toEqual(before);

      const all = await walk((after) => desk.store.searchQuotes(asked({ source: 'S1', limit: 100, after })));
      const groupOf = new Map(
        (await collapsed({ limit: 100 })).flatMap(({ appearances }, group) =>
          (appearances?.first ?? []).map(({ article, start }) => [`${article.id} ${start}`, group] as const),
        ),
      );
      const met = new Set<number | string>();
      const expected = all.filter(({ article, start }) => {
        const group = groupOf.get(`${article.id} ${start}`) ?? `${article.id} ${start}`;
        return !met.has(group) && met.add(group);
      });
      for (const limit of [1, 3, 100]) {
        const pages = await collapsed({ source: 'S1', limit });
        expect(pages.map(({ article, start }) => [article.headline, start])).toEqual(
          expected.map(({ article, start }) => [article.headline, start]),
        );
      }
    });
  });
}

/** Whole numbers below a bound, the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}
