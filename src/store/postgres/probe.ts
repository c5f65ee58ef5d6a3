/** Takes the URL of a PostgreSQL database, tells whether a store can be opened there: writes nothing. */
import { openPool } from './db.ts';
import { nameOf, storageError } from './errors.ts';
import { requireUnicode, versionsOf } from './migrate.ts';

/** @throws CopydeskError `storage_error` */
export async function probePostgres(url: string): Promise<void> {
  const pool = openPool(url, { connections: 1 });
  try {
    await versionsOf(pool);
    await requireUnicode(pool);
  } catch (error) {
    throw storageError(error, nameOf(url));
  } finally {
    await pool.close();
  }
}
