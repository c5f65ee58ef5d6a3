/**
 * What must be found and what must not, in the terms of no engine: each makes an expression of its own of it (`fts5.ts`, `tsquery.ts`). Since
 * FTS5 has no NOT without something before it, sets of rows are kept as what matches, or as all rows but those that match; only the whole of a
 * query is compared with all rows.
 */
import type { Wanted } from '#domain/query.ts';
import { EVERY } from './filters.ts';

/** Columns by the names that an engine has for them, such as `headline body`: what matches stands in one of them. */
export type Match =
  /** Any of these folded texts; the words of one stand in a row. */
  | { is: 'texts'; columns: string; texts: string[] }
  /** A row of folded words, the last of which only begins so. */
  | { is: 'begins'; columns: string; text: string }
  /** All of these folded texts, in any order, with at most so many words between. */
  | { is: 'near'; columns: string; texts: string[]; most: number }
  /** Tokens of filters.ts: any of them, or each. */
  | { is: 'tokens'; column: string; tokens: string[]; each: boolean }
  | { is: 'and' | 'or'; parts: Match[] }
  | { is: 'but'; match: Match; excluded: Match };

export interface Rows {
  /** Null matches none. */
  match: Match | null;
  /** True for all rows but these. */
  not: boolean;
}

/** What a query comes to: nothing can match, all match, or some do. */
export type Target = { of: 'nothing' } | { of: 'all' } | { of: 'match'; match: Match };

export const NO_ROWS: Rows = { match: null, not: false };
export const ALL_ROWS: Rows = { match: null, not: true };

export const rowsOf = (match: Match): Rows => ({ match, not: false });
export const allBut = ({ match, not }: Rows): Rows => ({ match, not: !not });

/** Rows with any of the tokens in a column. */
export function withAny(column: string, tokens: string[]): Rows {
  return tokens.length === 0 ? NO_ROWS : rowsOf({ is: 'tokens', column, tokens, each: false });
}

/** Rows with each of the tokens in a column; none where nothing is asked. */
export function withEach(column: string, tokens: string[]): Rows {
  return tokens.length === 0 ? NO_ROWS : rowsOf({ is: 'tokens', column, tokens, each: true });
}

/** Rows that are in each. */
export function inAll(parts: Rows[]): Rows {
  const within = parts.filter(({ not }) => !not);
  const excluded = either(parts.filter(({ not }) => not));
  if (within.length === 0) return { match: excluded, not: true };
  const matches = within.map(({ match }) => match);
  if (matches.includes(null)) return NO_ROWS;
  return rowsOf(without(joined(matches as Match[], 'and'), excluded));
}

/** Rows that are in any. */
export function inAny(parts: Rows[]): Rows {
  return allBut(inAll(parts.map(allBut)));
}

/** Rows with any of the values that are wanted and none of those that are not. */
export function rowsWith({ any, none }: Wanted, rows: (value: string) => Rows): Rows {
  const wanted = any.length === 0 ? [] : [inAny(any.map(rows))];
  return inAll([...wanted, ...none.map((value) => allBut(rows(value)))]);
}

/** @param column with the tokens of filters.ts, of which every row has one. */
export function targetOf({ match, not }: Rows, column: string): Target {
  if (match === null) return { of: not ? 'all' : 'nothing' };
  const every: Match = { is: 'tokens', column, tokens: [EVERY], each: false };
  return { of: 'match', match: not ? without(every, match) : match };
}

function either(parts: Rows[]): Match | null {
  const matches = parts.flatMap(({ match }) => (match === null ? [] : [match]));
  return matches.length === 0 ? null : joined(matches, 'or');
}

function joined(parts: Match[], is: 'and' | 'or'): Match {
  return parts.length === 1 && parts[0] ? parts[0] : { is, parts };
}

function without(match: Match, excluded: Match | null): Match {
  return excluded === null ? match : { is: 'but', match, excluded };
}
