/**
 * Cares for the full-text indexes. FTS5 writes each transaction as a segment of its own and merges them as it goes; after very many articles
 * a word still stands in some twenty segments, each of which every question goes through. Merged into one, questions take a third less.
 */
import type Database from 'better-sqlite3';
import type { Merge } from './merging.ts';

const INDEXES = ['article_words', 'quote_words'] as const;
/** Bytes of new words FTS5 holds before it writes a segment; the first is its default. */
const HASH = { usual: 1024 * 1024, bulk: 128 * 1024 * 1024 };

export function tender(db: Database.Database, merge: Merge) {
  const sizes = INDEXES.map((index) =>
    db.prepare<[bigint]>(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', ?)`),
  );
  return {
    /** Merges all segments, with requests between. */
    async tend(goOn: () => void = () => {}): Promise<void> {
      for (const index of INDEXES) await merge(index, goOn);
    },
    /** For filling: fewer and larger segments. Kept in the file, so to be set back. */
    bulk(on: boolean): void {
      for (const size of sizes) size.run(BigInt(on ? HASH.bulk : HASH.usual));
    },
  };
}
