/**
 * Cares for tables and indexes after very many articles: new words wait in a list beside each index until they are put in, every question goes through
 * that list, and the planner has to know how large the tables have become.
 */
import { setTimeout } from 'node:timers/promises';
import type { Pool } from './db.ts';
import { PARTED } from './partitions.ts';

/** Between steps, so that others get at the disk. */
const PAUSE_MS = 50;

/** Tables that grow with articles and are in no parts. */
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
  'sayings',
  'saying_runs',
  'terms',
  'copies',
  'copy_prints',
];

export function tender(pool: Pool) {
  /** What has the most dead rows or new ones comes first. Parts that nothing has happened to are left alone. */
  const moved = (names: readonly string[]) =>
    pool.column<string>(
      `SELECT s.relid::regclass::text FROM pg_stat_user_tables s
       WHERE (s.relname = ANY ($1) OR EXISTS
           (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = s.relid AND i.inhparent::regclass::text = ANY ($2)))
         AND s.n_mod_since_analyze + s.n_dead_tup + s.n_ins_since_vacuum > 0
       ORDER BY s.n_mod_since_analyze + s.n_dead_tup DESC`,
      [[...names], [...PARTED]],
    );
  const indexes = () =>
    pool.column<string>(
      `SELECT x.indexrelid::regclass::text FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_am m ON m.oid = c.relam
       WHERE c.relkind = 'i' AND m.amname = 'gin' AND c.relnamespace = current_schema()::regnamespace`,
    );

  return {
    /** With requests between. */
    async tend(goOn: () => void = () => {}): Promise<void> {
      const pause = async () => {
        await setTimeout(PAUSE_MS);
        goOn();
      };
      goOn();
      for (const index of await indexes()) {
        await pool.run('SELECT gin_clean_pending_list($1::regclass)', [index]);
        await pause();
      }
      for (const table of await moved(WHOLE)) {
        await pool.run(`VACUUM (ANALYZE) ${table}`);
        await pause();
      }
      // of the whole tables: their parts are looked at by themselves otherwise, and plans across them guess
      for (const table of PARTED) {
        await pool.run(`ANALYZE ${table}`);
        await pause();
      }
    },
  };
}
