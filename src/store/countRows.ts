/** Takes rows of counts, gives them as the statistics tell them. */

/** Rows of a kind that are told; months are all told. */
export const MOST = 100;
/** Counts of all articles stand where those of a source have its id. */
export const ALL = 0;

type Counted = { articles: number; quotes: number };
export type CountRow = Counted & { value: string };

/** Rows of a kind, its value under a name of its own; null where articles do not say. */
export function by<Name extends string>(
  name: Name,
  rows: CountRow[],
): (Counted & Record<Name, string | null>)[] {
  return rows.map(
    ({ value, articles, quotes }) =>
      ({ [name]: value || null, articles, quotes }) as Counted & Record<Name, string | null>,
  );
}
