/**
 * Shows the same quotation in many articles once. Newest first, it stands where the newest of its appearances stands that matches the query:
 * an older one is passed over when its group was met before, on this page or, which the index is asked, on an earlier one.
 */
import type Database from 'better-sqlite3';
import type { Appearances } from '#domain/api.ts';
import type { QuoteQuery } from '#domain/query.ts';
import { type AppearanceRow, appearances, MOST_SHOWN } from '../appearances.ts';
import { sayingToken } from '../filters.ts';
import { walkOf } from '../paging.ts';
import { firstOfGroups, type KeyPage, keyPage } from '../quotePage.ts';
import type { QuoteTarget } from '../quoteTarget.ts';
import { MOST_STEPS } from '../saying.ts';
import { allOf, anyToken } from './fts5.ts';
import { sayingGroups } from './sayings.ts';

/** The groups met so far in one answer. */
export interface Groups {
  /** False where a quote of the same group was asked for before. */
  isFirst(saying: number | null): boolean;
  /** All sayings that are one quotation with this one. */
  membersOf(saying: number): number[];
}

interface Said {
  key: number;
  saying: number | null;
}

export function quoteCollapse(db: Database.Database) {
  const { root, members } = sayingGroups(db);
  const matching = `SELECT w.rowid AS key, q.saying_id AS saying FROM quote_words w
    CROSS JOIN quotes q ON q.article_key = w.rowid >> 16 AND q.place = 65535 - (w.rowid & 65535)
    WHERE w.quote_words MATCH ? AND w.rowid >= ? AND w.rowid < ? ORDER BY w.rowid`;
  const downwards = db.prepare<[string, bigint, bigint], Said>(`${matching} DESC`);
  const upwards = db.prepare<[string, bigint, bigint], Said>(matching);
  const anyOf = db
    .prepare<[string, bigint, bigint], number>(
      'SELECT 1 FROM quote_words w WHERE w.quote_words MATCH ? AND w.rowid >= ? AND w.rowid < ? LIMIT 1',
    )
    .pluck();
  // most quotations have no newer appearance at all, and the index of words is the dearer one to ask
  const anyNewer = db
    .prepare<[string, bigint, bigint], number>(
      `SELECT 1 FROM json_each(?) j CROSS JOIN quotes q ON q.saying_id = j.value
       WHERE q.article_key >= ? >> 16 AND q.article_key <= ? >> 16 LIMIT 1`,
    )
    .pluck();
  const sayingsAt = db.prepare<[string], { key: number; saying: number | null }>(
    `SELECT j.value AS key, q.saying_id AS saying FROM json_each(?) j
     CROSS JOIN quotes q ON q.article_key = j.value >> 16 AND q.place = 65535 - (j.value & 65535)`,
  );
  const down = `WITH RECURSIVE down (root, id, step) AS (SELECT j.value, j.value, 0 FROM json_each(?) j
    UNION ALL SELECT d.root, s.id, step + 1 FROM down d CROSS JOIN sayings s ON s.parent_id = d.id WHERE step < ${MOST_STEPS})`;
  const totals = db.prepare<[string], { root: number; total: number }>(
    `${down} SELECT d.root, count(*) AS total FROM down d CROSS JOIN quotes q ON q.saying_id = d.id GROUP BY d.root`,
  );
  // the earliest of each saying, of which the earliest of all are then taken
  const earliest = db.prepare<[string], AppearanceRow>(
    `${down} SELECT d.root, q.article_key AS key, q.place, q.kind, q.text, q.start, q."end", q.speaker, a.card
     FROM down d CROSS JOIN quotes q ON q.saying_id = d.id AND q.article_key IN (
       SELECT i.article_key FROM quotes i WHERE i.saying_id = d.id ORDER BY i.article_key LIMIT ${MOST_SHOWN})
     CROSS JOIN articles a ON a.key = q.article_key`,
  );

  function groups(): Groups {
    const roots = new Map<number, number>();
    const rootOf = (saying: number): number => {
      const known = roots.get(saying) ?? root(saying);
      roots.set(saying, known);
      return known;
    };
    return {
      isFirst: firstOfGroups(rootOf),
      membersOf: (saying) => members(rootOf(saying)),
    };
  }

  return {
    groups,
    byTime({ match, from, to }: QuoteTarget<string>, query: QuoteQuery, groups: Groups): KeyPage {
      const { limit, after } = query;
      const { way, above, below } = walkOf(query);
      const end = below < to ? below : to;
      const standsFrom = (lowest: bigint, saying: number): boolean => {
        const members = groups.membersOf(saying);
        if (anyNewer.get(JSON.stringify(members), lowest, to) === undefined) return false;
        const same = anyToken('speakers', members.map(sayingToken));
        return anyOf.get(allOf([match, same]), lowest, to) !== undefined;
      };
      // on the way up the newer ones were not met yet
      const isShown =
        way === 'up'
          ? ({ key, saying }: Said) => saying === null || !standsFrom(BigInt(key) + 1n, saying)
          : ({ saying }: Said) =>
              groups.isFirst(saying) && (after === null || saying === null || !standsFrom(end, saying));
      const rows: Said[] = [];
      const walk = way === 'up' ? upwards : downwards;
      for (const row of walk.iterate(match, above < from ? from : above + 1n, end)) {
        if (isShown(row)) rows.push(row);
        if (rows.length > limit) break;
      }
      return keyPage(rows, { limit, after });
    },
    /** Gives a function from the keys of quotes to where they stand in the whole store; null where a quote is not known again. */
    appearances(keys: number[]): (key: number) => Appearances | null {
      const rootOf = new Map<number, number>();
      for (const { key, saying } of sayingsAt.all(JSON.stringify(keys))) {
        if (saying !== null) rootOf.set(key, root(saying));
      }
      const asked = JSON.stringify([...new Set(rootOf.values())]);
      const total = new Map(totals.all(asked).map((row) => [row.root, row.total]));
      const rows = Map.groupBy(earliest.all(asked), (row) => row.root);
      return (key) => {
        const group = rootOf.get(key);
        return group === undefined ? null : appearances(total.get(group) ?? 0, rows.get(group) ?? []);
      };
    },
  };
}
