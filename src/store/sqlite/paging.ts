/** Takes rows read one beyond the limit, gives a page and where the next and the previous one begin; and the bounds of keys. */
import type { Paged, Position } from '#domain/query.ts';

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

/** Keys below (or, on the way back, above) that of a position; a list is walked from its highest key down. */
export function bounds(after: Position | null): { above: bigint; below: bigint } {
  if (after === null) return { above: FIRST_KEY, below: LAST_KEY };
  const key = BigInt(after.key);
  return after.back ? { above: key, below: LAST_KEY } : { above: FIRST_KEY, below: key };
}
