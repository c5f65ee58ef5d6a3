/** Marks the words of a query in stored articles and in texts of quotes. */
import type Database from 'better-sqlite3';
import type { QuoteHit } from '#domain/api.ts';
import type { ArticleHighlights } from '#domain/highlights.ts';
import type { TextQuery } from '#domain/textquery.ts';
import type { Forms } from '../highlight.ts';
import { articleHighlights, quoteHighlights } from '../highlighted.ts';
import type { Lexicon } from '../lexicon.ts';

interface Row {
  id: string;
  headline: string | null;
  body: string;
  /** JSON: pairs of offsets. */
  quotes: string;
}

export function highlighter(db: Database.Database, lexicon: Lexicon) {
  const textsOf = db.prepare<[string], Row>(
    `SELECT a.id, a.card ->> '$.headline' AS headline, t.body,
       (SELECT json_group_array(json_array(q.start, q."end")) FROM quotes q WHERE q.article_key = a.key) AS quotes
     FROM json_each(?) asked CROSS JOIN articles a ON a.id = asked.value CROSS JOIN article_texts t ON t.article_key = a.key`,
  );

  /** Looked up once for all texts of a page. */
  function formsOnce(): Forms {
    const known = new Map<string, string[]>();
    return (word) => {
      const forms = known.get(word) ?? lexicon.forms(word);
      known.set(word, forms);
      return forms;
    };
  }

  return {
    highlights(ids: string[], query: TextQuery): Map<string, ArticleHighlights> {
      const forms = formsOnce();
      const rows = textsOf
        .all(JSON.stringify(ids))
        .map(({ id, quotes, ...texts }): [string, ArticleHighlights] => {
          const spans = JSON.parse(quotes) as [number, number][];
          return [id, articleHighlights({ ...texts, quotes: spans }, query, forms)];
        });
      return new Map(rows);
    },
    quoteHighlights(texts: string[], query: TextQuery): NonNullable<QuoteHit['highlights']>[] {
      const forms = formsOnce();
      return texts.map((text) => quoteHighlights(text, query, forms));
    },
  };
}
