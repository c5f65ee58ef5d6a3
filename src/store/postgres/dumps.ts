/** Takes an article's id, gives the dump it was made from, as it came in. */
import type { StoredDump } from '../reading.ts';
import { type DumpRow, storedDump } from '../storedDump.ts';
import type { Db } from './db.ts';

export function dumpReader(db: Db) {
  return {
    async dump(id: string): Promise<StoredDump | null> {
      const row = await db.get<DumpRow>(
        'SELECT article_id, kind, charset, given, bytes FROM dumps WHERE article_id = $1',
        [id],
      );
      return row ? storedDump(row) : null;
    },
  };
}
