/** Counts articles by source, month, language, section, host and pipeline: those of a transaction together, as most of them count in the same rows. */
import type { Db } from './db.ts';
import { inColumns } from './insertRows.ts';

// as the earliest article writes it
const COUNT = `INSERT INTO article_counts (source_id, kind, value, articles, quotes)
  SELECT source_id, kind, (array_agg(value ORDER BY key))[1], $2 * count(*), $2 * sum(quotes) FROM article_facts WHERE key = ANY ($1)
  GROUP BY source_id, kind, lower(value COLLATE "C")
  ON CONFLICT (source_id, kind, folded) DO UPDATE
    SET articles = article_counts.articles + excluded.articles, quotes = article_counts.quotes + excluded.quotes
  RETURNING source_id AS source, kind, folded, articles`;

interface Row {
  source: number;
  kind: string;
  folded: string;
  articles: number;
}

export function articleCounter(db: Db) {
  const none: Row[] = [];
  const count = async (keys: number[], change: 1 | -1): Promise<Row[]> =>
    keys.length === 0 ? [] : db.all<Row>(COUNT, [keys, change]);
  return {
    /** Those that are written by now. */
    async add(keys: number[]): Promise<void> {
      await count(keys, 1);
    },
    /** Those that are still there, and change or go. */
    async drop(keys: number[]): Promise<void> {
      const rows = await count(keys, -1);
      none.push(...rows.filter(({ articles }) => articles <= 0));
    },
    /** Takes counts of none away, when all is counted. */
    async prune(): Promise<void> {
      if (none.length === 0) return;
      await db.run(
        `DELETE FROM article_counts c USING unnest($1::bigint[], $2::text[], $3::text[]) gone (source_id, kind, folded)
         WHERE c.source_id = gone.source_id AND c.kind = gone.kind AND c.folded = gone.folded AND c.articles <= 0`,
        inColumns(
          none.map(({ source, kind, folded }) => [source, kind, folded]),
          3,
        ),
      );
    },
  };
}
