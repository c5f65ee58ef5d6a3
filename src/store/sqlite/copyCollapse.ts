/**
 * Shows the versions of one text once: where the newest stands that matches the query. An older one is passed over when its group was met
 * before on the page, or, which the index is asked, when a newer version matches on an earlier one.
 */
import type Database from 'better-sqlite3';
import type { ArticleCard, CardCopies } from '#domain/api.ts';
import type { ArticleQuery } from '#domain/query.ts';
import { MOST_ASKED, MOST_SHOWN } from '../collapsing.ts';
import { walkOf } from '../paging.ts';
import { larger, type Part, smaller } from '../parts.ts';

interface Row {
  key: number;
  leader: number;
}

export function copyCollapse(db: Database.Database) {
  const leader = 'coalesce(c.leader_key, c.article_key, ';
  const all = bothWays<[bigint, bigint]>(
    db,
    `SELECT a.key, ${leader} a.key) AS leader FROM articles a LEFT JOIN copies c ON c.article_key = a.key
     WHERE a.key >= ? AND a.key < ? ORDER BY a.key`,
  );
  const matching = bothWays<[string, bigint, bigint]>(
    db,
    `SELECT w.rowid AS key, ${leader} w.rowid) AS leader FROM article_words w LEFT JOIN copies c ON c.article_key = w.rowid
     WHERE w.article_words MATCH ? AND w.rowid >= ? AND w.rowid < ? ORDER BY w.rowid`,
  );
  const newer = db
    .prepare<[number, number, bigint, number, bigint], number>(
      `SELECT key FROM (SELECT ? AS key UNION ALL SELECT * FROM (
         SELECT article_key FROM copies WHERE leader_key = ? AND article_key >= ? LIMIT ${MOST_ASKED}
       )) WHERE key <> ? AND key >= ?`,
    )
    .pluck();
  const matches = db
    .prepare<[string, bigint], number>(
      'SELECT 1 FROM article_words w WHERE w.article_words MATCH ? AND w.rowid = ?',
    )
    .pluck();
  const leaderOf = db
    .prepare<[number], number | null>('SELECT leader_key FROM copies WHERE article_key = ?')
    .pluck();
  const count = db.prepare<[number], number>('SELECT count(*) FROM copies WHERE leader_key = ?').pluck();
  const others = db
    .prepare<[number, number, number], string>(
      `SELECT a.card FROM (SELECT ? AS key UNION ALL SELECT * FROM (
         SELECT article_key FROM copies WHERE leader_key = ? ORDER BY article_key LIMIT ${MOST_SHOWN + 1}
       )) g CROSS JOIN articles a ON a.key = g.key WHERE g.key <> ? ORDER BY a.key LIMIT ${MOST_SHOWN}`,
    )
    .pluck();

  return {
    /** Keys in the order they are walked, one beyond the limit. */
    keys(parts: Part[], query: ArticleQuery): number[] {
      const { way, above, below } = walkOf(query);
      const met = new Set<number>();
      const found: number[] = [];
      const isMatch = (key: bigint): boolean =>
        parts.some(
          ({ from, to, target }) =>
            key >= from && key < to && (target.of === 'all' || matches.get(target.match, key) !== undefined),
        );
      const standsFrom = (lowest: bigint, { key, leader }: Row): boolean =>
        newer.all(leader, leader, lowest, key, lowest).some((other) => isMatch(BigInt(other)));
      const isShown = (row: Row): boolean => {
        // on the way up the newer ones were not met yet
        if (way === 'up') return !standsFrom(BigInt(row.key) + 1n, row);
        if (met.has(row.leader)) return false;
        met.add(row.leader);
        return query.after === null || !standsFrom(below, row);
      };
      for (const { from, to, target } of way === 'up' ? parts.toReversed() : parts) {
        const [begin, end] = [larger(from, above + 1n), smaller(to, below)];
        if (begin >= end) continue;
        const rows =
          target.of === 'all'
            ? all[way].iterate(begin, end)
            : matching[way].iterate(target.match, begin, end);
        for (const row of rows) {
          if (isShown(row)) found.push(row.key);
          if (found.length > query.limit) return found;
        }
      }
      return found;
    },
    /** The other versions of an article, in all articles there are. */
    copiesOf(key: number): CardCopies {
      const leader = leaderOf.get(key) ?? key;
      const total = count.get(leader)!;
      const cards = total === 0 ? [] : others.all(leader, leader, key);
      const first = cards.map((card) => {
        const { id, source, published } = JSON.parse(card) as ArticleCard;
        return { id, source, published };
      });
      return { total, first };
    },
  };
}

function bothWays<Values extends unknown[]>(db: Database.Database, sql: string) {
  return { down: db.prepare<Values, Row>(`${sql} DESC`), up: db.prepare<Values, Row>(sql) };
}
