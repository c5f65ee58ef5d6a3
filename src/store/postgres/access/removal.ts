/**
 * Takes articles down: every row of theirs, and their people where no other article names them. What stays is a tombstone of digests, by which
 * the same dump, or an article of the same words, is known when it comes again.
 */
import type { Actor, Tombstone } from '#domain/access.ts';
import type { Db, Pool } from '../db.ts';
import { dropUnusedSources } from '../sources.ts';
import { articleWriter } from '../write.ts';
import { auditLog } from './audit.ts';

interface Row {
  key: number;
  digest: string | null;
  dumpDigest: string;
  sourceId: number | null;
}

export function remover(pool: Pool) {
  async function removing(
    db: Db,
    id: string,
    { actor, reason }: { actor: Actor; reason: string },
  ): Promise<boolean> {
    const row = await db.get<Row>(
      `SELECT i.key, i.digest, i.dump_digest AS "dumpDigest", a.source_id AS "sourceId"
       FROM article_ids i JOIN articles a ON a.key = i.key WHERE i.id = $1`,
      [id],
    );
    if (row === undefined) return false;
    const writer = articleWriter(db);
    writer.remove(row.key, id);
    await writer.flush();
    await dropUnusedSources(db, [row.sourceId]);
    await db.run(
      `INSERT INTO tombstones (article_id, dump_digest, article_digest, removed_at, actor, via, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, row.dumpDigest, row.digest, Date.now(), actor.name, actor.via, reason],
    );
    await auditLog(db).note(actor, { action: 'article-deleted', subject: id, detail: { reason } });
    return true;
  }

  return {
    remove: (id: string, by: { actor: Actor; reason: string }): Promise<boolean> =>
      pool.writing((db) => removing(db, id, by)),
    async tombstone(id: string): Promise<Tombstone | null> {
      const at = await pool.value<number>('SELECT removed_at FROM tombstones WHERE article_id = $1', [id]);
      return at === undefined ? null : { id, removedAt: new Date(at) };
    },
  };
}
