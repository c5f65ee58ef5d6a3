/**
 * Cares for the full-text indexes. FTS5 writes each transaction as a segment of its own and merges them as it goes; after very many articles
 * a word still stands in some twenty segments, each of which every question goes through. Merged into one, questions take a third less.
 */
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Patience } from './patience.ts';

const INDEXES = ['article_words', 'quote_words'] as const;
/** Pages of 4 KB merged in one transaction: some 20 ms, then others have a turn. */
const PAGES = 200;
/** By the manual of FTS5: a merge that changed fewer rows had nothing left to do. */
const NOTHING_DONE = 2;
/** Bytes of new words FTS5 holds before it writes a segment; the first is its default. */
const HASH = { usual: 1024 * 1024, bulk: 128 * 1024 * 1024 };

export function tender(db: Database.Database, waiting: Patience) {
  const settings = INDEXES.map((index) => ({
    merge: db.prepare<[bigint]>(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`),
    hash: db.prepare<[bigint]>(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', ?)`),
  }));
  const changed = db.prepare<[], number>('SELECT total_changes()').pluck();
  /** False where nothing was left to merge. */
  function merged(merge: Database.Statement<[bigint]>, pages: number): boolean {
    const before = changed.get() ?? 0;
    merge.run(BigInt(pages));
    return (changed.get() ?? 0) - before >= NOTHING_DONE;
  }
  return {
    /** Merges all segments, with requests between. */
    async tend(goOn: () => void = () => {}): Promise<void> {
      for (const { merge } of settings) {
        // the first, below zero, has all segments merged, however few there are
        let pages = -PAGES;
        while (await waiting(() => merged(merge, pages))) {
          pages = PAGES;
          await setImmediate();
          goOn();
        }
      }
    },
    /** For filling: fewer and larger segments. Kept in the file, so to be set back. */
    bulk(on: boolean): void {
      for (const { hash } of settings) hash.run(BigInt(on ? HASH.bulk : HASH.usual));
    },
  };
}
