/** Takes the path of a SQLite file, gives it as it is at this moment: one read transaction, beside which others go on writing. */
import { CopydeskError } from '#domain/errors.ts';
import type { Snapshot } from '../../upkeep.ts';
import { guarded } from '../errors.ts';
import { migrations, versionsOf } from '../migrate.ts';
import { openForReading } from '../open.ts';
import { checks } from './checks.ts';
import { copyOf } from './copy.ts';

/**
 * Nothing is written, and nothing migrated.
 * @throws CopydeskError `storage_error` where it is no file of ours, or a newer Copydesk's.
 */
export function openSqliteSnapshot(path: string): Snapshot {
  if (path === ':memory:') {
    const sentence = 'A database in memory cannot be looked into from outside: point DATABASE_URL at a file.';
    throw new CopydeskError('invalid_request', sentence);
  }
  const db = openForReading(path);
  try {
    return guarded(path, () => {
      db.exec('BEGIN');
      const version = Math.max(0, ...versionsOf(db));
      const newest = migrations().at(-1)?.version ?? 0;
      if (version === 0 || version > newest) {
        const what =
          version === 0 ? 'holds no articles of Copydesk' : `has schema ${version} of a newer Copydesk`;
        throw new CopydeskError('storage_error', `The database ${path} ${what}: name another file.`);
      }
      return {
        openBodies: async () =>
          guarded(path, () =>
            db
              .prepare<[], string>(
                "SELECT id FROM ingests WHERE job IS NOT NULL AND state IN ('queued', 'running')",
              )
              .pluck()
              .all(),
          ),
        copy: (target, options) => copyOf(db, target, options),
        async *check(options) {
          if (version < newest) {
            const sentence = `The database ${path} has schema ${version}, and this Copydesk checks schema ${newest}: let it open the file once (\`copydesk search\`), then check it.`;
            throw new CopydeskError('storage_error', sentence);
          }
          yield* checks(db, options);
        },
        close: async () => void db.close(),
      };
    });
  } catch (error) {
    db.close();
    throw error;
  }
}
