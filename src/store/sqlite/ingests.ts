/** Notes each ingest: where it came from, how far it is, what became of its records; in the transactions that store its articles. */
import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { IngestRow } from '#domain/ingest.ts';
import type { Paged, Position } from '#domain/query.ts';
import type { IngestResult } from '#domain/records.ts';
import {
  ABANDONED,
  hasEnded,
  ingestOf,
  type KeptIngest,
  keptError,
  LAST_ID,
  movedBy,
  noIngest,
  placeOf,
  prefixOf,
} from '../ingestRows.ts';
import type { IngestEnd, IngestJob, IngestNote } from '../ingests.ts';
import { paged } from '../paging.ts';
import type { KeyedRequest } from '../requests.ts';
import type { SaveOutcome } from '../store.ts';
import { requestKeeper } from './requests.ts';

const COLUMNS = `id, state, origin, opened_at AS openedAt, coalesce(updated_at, opened_at) AS updatedAt, closed_at AS closedAt, records,
  coalesce(created, 0) AS created, coalesce(duplicates, 0) AS duplicates, coalesce(rejected, 0) AS rejected, reasons, bytes,
  bytes_total AS bytesTotal, active_ms AS activeMs, error, job`;

export function ingestLog(db: Database.Database) {
  const open = db.prepare<[string, string, string, number, number, string | null, number | null]>(
    `INSERT INTO ingests (id, origin, state, opened_at, updated_at, job, bytes_total, created, duplicates, rejected)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)`,
  );
  const begin = db.prepare<[number, string]>(
    "UPDATE ingests SET state = 'running', updated_at = ? WHERE id = ? AND state IN ('queued', 'running')",
  );
  const close = db.prepare<[string, number, number, string | null, string]>(
    `UPDATE ingests SET state = ?, closed_at = ?, updated_at = ?, error = ?
     WHERE id = ? AND state IN ('queued', 'running')`,
  );
  const fail = db.prepare<[number, number, string, number]>(
    `UPDATE ingests SET state = 'failed', closed_at = ?, updated_at = ?, error = ?
     WHERE state = 'running' AND job IS NULL AND updated_at < ?`,
  );
  const get = db.prepare<[string], KeptIngest>(`SELECT ${COLUMNS} FROM ingests WHERE id = ?`);
  const jobs = db.prepare<[], KeptIngest>(
    `SELECT ${COLUMNS} FROM ingests WHERE state IN ('queued', 'running') AND job IS NOT NULL ORDER BY id`,
  );
  const below = db.prepare<[string, number], KeptIngest>(
    `SELECT ${COLUMNS} FROM ingests WHERE id < ? ORDER BY id DESC LIMIT ?`,
  );
  const above = db.prepare<[string, number], KeptIngest>(
    `SELECT ${COLUMNS} FROM ingests WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const go = db.prepare<[number, number, number, number, string, number, number, number, string]>(
    `UPDATE ingests SET records = ?, created = created + ?, duplicates = duplicates + ?, rejected = rejected + ?,
       reasons = ?, bytes = ?, active_ms = active_ms + ?, updated_at = ?
     WHERE id = ? AND state IN ('queued', 'running')`,
  );
  const reasonsOf = db.prepare<[string], string>('SELECT reasons FROM ingests WHERE id = ?').pluck();
  const reject = db.prepare<[string, number, string]>(
    'INSERT OR REPLACE INTO ingest_rejects VALUES (?, ?, ?)',
  );
  const rejects = (order: string) =>
    db.prepare<[string, number, number], { place: number; record: string }>(
      `SELECT place, record FROM ingest_rejects WHERE ingest_id = ? AND place ${order} LIMIT ?`,
    );
  const rejectsAfter = rejects('> ? ORDER BY place');
  const rejectsBefore = rejects('< ? ORDER BY place DESC');
  const { noteRequest, noteResults, ...requests } = requestKeeper(db);

  const opening = db.transaction((origin: string, job?: IngestJob, request?: KeyedRequest): string => {
    const id = job?.id ?? uuidv7();
    const now = Date.now();
    open.run(id, origin, job ? 'queued' : 'running', now, now, job?.how ?? null, job?.bytes ?? null);
    if (request) noteRequest(request, id);
    return id;
  });

  return {
    ...requests,
    openIngest: opening.immediate,
    beginIngest: (id: string): boolean => begin.run(Date.now(), id).changes > 0,
    closeIngest(id: string, { state, error }: IngestEnd): boolean {
      const now = Date.now();
      const { changes } = close.run(state, now, now, keptError(error), id);
      if (changes === 0 && get.get(id) === undefined) throw noIngest(id);
      return changes > 0;
    },
    failAbandoned: (before: number): void => void fail.run(Date.now(), Date.now(), ABANDONED, before),
    ingest(id: string): IngestRow | null {
      const row = get.get(id);
      return row ? ingestOf(row) : null;
    },
    openJobs: (): IngestRow[] => jobs.all().map(ingestOf),
    ingests({ limit, after }: { limit: number; after: Position | null }): Paged<IngestRow> {
      const place = after ? prefixOf(after) : LAST_ID;
      const rows = after?.back ? above.all(place + LAST_ID, limit + 1) : below.all(place, limit + 1);
      return paged(rows, { limit, after }, placeOf, ingestOf);
    },
    rejectedRecords(id: string, { limit, after }: { limit: number; after: Position | null }) {
      const found = after?.back
        ? rejectsBefore.all(id, after.key, limit + 1)
        : rejectsAfter.all(id, after?.key ?? -1, limit + 1);
      return paged(
        found,
        { limit, after },
        ({ place }): Position => ({ key: place }),
        ({ record }): IngestResult => JSON.parse(record),
      );
    },
    /** Within the transaction that stores the articles. @throws CopydeskError `ingest_ended` */
    note(id: string, outcomes: readonly SaveOutcome[], note: IngestNote): void {
      const moved = movedBy(reasonsOf.get(id) ?? '{}', outcomes, note);
      for (const result of moved.rejected) reject.run(id, result.index, JSON.stringify(result));
      const { changes } = go.run(
        note.records,
        moved.created,
        moved.duplicates,
        moved.rejected.length,
        moved.reasons,
        note.bytes,
        Math.round(note.ms),
        Date.now(),
        id,
      );
      if (changes === 0) throw hasEnded();
      if (moved.results) noteResults(id, note.records, moved.results);
    },
  };
}
