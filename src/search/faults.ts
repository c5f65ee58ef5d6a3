/** Makes the errors of a query: what is wrong, where in the query, and what was expected there. */
import { CopydeskError } from '#domain/errors.ts';
import type { QueryPlace } from '#domain/textquery.ts';

/** @param at UTF-16 offset in the query, or a place; the sentence counts characters from 1. */
export function invalidQuery(problem: string, at: number | QueryPlace, expected?: string): CopydeskError {
  const { offset, length } = typeof at === 'number' ? { offset: at, length: 1 } : at;
  const sentence = `${problem} (character ${offset + 1} of the query).`;
  return new CopydeskError('invalid_query', sentence, [
    { detail: sentence, parameter: 'q', offset, length, ...(expected && { expected }) },
  ]);
}
