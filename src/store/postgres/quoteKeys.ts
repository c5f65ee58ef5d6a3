/** Walks the quotes that match a condition, newest or oldest first: gives their keys, batch by batch, and no more of them than are asked for. */
import type { Density } from '../density.ts';
import { QUOTES_PER_ARTICLE } from '../keys.ts';
import { larger, smaller } from '../parts.ts';
import type { Db } from './db.ts';
import { windowsIn } from './windows.ts';

/** Keys of quotes, `to` exclusive. */
export interface QuoteRange {
  from: bigint;
  to: bigint;
}

export interface QuoteWalk extends QuoteRange {
  /** Of tsquery.ts, on `w`. */
  condition: string;
  way: 'down' | 'up';
  /** Keys of a batch; a window's last one has fewer. */
  size: number;
}

/** Bits that tell the places of an article's quotes. */
const PLACE_BITS = BigInt(Math.log2(QUOTES_PER_ARTICLE));
const ORDERS = { down: 'ORDER BY w.article_key DESC, w.key DESC', up: 'ORDER BY w.article_key, w.key' };
/** The keys of articles ($1 and $2, inclusive) choose the parts of the table, those of quotes ($3 and $4) the rows. */
export const BETWEEN = 'w.article_key >= $1 AND w.article_key <= $2 AND w.key >= $3 AND w.key < $4';

/** What stands for `BETWEEN`. */
export function betweenValues({ from, to }: QuoteRange): bigint[] {
  return [from >> PLACE_BITS, (to - 1n) >> PLACE_BITS, from, to];
}

/** The key of the article of a quote. */
export function articleKeyOf(key: number): number {
  return Math.floor(key / QUOTES_PER_ARTICLE);
}

/** The keys of articles and of quotes, for `article_key = ANY ($1) AND key + 0 = ANY ($2)`: the sum has the rows of each article read once. */
export function articlesAndKeys(keys: number[]): [number[], number[]] {
  return [[...new Set(keys.map(articleKeyOf))], keys];
}

export async function* quoteKeys(
  db: Db,
  { condition, way, size, ...range }: QuoteWalk,
  density: Density,
): AsyncGenerator<number[], void, undefined> {
  const sql = `SELECT w.key FROM quote_words w WHERE ${condition} AND ${BETWEEN} ${ORDERS[way]} LIMIT $5`;
  if (range.from >= range.to) return;
  const [first = 0n, last = 0n] = betweenValues(range);
  for (const window of windowsIn({ from: first, to: last + 1n }, way, density)) {
    let from = larger(range.from, window.from << PLACE_BITS);
    let to = smaller(range.to, window.to << PLACE_BITS);
    while (from < to) {
      const keys = await db.column<number>(sql, [...betweenValues({ from, to }), size]);
      const end = keys.at(-1);
      if (end !== undefined) yield keys;
      if (end === undefined || keys.length < size) break;
      if (way === 'down') to = BigInt(end);
      else from = BigInt(end) + 1n;
    }
  }
}

/** The first keys of a walk, at most so many. */
export async function firstKeys(
  db: Db,
  walk: Omit<QuoteWalk, 'size'>,
  most: number,
  density: Density,
): Promise<number[]> {
  const keys: number[] = [];
  for await (const some of quoteKeys(db, { ...walk, size: most }, density)) {
    keys.push(...some);
    if (keys.length >= most) break;
  }
  return keys.slice(0, most);
}
