/** Takes a query for articles, gives a page of cards: newest first from the full-text index, or by relevance. */
import type Database from 'better-sqlite3';
import type { ArticleCard } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { ArticleQuery, Paged, Position } from '#domain/query.ts';
import { articleFields } from './fields.ts';
import { EVERY } from './filters.ts';
import { anyToken } from './fts5.ts';
import { FARTHEST_SECOND } from './keys.ts';
import { rowsOfText, type TextIndex } from './match.ts';
import type { FindCalled } from './names.ts';
import { bounds, FIRST_KEY, LAST_KEY, paged } from './paging.ts';
import { relevanceSearch } from './relevance.ts';
import { inAll, NO_ROWS, type Rows, type Target, targetOf } from './rows.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { Lexicon } from './terms.ts';

interface CardRow {
  key: number;
  card: string;
}

/** A part of the answer: what matches between two keys. */
interface Part {
  from: bigint;
  to: bigint;
  target: Exclude<Target, { of: 'nothing' }>;
}

const ALL_ROWS: Rows = { match: null, not: true };

export function articleSearch(db: Database.Database, lexicon: Lexicon, findCalled: FindCalled) {
  const all = bothWays<[bigint, bigint, bigint]>(
    db,
    'SELECT key, card FROM articles WHERE key >= ? AND key < ? ORDER BY key',
  );
  const ofPerson = db.prepare<[number, number], CardRow>(
    `SELECT a.key, a.card FROM article_people p CROSS JOIN articles a ON a.key = p.article_key
     WHERE p.person_id = ? ORDER BY p.article_key DESC LIMIT ?`,
  );
  const matching = bothWays<[string, bigint, bigint, bigint]>(
    db,
    `SELECT a.key, a.card FROM article_words w CROSS JOIN articles a ON a.key = w.rowid
     WHERE w.article_words MATCH ? AND w.rowid >= ? AND w.rowid < ? ORDER BY w.rowid`,
  );
  const fields = articleFields(db, findCalled);
  const byRelevance = relevanceSearch(db);

  function rowsIn(stretch: Stretch, { text, person, as, source }: ArticleQuery): Rows {
    const parts: Rows[] = [];
    if (text !== null) {
      const during: TextIndex['during'] = (date) => (stretch.during(date) ? ALL_ROWS : NO_ROWS);
      parts.push(rowsOfText(text, { columns: 'headline body', lexicon, ...fields, during }));
    }
    if (person !== null) parts.push(fields.person(person, as));
    if (source !== null) parts.push(fields.named('source', source, undefined));
    return inAll(parts);
  }

  /** Newest first; neighbours that ask the same are one. */
  function partsOf(query: ArticleQuery): Part[] {
    const from = query.from === null ? FIRST_KEY : bound(Math.min(query.from, FARTHEST_SECOND));
    const to = query.to === null || query.to > FARTHEST_SECOND ? LAST_KEY : bound(query.to);
    const parts: Part[] = [];
    for (const stretch of stretchesOf(query.text)) {
      const [begin, end] = [larger(from, stretch.from), smaller(to, stretch.to)];
      if (begin >= end) continue;
      const target = targetOf(rowsIn(stretch, query), anyToken('filters', [EVERY]));
      if (target.of === 'nothing') continue;
      const later = parts.at(-1);
      if (later?.from === end && same(later.target, target)) later.from = begin;
      else parts.push({ from: begin, to: end, target });
    }
    return parts;
  }

  /** In the order they are walked: newest first, or back from the oldest. */
  function rows(parts: Part[], after: Position | null, limit: number): CardRow[] {
    const { above, below } = bounds(after);
    const [way, walked] = after?.back ? (['up', parts.toReversed()] as const) : (['down', parts] as const);
    const found: CardRow[] = [];
    for (const { from, to, target } of walked) {
      const left = BigInt(limit - found.length);
      if (left === 0n) break;
      const [begin, end] = [larger(from, above + 1n), smaller(to, below)];
      if (begin >= end) continue;
      const more =
        target.of === 'all'
          ? all[way].all(begin, end, left)
          : matching[way].all(target.match, begin, end, left);
      found.push(...more);
    }
    return found;
  }

  return {
    searchArticles(query: ArticleQuery): Paged<ArticleCard> {
      const parts = partsOf(query);
      const [part] = parts;
      if (query.sort === 'relevance' && query.text !== null && part?.target.of === 'match') {
        if (parts.length > 1) throw datesApart();
        const { from, to, target } = part;
        return byRelevance({ match: target.match, from, to, limit: query.limit, after: query.after });
      }
      const found = rows(parts, query.after, query.limit + 1);
      return paged(
        found,
        query,
        ({ key }) => ({ key }),
        ({ card }) => JSON.parse(card) as ArticleCard,
      );
    },
    /** The newest articles that name a person. */
    articlesOf(personId: number, limit: number): ArticleCard[] {
      const found = ofPerson.all(personId, limit);
      return found.map(({ card }) => JSON.parse(card) as ArticleCard);
    },
  };
}

/** Newest first, and the same walk back. */
function bothWays<Values extends unknown[]>(db: Database.Database, sql: string) {
  return {
    down: db.prepare<Values, CardRow>(`${sql} DESC LIMIT ?`),
    up: db.prepare<Values, CardRow>(`${sql} LIMIT ?`),
  };
}

function same(a: Target, b: Target): boolean {
  return a.of === b.of && (a.of !== 'match' || b.of !== 'match' || a.match === b.match);
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Scores of one expression are not those of another. */
function datesApart(): CopydeskError {
  const detail =
    'By relevance, a date can only narrow the whole query: take it out of OR and NOT, or sort by `newest`.';
  return new CopydeskError('invalid_query', detail, [{ detail, parameter: 'q' }]);
}

/** Keys are whole seconds, so the first at or after a fraction is the next whole one. */
function bound(second: number): bigint {
  return BigInt(Math.ceil(second));
}
