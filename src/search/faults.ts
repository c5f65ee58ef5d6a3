/** Makes the errors of a query: what is wrong, where in the query, and what was expected there. */
import { CopydeskError } from '#domain/errors.ts';
import type { QueryField, QueryPlace } from '#domain/textquery.ts';
import type { Token } from './tokens.ts';

/** @param at UTF-16 offset in the query, or a place; the sentence counts characters from 1. */
export function invalidQuery(problem: string, at: number | QueryPlace, expected: string): CopydeskError {
  const { offset, length } = typeof at === 'number' ? { offset: at, length: 1 } : at;
  const sentence = `${problem} (character ${offset + 1} of the query).`;
  return new CopydeskError('invalid_query', sentence, [
    { detail: sentence, parameter: 'q', offset, length, expected },
  ]);
}

const NAMES: Partial<Record<Token['type'], string>> = { and: 'AND', or: 'OR', not: 'NOT', open: '(' };
const TERM = 'a word, a phrase, a field or a `(`';

function nameOfToken(token: Token | undefined): string {
  if (token?.type === 'field') return `${token.name}:`;
  return NAMES[token?.type ?? 'and'] ?? 'AND';
}

export function nothingBehind(token: Token | undefined) {
  const place = { offset: token?.at ?? 0, length: token?.length ?? 1 };
  return invalidQuery(`Nothing to look for stands behind \`${nameOfToken(token)}\`: add a word`, place, TERM);
}

export function nothingBefore(token: Token) {
  return invalidQuery(
    `Nothing to look for stands before \`${nameOfToken(token)}\`: add a word, or quote it as a word`,
    { offset: token.at, length: token.length },
    TERM,
  );
}

export function nothingInside(token: Token) {
  return invalidQuery('Nothing to look for stands before `)`: add a word', token.at, TERM);
}

export function fieldInField(field: QueryField, token: Token) {
  return invalidQuery(
    `A field stands in the value of \`${field}:\`: close the value before it`,
    { offset: token.at, length: token.length },
    'a word or a phrase',
  );
}
