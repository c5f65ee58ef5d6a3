/** Gives articles in the order in which they came in and changed. */
import type { ArticleCard } from '#domain/api.ts';
import type { Tail, TailQuery } from '#domain/query.ts';
import { paged } from '../paging.ts';
import type { Db } from './db.ts';

interface Row {
  sequence: number;
  key: number;
}

const between = (order: string): string =>
  `SELECT sequence, key FROM article_ids WHERE sequence > $1 AND sequence < $2 ORDER BY sequence ${order} LIMIT $3`;
const [UP, DOWN] = [between('ASC'), between('DESC')];

export function articleTail(db: Db) {
  return {
    async articlesSince({ since, until, limit, after }: TailQuery): Promise<Tail> {
      // before the articles: whatever has a number up to this one is among them
      const last = (await db.value<number>("SELECT value FROM counters WHERE name = 'sequence'"))!;
      const end = until === null ? Number.MAX_SAFE_INTEGER : until + 1;
      const at = after?.key ?? since;
      const rows = after?.back
        ? await db.all<Row>(DOWN, [since, Math.min(at, end), limit + 1])
        : await db.all<Row>(UP, [Math.max(at, since), end, limit + 1]);
      const { items, ...ways } = paged(
        rows,
        { limit, after },
        ({ sequence }) => ({ key: sequence }),
        ({ key }) => key,
      );
      const cards = await db.all<{ key: number; card: string }>(
        'SELECT key, card FROM articles WHERE key = ANY($1)',
        [items],
      );
      const byKey = new Map(cards.map(({ key, card }) => [key, card]));
      return { items: items.map((key) => JSON.parse(byKey.get(key)!) as ArticleCard), ...ways, last };
    },
  };
}
