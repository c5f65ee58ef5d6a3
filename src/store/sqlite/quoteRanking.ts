/**
 * Takes what a query for quotes comes to, gives the keys of its best matches by bm25; where many match, the newest are ranked, as with
 * articles (`relevance.ts`).
 */
import type Database from 'better-sqlite3';
import type { QuoteQuery } from '#domain/query.ts';
import { type KeyPage, type RankedQuote, rankedQuotes } from '../quotePage.ts';
import type { QuoteTarget } from '../quoteTarget.ts';
import { WINDOW } from '../ranking.ts';
import type { Groups } from './collapse.ts';

/** Only the words count; the second column holds speakers and filters. */
const WEIGHTS = '1.0, 0.0';

export function quoteRanking(db: Database.Database) {
  const oldestOfWindow = db
    .prepare<[string, bigint, bigint], number>(
      `SELECT w.rowid FROM quote_words w WHERE w.quote_words MATCH ? AND w.rowid >= ? AND w.rowid < ?
       ORDER BY w.rowid DESC LIMIT 1 OFFSET ${WINDOW - 1}`,
    )
    .pluck();
  // kinds are looked up in the rows: bm25 would count every quote there is of a kind that is asked for as a word
  const ranked = db.prepare<[string, bigint, bigint], RankedQuote>(
    `SELECT w.rowid AS key, bm25(quote_words, ${WEIGHTS}) AS score, q.kind, q.saying_id AS saying FROM quote_words w
     CROSS JOIN quotes q ON q.article_key = w.rowid >> 16 AND q.place = 65535 - (w.rowid & 65535)
     WHERE w.quote_words MATCH ? AND w.rowid >= ? AND w.rowid < ?`,
  );

  return (target: QuoteTarget<string>, { after, limit }: QuoteQuery, groups: Groups | null): KeyPage => {
    const { match, unkind, kinds, from, to } = target;
    const floor = after?.floor ?? oldestOfWindow.get(match, from, to) ?? null;
    const rows = ranked.all(unkind ?? match, floor === null ? from : BigInt(floor), to);
    const isNew = groups === null ? () => true : groups.isFirst;
    return rankedQuotes(rows, kinds, { after, limit, floor, isNew });
  };
}
