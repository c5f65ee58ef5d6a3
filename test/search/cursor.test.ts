/** Cursors: a position goes out sealed, and comes back only with the query it belongs to. */
import { describe, expect, test } from 'vitest';
import type { Position } from '#domain/query.ts';
import { seal, unseal } from '#search/cursor.ts';

const scope = '{"q":"bridge"}';

test.each<Position>([
  { key: 1_700_000_000 },
  { key: -5 },
  { key: 3, id: 77 },
  { key: 3, id: 77, back: true },
  { key: 1_700_000_000, score: -1.2345678901234567, floor: -12 },
  { key: 1_700_000_000 * 65_536 + 65_535 },
])('%o comes back as it was', (position) => {
  expect(unseal(seal(position, scope), scope)).toEqual(position);
});

test('a cursor needs no escaping in a URL', () => {
  const cursor = seal({ key: 1_700_000_000, score: -0.5 }, scope);
  expect(encodeURIComponent(cursor)).toBe(cursor);
});

test('a cursor of another query is refused as such', () => {
  const cursor = seal({ key: 1 }, scope);
  expect(() => unseal(cursor, '{"q":"tunnel"}')).toThrow(/belongs to another query/);
});

describe('anything else is malformed', () => {
  const cursor = seal({ key: 1 }, scope);
  const text = (content: string) => Buffer.from(content).toString('base64url');
  test.each([
    '',
    'x',
    'not a cursor',
    '%00',
    cursor.slice(0, -2),
    `${cursor}AAAA`,
    cursor.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')).replace(/^./, 'Z'),
    text('[1]'),
    text('null'),
    text(`000000000000.1.000000000000.[1]`),
    'A'.repeat(5000),
  ])('%s', (bad) => {
    let error: unknown;
    try {
      unseal(bad, scope);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: 'invalid_cursor', places: [{ parameter: 'cursor' }] });
    expect(error).toHaveProperty('message', expect.stringMatching(/malformed/));
  });
});
