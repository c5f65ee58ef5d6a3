/** Takes the URL of a PostgreSQL database, gives it as it is at this moment: one read transaction, beside which others go on writing. */
import type { Snapshot } from '../../upkeep.ts';
import { storageError } from '../errors.ts';
import { checks } from './checks.ts';
import { beginReading, openSession } from './session.ts';

/** Nothing is written, and nothing migrated; what saves it are tools of PostgreSQL. @throws CopydeskError `storage_error` */
export function openPostgresSnapshot(url: string): Promise<Omit<Snapshot, 'copy'>> {
  return openSession(url, async (session) => {
    await beginReading(session);
    return {
      openBodies: async () => null,
      async *check(options) {
        try {
          yield* checks(session.db, options);
        } catch (error) {
          throw storageError(error, session.name);
        }
      },
      close: session.close,
    };
  });
}
