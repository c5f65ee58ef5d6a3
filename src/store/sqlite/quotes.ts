/** Takes a query for quotes, gives a page of them with article and paragraph: newest or oldest first, or by relevance. */
import type Database from 'better-sqlite3';
import type { QuoteHit } from '#domain/api.ts';
import type { QuoteQuery, Ranking, Searched } from '#domain/query.ts';
import { onlyHere } from '../appearances.ts';
import type { FindCalled } from '../called.ts';
import type { Lexicon } from '../lexicon.ts';
import { walkOf } from '../paging.ts';
import { type KeyPage, keyPage, latestOf } from '../quotePage.ts';
import { type HitRow, quoteHit } from '../quoteRow.ts';
import { type QuoteTarget, quoteTarget } from '../quoteTarget.ts';
import { quoteCollapse } from './collapse.ts';
import { expression } from './fts5.ts';
import { quoteRanking } from './quoteRanking.ts';
import { counter } from './totals.ts';
import type { Who } from './who.ts';

export function quoteSearch(db: Database.Database, lexicon: Lexicon, findCalled: FindCalled, who: Who) {
  const matching = `SELECT w.rowid AS key FROM quote_words w
    WHERE w.quote_words MATCH ? AND w.rowid >= ? AND w.rowid < ? ORDER BY w.rowid`;
  const newestKeys = {
    down: db.prepare<[string, bigint, bigint, bigint], { key: number }>(`${matching} DESC LIMIT ?`),
    up: db.prepare<[string, bigint, bigint, bigint], { key: number }>(`${matching} LIMIT ?`),
  };
  const hitsOf = db.prepare<[string], HitRow>(
    `SELECT j.value AS key, q.kind, q.text, q.start, q."end", q.parts, q.speaker, q.speaker_kind AS speakerKind,
       q.person_id AS speakerId, q.cue, q.rule, q.confidence, a.card, t.body
     FROM json_each(?) j CROSS JOIN quotes q ON q.article_key = j.value >> 16 AND q.place = 65535 - (j.value & 65535)
     CROSS JOIN articles a ON a.key = q.article_key CROSS JOIN article_texts t ON t.article_key = q.article_key`,
  );
  const bySourceName = db.prepare<[string], number>('SELECT id FROM sources WHERE folded = ?').pluck();
  const findSource = (folded: string) => bySourceName.get(folded);
  const byRelevance = quoteRanking(db);
  const collapse = quoteCollapse(db);
  const count = counter(db, 'quote_words');

  function byTime({ match, from, to }: QuoteTarget<string>, query: QuoteQuery): KeyPage {
    const { way, above, below } = walkOf(query);
    const lowest = above < from ? from : above + 1n;
    const rows = newestKeys[way].all(match, lowest, below < to ? below : to, BigInt(query.limit + 1));
    return keyPage(rows, query);
  }

  function searchQuotes(query: QuoteQuery): Searched<QuoteHit> {
    const target = quoteTarget(query, { lexicon, findCalled, head: who.head, findSource }, expression);
    // what is one quotation is only known once it is walked: items of `collapse` are not counted
    const total = query.collapse ? 'none' : query.total;
    if (target === null)
      return { items: [], next: null, prev: null, total: count(total, []), ranking: { by: 'newest' } };
    const ranked = query.sort === 'relevance' && query.text !== null;
    const groups = query.collapse ? collapse.groups() : null;
    const { keys, next, prev, ...how } = ranked
      ? byRelevance(target, query, groups)
      : groups === null
        ? byTime(target, query)
        : collapse.byTime(target, query, groups);
    const rows = hitsOf.all(JSON.stringify(keys));
    const ranking: Ranking = how.ranking ?? { by: query.sort === 'oldest' ? 'oldest' : 'newest' };
    const page = { next, prev, total: count(total, [target]), ranking };
    if (!query.collapse) return { items: rows.map(quoteHit), ...page };
    const appearances = collapse.appearances(keys);
    const items = rows.map((row) => {
      const hit = quoteHit(row);
      return { ...hit, appearances: appearances(row.key) ?? onlyHere(hit) };
    });
    return { items, ...page };
  }

  return {
    searchQuotes,
    /** The newest quotes of a person. */
    quotesOf(person: number, limit: number): QuoteHit[] {
      return searchQuotes(latestOf(person, limit)).items;
    },
  };
}
