/** Takes rows read one beyond the limit, gives a page and where the next one begins; and the bounds of keys. */
import type { Paged } from '#domain/query.ts';

/** Below and above every key; BigInt, see keys.ts. */
export const FIRST_KEY = -(2n ** 62n);
export const LAST_KEY = 2n ** 62n;

export function paged<Row extends { key: number }, Item>(
  rows: Row[],
  limit: number,
  item: (row: Row) => Item,
): Paged<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    next: rows.length > limit && last ? { key: last.key } : null,
  };
}
