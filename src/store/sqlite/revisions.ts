/** Keeps what changed an article since it came in, and what the pipeline made of it where corrections stand on top. */
import type Database from 'better-sqlite3';
import type { Article } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Revision } from '#domain/history.ts';
import type { NewRevision } from '../store.ts';
import { auditLog } from './access/audit.ts';

export function revisionsOf(db: Database.Database) {
  const list = db
    .prepare<[string], string>('SELECT entry FROM revisions WHERE article_id = ? ORDER BY version')
    .pluck();
  const latest = db
    .prepare<[string], number | null>('SELECT max(version) FROM revisions WHERE article_id = ?')
    .pluck();
  const add = db.prepare<[string, number, string]>('INSERT INTO revisions VALUES (?, ?, ?)');
  const find = db.prepare<[string], string>('SELECT article FROM originals WHERE article_id = ?').pluck();
  const keep = db.prepare<[string, string, string]>('INSERT OR REPLACE INTO originals VALUES (?, ?, ?)');
  const log = auditLog(db);
  const drop = db.prepare<[string]>('DELETE FROM originals WHERE article_id = ?');

  return {
    revisions: (id: string): Revision[] => list.all(id).map((entry) => JSON.parse(entry) as Revision),
    /** What the pipeline made; null where the article is as it made it. */
    original(id: string): Article | null {
      const article = find.get(id);
      return article === undefined ? null : (JSON.parse(article) as Article);
    },
    /** Call within the transaction that puts the new version in place. @throws CopydeskError `precondition_failed`. */
    note(id: string, { after, made, entry, audit }: NewRevision): void {
      const version = latest.get(id) ?? 1;
      if (version !== after) {
        throw new CopydeskError(
          'precondition_failed',
          `The article is at version ${version} now, not ${after}.`,
        );
      }
      if (made) keep.run(id, made.digest, JSON.stringify(made.article));
      else drop.run(id);
      if (audit) log.note(audit.actor, { action: 'article-corrected', subject: id, detail: audit.detail });
      if (entry) add.run(id, version + 1, JSON.stringify({ ...entry, version: version + 1 }));
    },
  };
}
