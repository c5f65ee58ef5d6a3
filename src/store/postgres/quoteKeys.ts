/** Walks the quotes that match a condition, newest or oldest first: gives their keys, batch by batch, and no more of them than are asked for. */
import type { Density } from '../density.ts';
import { QUOTES_PER_ARTICLE } from '../keys.ts';
import type { Lexicon } from '../lexicon.ts';
import { larger, smaller } from '../parts.ts';
import type { Match } from '../rows.ts';
import { aboutMatching } from './articleKeys.ts';
import type { Db } from './db.ts';
import { windowsIn } from './windows.ts';

/** Keys of quotes, `to` exclusive. */
export interface QuoteRange {
  from: bigint;
  to: bigint;
}

/** What must match. */
export interface Expression {
  rows: Match;
  /** The same of tsquery.ts, on `w`. */
  condition: string;
}

export interface QuoteWalk extends QuoteRange {
  match: Expression;
  way: 'down' | 'up';
}

/** Articles of the first window where nothing tells how many of them match, and at least. */
const [UNKNOWN, FEWEST] = [500, 100];
/** A word that stands in so many articles stands in a quote of one of them, or more often. */
const IN_A_QUOTE = 5;

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

export interface QuoteKeys {
  /** Batch by batch, each of so many keys; the last one of a window has fewer. */
  walk(walk: QuoteWalk, size: number): AsyncGenerator<number[], void, undefined>;
  /** The first keys of a walk, at most so many. */
  first(walk: QuoteWalk, most: number): Promise<number[]>;
}

export function quoteKeys(db: Db, lexicon: Lexicon, densityOnce: () => Promise<Density>): QuoteKeys {
  async function* walk({ match, way, ...range }: QuoteWalk, size: number) {
    const sql = `SELECT w.key FROM quote_words w WHERE ${match.condition} AND ${BETWEEN} ${ORDERS[way]} LIMIT $5`;
    if (range.from >= range.to) return;
    const density = await densityOnce();
    const about = aboutMatching(match.rows, lexicon);
    const first = about === null ? UNKNOWN : (IN_A_QUOTE * size * density.articles) / Math.max(1, about);
    const [begin = 0n, end = 0n] = betweenValues(range);
    const articles = { from: begin, to: end + 1n };
    for (const window of windowsIn(articles, way, density, Math.max(FEWEST, Math.ceil(first)))) {
      let from = larger(range.from, window.from << PLACE_BITS);
      let to = smaller(range.to, window.to << PLACE_BITS);
      while (from < to) {
        const keys = await db.column<number>(sql, [...betweenValues({ from, to }), size]);
        const last = keys.at(-1);
        if (last !== undefined) yield keys;
        if (last === undefined || keys.length < size) break;
        if (way === 'down') to = BigInt(last);
        else from = BigInt(last) + 1n;
      }
    }
  }

  return {
    walk,
    async first(how, most) {
      const keys: number[] = [];
      for await (const some of walk(how, most)) {
        keys.push(...some);
        if (keys.length >= most) break;
      }
      return keys.slice(0, most);
    },
  };
}
