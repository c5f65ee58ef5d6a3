/** Keeps requests with an Idempotency-Key: noted when they open an ingest, with results as they are stored, with the answer at last. */
import type Database from 'better-sqlite3';
import type { IngestResult } from '#domain/records.ts';
import { type Answer, KEPT_MS, type KeyedRequest, type KnownRequest, packed, unpacked } from '../requests.ts';

interface Row {
  fingerprint: string;
  ingestId: string | null;
  isAccepted: number | null;
  answer: Buffer | null;
}

export function requestKeeper(db: Database.Database) {
  const find = db.prepare<[string, string, number], Row>(
    `SELECT fingerprint, ingest_id AS ingestId, answer,
       (SELECT job IS NOT NULL FROM ingests WHERE id = ingest_id) AS isAccepted
     FROM requests WHERE scope = ? AND key = ? AND at > ?`,
  );
  const insert = db.prepare<[string, string, string, number, string | null, Uint8Array | null]>(
    'INSERT INTO requests (scope, key, fingerprint, at, ingest_id, answer) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const answering = db.prepare<[Uint8Array, string, string], { ingestId: string | null }>(
    'UPDATE requests SET answer = ? WHERE scope = ? AND key = ? RETURNING ingest_id AS ingestId',
  );
  const drop = db.prepare<[string, string, number], { ingestId: string | null }>(
    'DELETE FROM requests WHERE (scope = ? AND key = ?) OR at <= ? RETURNING ingest_id AS ingestId',
  );
  const addResults = db.prepare<[string, number, string]>('INSERT INTO request_results VALUES (?, ?, ?)');
  const dropResults = db.prepare<[string | null]>('DELETE FROM request_results WHERE ingest_id = ?');
  const results = db
    .prepare<[string], string>('SELECT results FROM request_results WHERE ingest_id = ? ORDER BY place')
    .pluck();
  const runOn = db.prepare<[number, string]>(
    "UPDATE ingests SET state = 'running', updated_at = ?, closed_at = NULL, error = NULL WHERE id = ? AND state = 'failed'",
  );

  /** In place of what was known of it, and of all that is too old. */
  function note(
    { scope, key, fingerprint }: KeyedRequest,
    ingestId: string | null,
    answer: Uint8Array | null,
  ): void {
    const now = Date.now();
    for (const gone of drop.all(scope, key, now - KEPT_MS)) dropResults.run(gone.ingestId);
    insert.run(scope, key, fingerprint, now, ingestId, answer);
  }

  const answer = db.transaction((request: KeyedRequest, given: Answer) => {
    const kept = packed(given);
    const noted = answering.get(kept, request.scope, request.key);
    if (noted) dropResults.run(noted.ingestId);
    else note(request, null, kept);
  });

  const reopen = db.transaction((ingestId: string): IngestResult[] => {
    runOn.run(Date.now(), ingestId);
    return results.all(ingestId).flatMap((part) => JSON.parse(part) as IngestResult[]);
  });

  return {
    request(scope: string, key: string): KnownRequest | null {
      const row = find.get(scope, key, Date.now() - KEPT_MS);
      if (!row) return null;
      return { ...row, isAccepted: row.isAccepted === 1, answer: row.answer && unpacked(row.answer) };
    },
    /** Within the transaction that opens the ingest. */
    noteRequest: (request: KeyedRequest, ingestId: string) => note(request, ingestId, null),
    /** Within the transaction that stores the articles. @param settled records of the ingest until then */
    noteResults: (ingestId: string, settled: number, part: IngestResult[]) =>
      void addResults.run(ingestId, settled, JSON.stringify(part)),
    answerRequest: (request: KeyedRequest, given: Answer) => void answer.immediate(request, given),
    reopenIngest: (ingestId: string) => reopen.immediate(ingestId),
  };
}
