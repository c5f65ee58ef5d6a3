/** Articles are corrected by hand, over HTTP: fields, quotes, people; what the pipeline made comes back when a correction is taken back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { QuoteHit, StoredArticle } from '#domain/api.ts';
import type { HistoryEntry } from '#domain/history.ts';
import { HARBOUR, ingest, type Running, start } from './support.ts';

let running: Running;
let id: string;
let dump: string;
let serial = 0;
beforeAll(async () => {
  running = await start();
});
beforeEach(async () => {
  // an article of its own for each test
  dump = HARBOUR.replace('long debate', `debate ${++serial}`);
  id = await ingest(running, 'text/plain', dump);
});
afterAll(() => running.close());

const read = async (): Promise<StoredArticle> =>
  (await running.ask('get', `/articles/${id}`).expect(200)).body;
const patch = (body: object) =>
  running
    .ask('patch', `/articles/${id}`)
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify(body));
const correct = async (body: object): Promise<StoredArticle> => (await patch(body).expect(200)).body;
const undo = (version: number, query = '') =>
  running.ask('delete', `/articles/${id}/corrections/${version}${query}`);
const history = async (): Promise<HistoryEntry[]> =>
  (await running.ask('get', `/articles/${id}/history`).expect(200)).body.data;
/** Whether the article is among those found. */
const found = async (query: string): Promise<boolean> => {
  const { data } = (await running.ask('get', `/articles?limit=100&${query}`).expect(200)).body;
  return data.some((card: { id: string }) => card.id === id);
};
const quoted = async (speaker: string): Promise<string[]> => {
  const { data } = (await running.ask('get', `/quotes?limit=100&speaker=${speaker}`).expect(200)).body;
  return data.flatMap(({ text, article }: QuoteHit) => (article.id === id ? [text] : []));
};
const placeOf = (body: string, words: string) => ({
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
});

const EVERY_FIELD = {
  url: 'https://news.example/harbour',
  headline: 'Council says yes to a marina',
  source: 'The Quayside Mail',
  byline: ['Ines Castell', 'Sam Whitlock'],
  published: '2026-11-19T08:00:00Z',
  dateline: 'CALDER BAY',
  section: 'Town',
  language: 'en',
  truncated: true,
};

describe('fields', () => {
  test('take the values given, in the article and wherever it is found', async () => {
    expect(await correct(EVERY_FIELD)).toMatchObject(EVERY_FIELD);
    expect(await read()).toMatchObject({
      ...EVERY_FIELD,
      version: 2,
      evidence: { headline: { rule: 'corrected' } },
    });
    const [card] = (await running.ask('get', '/articles?q=marina')).body.data;
    const { dateline: _, ...onCards } = EVERY_FIELD;
    expect(card).toMatchObject(onCards);
    for (const query of [
      'q=marina',
      'source=quayside mail',
      'q=section:town',
      'to=2026-11-19',
      'person=castell',
    ]) {
      expect(await found(query), query).toBe(true);
    }
    for (const query of ['q=headline:harbour', 'from=2026-11-20', 'person=lindqvist']) {
      expect(await found(query), query).toBe(false);
    }
  });

  test('are cleared by null, where there can be none', async () => {
    const cleared = {
      headline: null,
      source: null,
      byline: null,
      published: null,
      dateline: null,
      language: null,
    };
    expect(await correct(cleared)).toMatchObject({ ...cleared, byline: [], publishedFrom: 'ingest' });
    await patch({ body: null }).expect(400);
    await patch({ truncated: null }).expect(400);
  });

  test('tell in `provenance` who set them, when and why; others where they came from', async () => {
    const { provenance } = await correct({
      headline: 'Yes to the harbour',
      actor: 'Ines',
      reason: 'Read the page',
    });
    expect(provenance.headline).toEqual({
      from: 'corrected',
      rule: 'corrected',
      correction: { version: 2, at: expect.any(String), actor: 'Ines', reason: 'Read the page' },
    });
    expect(provenance.byline).toMatchObject({ from: 'pipeline', rule: expect.any(String), correction: null });
  });

  test('what the sender gave is told as given', async () => {
    const record = JSON.stringify({
      text: dump.replace('City council', 'Town council'),
      source: 'The Quayside Mail',
    });
    const given = await ingest(running, 'application/json', record);
    expect((await running.ask('get', `/articles/${given}`)).body.provenance.source.from).toBe('given');
  });

  test('a page known by the words it had, or has, is known still', async () => {
    await correct({ headline: 'Council says no to a marina' });
    const send = async (text: string) =>
      (await running.ask('post', '/ingest').set('content-type', 'text/plain').send(text)).body;
    expect((await send(`${dump}\n`)).results[0]).toMatchObject({
      status: 'duplicate',
      duplicateOf: 'article',
      id,
    });
    const renamed = dump.replace(/^.*/, 'Council says no to a marina');
    expect((await send(renamed)).results[0]).toMatchObject({
      status: 'duplicate',
      duplicateOf: 'article',
      id,
    });
  });
});

