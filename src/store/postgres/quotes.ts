/** Takes a query for quotes, gives a page of them with article and paragraph: newest or oldest first, or by relevance. */
import type { QuoteHit } from '#domain/api.ts';
import type { QuoteQuery, Ranking, Searched, Total } from '#domain/query.ts';
import { onlyHere } from '../appearances.ts';
import type { Density } from '../density.ts';
import type { Lexicon } from '../lexicon.ts';
import { walkOf } from '../paging.ts';
import { larger, smaller } from '../parts.ts';
import { type KeyPage, keyPage, latestOf } from '../quotePage.ts';
import { type HitRow, quoteHit } from '../quoteRow.ts';
import { type QuoteTarget, quoteTarget } from '../quoteTarget.ts';
import { CAP, capped } from '../totals.ts';
import { quoteCollapse } from './collapse.ts';
import type { Db } from './db.ts';
import { namedFor } from './names.ts';
import {
  articleKeyOf,
  articlesAndKeys,
  BETWEEN,
  betweenValues,
  type Expression,
  type QuoteKeys,
  quoteKeys,
} from './quoteKeys.ts';
import { quoteRanking } from './quoteRanking.ts';
import { lexiconFor } from './terms.ts';
import { condition } from './tsquery.ts';

const QUOTES = `SELECT key, kind, text, start, "end", parts, speaker, speaker_kind AS "speakerKind", person_id AS "speakerId",
    cue, rule, confidence
  FROM quotes WHERE article_key = ANY ($1) AND key + 0 = ANY ($2)`;
const TEXTS = `SELECT a.key, a.card, t.body FROM articles a JOIN article_texts t ON t.article_key = a.key
  WHERE a.key = ANY ($1) AND t.article_key = ANY ($1)`;

export function quoteSearch(db: Db, densityOnce: () => Promise<Density>) {
  async function targetIn(query: QuoteQuery, lexicon: Lexicon): Promise<QuoteTarget<Expression> | null> {
    const { speaker, source, person } = query;
    const named = await namedFor(db, {
      called: [...speaker.any, ...speaker.none],
      sources: [...source.any, ...source.none],
      people: person === null ? [] : [person],
    });
    return quoteTarget(query, { ...named, lexicon }, (rows) => ({ rows, condition: condition(rows) }));
  }

  async function byTime(
    { match, ...range }: QuoteTarget<Expression>,
    query: QuoteQuery,
    walks: QuoteKeys,
  ): Promise<KeyPage> {
    const { way, above, below } = walkOf(query);
    const [from, to] = [larger(above + 1n, range.from), smaller(below, range.to)];
    const keys = await walks.first({ match, way, from, to }, query.limit + 1);
    return keyPage(
      keys.map((key) => ({ key })),
      query,
    );
  }

  async function count(
    wanted: QuoteQuery['total'],
    { match, from, to }: QuoteTarget<Expression>,
    walks: QuoteKeys,
  ): Promise<Total | null> {
    if (wanted === 'none') return null;
    if (wanted === 'capped')
      return capped((await walks.first({ match, from, to, way: 'down' }, CAP + 1)).length);
    const value = await db.value<number>(
      `SELECT count(*) FROM quote_words w WHERE ${match.condition} AND ${BETWEEN}`,
      betweenValues({ from, to }),
    );
    return { value: value ?? 0, relation: 'eq' };
  }

  /** In the order of the keys. */
  async function hitsOf(keys: number[]): Promise<HitRow[]> {
    if (keys.length === 0) return [];
    const quotes = await db.all<Omit<HitRow, 'card' | 'body'>>(QUOTES, articlesAndKeys(keys));
    const [articles] = articlesAndKeys(keys);
    const texts = await db.all<Pick<HitRow, 'key' | 'card' | 'body'>>(TEXTS, [articles]);
    const byArticle = new Map(texts.map(({ key, ...article }) => [key, article]));
    const byKey = new Map(quotes.map((quote) => [quote.key, quote]));
    return keys.map((key) => ({ ...byKey.get(key)!, ...byArticle.get(articleKeyOf(key))! }));
  }

  async function searchQuotes(query: QuoteQuery): Promise<Searched<QuoteHit>> {
    const lexicon = await lexiconFor(db, query.text);
    const target = await targetIn(query, lexicon);
    // what is one quotation is only known once it is walked: items of `collapse` are not counted
    const wanted = query.collapse ? 'none' : query.total;
    if (target === null) return nothing(wanted);
    const walks = quoteKeys(db, lexicon, densityOnce);
    const total = await count(wanted, target, walks);
    const collapse = quoteCollapse(db, walks);
    const groups = query.collapse ? collapse.groups() : null;
    const isRanked = query.sort === 'relevance' && query.text !== null;
    const { keys, next, prev, ...how } = isRanked
      ? await quoteRanking(db, walks, densityOnce)(target, query, { groups, lexicon })
      : groups === null
        ? await byTime(target, query, walks)
        : await collapse.byTime(target, query, groups);
    const ranking: Ranking = how.ranking ?? { by: query.sort === 'oldest' ? 'oldest' : 'newest' };
    const rows = await hitsOf(keys);
    const page = { next, prev, total, ranking };
    if (groups === null) return { items: rows.map(quoteHit), ...page };
    const appearances = await collapse.appearances(keys, groups);
    const items = rows.map((row) => {
      const hit = quoteHit(row);
      return { ...hit, appearances: appearances(row.key) ?? onlyHere(hit) };
    });
    return { items, ...page };
  }

  return {
    searchQuotes,
    /** The newest quotes of a person. */
    quotesOf: async (person: number, limit: number): Promise<QuoteHit[]> =>
      (await searchQuotes(latestOf(person, limit))).items,
  };
}

/** Where nothing can match. */
function nothing(wanted: QuoteQuery['total']): Searched<QuoteHit> {
  const total: Total | null = wanted === 'none' ? null : { value: 0, relation: 'eq' };
  return { items: [], next: null, prev: null, total, ranking: { by: 'newest' } };
}
