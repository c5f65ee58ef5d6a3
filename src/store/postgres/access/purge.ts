/**
 * Frees what removed articles leave in the tables: VACUUM takes their rows out of the pages, and what points to them out of the indexes. What it does not:
 * it does not overwrite the bytes before others need the place, it waits for transactions that began before, words that no text holds any more stay as
 * single words in the full-text index, and copies of the pages stay in the log (WAL), in replicas' logs and in backups until those are gone. Who
 * needs the bytes gone runs `VACUUM FULL` and `REINDEX` afterwards, which lock the tables, and lets old backups expire.
 */
import type { Pool } from '../db.ts';
import { PARTED } from '../partitions.ts';

/** Where words of an article stand, beside the tables in parts. */
const WHOLE = [
  'article_ids',
  'dumps',
  'people',
  'person_names',
  'name_words',
  'article_people',
  'mentions',
  'article_authors',
  'article_roles',
  'sources',
  'sayings',
  'saying_runs',
  'copies',
  'copy_prints',
  'terms',
  'article_counts',
  'revisions',
  'originals',
];

export function purger(pool: Pool) {
  return async function purge(goOn: () => void = () => {}): Promise<number> {
    const removed = await pool.column<string>('SELECT article_id FROM tombstones WHERE purged = 0');
    if (removed.length === 0) return 0;
    for (const table of [...PARTED, ...WHOLE]) {
      goOn();
      await pool.run(`VACUUM ${table}`);
    }
    await pool.writing(
      (db) => db.run('UPDATE tombstones SET purged = 1 WHERE article_id = ANY ($1)', [removed]),
      {
        alone: false,
      },
    );
    return removed.length;
  };
}
