/**
 * Tells how far back in time a query is gone through for what a page need not have, by about how many rows an engine goes through for it: by counts
 * that are kept, so that the same question is always answered alike.
 */
import type { TextQuery } from '#domain/query.ts';
import { foldedWords } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { formsOf } from './match.ts';
import { larger, type Part } from './parts.ts';
import { isText } from './weights.ts';

/** The parts of an answer at or above a key. */
export function within(found: Part[], floor: bigint | null): Part[] {
  if (floor === null) return found;
  return found.flatMap((part) => (part.to <= floor ? [] : [{ ...part, from: larger(part.from, floor) }]));
}

/** Every row that is read is a match. */
export function isDense(query: TextQuery): boolean {
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
export function namesIn(query: TextQuery): TextQuery | null {
  const parts = (query.type === 'and' ? query.parts : [query]).filter(
    (part) => part.type === 'field' && !isText(part),
  );
  return parts.length === 0 ? null : { type: 'and', parts };
}
