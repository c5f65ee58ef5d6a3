/** Takes a query for articles, gives what it comes to in the index: ranges of keys, newest first, each with an expression of the engine. */
import type { ArticleQuery, TextQuery, Wanted } from '#domain/query.ts';
import type { ArticleFields } from './fields.ts';
import { FARTHEST_SECOND } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import { rowsOfText, type TextIndex } from './match.ts';
import { FIRST_KEY, LAST_KEY } from './paging.ts';
import { ALL_ROWS, inAll, type Match, NO_ROWS, type Rows, rowsOf, rowsWith, targetOf } from './rows.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A part of the answer: what matches between two keys. */
export interface Part {
  from: bigint;
  /** Exclusive. */
  to: bigint;
  target: { of: 'all' } | PartMatch;
}

export interface PartMatch {
  of: 'match';
  rows: Match;
  /** The same as an expression of the engine. */
  match: string;
}

export interface ArticleParts {
  /** Neighbours that ask the same are one. */
  of(query: ArticleQuery): Part[];
  /** What matches a text, dates aside, and these rows; null where nothing does or all. */
  text(text: TextQuery, within?: Match): PartMatch | null;
}

/** They come before words: FTS5 steps through the first part of an AND, and looks each row up in the others. */
const RARE_FIELDS = ['speaker', 'author', 'source', 'section'] as const;

/** @param expression makes one of the engine. */
export function articleParts(
  fields: ArticleFields,
  lexicon: Lexicon,
  expression: (match: Match) => string,
): ArticleParts {
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

  /** Null where nothing can match. */
  function partOf(rows: Rows): Part['target'] | null {
    const target = targetOf(rows, 'filters');
    if (target.of === 'nothing') return null;
    if (target.of === 'all') return target;
    return { of: 'match', rows: target.match, match: expression(target.match) };
  }

  return {
    of(query) {
      const from = query.from === null ? FIRST_KEY : bound(Math.min(query.from, FARTHEST_SECOND));
      const to = query.to === null || query.to > FARTHEST_SECOND ? LAST_KEY : bound(query.to);
      const parts: Part[] = [];
      for (const stretch of stretchesOf(query.text)) {
        const [begin, end] = [larger(from, stretch.from), smaller(to, stretch.to)];
        if (begin >= end) continue;
        const target = partOf(rowsIn(stretch, query));
        if (target === null) continue;
        const later = parts.at(-1);
        if (later?.from === end && same(later.target, target)) later.from = begin;
        else parts.push({ from: begin, to: end, target });
      }
      return parts;
    },
    text(text, within) {
      const rows = inAll([textRows(text, () => ALL_ROWS), ...(within ? [rowsOf(within)] : [])]);
      const target = partOf(rows);
      return target?.of === 'match' ? target : null;
    },
  };
}

function same(a: Part['target'], b: Part['target']): boolean {
  return a.of === b.of && (a.of !== 'match' || b.of !== 'match' || a.match === b.match);
}

export const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Keys are whole seconds, so the first at or after a fraction is the next whole one. */
function bound(second: number): bigint {
  return BigInt(Math.ceil(second));
}
