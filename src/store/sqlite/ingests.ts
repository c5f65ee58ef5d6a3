/** Notes each ingest: where it came from, how far it is, what became of its records; in the transactions that store its articles. */
import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { CopydeskError } from '#domain/errors.ts';
import type { IngestRow } from '#domain/ingest.ts';
import type { Paged, Position } from '#domain/query.ts';
import type { IngestResult } from '#domain/records.ts';
import { type IngestEnd, type IngestJob, type IngestNote, settledAs } from '../ingests.ts';
import { paged } from '../paging.ts';
import type { KeyedRequest } from '../requests.ts';
import type { SaveOutcome } from '../store.ts';
import { requestKeeper } from './requests.ts';

const COLUMNS = `id, state, origin, opened_at AS openedAt, coalesce(updated_at, opened_at) AS updatedAt, closed_at AS closedAt, records,
  coalesce(created, 0) AS created, coalesce(duplicates, 0) AS duplicates, coalesce(rejected, 0) AS rejected, reasons, bytes,
  bytes_total AS bytesTotal, active_ms AS activeMs, error, job`;

type Row = Omit<IngestRow, 'reasons' | 'error'> & { reasons: string; error: string | null };
type Reasons = IngestRow['reasons'];

/** After every id there is. */
const LAST = 'g';
/** Hexadecimal digits of an id in each half of a position: 48 bits are an exact number. */
const HALF = 12;

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
  const get = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM ingests WHERE id = ?`);
  const jobs = db.prepare<[], Row>(
    `SELECT ${COLUMNS} FROM ingests WHERE state IN ('queued', 'running') AND job IS NOT NULL ORDER BY id`,
  );
  const below = db.prepare<[string, number], Row>(
    `SELECT ${COLUMNS} FROM ingests WHERE id < ? ORDER BY id DESC LIMIT ?`,
  );
  const above = db.prepare<[string, number], Row>(
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
      const told = error ? JSON.stringify({ code: error.code, detail: error.message }) : null;
      const { changes } = close.run(state, now, now, told, id);
      if (changes === 0 && get.get(id) === undefined)
        throw new CopydeskError('not_found', `There is no ingest ${id} to close.`);
      return changes > 0;
    },
    failAbandoned(before: number): void {
      const detail = 'The process that ran it ended before it did; what was stored stays.';
      fail.run(Date.now(), Date.now(), JSON.stringify({ code: 'internal_error', detail }), before);
    },
    ingest(id: string): IngestRow | null {
      const row = get.get(id);
      return row ? rowOf(row) : null;
    },
    openJobs: (): IngestRow[] => jobs.all().map(rowOf),
    ingests({ limit, after }: { limit: number; after: Position | null }): Paged<IngestRow> {
      const place = after ? prefixOf(after) : LAST;
      const rows = after?.back ? above.all(place + LAST, limit + 1) : below.all(place, limit + 1);
      return paged(rows, { limit, after }, ({ id }) => placeOf(id), rowOf);
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
    note(
      id: string,
      outcomes: readonly SaveOutcome[],
      { records, fresh, known, rejected: refused, bytes, ms, results }: IngestNote,
    ): void {
      const reasons: Reasons = JSON.parse(reasonsOf.get(id) ?? '{}');
      const because = (status: keyof Reasons, reason: string, count: number) => {
        if (count === 0) return;
        reasons[status] ??= {};
        reasons[status][reason] = (reasons[status][reason] ?? 0) + count;
      };
      const settled = new Map(fresh.map((record, i) => [record, settledAs(record, outcomes[i]!)]));
      const gone = [...settled.values()].filter(({ status }) => status === 'rejected');
      const rejected = [...refused, ...gone];
      const created = outcomes.filter(({ status }) => status === 'created').length;
      for (const outcome of outcomes) if ('of' in outcome) because('duplicate', outcome.of, 1);
      because('duplicate', 'dump', known);
      for (const result of rejected) {
        because('rejected', result.error?.code ?? 'internal_error', 1);
        reject.run(id, result.index, JSON.stringify(result));
      }
      const duplicates = known + outcomes.length - created - gone.length;
      const told = JSON.stringify(reasons);
      const { changes } = go.run(
        records,
        created,
        duplicates,
        rejected.length,
        told,
        bytes,
        Math.round(ms),
        Date.now(),
        id,
      );
      if (changes === 0)
        throw new CopydeskError('ingest_ended', 'The ingest was cancelled; what was stored before stays.');
      if (results) {
        const all = results.map((record) => settled.get(record) ?? record);
        noteResults(id, records, all);
      }
    },
  };
}

function rowOf({ reasons, error, ...row }: Row): IngestRow {
  return { ...row, reasons: JSON.parse(reasons), error: error === null ? null : JSON.parse(error) };
}

/** Two numbers for the first 96 bits of an id, by which ids are in order of time. */
function placeOf(id: string): Position {
  const digits = id.replaceAll('-', '');
  return {
    key: Number.parseInt(digits.slice(0, HALF), 16),
    id: Number.parseInt(digits.slice(HALF, 2 * HALF), 16),
  };
}

/** How the id of that place begins. */
function prefixOf({ key, id = 0 }: Position): string {
  const digits = [key, id].map((half) => half.toString(16).padStart(HALF, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
