/** Marks the words of a query in stored articles and in texts of quotes. */
import type { QuoteHit } from '#domain/api.ts';
import type { ArticleHighlights } from '#domain/highlights.ts';
import type { TextQuery } from '#domain/textquery.ts';
import { articleHighlights, quoteHighlights } from '../highlighted.ts';
import type { Db } from './db.ts';
import { lexiconFor } from './terms.ts';

const TEXTS = `SELECT i.id, a.headline, t.body, q.starts, q.ends FROM article_ids i
  CROSS JOIN LATERAL (SELECT headline FROM articles WHERE key = i.key OFFSET 0) a
  CROSS JOIN LATERAL (SELECT body FROM article_texts WHERE article_key = i.key OFFSET 0) t
  CROSS JOIN LATERAL (SELECT array_agg(start ORDER BY place) AS starts, array_agg("end" ORDER BY place) AS ends
    FROM quotes WHERE article_key = i.key) q
  WHERE i.id = ANY ($1)`;

interface Row {
  id: string;
  headline: string | null;
  body: string;
  starts: number[] | null;
  ends: number[] | null;
}

export function highlighter(db: Db) {
  return {
    async highlights(ids: string[], query: TextQuery): Promise<Map<string, ArticleHighlights>> {
      const { forms } = await lexiconFor(db, query);
      const rows = await db.all<Row>(TEXTS, [ids]);
      return new Map(
        rows.map(({ id, headline, body, starts, ends }) => {
          const quotes = (starts ?? []).map((start, i): [number, number] => [start, ends?.[i] ?? start]);
          return [id, articleHighlights({ headline, body, quotes }, query, forms)];
        }),
      );
    },
    async quoteHighlights(texts: string[], query: TextQuery): Promise<NonNullable<QuoteHit['highlights']>[]> {
      const { forms } = await lexiconFor(db, query);
      return texts.map((text) => quoteHighlights(text, query, forms));
    },
  };
}
