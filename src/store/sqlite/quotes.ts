/** Takes a query for quotes, gives a page of them with article and paragraph: newest or oldest first, or by relevance. */
import type Database from 'better-sqlite3';
import type { QuoteHit } from '#domain/api.ts';
import type { QuoteQuery, Ranking, Searched, Wanted } from '#domain/query.ts';
import { onlyHere } from '../appearances.ts';
import type { FindCalled } from '../called.ts';
import { kindToken, nameToken, personToken, sourceToken } from '../filters.ts';
import { foldSource, nameWords } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { walkOf } from '../paging.ts';
import { type KeyPage, keyPage, keysBetween, latestOf } from '../quotePage.ts';
import { type HitRow, quoteHit } from '../quoteRow.ts';
import { inAll, inAny, NO_ROWS, type Rows, rowsWith, targetOf, withAny, withEach } from '../rows.ts';
import { quoteCollapse } from './collapse.ts';
import { expression } from './fts5.ts';
import { type QuoteTarget, quoteRanking } from './quoteRanking.ts';
import { quoteRows } from './quoteText.ts';
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
  const findSource = db.prepare<[string], number>('SELECT id FROM sources WHERE folded = ?').pluck();
  const byRelevance = quoteRanking(db);
  const collapse = quoteCollapse(db);
  const count = counter(db, 'quote_words');

  /** Rows of the people with this name, and of speakers as the articles call them: organisations, unnamed sources. */
  function bySpeaker(speaker: string): Rows {
    const words = nameWords(speaker).map((word) => nameToken(word));
    if (words.length === 0) return NO_ROWS;
    const tokens = findCalled(speaker, ['mentioned']) ?? [];
    return inAny([withEach('speakers', words), withAny('speakers', tokens)]);
  }

  function bySource(source: string): Rows {
    const id = findSource.get(foldSource(source));
    return id === undefined ? NO_ROWS : withAny('speakers', [sourceToken(id)]);
  }

  /** Null where nothing can match. */
  function targetIn({ text, speaker, person, kinds, source, from, to }: QuoteQuery): QuoteTarget | null {
    const parts: Rows[] = [];
    const add = (wanted: Wanted, rows: (value: string) => Rows) => {
      if (wanted.any.length > 0 || wanted.none.length > 0) parts.push(rowsWith(wanted, rows));
    };
    if (text !== null) parts.push(quoteRows(text, lexicon));
    add(speaker, bySpeaker);
    if (person !== null) parts.push(withAny('speakers', [personToken(who.head(person))]));
    add(source, bySource);
    if (kinds.length === 0) return null;
    const ofKinds = withAny('speakers', kinds.map(kindToken));
    const target = targetOf(inAll([...parts, ofKinds]), 'speakers');
    if (target.of !== 'match') return null;
    const unkind = targetOf(inAll(parts), 'speakers');
    return {
      match: expression(target.match),
      unkind: unkind.of === 'match' ? expression(unkind.match) : null,
      kinds,
      ...keysBetween(from, to),
    };
  }

  function byTime({ match, from, to }: QuoteTarget, query: QuoteQuery): KeyPage {
    const { way, above, below } = walkOf(query);
    const lowest = above < from ? from : above + 1n;
    const rows = newestKeys[way].all(match, lowest, below < to ? below : to, BigInt(query.limit + 1));
    return keyPage(rows, query);
  }

  function searchQuotes(query: QuoteQuery): Searched<QuoteHit> {
    const target = targetIn(query);
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
