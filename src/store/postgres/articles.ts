/** Takes an article's id, gives the article with its quotes, people and evidence, put together from its rows; or in its layers. */
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
import type { Db } from './db.ts';
import { revisionsOf } from './revisions.ts';

// the key is looked up first: a statement that has it as a value opens one part of the tables, and no others
const ROW = `SELECT key, id, external_id AS "externalId", ingested_at AS "ingestedAt", published, pipeline, body, detail
  FROM articles CROSS JOIN article_texts WHERE key = $1 AND article_key = $1`;
const QUOTES = `SELECT kind, text, start, "end", parts, speaker, speaker_kind AS "speakerKind", person_id AS "speakerId", cue, rule, confidence
  FROM quotes WHERE article_key = $1 ORDER BY place`;
const PEOPLE =
  'SELECT person_id AS id, place, name, roles, originals FROM article_people WHERE article_key = $1 ORDER BY place';
const MENTIONS = `SELECT person_id AS "personId", text, field AS "in", start, "end"
  FROM mentions WHERE article_key = $1 ORDER BY person_id, place`;

export function articleReader(db: Db) {
  const { revisions, original } = revisionsOf(db);

  async function find(id: string): Promise<ArticleRow | undefined> {
    const place = await db.get<Pick<ArticleRow, 'key' | 'sequence'>>(
      'SELECT key, sequence FROM article_ids WHERE id = $1',
      [id],
    );
    const row = place && (await db.get<Omit<ArticleRow, 'sequence'>>(ROW, [place.key]));
    return row && { ...row, sequence: place.sequence };
  }

  async function partsOf({ key }: ArticleRow): Promise<Parts> {
    return {
      quotes: await db.all<QuoteRow>(QUOTES, [key]),
      people: await db.all<LinkedRow>(PEOPLE, [key]),
      mentions: await db.all<MentionRow>(MENTIONS, [key]),
    };
  }

  return {
    async article(id: string): Promise<StoredArticle | null> {
      const row = await find(id);
      return row === undefined ? null : storedArticle(row, await partsOf(row), await revisions(id));
    },
    async layers(id: string): Promise<Layers | null> {
      const row = await find(id);
      if (row === undefined) return null;
      const article = writtenArticle(row, await partsOf(row));
      const ingestedAt = new Date(row.ingestedAt).toISOString();
      return { article, made: (await original(id)) ?? article, revisions: await revisions(id), ingestedAt };
    },
    /** The article as it was written: without ids, its own people apart where the store has joined them. */
    async asMade(id: string): Promise<Article | null> {
      const row = await find(id);
      return row === undefined ? null : writtenArticle(row, await partsOf(row));
    },
    async bodies(ids: string[]): Promise<Map<string, string>> {
      const found = await db.all<{ id: string; key: number }>(
        'SELECT id, key FROM article_ids WHERE id = ANY($1)',
        [ids],
      );
      const rows = await db.all<{ key: number; body: string }>(
        'SELECT article_key AS key, body FROM article_texts WHERE article_key = ANY($1)',
        [found.map(({ key }) => key)],
      );
      const bodies = new Map(rows.map(({ key, body }) => [key, body]));
      return new Map(found.map(({ id, key }) => [id, bodies.get(key)!]));
    },
    /** From the counts that are kept: rows would have to be gone through. */
    countArticles: async (): Promise<number> =>
      (await db.value<number>(
        "SELECT articles FROM article_counts WHERE source_id = 0 AND kind = 'all' AND folded = ''",
      )) ?? 0,
  };
}
