/**
 * What must be found and what must not, as FTS5 expressions. FTS5 has no NOT without something before it, so sets of rows are kept as an
 * expression, or as all rows but those of one; only the whole of a query is compared with all rows, by a token that every row has.
 */
import type { Wanted } from '#domain/query.ts';

export interface Rows {
  /** Null matches none. */
  match: string | null;
  /** True for all rows but these. */
  not: boolean;
}

/** What a query comes to: nothing can match, all match, or an FTS5 expression. */
export type Target = { of: 'nothing' } | { of: 'all' } | { of: 'match'; match: string };

export const NO_ROWS: Rows = { match: null, not: false };

export const rowsOf = (match: string): Rows => ({ match, not: false });
export const allBut = ({ match, not }: Rows): Rows => ({ match, not: !not });

/** Rows that are in each. */
export function inAll(parts: Rows[]): Rows {
  const within = parts.filter(({ not }) => !not);
  const excluded = either(parts.filter(({ not }) => not));
  if (within.length === 0) return { match: excluded, not: true };
  const matches = within.map(({ match }) => match);
  if (matches.includes(null)) return NO_ROWS;
  return rowsOf(without(joined(matches as string[], ' AND '), excluded));
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

/** @param every matches each row of the table. */
export function targetOf({ match, not }: Rows, every: string): Target {
  if (match === null) return { of: not ? 'all' : 'nothing' };
  return { of: 'match', match: not ? without(every, match) : match };
}

function either(parts: Rows[]): string | null {
  const matches = parts.flatMap(({ match }) => (match === null ? [] : [match]));
  return matches.length === 0 ? null : joined(matches, ' OR ');
}

function joined(matches: string[], operator: string): string {
  return matches.length === 1 && matches[0] ? matches[0] : `(${matches.join(operator)})`;
}

function without(match: string, excluded: string | null): string {
  return excluded === null ? match : `(${match} NOT ${excluded})`;
}
