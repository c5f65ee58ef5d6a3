/**
 * Notes each ingest: where it came from, how far it is, what became of its records; in the transactions that store its articles. And which server is at
 * work on it: a job is taken by whoever comes first, and taken over where its owner was not heard of.
 */
import { v7 as uuidv7 } from 'uuid';
import type { IngestRow } from '#domain/ingest.ts';
import type { Paged } from '#domain/query.ts';
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
import type { IngestEnd, IngestJob, IngestNote, PageQuery } from '../ingests.ts';
import { paged } from '../paging.ts';
import type { KeyedRequest } from '../requests.ts';
import type { SaveOutcome } from '../store.ts';
import { NOW } from './clock.ts';
import type { Db, Pool } from './db.ts';
import { noteRequest, noteResults, resultsOf } from './requests.ts';

const COLUMNS = `id, state, origin, opened_at AS "openedAt", coalesce(updated_at, opened_at) AS "updatedAt", closed_at AS "closedAt", records,
  coalesce(created, 0) AS created, coalesce(duplicates, 0) AS duplicates, coalesce(rejected, 0) AS rejected, reasons, bytes,
  bytes_total AS "bytesTotal", active_ms AS "activeMs", error, job`;

const OPEN = "state IN ('queued', 'running')";
/** Until its owner says so for the first time. */
const FIRST_MS = 15_000;

/** Jobs that nobody is at work on. A server is at work on one at a time: what it asks for and has taken before, it has let go of. */
const FREE = `state IN ('queued', 'running') AND job IS NOT NULL
  AND (state = 'queued' OR owner = $1 OR owned_until IS NULL OR owned_until < ${NOW})`;

/** Within the transaction that stores the articles. @throws CopydeskError `ingest_ended`, also where another server has taken it over */
export async function noteIngest(
  db: Db,
  id: string,
  outcomes: readonly SaveOutcome[],
  note: IngestNote,
): Promise<void> {
  // who cancels it, or takes it over, waits until this is stored or not
  const kept = await db.get<{ reasons: string; owner: string | null; records: number }>(
    `SELECT reasons, owner, records FROM ingests WHERE id = $1 AND ${OPEN} FOR UPDATE`,
    [id],
  );
  if (kept === undefined) throw hasEnded();
  if (note.held && (kept.owner !== note.held.owner || kept.records !== note.held.from)) throw hasEnded();
  const moved = movedBy(kept.reasons, outcomes, note);
  await db.run(
    `UPDATE ingests SET records = $2, created = created + $3, duplicates = duplicates + $4, rejected = rejected + $5,
       reasons = $6, bytes = $7, active_ms = active_ms + $8, updated_at = $9 WHERE id = $1`,
    [
      id,
      note.records,
      moved.created,
      moved.duplicates,
      moved.rejected.length,
      moved.reasons,
      note.bytes,
      Math.round(note.ms),
      Date.now(),
    ],
  );
  if (moved.rejected.length) {
    await db.run(
      `INSERT INTO ingest_rejects SELECT $1, r.place, r.record FROM unnest($2::bigint[], $3::text[]) r (place, record)
       ON CONFLICT (ingest_id, place) DO UPDATE SET record = excluded.record`,
      [id, moved.rejected.map(({ index }) => index), moved.rejected.map((one) => JSON.stringify(one))],
    );
  }
  if (moved.results) await noteResults(db, { ingestId: id, settled: note.records }, moved.results);
}