describe('a new body', () => {
  const BODY =
    'The council voted on Friday.\n\n"It is a good day for boats," said Petra Holm, the harbour master.';

  test('has its own quotes and people', async () => {
    const article = await correct({ body: BODY });
    expect(article.body).toBe(BODY);
    expect(article.quotes.map(({ speaker, start, end }) => [speaker, BODY.slice(start, end)])).toEqual([
      ['Petra Holm', 'It is a good day for boats,'],
    ]);
    expect(article.people.map(({ name }) => name)).toEqual(['Petra Holm']);
    expect(article.paragraphs).toEqual([]);
    expect(await quoted('holm')).toEqual(['It is a good day for boats,']);
    expect(await quoted('okafor')).toEqual([]);
    expect(await found('q=fishermen')).toBe(false);
    expect(await found('person=okafor')).toBe(false);
  });

  test('keeps the places in the dump of paragraphs that stay', async () => {
    const before = await read();
    const [first, ...rest] = before.body.split('\n\n');
    const { paragraphs, body } = await correct({ body: ['A new beginning.', ...rest].join('\n\n') });
    expect(first).toBeDefined();
    expect(paragraphs.map(({ dump }) => dump)).toEqual(before.paragraphs.slice(1).map(({ dump }) => dump));
    expect(paragraphs.map(({ start, end }) => body.slice(start, end))).toEqual(rest);
  });
});

describe('quotes', () => {
  const OKAFOR = 'Nobody asked the people who work there';

  test('get another speaker, who is one of the people then', async () => {
    const { quotes } = await read();
    const { start, end } = quotes.find(({ text }) => text.startsWith(OKAFOR))!;
    const article = await correct({ quotes: [{ start, end, speaker: 'Brandt' }] });
    expect(article.quotes.find((quote) => quote.start === start)).toMatchObject({
      speaker: 'Helena Brandt',
      rule: 'corrected',
      confidence: 1,
    });
    expect(await quoted('okafor')).toEqual([]);
    expect((await quoted('brandt')).length).toBe(2);
    const other = await correct({ quotes: [{ start, end, speaker: 'Ada Quist' }] });
    expect(other.people.map(({ name }) => name)).toContain('Ada Quist');
    expect((await quoted('quist')).length).toBe(1);
    const nobody = await correct({
      quotes: [{ start, end, speaker: 'the union', speakerKind: 'organisation' }],
    });
    expect(nobody.quotes.find((quote) => quote.start === start)).toMatchObject({
      speakerId: null,
      speaker: 'the union',
    });
    expect(nobody.people.map(({ name }) => name)).not.toContain('Ada Quist');
  });

  test('are removed and added, by offsets', async () => {
    const { quotes, body } = await read();
    const place = placeOf(body, 'The first stones will be laid in spring');
    const article = await correct({
      quotes: [
        ...quotes.map(({ start, end }) => ({ action: 'remove', start, end })),
        { action: 'add', ...place, speaker: 'the city', speakerKind: 'organisation' },
      ],
    });
    expect(article.quotes).toMatchObject([
      { ...place, kind: 'direct', text: body.slice(place.start, place.end) },
    ]);
    expect(await quoted('brandt')).toEqual([]);
    expect(await quoted('city')).toHaveLength(1);
  });

  test('added with their marks, they have their words alone', async () => {
    const { quotes, body } = await read();
    const { start, end } = quotes.find(({ text }) => text.startsWith(OKAFOR))!;
    await correct({ quotes: [{ action: 'remove', start, end }] });
    const { quotes: now } = await correct({
      quotes: [{ action: 'add', start: start - 1, end: body.indexOf('"', start) + 1, speaker: 'Okafor' }],
    });
    expect(now.find((quote) => quote.start === start)?.text).toMatch(/^Nobody asked .* there,?$/);
  });
});

