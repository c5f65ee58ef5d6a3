/** Finds free keys for articles: the first at or after the second each asks for. */
import type { Db } from './db.ts';

/** Keys remembered as taken, some 10 MB; forgotten, they are looked up again. */
const KEYS_REMEMBERED = 100_000;
/** Seconds looked at behind one that is asked for; where all are taken, eight times as many. */
const LOOKED_AT = 128;
const FURTHER = 8;

export interface KeyFinder {
  /** A key for each second, in their order: an earlier one of the list counts as taken. Inside the transaction that writes the articles. */
  find(db: Db, seconds: readonly number[]): Promise<number[]>;
}

/**
 * Most articles know only their day, and thousands share a midnight: from each taken key it remembers one further on, so that a run of them is
 * walked once and not for every article. What is remembered may be out of date where articles went: a later key is as good.
 */
export function keyFinder(): KeyFinder {
  const further = new Map<number, number>();

  /** The last that is known to come after a second. */
  function from(second: number): number {
    const walked: number[] = [];
    let key = second;
    for (let next = further.get(key); next !== undefined; next = further.get(key)) {
      walked.push(key);
      key = next;
    }
    for (const passed of walked) further.set(passed, key);
    return key;
  }

  return {
    async find(db, seconds) {
      if (further.size >= KEYS_REMEMBERED) further.clear();
      const keys: number[] = [];
      const seen = new Map<number, number>(); // how far the database was looked at, by where
      let width = Math.max(LOOKED_AT, seconds.length + 1);
      for (const second of seconds) {
        let key = from(second);
        while (!isSeen(seen, key)) {
          const starts = [...new Set(seconds.slice(keys.length).map(from))].filter(
            (start) => !isSeen(seen, start),
          );
          const taken = await db.column<number>(
            `SELECT a.key FROM unnest($1::bigint[]) asked (start) JOIN article_ids a ON a.key >= asked.start AND a.key < asked.start + $2::bigint`,
            [starts, width],
          );
          for (const one of taken) further.set(one, one + 1);
          for (const start of starts) seen.set(start, start + width);
          width *= FURTHER;
          key = from(second);
        }
        further.set(key, key + 1);
        keys.push(key);
      }
      return keys;
    },
  };
}

function isSeen(seen: Map<number, number>, key: number): boolean {
  for (const [start, end] of seen) if (key >= start && key < end) return true;
  return false;
}
