/** Syncing: takes the sequence a client has come to, gives what came in or changed after it. */
import type { ArticleCard } from '#domain/api.ts';
import { type CopydeskError, wrongParameter } from '#domain/errors.ts';
import type { Tail } from '#domain/query.ts';
import type { Store } from '#store/store.ts';
import type { Listed } from './asked.ts';
import { listed } from './listed.ts';

export interface TailSearch {
  /** The sequence that was come to; 0 at the beginning. */
  since: number;
  /** No articles of a later sequence. */
  until?: number | undefined;
  bodies?: boolean | undefined;
  limit: number;
  cursor?: string | undefined;
}

export interface ListedTail extends Listed<ArticleCard> {
  /** What to give as `since` to go on behind this page. */
  since: number;
  /** The last sequence given to an article of the store. */
  last: number;
}

export function createTail(store: Store, withBodies: (cards: ArticleCard[]) => Promise<ArticleCard[]>) {
  return async ({ since, until, bodies, limit, cursor }: TailSearch): Promise<ListedTail> => {
    const { page: tail, ...told } = await listed<ArticleCard, Tail>(['tail', since], cursor, (after) =>
      store.articlesSince({ since, until: until ?? null, limit, after }),
    );
    if (since > tail.last) throw beyond(since, tail.last);
    return {
      items: bodies ? await withBodies(tail.items) : tail.items,
      ...told,
      since: cameTo(tail, since),
      last: tail.last,
      total: null,
      facets: null,
      warnings: [],
      ranking: { by: 'sequence' },
    };
  };
}

/** Behind the last page, the last sequence there is: some of the numbers on the way are no article's any more. */
function cameTo({ items, next, last }: Tail, since: number): number {
  const shown = items.at(-1)?.sequence ?? since;
  return next === null ? Math.max(shown, last) : shown;
}

/** To answer that nothing is new would have the client wait for years: it came to this number with another file, or a later state of this. */
function beyond(since: number, last: number): CopydeskError {
  const detail = `\`since\` is ${since}, and the last sequence here is ${last}: it belongs to another database. Begin again with since=0.`;
  return wrongParameter('since', detail);
}
