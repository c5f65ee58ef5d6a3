/** Takes a query for articles, gives what it comes to in the index: ranges of keys, newest first, each with an expression of FTS5. */
import type { ArticleQuery, TextQuery, Wanted } from '#domain/query.ts';
import { EVERY } from '../filters.ts';
import { FARTHEST_SECOND } from '../keys.ts';
import type { Lexicon } from '../lexicon.ts';
import { FIRST_KEY, LAST_KEY } from '../paging.ts';
import { type Stretch, stretchesOf } from '../stretches.ts';
import type { ArticleFields } from './fields.ts';
import { anyToken } from './fts5.ts';
import { rowsOfText, type TextIndex } from './match.ts';
import { inAll, NO_ROWS, type Rows, rowsWith, type Target, targetOf } from './rows.ts';

/** A part of the answer: what matches between two keys. */
export interface Part {
  from: bigint;
  /** Exclusive. */
  to: bigint;
  target: Exclude<Target, { of: 'nothing' }>;
}

export interface ArticleParts {
  /** Neighbours that ask the same are one. */
  of(query: ArticleQuery): Part[];
  /** The rows of a text without dates. */
  text(text: TextQuery): Rows;
}

const ALL_ROWS: Rows = { match: null, not: true };
const EVERY_ROW = anyToken('filters', [EVERY]);
/** They come before words: FTS5 steps through the first part of an AND, and looks each row up in the others. */
const RARE_FIELDS = ['speaker', 'author', 'source', 'section'] as const;

export function articleParts(fields: ArticleFields, lexicon: Lexicon): ArticleParts {
  const textRows = (text: TextQuery, during: TextIndex['during']) =>
    rowsOfText(text, { columns: 'headline body', lexicon, ...fields, during });

  function rowsIn(stretch: Stretch, query: ArticleQuery): Rows {
    const { text, person, personId, as } = query;
    const parts: Rows[] = [];
    const add = (wanted: Wanted, rows: (value: string) => Rows) => {
      if (wanted.any.length > 0 || wanted.none.length > 0) parts.push(rowsWith(wanted, rows));
    };
    add(person, (name) => fields.person(name, as));
    if (personId !== null) parts.push(fields.personId(personId, as));
    for (const field of RARE_FIELDS) add(query[field], (name) => fields.named(field, name));
    if (text !== null) parts.push(textRows(text, (date) => (stretch.during(date) ? ALL_ROWS : NO_ROWS)));
    add(query.language, (name) => fields.named('language', name));
    return inAll(parts);
  }

  return {
    of(query) {
      const from = query.from === null ? FIRST_KEY : bound(Math.min(query.from, FARTHEST_SECOND));
      const to = query.to === null || query.to > FARTHEST_SECOND ? LAST_KEY : bound(query.to);
      const parts: Part[] = [];
      for (const stretch of stretchesOf(query.text)) {
        const [begin, end] = [larger(from, stretch.from), smaller(to, stretch.to)];
        if (begin >= end) continue;
        const target = targetOf(rowsIn(stretch, query), EVERY_ROW);
        if (target.of === 'nothing') continue;
        const later = parts.at(-1);
        if (later?.from === end && same(later.target, target)) later.from = begin;
        else parts.push({ from: begin, to: end, target });
      }
      return parts;
    },
    text: (text) => textRows(text, () => ALL_ROWS),
  };
}

function same(a: Target, b: Target): boolean {
  return a.of === b.of && (a.of !== 'match' || b.of !== 'match' || a.match === b.match);
}

export const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Keys are whole seconds, so the first at or after a fraction is the next whole one. */
function bound(second: number): bigint {
  return BigInt(Math.ceil(second));
}
