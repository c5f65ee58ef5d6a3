/**
 * Takes a query, gives how far back in time it is gone through for what a page need not have: totals, facets, ranking. Only where that could go
 * on for very long without a match: for `"of it"`, an engine goes through the articles that have both words, 500,000 of 1,000,000 perhaps, to
 * find ten. Estimated by counts that are kept, so that the same question is always answered alike.
 */
import type { ArticleQuery, TextQuery } from '#domain/query.ts';
import type { Density } from './density.ts';
import { foldedWords } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { formsOf } from './match.ts';
import { FIRST_KEY } from './paging.ts';
import { type ArticleParts, larger, type Part, type PartMatch } from './parts.ts';
import type { Step } from './steps.ts';
import { isText } from './weights.ts';

/** Rows of filters that are counted to see whether they make the question cheap. */
export const FEW_ROWS = 5_000;

/** What an engine is asked for. */
export interface ReachEngine {
  parts: ArticleParts;
  lexicon: Lexicon;
  density: Pick<Density, 'keyOfNewest'>;
  /** Rows gone through for one answer. */
  mostRows: number;
  /** How many match between two keys, counted to one beyond FEW_ROWS. */
  few(rows: PartMatch, from: bigint, to: bigint): Step<number>;
}

/** Null: all the way. Else the lowest key. */
export function* reachOf(engine: ReachEngine, query: ArticleQuery, found: Part[]): Step<bigint | null> {
  const { text } = query;
  const { lexicon, density, mostRows } = engine;
  if (text === null || isDense(text)) return null;
  const rows = goneThrough(text, lexicon);
  if (rows <= mostRows || rows === Number.POSITIVE_INFINITY) return null;
  const to = found[0]?.to;
  const floor = to === undefined ? null : density.keyOfNewest(to, (all) => (all * mostRows) / rows);
  if (floor === null || floor <= (found.at(-1)?.from ?? FIRST_KEY)) return null;
  return (yield* isNarrow(engine, query)) ? null : floor;
}

function* isNarrow(engine: ReachEngine, query: ArticleQuery): Step<boolean> {
  const narrowed = engine.parts.of({ ...query, text: query.text && namesIn(query.text) });
  let sum = 0;
  for (const { from, to, target } of narrowed) {
    if (target.of === 'all') return false;
    sum += yield* engine.few(target, from, to);
  }
  return sum <= FEW_ROWS;
}

/** The parts of an answer at or above a key. */
export function within(found: Part[], floor: bigint | null): Part[] {
  if (floor === null) return found;
  return found.flatMap((part) => (part.to <= floor ? [] : [{ ...part, from: larger(part.from, floor) }]));
}

/** Every row that is read is a match. */
function isDense(query: TextQuery): boolean {
  if (query.type === 'or') return query.parts.every(isDense);
  return query.type === 'word';
}

/** About how many rows of the file; infinite where nothing says. */
export function goneThrough(query: TextQuery, lexicon: Lexicon): number {
  switch (query.type) {
    case 'word':
      return lexicon.articles(formsOf(query, lexicon));
    case 'phrase': {
      const words = foldedWords(query.words.join(' '));
      return words.length * Math.min(...words.map((word) => lexicon.articles([word])));
    }
    case 'and': {
      const rows = query.parts.map((part) => goneThrough(part, lexicon));
      return rows.length * Math.min(...rows);
    }
    case 'or':
      return query.parts.reduce((sum, part) => sum + goneThrough(part, lexicon), 0);
    case 'field':
      return isText(query) ? goneThrough(query.part, lexicon) : Number.POSITIVE_INFINITY;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** The names that must be found, whatever else. */
function namesIn(query: TextQuery): TextQuery | null {
  const parts = (query.type === 'and' ? query.parts : [query]).filter(
    (part) => part.type === 'field' && !isText(part),
  );
  return parts.length === 0 ? null : { type: 'and', parts };
}
