/** Takes a query for quotes, gives a page of them with article and paragraph: newest first, or by relevance. */
import type Database from 'better-sqlite3';
import type { Appearances, ArticleCard, QuoteHit } from '#domain/api.ts';
import { type Paged, QUOTED_KINDS, type QuoteQuery } from '#domain/query.ts';
import { foldSource, nameWords } from '../fold.ts';
import { paragraphAt } from '../paragraph.ts';
import { quoteCollapse } from './collapse.ts';
import { kindToken, nameToken, personToken, sourceToken } from './filters.ts';
import { allOf, anyToken, quoted } from './fts5.ts';
import { FARTHEST_SECOND, QUOTES_PER_ARTICLE } from './keys.ts';
import type { FindCalled } from './names.ts';
import { bounds, FIRST_KEY, LAST_KEY } from './paging.ts';
import { type KeyPage, keyPage, type QuoteTarget, quoteRanking } from './quoteRanking.ts';
import { type QuoteRow, storedQuote } from './quoteRow.ts';
import { matchQuotes } from './quoteText.ts';
import type { Lexicon } from './terms.ts';
import type { Who } from './who.ts';

type HitRow = QuoteRow & { key: number; card: string; body: string };

const EVERYTHING = { text: null, speaker: null, person: null, source: null, from: null, to: null };

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

  /** Rows of the people with this name, and of speakers as the articles call them: organisations, unnamed sources. */
  function bySpeaker(speaker: string): string | null {
    const words = nameWords(speaker);
    if (words.length === 0) return null;
    const raw = `speakers : (${words.map((word) => quoted(nameToken(word))).join(' AND ')})`;
    const tokens = findCalled(speaker, ['mentioned']) ?? [];
    return tokens.length === 0 ? raw : `(${raw}) OR (${anyToken('speakers', tokens)})`;
  }

  /** Null where nothing can match. */
  function targetOf({ text, speaker, person, kinds, source, from, to }: QuoteQuery): QuoteTarget | null {
    const parts: string[] = [];
    if (text !== null) parts.push(matchQuotes(text, lexicon));
    if (speaker !== null) {
      const part = bySpeaker(speaker);
      if (part === null) return null;
      parts.push(part);
    }
    if (person !== null) parts.push(anyToken('speakers', [personToken(who.head(person))]));
    if (source !== null) {
      const sourceId = findSource.get(foldSource(source));
      if (sourceId === undefined) return null;
      parts.push(anyToken('speakers', [sourceToken(sourceId)]));
    }
    if (kinds.length === 0) return null;
    return {
      match: allOf([...parts, anyToken('speakers', kinds.map(kindToken))]),
      unkind: parts.length === 0 ? null : allOf(parts),
      kinds,
      from: from === null ? FIRST_KEY : firstKeyAt(Math.min(from, FARTHEST_SECOND)),
      to: to === null || to > FARTHEST_SECOND ? LAST_KEY : firstKeyAt(to),
    };
  }

  function newest({ match, from, to }: QuoteTarget, { limit, after }: QuoteQuery): KeyPage {
    const { above, below } = bounds(after);
    const lowest = above < from ? from : above + 1n;
    const way = after?.back ? 'up' : 'down';
    const rows = newestKeys[way].all(match, lowest, below < to ? below : to, BigInt(limit + 1));
    return keyPage(rows, { limit, after });
  }

  function searchQuotes(query: QuoteQuery): Paged<QuoteHit> {
    const target = targetOf(query);
    if (target === null) return { items: [], next: null, prev: null };
    const ranked = query.sort === 'relevance' && query.text !== null;
    const groups = query.collapse ? collapse.groups() : null;
    const { keys, ...ways } = ranked
      ? byRelevance(target, query, groups)
      : groups === null
        ? newest(target, query)
        : collapse.newest(target, query, groups);
    const rows = hitsOf.all(JSON.stringify(keys));
    if (!query.collapse) return { items: rows.map(quoteHit), ...ways };
    const appearances = collapse.appearances(keys);
    const items = rows.map((row) => {
      const hit = quoteHit(row);
      return { ...hit, appearances: appearances(row.key) ?? onlyHere(hit) };
    });
    return { items, ...ways };
  }

  return {
    searchQuotes,
    /** The newest quotes of a person. */
    quotesOf(person: number, limit: number): QuoteHit[] {
      const query: QuoteQuery = {
        ...EVERYTHING,
        kinds: QUOTED_KINDS,
        sort: 'newest',
        collapse: false,
        after: null,
        person,
        limit,
      };
      return searchQuotes(query).items;
    },
  };
}

/** Keys of articles are whole seconds, so the first at or after a fraction is the next whole one. */
function firstKeyAt(second: number): bigint {
  return BigInt(Math.ceil(second)) * BigInt(QUOTES_PER_ARTICLE);
}

function onlyHere({ article, kind, text, start, end, speaker }: QuoteHit): Appearances {
  return { total: 1, first: [{ article, kind, text, start, end, speaker }] };
}

function quoteHit({ key: _, card, body, ...row }: HitRow): QuoteHit {
  const { id, headline, source, published, url } = JSON.parse(card) as ArticleCard;
  return {
    ...storedQuote(row),
    article: { id, headline, source, published, url },
    paragraph: paragraphAt(body, row.start),
  };
}
