/**
 * Overwrites what removed articles leave in the pages of the file. Deleted rows are overwritten as they go (`secure_delete`, open.ts), but two
 * things stay: the index, which without the texts only notes that a row is gone until the segment that holds it is merged; and free pages of
 * files that were written before. So all segments are merged, free pages taken and freed again, and the log beside the file cut off.
 */
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Merge } from '../merging.ts';
import { PAGE_BYTES } from '../open.ts';
import type { Patience } from '../patience.ts';

/** Free pages taken at a time. */
const TAKEN_AT_ONCE = 256;

export function purger(db: Database.Database, waiting: Patience, merge: Merge) {
  const pending = db.prepare<[], string>('SELECT article_id FROM tombstones WHERE purged = 0').pluck();
  const done = db.prepare<[string]>('UPDATE tombstones SET purged = 1 WHERE article_id = ?');
  const indexes = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'")
    .pluck();
  const free = db.prepare<[], number>('PRAGMA freelist_count').pluck();

  async function overwriteFreePages(goOn: () => void): Promise<void> {
    if (!free.get()) return;
    await waiting(() => db.exec('CREATE TABLE IF NOT EXISTS purging (zeros BLOB) STRICT'));
    const take = db.prepare<[number]>('INSERT INTO purging VALUES (zeroblob(?))');
    try {
      for (let left = free.get() ?? 0; left > 0; left = free.get() ?? 0) {
        goOn();
        const pages = Math.max(1, Math.min(left, TAKEN_AT_ONCE) - 1);
        await waiting(() => take.run(pages * PAGE_BYTES));
        await setImmediate();
      }
    } finally {
      await waiting(() => db.exec('DROP TABLE purging'));
    }
  }

  return async function purge(goOn: () => void = () => {}): Promise<number> {
    const removed = pending.all();
    if (removed.length === 0) return 0;
    for (const index of indexes.all()) await merge(index, goOn);
    await overwriteFreePages(goOn);
    const noting = db.transaction(() => {
      for (const id of removed) done.run(id);
    });
    await waiting(() => noting.immediate());
    db.pragma('wal_checkpoint(TRUNCATE)');
    return removed.length;
  };
}