describe('people', () => {
  test('are renamed, with what they said', async () => {
    const article = await correct({
      people: [{ name: 'Okafor', to: 'Thomas J. Okafor', roles: ['union leader'] }],
    });
    expect(article.people.find(({ name }) => name === 'Thomas J. Okafor')?.roles).toEqual(['union leader']);
    expect(article.quotes.map(({ speaker }) => speaker)).toContain('Thomas J. Okafor');
    expect((await history()).at(-1)?.changes).toContainEqual({
      field: 'people',
      before: { name: 'Thomas Okafor', roles: expect.any(Array) },
      after: { name: 'Thomas J. Okafor', roles: ['union leader'] },
    });
  });

  test('are removed, and what they said has no speaker; are added where the text names them', async () => {
    const article = await correct({
      people: [
        { action: 'remove', name: 'Thomas Okafor' },
        { action: 'add', name: 'Friday', roles: ['his man'] },
      ],
    });
    expect(article.people.map(({ name }) => name)).toEqual(['Helena Brandt', 'Friday']);
    expect(article.people[1]?.mentions[0]?.text).toBe('Friday');
    expect(article.quotes.find(({ text }) => text.startsWith('Nobody'))).toMatchObject({
      speaker: null,
      speakerKind: null,
    });
    expect(await found('person=okafor')).toBe(false);
    expect(await found('person=friday')).toBe(true);
  });

  test('called by the name of another, they are one', async () => {
    const { people } = await correct({ people: [{ name: 'Thomas Okafor', to: 'Helena Brandt' }] });
    expect(people.map(({ name }) => name)).toEqual(['Helena Brandt']);
    expect(await quoted('brandt')).toHaveLength(2);
  });
});

