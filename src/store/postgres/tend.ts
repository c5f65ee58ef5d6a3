/**
 * Cares for tables and indexes after very many articles: new words wait in a list beside each index until they are put in, every question goes through
 * that list, and the planner has to know how large the tables have become.
 */
import { setTimeout } from 'node:timers/promises';
import type { Pool } from './db.ts';
import { PARTED } from './partitions.ts';

/** Between steps, so that others get at the disk. */
const PAUSE_MS = 50;

export function tender(pool: Pool) {
  /** Tables and parts of tables; those that nothing has happened to are left alone. */
  const changed = () =>
    pool.column<string>(
      `SELECT relid::regclass::text FROM pg_stat_user_tables
       WHERE schemaname = current_schema() AND n_mod_since_analyze + n_dead_tup + n_ins_since_vacuum > 0
       ORDER BY n_mod_since_analyze + n_dead_tup DESC`,
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
      for (const table of await changed()) {
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
