/** Takes a query for quotes, gives the newest that match with their article and paragraph. */
import type Database from 'better-sqlite3';
import type { ArticleCard, QuoteHit } from '#domain/api.ts';
import type { Paged, QuoteQuery } from '#domain/query.ts';
import { nameWords } from '../fold.ts';
import { paragraphAt } from '../paragraph.ts';
import { nameToken, personToken } from './filters.ts';
import { allOf, anyToken, type Expand, matchText, quoted } from './match.ts';
import type { FindCalled } from './names.ts';
import { LAST_KEY, paged } from './paging.ts';
import { type QuoteRow, storedQuote } from './quoteRow.ts';

type HitRow = QuoteRow & { key: number; card: string; body: string };

const COLUMNS = `q.kind, q.text, q.start, q."end", q.parts, q.speaker, q.speaker_kind AS speakerKind,
  q.person_id AS speakerId, q.cue, q.rule, q.confidence, a.card, t.body`;
const ARTICLE = `CROSS JOIN articles a ON a.key = q.article_key
  CROSS JOIN article_texts t ON t.article_key = q.article_key`;

export function quoteSearch(db: Database.Database, expand: Expand, findCalled: FindCalled) {
  const matching = db.prepare<[string, bigint, bigint], HitRow>(
    `SELECT w.rowid AS key, ${COLUMNS} FROM quote_words w
     CROSS JOIN quotes q ON q.article_key = w.rowid >> 16 AND q.place = 65535 - (w.rowid & 65535) ${ARTICLE}
     WHERE w.quote_words MATCH ? AND w.rowid < ? ORDER BY w.rowid DESC LIMIT ?`,
  );
  const all = db.prepare<[bigint, bigint, bigint, bigint], HitRow>(
    `SELECT q.article_key * 65536 + 65535 - q.place AS key, ${COLUMNS} FROM quotes q ${ARTICLE}
     WHERE q.article_key <= ? >> 16 AND NOT (q.article_key = ? >> 16 AND q.place <= 65535 - (? & 65535))
     ORDER BY q.article_key DESC, q.place LIMIT ?`,
  );

  /** Rows of the people with this name, and of speakers as the articles call them: organisations, unnamed sources. */
  function bySpeaker(speaker: string): string | null {
    const words = nameWords(speaker);
    if (words.length === 0) return null;
    const raw = `speakers : (${words.map((word) => quoted(nameToken(word))).join(' AND ')})`;
    const tokens = findCalled(speaker, ['mentioned']) ?? [];
    return tokens.length === 0 ? raw : `(${raw}) OR (${anyToken('speakers', tokens)})`;
  }

  function hits(match: string | null, before: number | null, limit: number): HitRow[] {
    const bound = before === null ? LAST_KEY : BigInt(before);
    return match === null
      ? all.all(bound, bound, bound, BigInt(limit))
      : matching.all(match, bound, BigInt(limit));
  }

  return {
    searchQuotes({ text, speaker, limit, after }: QuoteQuery): Paged<QuoteHit> {
      const parts: string[] = [];
      if (text !== null) parts.push(matchText(text, 'text', expand));
      if (speaker !== null) {
        const part = bySpeaker(speaker);
        if (part === null) return { items: [], next: null };
        parts.push(part);
      }
      const rows = hits(parts.length === 0 ? null : allOf(parts), after?.key ?? null, limit + 1);
      return paged(rows, limit, quoteHit);
    },
    /** The newest quotes of a person. */
    quotesOf(personId: number, limit: number): QuoteHit[] {
      return hits(anyToken('speakers', [personToken(personId)]), null, limit).map(quoteHit);
    },
  };
}

function quoteHit({ key: _, card, body, ...row }: HitRow): QuoteHit {
  const { id, headline, source, published, url } = JSON.parse(card) as ArticleCard;
  return {
    ...storedQuote(row),
    article: { id, headline, source, published, url },
    paragraph: paragraphAt(body, row.start),
  };
}
