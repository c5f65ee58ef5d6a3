/** Notes each ingest: where it came from, when, and how many records became what. */
import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { CopydeskError } from '#domain/errors.ts';
import type { IngestCounts } from '../store.ts';

export function ingestLog(db: Database.Database) {
  const open = db.prepare<[string, string, number]>(
    'INSERT INTO ingests (id, origin, opened_at) VALUES (?, ?, ?)',
  );
  const close = db.prepare<[number, number, number, number, string]>(
    'UPDATE ingests SET closed_at = ?, created = ?, duplicates = ?, rejected = ? WHERE id = ?',
  );
  return {
    openIngest(origin: string): string {
      const id = uuidv7();
      open.run(id, origin, Date.now());
      return id;
    },
    closeIngest(id: string, { created, duplicates, rejected }: IngestCounts): void {
      const { changes } = close.run(Date.now(), created, duplicates, rejected, id);
      if (changes === 0) throw new CopydeskError('not_found', `There is no ingest ${id} to close.`);
    },
  };
}
