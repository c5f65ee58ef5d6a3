/** Gives the numbers by which articles are in the order in which they came in and changed. */
import type { Db } from './db.ts';

/**
 * The first of so many new ones, inside the transaction that writes the articles: one at a time writes (db.ts), so that they are committed in
 * order.
 */
export async function takeSequences(db: Db, count: number): Promise<number> {
  const last = await db.value<number>(
    "UPDATE counters SET value = value + $1 WHERE name = 'sequence' RETURNING value",
    [count],
  );
  return last! - count + 1;
}
