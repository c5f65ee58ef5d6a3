/** Keeps what facets count, a packed row an article, and counts it over the newest matches of a query. */
import type Database from 'better-sqlite3';
import type { ArticleQuery, Facets } from '#domain/query.ts';
import { type FacetFacts, packedFacets } from '../facetRow.ts';
import { COUNTED, countFacets, namedFacets } from '../facets.ts';
import type { Part } from '../parts.ts';
import { personCards } from './cards.ts';

export function facetRows(db: Database.Database) {
  const insert = db.prepare<[bigint, string]>('INSERT INTO article_facets VALUES (?, ?)');
  const remove = db.prepare<[bigint]>('DELETE FROM article_facets WHERE key = ?');
  return {
    add: (key: bigint, facts: FacetFacts): void => void insert.run(key, packedFacets(facts)),
    remove: (key: bigint): void => void remove.run(key),
  };
}

/** Plans that a test holds. */
export const FACET_SQL = {
  // one text for all rows: reading them one by one takes longer than counting
  all: `SELECT group_concat(key || char(9) || packed, char(10)) FROM (
     SELECT key, packed FROM article_facets WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT ?)`,
  matching: `SELECT group_concat(f.key || char(9) || f.packed, char(10)) FROM (
     SELECT rowid FROM article_words WHERE article_words MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ?) w
     CROSS JOIN article_facets f ON f.key = w.rowid`,
};

export function facetCounter(db: Database.Database) {
  const all = db.prepare<[bigint, bigint, bigint], string | null>(FACET_SQL.all).pluck();
  const matching = db.prepare<[string, bigint, bigint, bigint], string | null>(FACET_SQL.matching).pluck();
  const sources = db.prepare<[string], { id: number; name: string }>(
    'SELECT s.id, s.name FROM json_each(?) j CROSS JOIN sources s ON s.id = j.value',
  );
  const { shown } = personCards(db);

  /** Newest first; one more than is counted tells that there are more. */
  function linesOf(parts: Part[]): string[] {
    const lines: string[] = [];
    for (const { from, to, target } of parts) {
      const left = BigInt(COUNTED + 1 - lines.length);
      if (left <= 0n) break;
      const text = target.of === 'all' ? all.get(from, to, left) : matching.get(target.match, from, to, left);
      if (text) lines.push(...text.split('\n'));
    }
    return lines;
  }

  /** @param whole whether the parts are all there is of the query. */
  return (query: ArticleQuery, parts: Part[], whole: boolean): { facets: Facets; matches: number } => {
    const lines = linesOf(parts);
    const counted = countFacets(query, lines, whole);
    const named = sources.all(JSON.stringify(counted.sources));
    const facets = namedFacets(counted, {
      people: shown(counted.people),
      sources: new Map(named.map(({ id, name }) => [id, name])),
    });
    return { facets, matches: lines.length };
  };
}
