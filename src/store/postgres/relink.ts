/**
 * Works off the list of articles whose people are to be linked anew, after a decision about people. Each is taken apart and written again from its
 * own rows, by the code that writes new ones, so that links, counts and tokens are what they would be had the article come in today. What is
 * left when the process ends is done when the database is next opened.
 */
import type { QuoteRow } from '../quoteRow.ts';
import { type ArticleRow, type LinkedRow, type MentionRow, writtenArticle } from '../storedArticle.ts';
import type { Db, Pool } from './db.ts';
import { articleWriter } from './write.ts';

/** Articles in one transaction while others wait for their turn: half a second. */
const FEW = 50;
/** Articles in one transaction while nobody is served yet. */
const MANY = 500;

type Row = ArticleRow & { digest: string | null; ingestId: string };
type OfArticle<T> = T & { article: number };

export interface Relinker {
  /** Works the list off with few turns for others. */
  finish(): Promise<void>;
  /** Works it off with requests between. */
  finishSlowly(): Promise<void>;
}

/** Puts articles on the list, in order. */
export async function wantRelinks(db: Db, articleIds: readonly string[]): Promise<void> {
  const ids = [...new Set(articleIds)];
  if (ids.length === 0) return;
  await db.run('INSERT INTO relinks (article_id) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [ids]);
}

export function relinker(pool: Pool): Relinker {
  /** False where there was nothing left. */
  async function step(most: number): Promise<boolean> {
    if ((await pool.value('SELECT 1 FROM relinks LIMIT 1')) === undefined) return false;
    return pool.writing(async (db) => {
      const ids = await db.column<string>('SELECT article_id FROM relinks ORDER BY place LIMIT $1', [most]);
      if (ids.length === 0) return false;
      await relink(db, ids);
      await db.run('DELETE FROM relinks WHERE article_id = ANY ($1)', [ids]);
      return true;
    });
  }

  return {
    async finish() {
      while (await step(MANY));
    },
    async finishSlowly() {
      while (await step(FEW));
    },
  };
}

async function relink(db: Db, ids: string[]): Promise<void> {
  const keys = await db.column<number>('SELECT key FROM article_ids WHERE id = ANY ($1)', [ids]);
  const rows = await db.all<Row>(
    `SELECT a.key, a.id, i.digest, i.sequence, a.ingest_id AS "ingestId", a.ingested_at AS "ingestedAt",
       a.external_id AS "externalId", a.published, a.pipeline, t.body, t.detail
     FROM articles a JOIN article_texts t ON t.article_key = a.key JOIN article_ids i ON i.id = a.id
     WHERE a.key = ANY ($1) AND t.article_key = ANY ($1)`,
    [keys],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const quotes = await grouped<QuoteRow>(
    db,
    `SELECT article_key AS article, kind, text, start, "end", parts, speaker, speaker_kind AS "speakerKind",
       person_id AS "speakerId", cue, rule, confidence FROM quotes WHERE article_key = ANY ($1) ORDER BY article_key, place`,
    keys,
  );
  const people = await grouped<LinkedRow>(
    db,
    `SELECT article_key AS article, person_id AS id, place, name, roles, originals FROM article_people
     WHERE article_key = ANY ($1) ORDER BY article_key, place`,
    keys,
  );
  const mentions = await grouped<MentionRow>(
    db,
    `SELECT article_key AS article, person_id AS "personId", text, field AS "in", start, "end" FROM mentions
     WHERE article_key = ANY ($1) ORDER BY article_key, person_id, place`,
    keys,
  );
  const writer = articleWriter(db);
  for (const row of ids.flatMap((id) => byId.get(id) ?? [])) {
    const [own, named, mentioned] = [quotes, people, mentions].map((part) => part.get(row.key) ?? []);
    const parts = {
      quotes: own as QuoteRow[],
      people: named as LinkedRow[],
      mentions: mentioned as MentionRow[],
    };
    const { key, id, digest, ingestId, ingestedAt, externalId } = row;
    const frame = { key, id, ingestId, ingestedAt, externalId };
    writer.replace(key, frame, writtenArticle(row, parts), digest, 'same');
  }
  await writer.flush();
}

/** Rows by the article they belong to. */
async function grouped<T extends object>(db: Db, sql: string, keys: number[]): Promise<Map<number, T[]>> {
  const groups = new Map<number, T[]>();
  for (const { article, ...row } of await db.all<OfArticle<T>>(sql, [keys])) {
    const group = groups.get(article) ?? [];
    group.push(row as unknown as T);
    groups.set(article, group);
  }
  return groups;
}
