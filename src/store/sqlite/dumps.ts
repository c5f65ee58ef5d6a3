/** Takes an article's id, gives the dump it was made from, as it came in. */
import type Database from 'better-sqlite3';
import type { StoredDump } from '../reading.ts';
import { type DumpRow, storedDump } from '../storedDump.ts';

export function dumpReader(db: Database.Database) {
  const find = db.prepare<[string], DumpRow>(
    'SELECT article_id, kind, charset, given, bytes FROM dumps WHERE article_id = ?',
  );
  return {
    dump(id: string): StoredDump | null {
      const row = find.get(id);
      return row ? storedDump(row) : null;
    },
  };
}
