/** Takes away the oldest articles, as if they had never come in: unlike those that are taken down they leave no tombstone. */
import type Database from 'better-sqlite3';
import type { Terms } from '../terms.ts';
import { articleWriter } from '../write.ts';
import { dropUnusedSource } from './removal.ts';

interface Row {
  key: number;
  sourceId: number | null;
}

export function expirer(db: Database.Database, terms: Terms) {
  const writer = articleWriter(db, terms);
  const oldest = db.prepare<[bigint, number], Row>(
    'SELECT key, source_id AS sourceId FROM articles WHERE key < ? ORDER BY key LIMIT ?',
  );
  const drop = db.prepare<[bigint]>('DELETE FROM articles WHERE key = ?');
  const dropSource = dropUnusedSource(db);

  const removing = db.transaction((before: number, most: number): number => {
    const rows = oldest.all(BigInt(before), most);
    const people = rows.flatMap(({ key }) => {
      const named = writer.clear(key);
      drop.run(BigInt(key));
      return named;
    });
    writer.prune([...new Set(people)]);
    writer.flush();
    for (const source of new Set(rows.map(({ sourceId }) => sourceId))) dropSource(source);
    return rows.length;
  });

  return {
    removeBefore(second: number, most: number): number {
      try {
        return removing.immediate(second, most);
      } finally {
        writer.forget();
      }
    },
  };
}
