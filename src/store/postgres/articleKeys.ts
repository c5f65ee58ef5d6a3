/**
 * Walks the articles that match, newest or oldest first: gives their keys, and no more of them than are asked for. PostgreSQL's index of words has no
 * order: it gives all matches of a window of time at once, which are sorted then. `OFFSET 0` keeps that apart from the LIMIT, or else the planner walks
 * rows in order and reads the vector of each until enough match.
 */
import type { Density } from '../density.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Walk } from '../paging.ts';
import { larger, type Part, smaller } from '../parts.ts';
import type { Match } from '../rows.ts';
import type { Db } from './db.ts';
import { type Window, windowsIn } from './windows.ts';

/** Articles of the first window where nothing tells how many of them match. */
const UNKNOWN = 2_000;
/** So many times as many matches are expected in the first window as are asked for. */
const SPARE = 1.5;

/** About how many articles match, by the counts of words; null where only names are asked for. */
export function aboutMatching(match: Match, lexicon: Lexicon): number | null {
  switch (match.is) {
    case 'texts': {
      const each = match.texts.map((text) => rarest(text, lexicon));
      return each.reduce((sum, articles) => sum + articles, 0);
    }
    case 'near':
      return Math.min(...match.texts.map((text) => rarest(text, lexicon)));
    case 'begins':
    case 'tokens':
      return null;
    case 'and': {
      const known = match.parts.flatMap((part) => aboutMatching(part, lexicon) ?? []);
      return known.length === 0 ? null : Math.min(...known);
    }
    case 'or': {
      const each = match.parts.map((part) => aboutMatching(part, lexicon));
      return each.includes(null) ? null : each.reduce<number>((sum, articles) => sum + articles!, 0);
    }
    case 'but':
      return aboutMatching(match.match, lexicon);
  }
}

function rarest(text: string, lexicon: Lexicon): number {
  return Math.min(...text.split(' ').map((word) => lexicon.articles([word])));
}

export interface ArticleKeys {
  /** Batch by batch. */
  walk(found: Part[], walk: Walk, size: number): AsyncGenerator<number[], void, undefined>;
  first(found: Part[], walk: Walk, most: number): Promise<number[]>;
}

export function articleKeys(db: Db, lexicon: Lexicon, densityOnce: () => Promise<Density>): ArticleKeys {
  async function* ofPart({ from, to, target }: Part, way: Walk['way'], size: number) {
    const density = await densityOnce();
    const about = target.of === 'all' ? density.articles : aboutMatching(target.rows, lexicon);
    const wanted =
      about === null
        ? Math.max(UNKNOWN, size)
        : Math.ceil((SPARE * size * density.articles) / Math.max(1, about));
    // of most articles there are, all may as well be asked at once
    const first = 2 * wanted > density.articles ? Number.POSITIVE_INFINITY : wanted;
    for (const window of windowsIn({ from, to }, way, density, first)) {
      let { from, to } = window;
      while (from < to) {
        const keys = await db.column<number>(keysSql(target, { from, to }, way), [size]);
        const end = keys.at(-1);
        if (end !== undefined) yield keys;
        if (end === undefined || keys.length < size) break;
        if (way === 'down') to = BigInt(end);
        else from = BigInt(end) + 1n;
      }
    }
  }

  async function* walk(found: Part[], { way, above, below }: Walk, size: number) {
    for (const part of way === 'up' ? found.toReversed() : found) {
      const [from, to] = [larger(part.from, above + 1n), smaller(part.to, below)];
      if (from < to) yield* ofPart({ ...part, from, to }, way, size);
    }
  }

  return {
    walk,
    async first(found, how, most) {
      const keys: number[] = [];
      for await (const some of walk(found, how, most)) {
        keys.push(...some);
        if (keys.length >= most) break;
      }
      return keys.slice(0, most);
    },
  };
}

/** The rows of article_words, as `w`, that match in a window. Bounds are literals, so that only the parts of the table they are in are planned. */
export function rowsIn(match: string, { from, to }: Window): string {
  return `FROM article_words w WHERE ${match} AND w.key >= ${from} AND w.key < ${to}`;
}

function keysSql(target: Part['target'], { from, to }: Window, way: Walk['way']): string {
  const order = `ORDER BY key ${way === 'down' ? 'DESC' : ''} LIMIT $1`;
  // small rows, in order
  if (target.of === 'all')
    return `SELECT key FROM article_facets WHERE key >= ${from} AND key < ${to} ${order}`;
  return `SELECT key FROM (SELECT w.key ${rowsIn(target.match, { from, to })} OFFSET 0) m ${order}`;
}
