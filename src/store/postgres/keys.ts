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

  return {
    async find(db, seconds) {
      if (further.size >= KEYS_REMEMBERED) further.clear();
      const taken = new Set<number>();
      const looked: [from: number, to: number][] = [];
      const isLookedAt = (key: number) => looked.some(([from, to]) => key >= from && key < to);
      let width = Math.max(LOOKED_AT, seconds.length + 1);

      /** The first at or after a second that is not known to be taken. */
      function walk(second: number): number {
        const walked: number[] = [];
        let key = second;
        for (;;) {
          const next = further.get(key) ?? (taken.has(key) ? key + 1 : undefined);
          if (next === undefined) break;
          walked.push(key);
          key = next;
        }
        for (const passed of walked) further.set(passed, key);
        return key;
      }

      async function look(starts: number[]): Promise<void> {
        const found = await db.column<number>(
          `SELECT a.key FROM unnest($1::bigint[]) asked (start)
           JOIN article_ids a ON a.key >= asked.start AND a.key < asked.start + $2::bigint`,
          [starts, width],
        );
        for (const key of found) taken.add(key);
        for (const start of starts) looked.push([start, start + width]);
        width *= FURTHER;
      }

      const keys: number[] = [];
      for (const [i, second] of seconds.entries()) {
        let key = walk(second);
        while (!isLookedAt(key)) {
          const starts = new Set(seconds.slice(i).map(walk));
          await look([...starts].filter((start) => !isLookedAt(start)));
          key = walk(second);
        }
        taken.add(key);
        keys.push(key);
      }
      return keys;
    },
  };
}
