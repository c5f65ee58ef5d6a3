/** The normal form is read as the same tree, whatever the query; and no query takes long. */
import { expect, describe as group, test } from 'vitest';
import { CopydeskError } from '#domain/errors.ts';
import { ParsedQuery, type TextQuery } from '#domain/textquery.ts';
import { describe } from '#search/describe.ts';
import { explainQuery, parseText } from '#search/parse.ts';
import { tokens } from '#search/tokens.ts';
import { cpuMilliseconds } from '../cpu.ts';
import { PIECES, randomQuery, seeded } from './random.ts';

/** The tree without places. */
function bare(query: TextQuery | null): unknown {
  return JSON.parse(JSON.stringify(query, (key, value) => (key === 'at' ? undefined : value)));
}

group('normal form', () => {
  test.each([
    ['a AND  b', 'a b'],
    ['a b OR c', '(a b) OR c'],
    ['a (b OR (c OR d))', 'a (b OR c OR d)'],
    ['NOT (a b)', '-(a b)'],
    ['NOT NOT a', '-(-a)'],
    ['«a b»~2', '"a b"~2'],
    ['person:(jane doe AND roe)', 'person:("jane doe" AND roe)'],
    ['published:2021-01-01..2021-12-31', 'published:2021'],
    ['published:2021-06-01..2021-06-30', 'published:2021-06'],
    ['published:2021-06..2021-08', 'published:2021-06-01..2021-08-31'],
    ['published:..2021', 'before:2022-01-01'],
    ['published:9999', 'after:9999-01-01'],
    ['Language:EN-gb', 'language:en'],
    ['(a, b!) "c, d."', 'a b "c d"'],
  ])('of %s is %s', (q, normal) => {
    expect(explainQuery(q).normal).toBe(normal);
    expect(bare(parseText(normal))).toEqual(bare(parseText(q)));
  });

  test('of thousands of random queries is read as the same tree', () => {
    const random = seeded(20_261_126);
    let read = 0;
    for (let i = 0; i < 20_000; i++) {
      const q = randomQuery(random);
      const query = quietly(q);
      if (query === null) continue;
      read++;
      const normal = describe(query);
      expect({ q, normal, query: bare(parseText(normal)) }).toEqual({ q, normal, query: bare(query) });
    }
    expect(read).toBeGreaterThan(3_000);
  });

  test('and the tree leave as JSON of their schema', () => {
    const parsed = explainQuery('headline:(a OR "b c"~2) -person:lee published:2021 =d e*');
    expect(ParsedQuery.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
  });
});

/** Null for a query that is refused, or asks nothing; other errors are faults of ours. */
function quietly(q: string): TextQuery | null {
  try {
    return parseText(q);
  } catch (error) {
    if (error instanceof CopydeskError) return null;
    throw error;
  }
}

group('takes time in proportion', () => {
  const SIZE = 100_000;
  const MOST = 9; // for four times the input: see test/linear.test.ts
  const TOO_SHORT = 100;

  const milliseconds = (q: string): number =>
    cpuMilliseconds(() => {
      try {
        tokens(q);
      } catch (error) {
        if (!(error instanceof CopydeskError)) throw error;
      }
    });

  test.each([
    ...PIECES,
    'a "',
    "'a ",
    "a' ",
    'a-',
    '--',
    '""',
    '" "',
    '|',
    '& ',
    'x?',
    'a^',
    'a\u0301',
    '«',
    'a_',
    'a:',
    '"a*" ',
  ])('%j over and over', (piece) => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3 && best > MOST; i++) {
      const small = milliseconds(piece.repeat(SIZE / piece.length));
      const large = milliseconds(piece.repeat((SIZE * 4) / piece.length));
      best = large < TOO_SHORT ? 0 : large / small;
    }
    expect(best).toBeLessThan(MOST);
  });
});