describe('the history', () => {
  test('tells of each change what was before and after, by whom, when and why', async () => {
    await correct({ headline: 'Wrong', actor: 'Ines', reason: 'A slip' });
    await correct({ headline: 'Right', section: 'Town' });
    await undo(3, '?actor=Sam&reason=no').expect(200);
    const none = { actor: null, reason: null, pipeline: null, undoes: null, undone: false, lost: [] };
    const at = expect.any(String);
    const before = dump.split('\n')[0];
    expect(await history()).toEqual([
      {
        ...none,
        version: 1,
        action: 'ingested',
        at,
        pipeline: { from: null, to: expect.any(String) },
        changes: [],
      },
      {
        ...none,
        ...{ version: 2, action: 'corrected', at, actor: 'Ines', reason: 'A slip' },
        changes: [{ field: 'headline', before, after: 'Wrong' }],
      },
      {
        ...none,
        ...{ version: 3, action: 'corrected', at, undone: true },
        changes: [
          { field: 'headline', before: 'Wrong', after: 'Right' },
          { field: 'section', before: null, after: 'Town' },
        ],
      },
      {
        ...none,
        ...{ version: 4, action: 'undone', at, actor: 'Sam', reason: 'no', undoes: 3 },
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
    const { version, people, quotes, ...after } = await read();
    const anonymous = (list: object[]) => list.map((one) => ({ ...one, id: 0, speakerId: 0 }));
    expect({ ...after, people: anonymous(people), quotes: anonymous(quotes), version: 1 }).toEqual({
      ...before,
      people: anonymous(before.people),
      quotes: anonymous(before.quotes),
    });
    expect(version).toBe(5);
  });

  test('cleaned again, the article is as it was corrected', async () => {
    const { start, end } = (await read()).quotes[0]!;
    const before = await correct({ headline: 'By hand', quotes: [{ start, end, speaker: 'Ada Quist' }] });
    await running.app.reprocess({ all: true });
    expect(await read()).toEqual(before);
  });

  test('a correction is taken back once', async () => {
    await correct({ headline: 'Other' });
    await undo(2).expect(200);
    for (const version of [1, 2, 3, 9]) await undo(version).expect(404);
    await running.ask('delete', `/articles/${id}/corrections/two`).expect(404);
  });
});

describe('If-Match', () => {
  test('lets a correction pass where the article is as it was read, in any representation', async () => {
    for (const representation of ['', '?format=ninjs', '?fields=headline']) {
      const { headers } = await running.ask('get', `/articles/${id}${representation}`);
      const answer = await patch({ section: `Town ${representation}` })
        .set('if-match', headers.etag ?? '')
        .expect(200);
      expect(answer.headers.etag).toBe((await running.ask('get', `/articles/${id}`)).headers.etag);
    }
    await patch({ section: 'Any' }).set('if-match', '*').expect(200);
  });

  test('refuses it where somebody was faster', async () => {
    const { headers } = await running.ask('get', `/articles/${id}`);
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

describe('what is wrong is told with its place', () => {
  const faults: [name: string, body: object, pointer: string, detail: RegExp][] = [
    ['an unknown field', { title: 'x' }, '/title', /not a field of a request; the fields are url, headline/],
    ['nothing at all', { actor: 'Ines' }, '', /give a field to correct/],
    ['an empty headline', { headline: ' ' }, '/headline', /give null to clear it/],
    ['a byline that is no list', { byline: 'Ann Lee' }, '/byline', /give a list of names/],
    ['a date in words', { published: 'yesterday' }, '/published', /give a day such as/],
    ['an address of a script', { url: 'javascript:alert(1)' }, '/url', /http/],
    ['a language in full', { language: 'English' }, '/language', /two letters/],
    ['an empty body', { body: '\n' }, '/body', /at least one character/],
    [
      'offsets the wrong way',
      { quotes: [{ start: 5, end: 2, speaker: null }] },
      '/quotes/0/end',
      /behind `start`/,
    ],
    [
      'a quote that is none',
      { quotes: [{ start: 0, end: 3, speaker: null }] },
      '/quotes/0',
      /no quote from 0 to 3/,
    ],
    [
      'beyond the body',
      { quotes: [{ action: 'add', start: 0, end: 99_999 }] },
      '/quotes/0',
      /no words from 0 to 99999/,
    ],
    [
      'a stranger',
      { people: [{ action: 'remove', name: 'Ada Quist' }] },
      '/people/0',
      /no Ada Quist among .* Helena Brandt/,
    ],
    [
      'a name not in the text',
      { people: [{ action: 'add', name: 'Ada Quist' }] },
      '/people/0',
      /neither in the headline/,
    ],
    [
      'someone who is there',
      { people: [{ action: 'add', name: 'Helena Brandt' }] },
      '/people/0',
      /change them/,
    ],
  ];
  test.each(faults)('%s', async (_, body, pointer, detail) => {
    const { body: problem } = await patch(body).expect(400);
    expect(problem).toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer, detail: expect.stringMatching(detail) }],
    });
    expect((await read()).version).toBe(1);
  });

  test('an unknown article, another media type, a body too large', async () => {
    const unknown = '/articles/01998877-0000-7000-8000-000000000000';
    await running.ask('patch', unknown).send({ headline: 'x' }).expect(404);
    await running.ask('get', `${unknown}/history`).expect(404);
    const { headers } = await running
      .ask('patch', `/articles/${id}`)
      .set('content-type', 'text/plain')
      .send('x')
      .expect(415);
    expect(headers['accept-patch']).toBe('application/merge-patch+json, application/json');
    await patch({ body: 'x'.repeat(7 * 1024 * 1024) }).expect(413);
  });
});
