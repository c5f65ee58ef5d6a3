/** Takes rows read one beyond the limit, gives a page and where the next and the previous one begin; and the bounds of keys. */
import type { Paged, Position, Sort } from '#domain/query.ts';

/** Below and above every key; BigInt, see keys.ts. */
export const FIRST_KEY = -(2n ** 62n);
export const LAST_KEY = 2n ** 62n;

/** @param rows in the order they were walked: that of the list, or against it where `after` leads back. */
export function paged<Row, Item>(
  rows: Row[],
  { limit, after }: { limit: number; after: Position | null },
  place: (row: Row) => Position,
  item: (row: Row) => Item,
): Paged<Item> {
  const back = after?.back === true;
  const shown = rows.slice(0, limit);
  if (back) shown.reverse();
  const more = rows.length > limit;
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    items: shown.map(item),
    // who came back or forth can return the way they came
    next: last && (back || more) ? place(last) : null,
    prev: first && (back ? more : after !== null) ? { ...place(first), back: true } : null,
  };
}

export interface Walk {
  way: 'up' | 'down';
  /** Keys, both exclusive. */
  above: bigint;
  below: bigint;
}

/** Which way a list is walked, and between which keys: on from a position, or back from it. */
export function walkOf({ sort, after }: { sort: Sort; after: Position | null }): Walk {
  const way = (sort === 'oldest') === (after?.back === true) ? 'down' : 'up';
  const key = after && BigInt(after.key);
  return {
    way,
    above: key !== null && way === 'up' ? key : FIRST_KEY,
    below: key !== null && way === 'down' ? key : LAST_KEY,
  };
}
