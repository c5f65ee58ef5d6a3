/** Queries are found as the language promises: fields, exact forms, distances, dates and what is excluded. */
import { beforeEach, describe, expect, test } from 'vitest';
import { parseText } from '#search/parse.ts';
import { articles } from '../samples.ts';
import type { Desk } from './desk.ts';

export function fields(desk: Desk): void {
  const { save, headlines, find } = desk;

  describe('finding articles by the query language', () => {
    beforeEach(async () => {
      await save(
        {
          headline: 'Dock strikes end',
          body: 'Ruth Okafor said: “The rates will rise.” Her union took the nuclear deal on offer. “Good news,” she said.',
          published: '2021-06-05',
          section: 'World news',
          byline: ['Ann Lee'],
          people: { 'Ruth Okafor': [] },
          quotes: {
            'The rates will rise.': { speaker: 'Ruth Okafor' },
            'Good news,': { speaker: 'Ruth Okafor' },
          },
        },
        {
          headline: 'Rain again',
          body: 'Nuclear deals were struck in Athens (Αθήνα), and Ann Lee saw it. A strike went on; rates fell.',
          published: '2022-01-31T23:30:00Z',
          section: 'Weather',
          language: 'fr',
          source: 'BBC',
          byline: ['John Roe'],
          people: { 'Ann Lee': [] },
        },
        {
          headline: '東京都知事選',
          body: '新しい知事が決まった。 A deal that is nuclear. The universe of a university.',
          published: '2023-03-01',
          section: null,
          language: 'ja',
          source: null,
          byline: [],
        },
      );
    });
    const [dock, rain, tokyo] = ['Dock strikes end', 'Rain again', '東京都知事選'];

    test.each([
      // exact forms
      ['strikes', [rain, dock]],
      ['=strikes', [dock]],
      ['=Strike', [rain]],
      ['"strike"', [rain]],
      ['"nuclear deal"', [dock]],
      ['"NUCLEAR deals"', [rain]],
      ['nuclear deals', [tokyo, rain, dock]],
      ['=university', [tokyo]],
      ['striking', [rain, dock]],
      ['world-strikes OR dock-strike', [dock]],
      // distances
      ['"nuclear deal"~0', [dock]],
      ['"nuclear deal"~2', [tokyo, dock]],
      ['"deal nuclear"~1', [dock]],
      ['"offer nuclear"~2', [dock]],
      ['"strike fell"~2', []],
      ['"strike fell"~3', [rain]],
      // texts
      ['headline:strike', [dock]],
      ['body:strike', [rain]],
      ['headline:"rain again"', [rain]],
      ['headline:(rain OR dock)', [rain, dock]],
      ['headline:(strike -dock)', []],
      ['headline:str*', [dock]],
      ['headline:=strike', []],
      ['quote:rates', [dock]],
      ['quote:rate', [dock]],
      ['quote:"rates will rise"', [dock]],
      ['quote:(rise news)', [dock]],
      ['quote:"rise good"', []],
      ['quote:union', []],
      // names
      ['person:okafor', [dock]],
      ['person:"ruth okafor"', [dock]],
      ['person:(ruth okafor)', [dock]],
      ['person:lee', [rain, dock]],
      ['author:lee', [dock]],
      ['author:(john roe OR ann lee)', [rain, dock]],
      ['speaker:lee', []],
      ['speaker:okafor', [dock]],
      ['person:(lee AND okafor)', [dock]],
      ['person:(lee AND -okafor)', [rain]],
      ['person:nobody', []],
      ['-person:okafor', [tokyo, rain]],
      ['person:nobody OR rates', [rain, dock]],
      ['-person:nobody', [tokyo, rain, dock]],
      ['source:"the harbour post"', [dock]],
      ['source:(harbour post OR bbc)', [rain, dock]],
      ['-source:bbc', [tokyo, dock]],
      ['section:world', [dock]],
      ['section:(news world)', [dock]],
      ['section:politics', []],
      ['language:fr', [rain]],
      ['language:(en OR ja) deal', [tokyo, dock]],
      // dates
      ['published:2021', [dock]],
      ['published:2021-06', [dock]],
      ['published:2021-07', []],
      ['published:2022-01-31', [rain]],
      ['published:2022-01..2023-03', [tokyo, rain]],
      ['after:2022-01-31', [tokyo, rain]],
      ['before:2022-01-31', [dock]],
      ['after:2022-01-31T23:30:00Z', [tokyo, rain]],
      ['after:2022-02-01T00:30:01+01:00', [tokyo]],
      ['deal after:2022 before:2023', [rain]],
      ['-published:2022', [tokyo, dock]],
      ['published:2021 OR published:2023', [tokyo, dock]],
      ['published:2021 OR rain', [rain, dock]],
      ['(published:2021 strike) OR (published:2023 deal) OR body:athens', [tokyo, rain, dock]],
      ['published:2021 published:2022', []],
      // what is excluded
      ['-strike', [tokyo]],
      ['-(strike OR deal)', []],
      ['-zebra', [tokyo, rain, dock]],
      ['rain OR -strike', [tokyo, rain]],
      ['-strike OR -athens', [tokyo, dock]],
      ['-(-strike)', [rain, dock]],
      ['deal (-rain OR zebra)', [tokyo, dock]],
      // scripts
      ['αθηνα', [rain]],
      ['ΑΘΉΝΑ', [rain]],
      ['知事', [tokyo]],
      ['東京 知事', [tokyo]],
      ['京東', []],
      ['知事*', [tokyo]],
      ['z0 OR q0q OR cworld0', []],
    ])('%s', async (q, expected) => {
      expect(await find(q)).toEqual(expected);
      if (!/(after|before|published):.*(OR|-)|-published/.test(q))
        expect(await headlines({ text: parseText(q), sort: 'relevance' })).toHaveLength(expected.length);
    });

    test('together with the parameters', async () => {
      const text = parseText('published:2021 OR -strike');
      expect(await headlines({ text })).toEqual([tokyo, dock]);
      expect(await headlines({ text, person: 'Okafor' })).toEqual([dock]);
      expect(await headlines({ text, from: Date.parse('2022-01-01') / 1000 })).toEqual([tokyo]);
      expect(await headlines({ text, limit: 1 })).toEqual([tokyo]);
    });

    test('page by page through the stretches between dates', async () => {
      const text = parseText('(published:2021 OR published:2023 OR rain) deal');
      const first = await desk.store.searchArticles(articles({ text, limit: 2 }));
      const second = await desk.store.searchArticles(articles({ text, limit: 2, after: first.next }));
      const all = [...first.items, ...second.items].map(({ headline }) => headline);
      expect(all).toEqual([tokyo, rain, dock]);
      expect(second.next).toBeNull();
    });

    test('by relevance, dates inside OR and NOT are refused', async () => {
      const query = articles({ text: parseText('deal OR published:2021'), sort: 'relevance' });
      await expect(desk.store.searchArticles(query)).rejects.toMatchObject({ code: 'invalid_query' });
    });

    test('the deepest query there may be', async () => {
      const deep = `${'(dock OR -(rain '.repeat(13)}a${'))'.repeat(13)}`;
      expect(await find(deep)).toEqual([tokyo, dock]);
      expect(await find(`${'-('.repeat(20)}strike${')'.repeat(20)}`)).toEqual([rain, dock]);
    });

    test('words that an article loses are no longer forms of others', async () => {
      const [id] = await save({ headline: 'Ferrying', body: 'Ferries.', published: '2020-01-01' });
      expect(await find('ferry')).toEqual(['Ferrying']);
      await desk.reprocess(id ?? '', { headline: 'Boats', body: 'Boating.', published: '2020-01-01' });
      expect(await find('ferry')).toEqual([]);
      expect(await find('boat')).toEqual(['Boats']);
    });

    test.each([
      ['rates', ['The rates will rise.']],
      ['rate', ['The rates will rise.']],
      ['=rate', []],
      ['"rates will rise"', ['The rates will rise.']],
      ['quote:(rise OR =new)', ['The rates will rise.']],
      ['-rates', ['Good news,']],
      ['-zebra', ['The rates will rise.', 'Good news,']],
    ])('quotes: %s', async (q, expected) => {
      expect(await desk.quoted({ text: parseText(q) })).toEqual(expected);
    });

    test.each(['a speaker:okafor', 'a headline:strike', 'a published:2021'])(
      'quotes do not know %s yet',
      async (q) => {
        const asked = desk.quoted({ text: parseText(q) });
        await expect(asked).rejects.toThrow(/Quotes are not asked by .* yet.*character 3/);
        await expect(asked).rejects.toMatchObject({ code: 'invalid_query', places: [{ offset: 2 }] });
      },
    );
  });
}
