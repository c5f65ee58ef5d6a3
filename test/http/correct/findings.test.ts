/** Single quotes and people of an article are corrected by hand, over HTTP. */
import { describe, expect, test } from 'vitest';
import { correct, found, history, openDesk, placeOf, quoted, read } from './desk.ts';

openDesk();

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
