/** Takes the name of a full-text index, merges all its segments into one, a few pages at a time, with others having a turn between. */
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Patience } from './patience.ts';

/** Pages of 4 KB merged in one transaction: some 20 ms. */
const PAGES = 200;
/** By the manual of FTS5: a merge that changed fewer rows had nothing left to do. */
const NOTHING_DONE = 2;

/** @param goOn asked before every step; throws to stop. */
export type Merge = (index: string, goOn: () => void) => Promise<void>;

export function merger(db: Database.Database, waiting: Patience): Merge {
  const changed = db.prepare<[], number>('SELECT total_changes()').pluck();
  return async (index, goOn) => {
    const merge = db.prepare<[bigint]>(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`);
    /** False where nothing was left to merge. */
    const step = (pages: number): boolean => {
      const before = changed.get() ?? 0;
      merge.run(BigInt(pages));
      return (changed.get() ?? 0) - before >= NOTHING_DONE;
    };
    // the first, below zero, has all segments merged, however few there are
    for (let isFirst = true; ; isFirst = false) {
      goOn();
      const pages = isFirst ? -PAGES : PAGES;
      if (!(await waiting(() => step(pages)))) return;
      await setImmediate();
    }
  };
}
