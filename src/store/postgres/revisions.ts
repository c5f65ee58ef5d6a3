/** Keeps what changed an article since it came in, and what the pipeline made of it where corrections stand on top. */
import type { Article } from '#domain/article.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Revision } from '#domain/history.ts';
import type { NewRevision } from '../store.ts';
import { auditLog } from './access/audit.ts';
import type { Db } from './db.ts';

export function revisionsOf(db: Db) {
  return {
    async revisions(id: string): Promise<Revision[]> {
      const entries = await db.column<string>(
        'SELECT entry FROM revisions WHERE article_id = $1 ORDER BY version',
        [id],
      );
      return entries.map((entry) => JSON.parse(entry) as Revision);
    },
    /** What the pipeline made; null where the article is as it made it. */
    async original(id: string): Promise<Article | null> {
      const article = await db.value<string>('SELECT article FROM originals WHERE article_id = $1', [id]);
      return article === undefined ? null : (JSON.parse(article) as Article);
    },
    /** Call within the transaction that puts the new version in place. @throws CopydeskError `precondition_failed`. */
    async note(id: string, { after, made, entry, audit }: NewRevision): Promise<void> {
      const latest = await db.value<number | null>(
        'SELECT max(version) FROM revisions WHERE article_id = $1',
        [id],
      );
      const version = latest ?? 1;
      if (version !== after) {
        throw new CopydeskError(
          'precondition_failed',
          `The article is at version ${version} now, not ${after}.`,
        );
      }
      if (made) {
        await db.run(
          `INSERT INTO originals VALUES ($1, $2, $3)
           ON CONFLICT (article_id) DO UPDATE SET digest = excluded.digest, article = excluded.article`,
          [id, made.digest, JSON.stringify(made.article)],
        );
      } else await db.run('DELETE FROM originals WHERE article_id = $1', [id]);
      if (audit) {
        const { actor, detail } = audit;
        await auditLog(db).note(actor, { action: 'article-corrected', subject: id, detail });
      }
      if (entry) {
        const kept = JSON.stringify({ ...entry, version: version + 1 });
        await db.run('INSERT INTO revisions VALUES ($1, $2, $3)', [id, version + 1, kept]);
      }
    },
  };
}
