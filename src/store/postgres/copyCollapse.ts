/**
 * Shows the versions of one text once: where the newest stands that matches the query. An older one is passed over when its group was met
 * before on the page, or, which the index is asked, when a newer version matches on an earlier one.
 */
import type { ArticleCard, CardCopies } from '#domain/api.ts';
import type { ArticleQuery } from '#domain/query.ts';
import { MOST_ASKED, MOST_SHOWN } from '../collapsing.ts';
import { walkOf } from '../paging.ts';
import type { Part } from '../parts.ts';
import type { ArticleKeys } from './articleKeys.ts';
import type { Db } from './db.ts';

const LEADERS = `SELECT k.key, coalesce(c.leader_key, c.article_key, k.key) AS leader
  FROM unnest($1::bigint[]) WITH ORDINALITY k (key, place) LEFT JOIN copies c ON c.article_key = k.key ORDER BY k.place`;
/** The other versions of each article that are at or above a key. */
const NEWER = `SELECT k.key, o.key AS other FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) k (key, leader, lowest)
  CROSS JOIN LATERAL (SELECT k.leader AS key UNION ALL (
    SELECT article_key FROM copies WHERE leader_key = k.leader AND article_key >= k.lowest LIMIT ${MOST_ASKED})) o
  WHERE o.key <> k.key AND o.key >= k.lowest`;
const COPIES = `SELECT k.key, (SELECT count(*) FROM copies WHERE leader_key = k.leader) AS total, a.card
  FROM unnest($1::bigint[], $2::bigint[]) k (key, leader)
  CROSS JOIN LATERAL (SELECT key FROM (SELECT k.leader AS key UNION ALL (
    SELECT article_key FROM copies WHERE leader_key = k.leader ORDER BY article_key LIMIT ${MOST_SHOWN + 1})) g
    WHERE g.key <> k.key ORDER BY g.key LIMIT ${MOST_SHOWN}) o
  CROSS JOIN LATERAL (SELECT card FROM articles WHERE key = o.key OFFSET 0) a ORDER BY o.key`;

interface Row {
  key: number;
  leader: number;
}

export function copyCollapse(db: Db, keys: ArticleKeys) {
  /** Which of these match, in any of the parts. */
  async function matching(parts: Part[], asked: number[]): Promise<Set<number>> {
    const found = new Set<number>();
    for (const { from, to, target } of parts) {
      const within = asked.filter((key) => key >= from && key < to);
      if (within.length === 0) continue;
      const some =
        target.of === 'all'
          ? within
          : await db.column<number>(
              `SELECT k.key FROM unnest($1::bigint[]) k (key) CROSS JOIN LATERAL (
                 SELECT FROM article_words w WHERE w.key = k.key AND ${target.match} OFFSET 0) m`,
              [within],
            );
      for (const key of some) found.add(key);
    }
    return found;
  }

  /** Those of the rows of which another version, at or above a key, matches. */
  async function shownBefore(parts: Part[], rows: Row[], lowest: (row: Row) => bigint): Promise<Set<number>> {
    if (rows.length === 0) return new Set();
    const newer = await db.all<{ key: number; other: number }>(NEWER, [
      rows.map(({ key }) => key),
      rows.map(({ leader }) => leader),
      rows.map(lowest),
    ]);
    const matches = await matching(parts, [...new Set(newer.map(({ other }) => other))]);
    return new Set(newer.flatMap(({ key, other }) => (matches.has(other) ? key : [])));
  }

  return {
    /** Keys in the order they are walked, one beyond the limit. */
    async keys(parts: Part[], query: ArticleQuery): Promise<number[]> {
      const walk = walkOf(query);
      const met = new Set<number>();
      const found: number[] = [];
      for await (const some of keys.walk(parts, walk, 2 * query.limit + 1)) {
        let rows = await db.all<Row>(LEADERS, [some]);
        if (walk.way === 'down') {
          rows = rows.filter(({ leader }) => !met.has(leader) && met.add(leader));
        }
        // on the way up the newer ones were not met yet
        const before =
          walk.way === 'up'
            ? await shownBefore(parts, rows, ({ key }) => BigInt(key) + 1n)
            : query.after === null
              ? new Set<number>()
              : await shownBefore(parts, rows, () => walk.below);
        for (const { key } of rows) if (!before.has(key)) found.push(key);
        if (found.length > query.limit) return found.slice(0, query.limit + 1);
      }
      return found;
    },
    /** The other versions of each of these, in all articles there are. */
    async copiesOf(asked: number[]): Promise<Map<number, CardCopies>> {
      const rows = await db.all<Row>(LEADERS, [asked]);
      const cards = await db.all<{ key: number; total: number; card: string }>(COPIES, [
        rows.map(({ key }) => key),
        rows.map(({ leader }) => leader),
      ]);
      const byKey = Map.groupBy(cards, ({ key }) => key);
      return new Map(
        asked.map((key) => {
          const known = byKey.get(key) ?? [];
          const first = known.map(({ card }) => {
            const { id, source, published } = JSON.parse(card) as ArticleCard;
            return { id, source, published };
          });
          return [key, { total: known[0]?.total ?? 0, first }];
        }),
      );
    },
  };
}
