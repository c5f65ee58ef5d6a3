/** Takes an article's id, gives the article with its quotes, people and evidence, put together from its rows; or in its layers. */
import type Database from 'better-sqlite3';
import type { StoredArticle } from '#domain/api.ts';
import type { Article } from '#domain/article.ts';
import type { QuoteRow } from '../quoteRow.ts';
import type { Layers } from '../store.ts';
import {
  type ArticleRow,
  type LinkedRow,
  type MentionRow,
  type Parts,
  storedArticle,
  writtenArticle,
} from '../storedArticle.ts';
import { revisionsOf } from './revisions.ts';

export function articleReader(db: Database.Database) {
  const find = db.prepare<[string], ArticleRow>(
    `SELECT key, id, external_id AS externalId, ingested_at AS ingestedAt, sequence, published, pipeline, body, detail
     FROM articles JOIN article_texts ON article_key = key WHERE id = ?`,
  );
  const findQuotes = db.prepare<[bigint], QuoteRow>(
    `SELECT kind, text, start, "end", parts, speaker, speaker_kind AS speakerKind, person_id AS speakerId, cue, rule, confidence
     FROM quotes WHERE article_key = ? ORDER BY place`,
  );
  const findPeople = db.prepare<[bigint], LinkedRow>(
    'SELECT person_id AS id, place, name, roles, originals FROM article_people WHERE article_key = ? ORDER BY place',
  );
  const findMentions = db.prepare<[bigint], MentionRow>(
    `SELECT person_id AS personId, text, field AS "in", start, "end"
     FROM mentions WHERE article_key = ? ORDER BY person_id, place`,
  );
  const findBodies = db.prepare<[string], { id: string; body: string }>(
    `SELECT a.id, t.body FROM json_each(?) asked CROSS JOIN articles a ON a.id = asked.value
     CROSS JOIN article_texts t ON t.article_key = a.key`,
  );
  const { revisions, original } = revisionsOf(db);
  const count = db.prepare<[], number>('SELECT count(*) FROM articles').pluck();

  function partsOf(row: ArticleRow): Parts {
    const key = BigInt(row.key);
    return { quotes: findQuotes.all(key), people: findPeople.all(key), mentions: findMentions.all(key) };
  }

  return {
    article(id: string): StoredArticle | null {
      const row = find.get(id);
      return row === undefined ? null : storedArticle(row, partsOf(row), revisions(id));
    },
    layers(id: string): Layers | null {
      const row = find.get(id);
      if (row === undefined) return null;
      const article = writtenArticle(row, partsOf(row));
      const ingestedAt = new Date(row.ingestedAt).toISOString();
      return { article, made: original(id) ?? article, revisions: revisions(id), ingestedAt };
    },
    /** The article as it was written: without ids, its own people apart where the store has joined them. */
    asMade(id: string): Article | null {
      const row = find.get(id);
      return row === undefined ? null : writtenArticle(row, partsOf(row));
    },
    bodies: (ids: string[]): Map<string, string> =>
      new Map(findBodies.all(JSON.stringify(ids)).map(({ id, body }) => [id, body])),
    countArticles: (): number => count.get() ?? 0,
  };
}
