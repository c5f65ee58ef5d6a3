/** Marks the words of a query in stored articles and in texts of quotes. */
import type Database from 'better-sqlite3';
import type { QuoteHit } from '#domain/api.ts';
import type { Span } from '#domain/document.ts';
import type { ArticleHighlights } from '#domain/highlights.ts';
import type { TextQuery } from '#domain/textquery.ts';
import { type Forms, highlights as marksOf } from '../highlight.ts';
import type { Lexicon } from '../lexicon.ts';
import { markedHtml, snippetsOf } from '../snippets.ts';

/** Places told of one text: a word of every second sentence of a long one. */
const MOST_MARKS = 200;

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
      return new Map(
        textsOf.all(JSON.stringify(ids)).map(({ id, headline, body, quotes }) => {
          const spans = (JSON.parse(quotes) as [number, number][]).map(
            ([start, end]): Span => ({ start, end }),
          );
          const marks = marksOf(query, forms, { headline: headline ?? '', body, quotes: spans });
          const inHeadline = marks.headline ?? [];
          const inBody = marks.body ?? [];
          return [
            id,
            {
              headline: headline === null ? null : marked(headline, inHeadline),
              body: { marks: inBody.slice(0, MOST_MARKS), snippets: snippetsOf(body, inBody) },
            },
          ];
        }),
      );
    },
    quoteHighlights(texts: string[], query: TextQuery): NonNullable<QuoteHit['highlights']>[] {
      const forms = formsOnce();
      return texts.map((text) => marked(text, marksOf(query, forms, { text }).text ?? []));
    },
  };
}

function marked(text: string, spans: Span[]): { html: string; marks: Span[] } {
  return { html: markedHtml(text, spans), marks: spans.slice(0, MOST_MARKS) };
}
