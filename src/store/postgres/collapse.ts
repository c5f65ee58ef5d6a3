/**
 * Shows the same quotation in many articles once. Newest first, it stands where the newest of its appearances stands that matches the query:
 * an older one is passed over when its group was met before, on this page or, which the rows of its sayings tell, on an earlier one.
 */
import type { Appearances } from '#domain/api.ts';
import type { QuoteQuery } from '#domain/query.ts';
import { type AppearanceRow, appearances, earliest, MOST_SHOWN } from '../appearances.ts';
import { walkOf } from '../paging.ts';
import { larger, smaller } from '../parts.ts';
import { firstOfGroups, type KeyPage, keyPage } from '../quotePage.ts';
import type { QuoteTarget } from '../quoteTarget.ts';
import type { Db } from './db.ts';
import {
  articlesAndKeys,
  BETWEEN,
  betweenValues,
  type Expression,
  type QuoteKeys,
  type QuoteRange,
} from './quoteKeys.ts';
import { sayingGroups } from './sayingGroups.ts';

const SAYINGS_AT = `SELECT key, saying_id AS saying FROM quotes
  WHERE article_key = ANY ($1) AND key + 0 = ANY ($2) AND saying_id IS NOT NULL`;
const SAID_BETWEEN = `SELECT w.key, w.saying_id AS saying FROM quotes w WHERE ${BETWEEN} AND w.saying_id = ANY ($5)`;
const TOTALS =
  'SELECT saying_id AS saying, count(*) AS total FROM quotes WHERE saying_id = ANY ($1) GROUP BY saying_id';
const EARLIEST = `SELECT e.* FROM unnest($1::bigint[]) s (id) CROSS JOIN LATERAL (
    SELECT saying_id AS saying, article_key AS key, place, kind, text, start, "end", speaker FROM quotes
    WHERE saying_id = s.id ORDER BY article_key, place LIMIT ${MOST_SHOWN}) e`;

interface Said {
  key: number;
  saying: number;
}

type Appearing = Omit<AppearanceRow, 'root' | 'card'> & { saying: number };

/** The groups met so far in one answer. */
export interface Groups {
  /** The groups of these quotes, by key; absent for a quote that is not known again. */
  of(keys: number[]): Promise<Map<number, number>>;
  /** False where a quote of the same group was asked for before. */
  isFirst(group: number | undefined): boolean;
}

export function quoteCollapse(db: Db, walks: QuoteKeys) {
  const { roots, members } = sayingGroups(db);

  function groups(): Groups {
    const known = new Map<number, number | undefined>();
    const isFirst = firstOfGroups((group) => group);
    return {
      async of(keys) {
        const asked = keys.filter((key) => !known.has(key));
        if (asked.length > 0) {
          const said = await db.all<Said>(SAYINGS_AT, articlesAndKeys(asked));
          const rootOf = await roots([...new Set(said.map(({ saying }) => saying))]);
          for (const key of asked) known.set(key, undefined);
          for (const { key, saying } of said) known.set(key, rootOf.get(saying));
        }
        return new Map(
          keys.flatMap((key) => {
            const group = known.get(key);
            return group === undefined ? [] : [[key, group]];
          }),
        );
      },
      isFirst: (group) => isFirst(group ?? null),
    };
  }

  /** Of these groups, the newest quote in a range that matches; absent where there is none. */
  async function newestOf(
    asked: Set<number>,
    range: QuoteRange,
    condition: string,
  ): Promise<Map<number, number>> {
    const newest = new Map<number, number>();
    if (asked.size === 0 || range.from >= range.to) return newest;
    const rootOf = new Map((await members([...asked])).map(({ saying, root }) => [saying, root]));
    const said = await db.all<Said>(SAID_BETWEEN, [...betweenValues(range), [...rootOf.keys()]]);
    if (said.length === 0) return newest;
    const matching = await db.column<number>(
      `SELECT w.key FROM quote_words w WHERE w.article_key = ANY ($1) AND w.key + 0 = ANY ($2) AND ${condition}`,
      articlesAndKeys(said.map(({ key }) => key)),
    );
    const matches = new Set(matching);
    for (const { key, saying } of said) {
      const root = rootOf.get(saying)!;
      if (matches.has(key)) newest.set(root, Math.max(key, newest.get(root) ?? key));
    }
    return newest;
  }

  return {
    groups,
    async byTime(target: QuoteTarget<Expression>, query: QuoteQuery, groups: Groups): Promise<KeyPage> {
      const { limit, after } = query;
      const { way, above, below } = walkOf(query);
      const to = smaller(below, target.to);
      const from = larger(above + 1n, target.from);
      const rows: { key: number }[] = [];
      const { match } = target;
      for await (const keys of walks.walk({ match, way, from, to }, limit + 1)) {
        const groupOf = await groups.of(keys);
        const asked = new Set(groupOf.values());
        // on the way down only those of earlier pages were not met; on the way up, none of the newer ones
        const met = way === 'up' || after !== null;
        const newer = { from: way === 'up' ? BigInt(keys[0]!) + 1n : to, to: target.to };
        const newest = met ? await newestOf(asked, newer, match.condition) : new Map<number, number>();
        for (const key of keys) {
          const group = groupOf.get(key);
          const stands = group === undefined ? undefined : newest.get(group);
          if (
            way === 'up'
              ? stands === undefined || stands <= key
              : groups.isFirst(group) && stands === undefined
          )
            rows.push({ key });
        }
        if (rows.length > limit) break;
      }
      return keyPage(rows.slice(0, limit + 1), { limit, after });
    },
    /** Gives a function from the keys of quotes to where they stand in the whole store; null where a quote is not known again. */
    async appearances(keys: number[], groups: Groups): Promise<(key: number) => Appearances | null> {
      const groupOf = await groups.of(keys);
      if (groupOf.size === 0) return () => null;
      const sayings = await members([...new Set(groupOf.values())]);
      const rootOf = new Map(sayings.map(({ saying, root }) => [saying, root]));
      const asked = [[...rootOf.keys()]];
      const total = new Map<number, number>();
      for (const row of await db.all<{ saying: number; total: number }>(TOTALS, asked)) {
        const root = rootOf.get(row.saying)!;
        total.set(root, (total.get(root) ?? 0) + row.total);
      }
      const found = Map.groupBy(
        await db.all<Appearing>(EARLIEST, asked),
        ({ saying }) => rootOf.get(saying)!,
      );
      const first = new Map([...found].map(([root, rows]) => [root, earliest(rows)]));
      const cards = await cardsAt([...first.values()].flatMap((rows) => rows.map(({ key }) => key)));
      return (key) => {
        const root = groupOf.get(key);
        if (root === undefined) return null;
        const rows = first.get(root) ?? [];
        return appearances(
          total.get(root) ?? 0,
          rows.map((row) => ({ ...row, root, card: cards.get(row.key)! })),
        );
      };
    },
  };

  async function cardsAt(keys: number[]): Promise<Map<number, string>> {
    const rows = await db.all<{ key: number; card: string }>(
      'SELECT key, card FROM articles WHERE key = ANY ($1)',
      [[...new Set(keys)]],
    );
    return new Map(rows.map(({ key, card }) => [key, card]));
  }
}
