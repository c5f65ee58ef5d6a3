/** What pages of quotes are asked by and come to, whichever engine finds them: keys of quotes, in the order of the list. */
import {
  ANYTHING,
  type Position,
  QUOTED_KINDS,
  type QuoteKind,
  type QuoteQuery,
  type Ranking,
} from '#domain/query.ts';
import { FARTHEST_SECOND, QUOTES_PER_ARTICLE } from './keys.ts';
import { FIRST_KEY, LAST_KEY, paged } from './paging.ts';
import { type Ranked, rankedPage } from './ranking.ts';

export interface KeyPage {
  keys: number[];
  next: Position | null;
  prev: Position | null;
  ranking?: Ranking;
}

/** @param rows read one beyond the limit, as `paged` takes them. */
export function keyPage(rows: { key: number }[], page: Pick<QuoteQuery, 'limit' | 'after'>): KeyPage {
  const { items, ...ways } = paged(
    rows,
    page,
    ({ key }) => ({ key }),
    ({ key }) => key,
  );
  return { keys: items, ...ways };
}

export interface RankedQuote extends Ranked {
  kind: QuoteKind;
  saying: number | null;
}

/** The best of what was scored, of these kinds. @param isNew asked in order of rank: false for a quotation that was met before. */
export function rankedQuotes(
  rows: RankedQuote[],
  kinds: readonly QuoteKind[],
  {
    isNew,
    ...page
  }: Pick<QuoteQuery, 'after' | 'limit'> & {
    floor: number | null;
    isNew: (saying: number | null) => boolean;
  },
): KeyPage {
  const wanted = rows.filter(({ kind }) => kinds.includes(kind));
  wanted.sort((a, b) => a.score - b.score || b.key - a.key);
  const { shown, ...ways } = rankedPage(wanted, { ...page, isNew: ({ saying }) => isNew(saying) });
  const ranking: Ranking = {
    by: 'relevance',
    method: 'bm25',
    of: wanted.length,
    all: page.floor === null,
    ignored: [],
  };
  return { keys: shown.map(({ key }) => key), ...ways, ranking };
}

/** A function that is true for the first saying it is asked of each group; and for none. @param rootOf what stands for the group. */
export function firstOfGroups(rootOf: (saying: number) => number): (saying: number | null) => boolean {
  const met = new Set<number>();
  return (saying) => {
    if (saying === null) return true;
    const group = rootOf(saying);
    if (met.has(group)) return false;
    met.add(group);
    return true;
  };
}

/** The newest direct and partial quotes of a person. */
export function latestOf(person: number, limit: number): QuoteQuery {
  return {
    text: null,
    speaker: ANYTHING,
    person,
    kinds: QUOTED_KINDS,
    source: ANYTHING,
    from: null,
    to: null,
    sort: 'newest',
    total: 'none',
    collapse: false,
    limit,
    after: null,
  };
}

/** Bounds of keys of quotes, `to` exclusive. @param from seconds of articles; null for no bound. */
export function keysBetween(from: number | null, to: number | null): { from: bigint; to: bigint } {
  return {
    from: from === null ? FIRST_KEY : firstKeyAt(Math.min(from, FARTHEST_SECOND)),
    to: to === null || to > FARTHEST_SECOND ? LAST_KEY : firstKeyAt(to),
  };
}

/** Keys of articles are whole seconds, so the first at or after a fraction is the next whole one. */
function firstKeyAt(second: number): bigint {
  return BigInt(Math.ceil(second)) * BigInt(QUOTES_PER_ARTICLE);
}
