/** Takes a database, tells how large it is, and the log that is written before it, where its user may know that. */
import type { Db } from './db.ts';

export async function sizesOf(db: Db): Promise<{ database: number; log: number | null }> {
  const { database, isTold } = (await db.get<{ database: number; isTold: boolean }>(
    `SELECT pg_database_size(current_database()) AS database,
       has_function_privilege('pg_ls_waldir()', 'EXECUTE') AND NOT pg_is_in_recovery() AS "isTold"`,
  ))!;
  if (!isTold) return { database, log: null };
  // of all databases of the server
  const log = await db.value<number>('SELECT coalesce(sum(size), 0)::bigint FROM pg_ls_waldir()');
  return { database, log: log ?? null };
}
