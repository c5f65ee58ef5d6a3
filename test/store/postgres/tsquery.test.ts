/** What must match, as conditions of SQL: nothing of words and tokens is read as syntax. */
import { describe, expect, test } from 'vitest';
import { condition } from '#store/postgres/tsquery.ts';
import type { Match } from '#store/rows.ts';

const words = (...texts: string[]): Match => ({ is: 'texts', columns: 'headline body', texts });
const tokens = (...some: string[]): Match => ({ is: 'tokens', column: 'filters', tokens: some, each: false });

describe('conditions', () => {
  test('what is asked of one column is one question', () => {
    const match: Match = { is: 'and', parts: [words('deal', 'deals'), words('dock'), tokens('p1')] };
    expect(condition(match)).toBe(
      "(w.text @@ E'((''deal'') | (''deals'')) & ''dock'''::tsquery AND w.filters @@ E'''p1'''::tsquery)",
    );
  });

  test('words of headlines are asked by their tokens, and rows of words are checked behind', () => {
    const match: Match = { is: 'texts', columns: 'headline', texts: ['nuclear deal'] };
    expect(condition(match)).toMatch(
      /^\(w\.filters @@ E'''hnuclear'' & ''hdeal'''::tsquery AND CASE WHEN .*''nuclear'':A <-> ''deal'':A/,
    );
  });

  test.each(["l' | 'z0", "l\\' OR true --", "l'':*"])('%s is a token', (token) => {
    const literal = condition(tokens(token)).slice("(w.filters @@ E'".length, -"'::tsquery)".length);
    // a text of SQL ends at a quote that is not doubled, a word of a tsquery, too
    expect(literal.replaceAll("''", '').replaceAll('\\\\', '')).not.toMatch(/['\\]/);
    const query = literal.replaceAll("''", "'").replaceAll('\\\\', '\\');
    expect(query.slice(1, -1).replaceAll("''", "'").replaceAll('\\\\', '\\')).toBe(token);
  });
});
