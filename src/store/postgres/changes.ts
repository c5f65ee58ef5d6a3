/** Counts transactions that change what clients see, and tells when there was one, whichever server made it: for answers that need not be sent again. */
import { randomUUID } from 'node:crypto';
import type { Changes } from '../store.ts';
import { NOW } from './clock.ts';
import type { Db, Pool } from './db.ts';

const RAISE = "UPDATE counters SET value = value + 1 WHERE name = 'revision'";
const READ = `SELECT value, ${NOW} AS now FROM counters WHERE name = 'revision'`;

/** A pool whose transactions count as changes. Last of all, so that nobody waits for the row longer than a commit takes. */
export function revising(pool: Pool): Pool {
  return {
    ...pool,
    writing: (work, how) =>
      pool.writing(async (db) => {
        const result = await work(db);
        await db.run(RAISE);
        return result;
      }, how),
  };
}

/** @param db where questions are asked: an answer must not be taken for a newer one than it is. */
export function changeWatch(db: Db) {
  const opened = randomUUID();
  let last: number | null = null;
  let at = 0;

  return async (): Promise<Changes> => {
    const { value, now } = (await db.get<{ value: number; now: number }>(READ))!;
    // below, too: copies of the database may be behind each other
    if (value !== last) at = Math.max(at, now);
    last = value;
    return { revision: `${opened}.${value}`, at: new Date(at) };
  };
}
