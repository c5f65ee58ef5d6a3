/** Takes a query for articles, gives a page of cards: newest first from the full-text index, or by relevance. */
import type Database from 'better-sqlite3';
import type { ArticleCard } from '#domain/api.ts';
import type { ArticleQuery, Paged, PersonPart } from '#domain/query.ts';
import { foldSource } from '../fold.ts';
import { sourceToken } from './filters.ts';
import { FARTHEST_SECOND } from './keys.ts';
import { allOf, anyToken, type Expand, matchText } from './match.ts';
import type { FindCalled } from './names.ts';
import { FIRST_KEY, LAST_KEY, paged } from './paging.ts';
import { relevanceSearch } from './relevance.ts';

interface CardRow {
  key: number;
  card: string;
}

/** Where nobody asks what the person is in the article: speakers are mentioned, too. */
const ANY_PART: PersonPart[] = ['mentioned', 'author'];

/** What a query comes to: nothing can match, all match, or an FTS5 expression. */
type Target = { of: 'nothing' } | { of: 'all' } | { of: 'match'; match: string };

export function articleSearch(db: Database.Database, expand: Expand, findCalled: FindCalled) {
  const all = db.prepare<[bigint, bigint, bigint], CardRow>(
    'SELECT key, card FROM articles WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT ?',
  );
  const ofPerson = db.prepare<[number, number], CardRow>(
    `SELECT a.key, a.card FROM article_people p CROSS JOIN articles a ON a.key = p.article_key
     WHERE p.person_id = ? ORDER BY p.article_key DESC LIMIT ?`,
  );
  const matching = db.prepare<[string, bigint, bigint, bigint], CardRow>(
    `SELECT a.key, a.card FROM article_words w CROSS JOIN articles a ON a.key = w.rowid
     WHERE w.article_words MATCH ? AND w.rowid >= ? AND w.rowid < ? ORDER BY w.rowid DESC LIMIT ?`,
  );
  const findSource = db.prepare<[string], number>('SELECT id FROM sources WHERE folded = ?').pluck();
  const byRelevance = relevanceSearch(db);

  function targetOf({ text, person, as, source }: ArticleQuery): Target {
    const parts = text === null ? [] : [matchText(text, 'headline body', expand)];
    if (person !== null) {
      const tokens = findCalled(person, as.length > 0 ? as : ANY_PART) ?? [];
      if (tokens.length === 0) return { of: 'nothing' };
      parts.push(anyToken('filters', tokens));
    }
    if (source !== null) {
      const sourceId = findSource.get(foldSource(source));
      if (sourceId === undefined) return { of: 'nothing' };
      parts.push(anyToken('filters', [sourceToken(sourceId)]));
    }
    return parts.length === 0 ? { of: 'all' } : { of: 'match', match: allOf(parts) };
  }

  function rows(target: Target, from: bigint, to: bigint, limit: bigint): CardRow[] {
    if (target.of === 'all') return all.all(from, to, limit);
    return target.of === 'match' ? matching.all(target.match, from, to, limit) : [];
  }

  return {
    searchArticles(query: ArticleQuery): Paged<ArticleCard> {
      const target = targetOf(query);
      const from = query.from === null ? FIRST_KEY : bound(Math.min(query.from, FARTHEST_SECOND));
      const to = query.to === null || query.to > FARTHEST_SECOND ? LAST_KEY : bound(query.to);
      if (query.sort === 'relevance' && query.text !== null && target.of === 'match') {
        return byRelevance({ match: target.match, from, to, limit: query.limit, after: query.after });
      }
      const before = query.after === null ? LAST_KEY : bound(query.after.key);
      const found = rows(target, from, before < to ? before : to, BigInt(query.limit + 1));
      return paged(found, query.limit, ({ card }) => JSON.parse(card) as ArticleCard);
    },
    /** The newest articles that name a person. */
    articlesOf(personId: number, limit: number): ArticleCard[] {
      const found = ofPerson.all(personId, limit);
      return found.map(({ card }) => JSON.parse(card) as ArticleCard);
    },
  };
}

/** Keys are whole seconds, so the first at or after a fraction is the next whole one. */
function bound(second: number): bigint {
  return BigInt(Math.ceil(second));
}
