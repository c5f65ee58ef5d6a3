/**
 * Overwrites what removed articles leave in the pages of the file. Deleted rows are overwritten as they go (`secure_delete`, open.ts), but two
 * things stay: the index, which without the texts only notes that a row is gone until the segment that holds it is merged; and free pages of
 * files that were written before. So all segments are merged, free pages taken and freed again, and the log beside the file cut off.
 */
import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { PAGE_BYTES } from '../open.ts';
import type { Patience } from '../patience.ts';

/** Pages of the index merged at a time: some 10 to 20 ms. */
const MERGED_AT_ONCE = 250;
/** Free pages taken at a time. */
const TAKEN_AT_ONCE = 256;

export function purger(db: Database.Database, waiting: Patience) {
  const pending = db.prepare<[], string>('SELECT article_id FROM tombstones WHERE purged = 0').pluck();
  const done = db.prepare<[string]>('UPDATE tombstones SET purged = 1 WHERE article_id = ?');
  const indexes = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'")
    .pluck();
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck();
  const free = db.prepare<[], number>('PRAGMA freelist_count').pluck();

  /** Negative begins to merge all segments, positive goes on with it; done when nothing is written but the order itself. */
  async function merge(index: string, goOn: () => void): Promise<void> {
    const step = db.prepare<[number]>(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`);
    for (let pages = -MERGED_AT_ONCE; ; pages = MERGED_AT_ONCE) {
      goOn();
      const before = changes.get() ?? 0;
      await waiting(() => step.run(pages));
      if ((changes.get() ?? 0) - before < 2) return;
      await setImmediate();
    }
  }

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
