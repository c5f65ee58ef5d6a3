/** Fields of an article are corrected by hand, over HTTP; what is wrong is told with its place. */
import { describe, expect, test } from 'vitest';
import { ingest } from '../support.ts';
import { at, correct, EVERY_FIELD, found, openDesk, patch, quoted, read } from './desk.ts';

openDesk();

describe('fields', () => {
  test('take the values given, in the article and wherever it is found', async () => {
    expect(await correct(EVERY_FIELD)).toMatchObject(EVERY_FIELD);
    expect(await read()).toMatchObject({
      ...EVERY_FIELD,
      version: 2,
      evidence: { headline: { rule: 'corrected' } },
    });
    const [card] = (await at.running.ask('get', '/articles?q=marina')).body.data;
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
      text: at.dump.replace('City council', 'Town council'),
      source: 'The Quayside Mail',
    });
    const given = await ingest(at.running, 'application/json', record);
    expect((await at.running.ask('get', `/articles/${given}`)).body.provenance.source.from).toBe('given');
  });

  test('a page known by the words it had, or has, is known still', async () => {
    await correct({ headline: 'Council says no to a marina' });
    const send = async (text: string) =>
      (await at.running.ask('post', '/ingest').set('content-type', 'text/plain').send(text)).body;
    expect((await send(`${at.dump}\n`)).results[0]).toMatchObject({
      status: 'duplicate',
      duplicateOf: 'article',
      id: at.id,
    });
    const renamed = at.dump.replace(/^.*/, 'Council says no to a marina');
    expect((await send(renamed)).results[0]).toMatchObject({
      status: 'duplicate',
      duplicateOf: 'article',
      id: at.id,
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
    await at.running.ask('patch', unknown).send({ headline: 'x' }).expect(404);
    await at.running.ask('get', `${unknown}/history`).expect(404);
    const { headers } = await at.running
      .ask('patch', `/articles/${at.id}`)
      .set('content-type', 'text/plain')
      .send('x')
      .expect(415);
    expect(headers['accept-patch']).toBe('application/merge-patch+json, application/json');
    await patch({ body: 'x'.repeat(7 * 1024 * 1024) }).expect(413);
  });
});
