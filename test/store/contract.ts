/** What every store must do, as a function of the port: run once for each engine. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleDigest } from '#app/digest.ts';
import { StoredArticle } from '#domain/api.ts';
import type { Paged, Position, QuoteQuery } from '#domain/query.ts';
import { parseText } from '#search/parse.ts';
import type { Store } from '#store/store.ts';
import { article, articles, type Sample, submission } from './samples.ts';

const day = (date: string): number => Date.parse(date) / 1000;

export function contract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of the store`, () => {
    let store: Store;
    let ingest: string;
    beforeEach(async () => {
      store = await open();
      ingest = await store.openIngest('test');
    });
    afterEach(() => store.close());

    /** Saves articles one batch after the other order given; gives their ids. */
    async function save(...samples: Sample[]): Promise<string[]> {
      const outcomes = await store.save(ingest, samples.map(submission));
      expect(outcomes.map(({ status }) => status)).toEqual(samples.map(() => 'created'));
      return outcomes.map(({ id }) => id);
    }
    const headlines = async (query: Parameters<typeof articles>[0]) =>
      (await store.searchArticles(articles(query))).items.map(({ headline }) => headline);
    const find = (q: string) => headlines({ text: parseText(q) });
    const quoted = async (query: Partial<QuoteQuery>) =>
      (await store.searchQuotes({ text: null, speaker: null, limit: 20, after: null, ...query })).items.map(
        ({ text }) => text,
      );
    const people = async (name: string) => (await store.searchPeople({ name, limit: 20, after: null })).items;
    /** All pages of a list, one after the other. */
    async function walk<T>(page: (after: Position | null) => Promise<Paged<T>>): Promise<T[]> {
      const found: T[] = [];
      for (let after: Position | null = null, first = true; first || after; first = false) {
        const { items, next } = await page(after);
        found.push(...items);
        after = next;
      }
      return found;
    }

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
        const stored = await store.article(id);
        const { people: given, quotes, ...rest } = article(sample);
        expect(stored).toMatchObject({ ...rest, id, externalId: 'wire-7', publishedFrom: 'article' });
        const [person] = stored?.people ?? [];
        expect(stored?.people).toEqual([{ ...given[0], id: person?.id }]);
        expect(stored?.quotes).toEqual([{ ...quotes[0], speakerId: person?.id }]);
        expect(StoredArticle.safeParse(stored).error).toBeUndefined();
      });

      test('unknown ids give null', async () => {
        expect(await store.article('0190a0a0-0000-7000-8000-000000000000')).toBeNull();
        expect(await store.dump('0190a0a0-0000-7000-8000-000000000000')).toBeNull();
        expect(await store.person(12345)).toBeNull();
      });

      test('the dump comes back byte for byte', async () => {
        const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 256);
        const given = { url: 'https://example.org/a', publishedAt: '2024-01-02' };
        const [id = ''] = await save({ dump: { bytes, kind: 'html', charset: 'windows-1252', given } });
        const stored = await store.dump(id);
        expect(stored?.id).toBe(id);
        expect([...(stored?.dump.bytes ?? [])]).toEqual([...bytes]);
        expect(stored?.dump).toMatchObject({ kind: 'html', charset: 'windows-1252', given });
      });

      test('the same dump is a duplicate of its article', async () => {
        const one = submission({});
        const [first] = await store.save(ingest, [one]);
        const [again] = await store.save(ingest, [
          { ...one, articleDigest: articleDigest(article({ body: 'Read by a better pipeline.' })) },
        ]);
        expect(again).toEqual({ status: 'duplicate', of: 'dump', id: first?.id });
        expect(await store.countArticles()).toBe(1);
        expect(await store.knownDumps([one.dumpDigest, 'f00d'])).toEqual(
          new Map([[one.dumpDigest, first?.id]]),
        );
      });

      test('the same article from another dump is a duplicate, in whatever case and punctuation', async () => {
        const [id] = await save({ headline: 'Café reopens', body: 'It reopened on Monday — at last.' });
        const [again] = await store.save(ingest, [
          submission({ headline: 'CAFE REOPENS', body: 'It reopened  on Monday, at last' }),
        ]);
        expect(again).toEqual({ status: 'duplicate', of: 'article', id });
      });

      test('an earlier one of the batch counts as stored', async () => {
        const one = submission({ headline: 'One' });
        const two = submission({ headline: 'Two', published: '2001-01-01' });
        const oneAgain = submission({ headline: 'One' });
        const outcomes = await store.save(ingest, [one, two, one, oneAgain]);
        const [first, second] = outcomes;
        expect(outcomes.map(({ status }) => status)).toEqual([
          'created',
          'created',
          'duplicate',
          'duplicate',
        ]);
        expect(outcomes[2]).toEqual({ status: 'duplicate', of: 'dump', id: first?.id });
        expect(outcomes[3]).toEqual({ status: 'duplicate', of: 'article', id: first?.id });
        expect((await store.article(second?.id ?? ''))?.headline).toBe('Two');
      });

      test('an empty batch is fine', async () => {
        expect(await store.save(ingest, [])).toEqual([]);
      });

      test('an article without a date takes the time it came in, and says so', async () => {
        const [id = ''] = await save({ published: null });
        const stored = await store.article(id);
        expect(stored).toMatchObject({ published: null, publishedFrom: 'ingest' });
        const now = Date.now() / 1000;
        expect(await headlines({ from: now - 60, to: now + 60 })).toHaveLength(1);
      });

      test('an ingest that is not open cannot be closed', async () => {
        await store.closeIngest(ingest, { created: 1, duplicates: 0, rejected: 2 });
        const other = '0190a0a0-0000-7000-8000-000000000000';
        const closing = store.closeIngest(other, { created: 0, duplicates: 0, rejected: 0 });
        await expect(closing).rejects.toMatchObject({ code: 'not_found' });
      });
    });

    describe('finding articles by words', () => {
      beforeEach(async () => {
        await save(
          {
            headline: 'Dock strike ends',
            body: 'The union accepted the nuclear deal offered in Genève.',
            published: '2024-03-01',
          },
          {
            headline: 'Rain again',
            body: 'A deal was struck; nuclear power was not in it. Strikes go on.',
            published: '2024-03-02',
          },
          {
            headline: 'Universities open',
            body: 'Students came to the university.',
            published: '2024-03-03',
          },
        );
      });

      test.each([
        ['deal', ['Rain again', 'Dock strike ends']],
        ['DEAL nuclear', ['Rain again', 'Dock strike ends']],
        ['"nuclear deal"', ['Dock strike ends']],
        ['strikes', ['Rain again', 'Dock strike ends']],
        ['dock', ['Dock strike ends']],
        ['geneve', ['Dock strike ends']],
        ['GENÈVE', ['Dock strike ends']],
        ['deal -rain', ['Dock strike ends']],
        ['deal NOT (rain OR dock)', []],
        ['students OR union', ['Universities open', 'Dock strike ends']],
        ['(students OR union) deal', ['Dock strike ends']],
        ['universi*', ['Universities open']],
        ['nucl* deal', ['Rain again', 'Dock strike ends']],
        ['zebra*', []],
        ['nuclear deal zebra', []],
      ])('%s', async (q, expected) => {
        expect(await find(q)).toEqual(expected);
      });

      test('nothing but words is searched: not the marks that stand for people and sources', async () => {
        await save({ headline: 'Marked', body: 'No marks.', people: { 'Ann Onn': [] } });
        expect(await find('p1 OR p2 OR s1')).toEqual([]);
      });

      test.each([
        ['"); DROP TABLE articles; --"', []],
        ['headline:rain', []],
        ['a" OR "rain', []],
        ['^deal', ['Rain again', 'Dock strike ends']],
        ['NEAR(rain again)', []],
        ["'again", ['Rain again']],
        ['{headline}:again', []],
        ['rain\\again\0', ['Rain again']],
      ])('%s is words, not syntax', async (word, expected) => {
        expect(await headlines({ text: { type: 'word', word, prefix: false } })).toEqual(expected);
        expect(await headlines({ text: { type: 'phrase', words: [word] } })).toEqual(expected);
        expect(await headlines({ text: { type: 'word', word, prefix: true } })).toEqual(expected);
      });

      test('a query that only excludes is refused', async () => {
        const query = articles({
          text: { type: 'not', part: { type: 'word', word: 'rain', prefix: false } },
        });
        await expect(store.searchArticles(query)).rejects.toMatchObject({ code: 'invalid_query' });
      });
    });

    describe('filters', () => {
      test('a source in any case, with or without its article', async () => {
        await save({ headline: 'A', source: 'The Harbour Post' }, { headline: 'B', source: 'Élan' });
        expect(await headlines({ source: 'harbour post' })).toEqual(['A']);
        expect(await headlines({ source: 'ELAN' })).toEqual(['B']);
        expect(await headlines({ source: 'Nowhere Times' })).toEqual([]);
      });

      test('from is inclusive, to is exclusive', async () => {
        await save(
          { headline: 'A', published: '2024-03-01' },
          { headline: 'B', published: '2024-03-02T10:00:00+02:00' },
          { headline: 'C', published: '2024-03-03' },
        );
        expect(await headlines({ from: day('2024-03-02'), to: day('2024-03-03') })).toEqual(['B']);
        expect(await headlines({ from: day('2024-03-02T08:00Z') })).toEqual(['C', 'B']);
        expect(await headlines({ from: day('2024-03-02T08:00Z') + 0.5 })).toEqual(['C']);
        expect(await headlines({ text: parseText('council'), to: day('2024-03-02') })).toEqual(['A']);
        expect(await headlines({ from: day('2024-03-05'), to: day('2024-03-01') })).toEqual([]);
      });

      test('all of them together', async () => {
        const people = { 'Ruth Okafor': [] };
        await save(
          { headline: 'Bridge', people },
          { headline: 'Bridge too', people, source: 'Other' },
          { headline: 'Bridge three' },
          { headline: 'Tunnel', body: 'Only a tunnel.', people },
        );
        const text = parseText('bridge');
        expect(await headlines({ text, person: 'Okafor', source: 'the harbour post' })).toEqual(['Bridge']);
      });
    });

    describe('paging', () => {
      const samples = (n: number): Sample[] =>
        Array.from({ length: n }, (_, i) => ({ headline: `Story ${i}`, published: '2024-03-05' }));

      test('articles of one day keep the order they came in, newest last in first out', async () => {
        await save(...samples(5));
        const found = await walk((after) => store.searchArticles(articles({ limit: 2, after })));
        expect(found.map(({ headline }) => headline)).toEqual([4, 3, 2, 1, 0].map((i) => `Story ${i}`));
      });

      test.each([
        ['newest', null],
        ['newest', 'council'],
        ['relevance', 'council'],
      ] as const)('%s %s: nothing twice, nothing left out, while articles come in', async (sort, q) => {
        await save(...samples(9));
        const text = q === null ? null : parseText(q);
        let more = 0;
        const found = await walk(async (after) => {
          const page = await store.searchArticles(articles({ text, sort, limit: 2, after }));
          await save({ headline: `Later ${++more}`, published: '2025-01-01' });
          return page;
        });
        const old = found
          .map(({ headline }) => headline ?? '')
          .filter((headline) => headline.startsWith('S'));
        expect(old).toHaveLength(9);
        expect(new Set(old).size).toBe(9);
      });

      test('the last page says so', async () => {
        await save(...samples(4));
        expect((await store.searchArticles(articles({ limit: 4 }))).next).toBeNull();
        expect((await store.searchArticles(articles({ limit: 3 }))).next).not.toBeNull();
        const text = parseText('council');
        expect((await store.searchArticles(articles({ limit: 4, text, sort: 'relevance' }))).next).toBeNull();
      });
    });

    test('relevance puts the headline before the body, and many mentions before one', async () => {
      await save(
        { headline: 'Ferries', body: 'The ferry sank. The ferry was old. A ferry is a boat.' },
        { headline: 'Boats', body: 'Boats, among them a ferry, were seen on the wide river on Monday.' },
        { headline: 'Nothing', body: 'Nothing of the kind was seen.' },
      );
      const found = await headlines({ text: parseText('ferry'), sort: 'relevance' });
      expect(found).toEqual(['Ferries', 'Boats']);
    });

    describe('people', () => {
      test('any name articles use finds the person, in any case, with or without accents', async () => {
        await save({
          headline: 'Vote',
          body: 'Jean-Luc Mélenchon spoke. “JLM” went home. Mélenchon won.',
          people: { 'Jean-Luc Mélenchon': ['JLM', 'Mélenchon'] },
        });
        for (const person of ['Jean-Luc Mélenchon', 'jean luc melenchon', 'MELENCHON', 'jlm', 'Luc']) {
          expect(await headlines({ person })).toEqual(['Vote']);
        }
        for (const person of ['Melen', 'Jean Dupont', 'jlm melenchon', '!?']) {
          expect(await headlines({ person })).toEqual([]);
        }
      });

      test('a name one article gives finds the others, which never use it', async () => {
        await save(
          { headline: 'Concert', body: 'Marshall Bruce sang.', people: { 'Marshall Bruce': [] } },
          { headline: 'Album', body: 'Emdee is Marshall Bruce.', people: { 'Marshall Bruce': ['Emdee'] } },
        );
        expect(await headlines({ person: 'emdee' })).toEqual(['Album', 'Concert']);
        expect(await headlines({ person: 'emdee', text: parseText('sang') })).toEqual(['Concert']);
      });

      test('the same full name in many articles is one person, whatever the middle initials', async () => {
        await save(
          {
            headline: 'A',
            published: '2024-01-01',
            body: 'George W. Busch, “yes”',
            people: { 'George W. Busch': [] },
            roles: { 'George W. Busch': ['President', 'governor'] },
            quotes: { yes: { speaker: 'George W. Busch' } },
          },
          {
            headline: 'B',
            published: '2024-02-01',
            body: 'George Busch and Busch',
            people: { 'George Busch': ['Busch'] },
            roles: { 'George Busch': ['president'] },
          },
          { headline: 'C', published: '2024-03-01', body: 'George Busch', people: { 'George Busch': [] } },
        );
        const [busch, ...others] = await people('busch');
        expect(others).toEqual([]);
        expect(busch).toMatchObject({
          name: 'George Busch',
          names: ['George Busch', 'George W. Busch', 'Busch'],
          bare: false,
          articles: 3,
          quotes: 1,
          firstSeen: '2024-01-01T00:00:00.000Z',
          lastSeen: '2024-03-01T00:00:00.000Z',
        });
        const detail = await store.person(busch?.id ?? 0);
        expect(detail?.roles).toEqual([
          { role: 'President', articles: 2 },
          { role: 'governor', articles: 1 },
        ]);
        expect(detail?.latestArticles.map(({ headline }) => headline)).toEqual(['C', 'B', 'A']);
        expect(detail?.latestQuotes.map(({ text }) => text)).toEqual(['yes']);
      });

      test('a single name is a person of its own, marked bare', async () => {
        await save(
          { headline: 'A', body: 'Biden spoke.', people: { Biden: [] } },
          { headline: 'B', body: 'Joe Biden spoke.', people: { 'Joe Biden': [] } },
        );
        const found = await people('biden');
        expect(found.map(({ name, bare }) => [name, bare])).toEqual([
          ['Biden', true],
          ['Joe Biden', false],
        ]);
        expect(await headlines({ person: 'Biden' })).toEqual(['B', 'A']);
        expect(await headlines({ person: 'Joe Biden' })).toEqual(['B']);
      });

      test('part of a name lists people, most named first', async () => {
        const named = (headline: string, ...names: string[]): Sample => ({
          headline,
          body: `${headline} names ${names.join(', ')}.`,
          people: Object.fromEntries(names.map((name) => [name, []])),
        });
        await save(
          named('A', 'Anna Karlsson', 'Karl Anders'),
          named('B', 'Karl Anders', 'Łukasz Nowak'),
          named('C', 'Bo Ek'),
        );
        const names = async (q: string) => (await people(q)).map(({ name }) => name);
        expect(await names('karl')).toEqual(['Karl Anders', 'Anna Karlsson']);
        expect(await names('karl an')).toEqual(['Karl Anders', 'Anna Karlsson']);
        expect(await names('ander')).toEqual(['Karl Anders']);
        expect(await names('lukasz')).toEqual(['Łukasz Nowak']);
        expect(await names('arl')).toEqual([]);
        expect(await names('?!')).toEqual([]);
        const all = await walk((after) => store.searchPeople({ name: '', limit: 2, after }));
        expect(all.map(({ name }) => name)).toEqual([
          'Karl Anders',
          'Anna Karlsson',
          'Łukasz Nowak',
          'Bo Ek',
        ]);
      });
    });

    describe('quotes', () => {
      beforeEach(async () => {
        await save(
          {
            headline: 'Old',
            published: '2023-01-01',
            body: 'Intro.\n\n“We will pay,” said Ana Souza. “Soon enough,” Souza said.\n\nEnd.',
            people: { 'Ana Souza': ['Souza'] },
            quotes: { 'We will pay,': { speaker: 'Ana Souza' }, 'Soon enough,': { speaker: 'Ana Souza' } },
          },
          {
            headline: 'New',
            published: '2024-01-01',
            body: '“No comment,” a US defense official said. “Waters rise,” said the World Water Council. “Pay up.”',
            quotes: {
              'No comment,': { speaker: 'A US defense official', kind: 'unnamed' },
              'Waters rise,': { speaker: 'World Water Council', kind: 'organisation' },
              'Pay up.': { speaker: null },
            },
          },
        );
      });

      test('newest article first, and its quotes in reading order, over all pages', async () => {
        const pages = walk((after) => store.searchQuotes({ text: null, speaker: null, limit: 2, after }));
        const all = ['No comment,', 'Waters rise,', 'Pay up.', 'We will pay,', 'Soon enough,'];
        expect((await pages).map(({ text }) => text)).toEqual(all);
      });

      test('by a speaker: a person, an organisation, an unnamed source', async () => {
        expect(await quoted({ speaker: 'souza' })).toEqual(['We will pay,', 'Soon enough,']);
        expect(await quoted({ speaker: 'Ana Souza' })).toHaveLength(2);
        expect(await quoted({ speaker: 'world water council' })).toEqual(['Waters rise,']);
        expect(await quoted({ speaker: 'defense official' })).toEqual(['No comment,']);
        expect(await quoted({ speaker: 'Waters' })).toEqual([]);
        expect(await quoted({ speaker: 'Nobody' })).toEqual([]);
        expect(await quoted({ speaker: '—' })).toEqual([]);
      });

      test('by words, and by words of a speaker', async () => {
        expect(await quoted({ text: parseText('pay') })).toEqual(['Pay up.', 'We will pay,']);
        expect(await quoted({ text: parseText('pay'), speaker: 'Souza' })).toEqual(['We will pay,']);
        expect(await quoted({ text: parseText('wsouza0') })).toEqual([]);
      });

      test('comes with its article and its paragraph', async () => {
        const text = parseText('soon');
        const [hit] = (await store.searchQuotes({ text, speaker: null, limit: 1, after: null })).items;
        const body = 'Intro.\n\n“We will pay,” said Ana Souza. “Soon enough,” Souza said.\n\nEnd.';
        expect(hit?.article).toMatchObject({ headline: 'Old', published: '2023-01-01' });
        expect(hit?.paragraph.text).toBe('“We will pay,” said Ana Souza. “Soon enough,” Souza said.');
        expect(body.slice(hit?.paragraph.start, hit?.paragraph.end)).toBe(hit?.paragraph.text);
        expect(hit?.speakerId).toBeGreaterThan(0);
      });
    });

    describe('reprocessing', () => {
      test('lists the dumps another pipeline cleaned, in order of id', async () => {
        const ids = await save(
          { headline: 'A', pipeline: 'v1', published: '2024-05-05' },
          { headline: 'B', pipeline: 'v2', published: '2024-04-04' },
          { headline: 'C', pipeline: 'v1', published: '2024-03-03' },
        );
        const list = async (all: boolean, after: string | null, limit = 10) =>
          (await store.dumpsToReprocess({ pipeline: 'v2', all, after, limit })).map(({ id }) => id);
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
        const before = await store.article(id);
        const dump = await store.dump(id);
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
        await store.replace(id, fresh, articleDigest(fresh));

        const after = await store.article(id);
        expect(after).toMatchObject({
          id,
          headline: 'New headline',
          published: '2020-02-02',
          pipeline: 'v2',
        });
        expect(after?.ingestedAt).toBe(before?.ingestedAt);
        expect(after?.quotes.map(({ text, speakerId }) => [text, speakerId])).toEqual([['new quote', kept]]);
        expect(await store.dump(id)).toEqual(dump);
        expect(await store.countArticles()).toBe(2);

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
        expect((await store.person(kept ?? 0))?.roles).toEqual([{ role: 'Judge', articles: 1 }]);
        expect((await store.article(other))?.headline).toBe('Beside');
      });

      test('an article whose new version equals another keeps its place; the other answers for both', async () => {
        const [first = '', second = ''] = await save({ headline: 'A' }, { headline: 'B' });
        const same = article({ headline: 'A' });
        await store.replace(second, same, articleDigest(same));
        expect((await store.article(second))?.headline).toBe('A');
        const [again] = await store.save(ingest, [submission({ headline: 'A' })]);
        expect(again).toEqual({ status: 'duplicate', of: 'article', id: first });
        const [freed] = await store.save(ingest, [submission({ headline: 'B' })]);
        expect(freed?.status).toBe('created');
      });

      test('an unknown article cannot be replaced', async () => {
        const one = article({});
        const replacing = store.replace('0190a0a0-0000-7000-8000-000000000000', one, articleDigest(one));
        await expect(replacing).rejects.toMatchObject({ code: 'not_found' });
      });
    });

    test('a batch goes in as a whole or not at all', async () => {
      const bad = submission({ headline: 'Bad' });
      const broken = { ...bad, dump: { ...bad.dump, kind: 'pdf' as 'text' } };
      const saving = store.save(ingest, [submission({ headline: 'Good' }), broken]);
      await expect(saving).rejects.toMatchObject({ code: 'storage_error' });
      expect(await store.countArticles()).toBe(0);
      expect(await find('good')).toEqual([]);
      await save({ headline: 'Good' });
      expect(await find('goo*')).toEqual(['Good']);
    });
  });
}