export function ingestLog(pool: Pool) {
  const beside = { alone: false };
  const list = (sql: string, values: (string | number)[]) =>
    pool.all<KeptIngest>(`SELECT ${COLUMNS} FROM ingests WHERE ${sql}`, values);

  async function ingest(id: string): Promise<IngestRow | null> {
    const [row] = await list('id = $1', [id]);
    return row ? ingestOf(row) : null;
  }

  return {
    openIngest: (origin: string, job?: IngestJob, request?: KeyedRequest): Promise<string> =>
      pool.writing(async (db) => {
        const id = job?.id ?? uuidv7();
        const owner = request?.owner ?? null;
        await db.run(
          `INSERT INTO ingests (id, origin, state, opened_at, updated_at, job, bytes_total, created, duplicates, rejected, owner, owned_until)
           VALUES ($1, $2, $3, $4, $4, $5, $6, 0, 0, 0, $7, CASE WHEN $7::text IS NOT NULL THEN ${NOW} + ${FIRST_MS} END)`,
          [
            id,
            origin,
            job ? 'queued' : 'running',
            Date.now(),
            job?.how ?? null,
            job?.bytes ?? null,
            job ? null : owner,
          ],
        );
        if (request) await noteRequest(db, request, { ingestId: id, answer: null });
        return id;
      }, beside),
    beginIngest: async (id: string): Promise<boolean> =>
      (await pool.writing(
        (db) =>
          db.run(`UPDATE ingests SET state = 'running', updated_at = $2 WHERE id = $1 AND ${OPEN}`, [
            id,
            Date.now(),
          ]),
        beside,
      )) > 0,
    async closeIngest(id: string, { state, error, owner }: IngestEnd): Promise<boolean> {
      const ended = await pool.writing(
        (db) =>
          db.run(
            `UPDATE ingests SET state = $2, closed_at = $3, updated_at = $3, error = $4, owner = NULL, owned_until = NULL
             WHERE id = $1 AND ${OPEN} AND ($5::text IS NULL OR owner IS NULL OR owner = $5)`,
            [id, state, Date.now(), keptError(error), owner ?? null],
          ),
        beside,
      );
      if (ended === 0 && (await ingest(id)) === null) throw noIngest(id);
      return ended > 0;
    },
    async failAbandoned(before: number): Promise<void> {
      const gone = `state = 'running' AND job IS NULL AND updated_at < $1 AND (owned_until IS NULL OR owned_until < ${NOW})`;
      if ((await pool.value(`SELECT 1 FROM ingests WHERE ${gone} LIMIT 1`, [before])) === undefined) return;
      await pool.writing(
        (db) =>
          db.run(
            `UPDATE ingests SET state = 'failed', closed_at = $2, updated_at = $2, error = $3 WHERE ${gone}`,
            [before, Date.now(), ABANDONED],
          ),
        beside,
      );
    },
    ingest,
    openJobs: async (): Promise<IngestRow[]> =>
      (await list(`${OPEN} AND job IS NOT NULL ORDER BY id`, [])).map(ingestOf),
    async ingests({ limit, after }: PageQuery): Promise<Paged<IngestRow>> {
      const place = after ? prefixOf(after) : LAST_ID;
      const rows = after?.back
        ? await list('id > $1 ORDER BY id LIMIT $2', [place + LAST_ID, limit + 1])
        : await list('id < $1 ORDER BY id DESC LIMIT $2', [place, limit + 1]);
      return paged(rows, { limit, after }, placeOf, ingestOf);
    },
    async rejectedRecords(id: string, { limit, after }: PageQuery): Promise<Paged<IngestResult>> {
      const way = after?.back ? 'place < $2 ORDER BY place DESC' : 'place > $2 ORDER BY place';
      const rows = await pool.all<{ place: number; record: string }>(
        `SELECT place, record FROM ingest_rejects WHERE ingest_id = $1 AND ${way} LIMIT $3`,
        [id, after?.key ?? -1, limit + 1],
      );
      const item = ({ record }: { record: string }): IngestResult => JSON.parse(record);
      return paged(rows, { limit, after }, ({ place }) => ({ key: place }), item);
    },
    reopenIngest: (id: string, owner?: string): Promise<IngestResult[]> =>
      pool.writing(async (db) => {
        await db.run(
          `UPDATE ingests SET state = 'running', updated_at = $2, closed_at = NULL, error = NULL WHERE id = $1 AND state = 'failed'`,
          [id, Date.now()],
        );
        if (owner !== undefined) {
          await db.run(
            `UPDATE ingests SET owner = $2, owned_until = ${NOW} + ${FIRST_MS} WHERE id = $1 AND state = 'running'`,
            [id, owner],
          );
        }
        return resultsOf(db, id);
      }, beside),

    async takeJob(owner: string, forMs: number): Promise<IngestRow | null> {
      // asked every second: nothing is written where there is none
      if ((await pool.value(`SELECT 1 FROM ingests WHERE ${FREE} LIMIT 1`, [owner])) === undefined)
        return null;
      const row = await pool.writing(
        (db) =>
          db.get<KeptIngest>(
            `UPDATE ingests SET state = 'running', owner = $1, owned_until = ${NOW} + $2::bigint, updated_at = $3
             WHERE id = (SELECT id FROM ingests WHERE ${FREE} ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING ${COLUMNS}`,
            [owner, forMs, Date.now()],
          ),
        beside,
      );
      return row ? ingestOf(row) : null;
    },
    async keepIngest(id: string, owner: string, forMs: number): Promise<boolean> {
      const kept = await pool.run(
        `UPDATE ingests SET owner = $2, owned_until = ${NOW} + $3::bigint WHERE id = $1 AND ${OPEN} AND (owner IS NULL OR owner = $2)`,
        [id, owner, forMs],
      );
      return kept > 0;
    },
    async leaveIngest(id: string, owner: string): Promise<void> {
      const none = 'UPDATE ingests SET owner = NULL, owned_until = NULL WHERE id = $1 AND owner = $2';
      await pool.run(none, [id, owner]);
    },
    countQueued: async (): Promise<number> =>
      (await pool.value<number>("SELECT count(*) FROM ingests WHERE state = 'queued'")) ?? 0,
  };
}
