/** Takes away the oldest articles, as if they had never come in: unlike those that are taken down they leave no tombstone. */
import type { Pool } from '../db.ts';
import type { Partitions } from '../partitions.ts';
import { dropUnusedSources } from '../sources.ts';
import { articleWriter } from '../write.ts';

interface Row {
  key: number;
  id: string;
  sourceId: number | null;
}

export function expirer(pool: Pool, partitions: Partitions) {
  return {
    async removeBefore(second: number, most: number): Promise<number> {
      const removed = await pool.writing(async (db) => {
        const rows = await db.all<Row>(
          'SELECT key, id, source_id AS "sourceId" FROM articles WHERE key < $1 ORDER BY key LIMIT $2',
          [second, most],
        );
        if (rows.length === 0) return 0;
        const writer = articleWriter(db);
        for (const { key, id } of rows) writer.remove(key, id);
        await writer.flush();
        await dropUnusedSources(
          db,
          rows.map(({ sourceId }) => sourceId),
        );
        return rows.length;
      });
      if (removed < most) await partitions.dropEmpty(second);
      return removed;
    },
  };
}
