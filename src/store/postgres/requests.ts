/**
 * Keeps requests with an Idempotency-Key: claimed by who is at work on them, noted when they open an ingest, with results as they are stored, with the
 * answer at last. Whoever lost a claim to another keeps nothing any more.
 */
import { CopydeskError } from '#domain/errors.ts';
import type { IngestResult } from '#domain/records.ts';
import { type Answer, KEPT_MS, type KeyedRequest, type KnownRequest, packed, unpacked } from '../requests.ts';
import { NOW } from './clock.ts';
import type { Db, Pool } from './db.ts';

interface Row {
  fingerprint: string;
  ingestId: string | null;
  isAccepted: boolean | null;
  answer: Buffer | null;
}

/** Within the transaction that opens the ingest, or the one that keeps the answer: in place of what was known of it, and of all that is too old. */
export async function noteRequest(
  db: Db,
  { scope, key, fingerprint, owner }: KeyedRequest,
  { ingestId, answer }: { ingestId: string | null; answer: Uint8Array | null },
): Promise<void> {
  const now = Date.now();
  // what another server takes away at the moment need not be waited for
  const old = await db.column<string | null>(
    `DELETE FROM requests r USING
       (SELECT scope, key FROM requests WHERE at <= $3 AND (scope, key) <> ($1, $2) FOR UPDATE SKIP LOCKED) o
     WHERE r.scope = o.scope AND r.key = o.key RETURNING r.ingest_id`,
    [scope, key, now - KEPT_MS],
  );
  const before = await db.get<{ owner: string | null; ingestId: string | null }>(
    'SELECT owner, ingest_id AS "ingestId" FROM requests WHERE scope = $1 AND key = $2 FOR UPDATE',
    [scope, key],
  );
  if (owner !== undefined && (before?.owner ?? owner) !== owner) throw takenOver();
  await dropResults(db, [...old, before?.ingestId ?? null]);
  await db.run(
    `INSERT INTO requests (scope, key, fingerprint, at, ingest_id, answer) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (scope, key) DO UPDATE SET fingerprint = excluded.fingerprint, at = excluded.at,
       ingest_id = excluded.ingest_id, answer = excluded.answer,
       owner = CASE WHEN excluded.answer IS NULL THEN requests.owner END`,
    [scope, key, fingerprint, now, ingestId, answer],
  );
}

/** Within the transaction that stores the articles. @param settled records of the ingest until then */
export async function noteResults(
  db: Db,
  { ingestId, settled }: { ingestId: string; settled: number },
  results: IngestResult[],
): Promise<void> {
  const row = [ingestId, settled, JSON.stringify(results)];
  await db.run('INSERT INTO request_results VALUES ($1, $2, $3)', row);
}

export async function resultsOf(db: Db, ingestId: string): Promise<IngestResult[]> {
  const parts = await db.column<string>(
    'SELECT results FROM request_results WHERE ingest_id = $1 ORDER BY place',
    [ingestId],
  );
  return parts.flatMap((part) => JSON.parse(part) as IngestResult[]);
}

async function dropResults(db: Db, ingestIds: readonly (string | null)[]): Promise<void> {
  const ids = ingestIds.filter((id) => id !== null);
  if (ids.length) await db.run('DELETE FROM request_results WHERE ingest_id = ANY ($1)', [ids]);
}

function takenOver(): CopydeskError {
  const sentence =
    'Another server goes on with this request, as this one was not heard of for a while: send it again for its answer.';
  return new CopydeskError('idempotency_key_in_use', sentence);
}

export function requestKeeper(pool: Pool) {
  return {
    async request(scope: string, key: string): Promise<KnownRequest | null> {
      const row = await pool.get<Row>(
        `SELECT fingerprint, ingest_id AS "ingestId", answer,
           (SELECT job IS NOT NULL FROM ingests WHERE id = ingest_id) AS "isAccepted"
         FROM requests WHERE scope = $1 AND key = $2 AND at > $3 AND fingerprint IS NOT NULL`,
        [scope, key, Date.now() - KEPT_MS],
      );
      if (!row) return null;
      return { ...row, isAccepted: row.isAccepted === true, answer: row.answer && unpacked(row.answer) };
    },
    answerRequest: (request: KeyedRequest, given: Answer): Promise<void> =>
      pool.writing(
        async (db) => {
          const { scope, key, owner } = request;
          const answer = packed(given);
          const noted = await db.get<{
            owner: string | null;
            isKnown: boolean;
            isAnswered: boolean;
            ingestId: string | null;
          }>(
            `SELECT owner, fingerprint IS NOT NULL AS "isKnown", answer IS NOT NULL AS "isAnswered", ingest_id AS "ingestId"
             FROM requests WHERE scope = $1 AND key = $2 FOR UPDATE`,
            [scope, key],
          );
          if (!noted?.isKnown) return noteRequest(db, request, { ingestId: null, answer });
          const isTheirs = noted.owner === null ? noted.isAnswered : noted.owner !== owner;
          if (owner !== undefined && isTheirs) return;
          await db.run(
            'UPDATE requests SET answer = $3, owner = NULL, owned_until = NULL WHERE scope = $1 AND key = $2',
            [scope, key, answer],
          );
          await dropResults(db, [noted.ingestId]);
        },
        { alone: false },
      ),
    /** One statement where nobody else is at work on it. */
    async keepRequest(scope: string, key: string, owner: string, forMs: number): Promise<boolean> {
      const now = Date.now();
      const row = [scope, key, now, owner, forMs, now - KEPT_MS];
      // one from the day before is as good as none; its results go when this one is noted
      const claimed = await pool.run(
        `INSERT INTO requests AS r (scope, key, at, owner, owned_until) VALUES ($1, $2, $3, $4, ${NOW} + $5::bigint)
         ON CONFLICT (scope, key) DO UPDATE SET owner = excluded.owner, owned_until = excluded.owned_until,
           fingerprint = CASE WHEN r.at > $6 THEN r.fingerprint END, answer = CASE WHEN r.at > $6 THEN r.answer END,
           at = CASE WHEN r.at > $6 THEN r.at ELSE excluded.at END
         WHERE (r.answer IS NULL OR r.at <= $6) AND (r.owner IS NULL OR r.owner = excluded.owner OR r.owned_until < ${NOW})`,
        row,
      );
      if (claimed > 0) return true;
      const answered =
        'SELECT 1 FROM requests WHERE scope = $1 AND key = $2 AND answer IS NOT NULL AND at > $3';
      return (await pool.value(answered, [scope, key, now - KEPT_MS])) !== undefined;
    },
    /** Where nothing is known of it but that, nothing stays. */
    async leaveRequest(scope: string, key: string, owner: string): Promise<void> {
      const which = 'WHERE scope = $1 AND key = $2 AND owner = $3';
      if (await pool.run(`DELETE FROM requests ${which} AND fingerprint IS NULL`, [scope, key, owner]))
        return;
      await pool.run(`UPDATE requests SET owner = NULL, owned_until = NULL ${which}`, [scope, key, owner]);
    },
  };
}
