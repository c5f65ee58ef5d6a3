/**
 * Takes articles down: every row of theirs, and their people where no other article names them. What stays is a tombstone of digests, by which
 * the same dump, or an article of the same words, is known when it comes again.
 */
import type Database from 'better-sqlite3';
import type { Actor, Tombstone } from '#domain/access.ts';
import type { Terms } from '../terms.ts';
import { articleWriter } from '../write.ts';
import { auditLog } from './audit.ts';

interface Row {
  key: number;
  digest: string | null;
  dumpDigest: string | null;
  sourceId: number | null;
}

export function remover(db: Database.Database, terms: Terms) {
  const { note } = auditLog(db);
  const writer = articleWriter(db, terms);
  const find = db.prepare<[string], Row>(
    `SELECT a.key, a.digest, d.digest AS dumpDigest, a.source_id AS sourceId
     FROM articles a LEFT JOIN dumps d ON d.article_id = a.id WHERE a.id = ?`,
  );
  const bury = db.prepare(
    `INSERT INTO tombstones (article_id, dump_digest, article_digest, removed_at, actor, via, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  // tables that belong to an article refer to it, and their rows go with it
  const drop = db.prepare<[string]>('DELETE FROM articles WHERE id = ?');
  const dropSource = dropUnusedSource(db);
  const findTombstone = db.prepare<[string], { id: string; at: number }>(
    'SELECT article_id AS id, removed_at AS at FROM tombstones WHERE article_id = ?',
  );

  const removing = db.transaction(
    (id: string, { actor, reason }: { actor: Actor; reason: string }): boolean => {
      const row = find.get(id);
      if (row === undefined) return false;
      const people = writer.clear(row.key);
      drop.run(id);
      writer.prune(people);
      writer.flush();
      dropSource(row.sourceId);
      bury.run(id, row.dumpDigest, row.digest, Date.now(), actor.name, actor.via, reason);
      note(actor, { action: 'article-deleted', subject: id, detail: { reason } });
      return true;
    },
  );

  return {
    remove(id: string, by: { actor: Actor; reason: string }): boolean {
      try {
        return removing.immediate(id, by);
      } finally {
        writer.forget();
      }
    },
    tombstone(id: string): Tombstone | null {
      const row = findTombstone.get(id);
      return row ? { id: row.id, removedAt: new Date(row.at) } : null;
    },
  };
}

/** Takes a source away that no article has any more. */
export function dropUnusedSource(db: Database.Database) {
  const hasArticles = db
    .prepare<[string], number>('SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT 1')
    .pluck();
  const drop = db.prepare<[number]>('DELETE FROM sources WHERE id = ?');
  return (id: number | null): void => {
    if (id !== null && hasArticles.get(`filters : s${id}`) === undefined) drop.run(id);
  };
}

/** The ids of articles that were taken down, by what came in. */
export function takenDown(db: Database.Database) {
  const byDump = db
    .prepare<[string], string>('SELECT article_id FROM tombstones WHERE dump_digest = ?')
    .pluck();
  const byArticle = db
    .prepare<[string], string>('SELECT article_id FROM tombstones WHERE article_digest = ?')
    .pluck();
  return (dumpDigest: string, articleDigest: string): string | undefined =>
    byDump.get(dumpDigest) ?? byArticle.get(articleDigest);
}
