/**
 * Keeps bodies that were accepted and are read later in the database, where every server can read them: in pieces, one of which is in memory at a
 * time. Each is a transaction of its own: none stays open for as long as a sender takes.
 */
import type { Bodies } from '../shared.ts';
import { NOW } from './clock.ts';
import type { Pool } from './db.ts';

const PIECE_BYTES = 1024 * 1024;
/** Pieces taken away at a time. */
const DROPPED_AT_ONCE = 64;
/** What is on its way and has not grown for so long never will. */
const STALLED_MS = 3_600_000;
/** Bodies that we stumbled over stay for whoever looks into it. */
const FAULTS_MS = 7 * 24 * 3_600_000;

export function bodiesIn(pool: Pool): Bodies {
  async function drop(id: string): Promise<void> {
    const some = `DELETE FROM ingest_bodies WHERE ingest_id = $1
      AND place = ANY (ARRAY(SELECT place FROM ingest_bodies WHERE ingest_id = $1 LIMIT ${DROPPED_AT_ONCE}))`;
    while ((await pool.run(some, [id])) > 0);
  }

  return {
    async keep(id, bytes) {
      let [size, place] = [0, 0];
      try {
        for await (const piece of pieces(bytes)) {
          const row = [id, place++, piece];
          await pool.writing((db) => db.run(`INSERT INTO ingest_bodies VALUES ($1, $2, ${NOW}, $3)`, row), {
            alone: false,
          });
          size += piece.length;
        }
        return size;
      } catch (error) {
        await drop(id).catch(() => {}); // the first error tells more; swept later
        throw error;
      }
    },
    async *read(id) {
      const next = 'SELECT bytes FROM ingest_bodies WHERE ingest_id = $1 AND place = $2';
      for (let place = 0; ; place++) {
        const piece = await pool.value<Buffer>(next, [id, place]);
        if (piece === undefined) return;
        yield piece;
      }
    },
    async has(id, size) {
      const kept =
        'SELECT coalesce(sum(octet_length(bytes)), 0)::bigint FROM ingest_bodies WHERE ingest_id = $1';
      return (await pool.value<number>(kept, [id])) === size;
    },
    drop,
    async sweep(ids) {
      const gone = await pool.column<string>(
        `SELECT b.ingest_id FROM (SELECT ingest_id, max(at) AS at FROM ingest_bodies GROUP BY ingest_id) b
         LEFT JOIN ingests i ON i.id = b.ingest_id
         WHERE i.state IN ('done', 'cancelled')
           OR (i.state = 'failed' AND i.closed_at < ${NOW} - ${FAULTS_MS})
           OR (i.id IS NULL AND b.at < ${NOW} - ${STALLED_MS})`,
      );
      for (const id of gone) if (!ids.has(id)) await drop(id);
    },
  };
}

/** Of a size, save for the last. */
async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let open: Uint8Array[] = [];
  let size = 0;
  for await (const given of bytes) {
    for (let from = 0; from < given.length; ) {
      const part = given.subarray(from, from + PIECE_BYTES - size);
      open.push(part);
      size += part.length;
      from += part.length;
      if (size < PIECE_BYTES) continue;
      yield Buffer.concat(open);
      open = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(open);
}
