/** How far matches are counted. */
import type { Total } from '#domain/query.ts';

/** Where a capped count ends: .35 ms, and all of a word in 65% of 1,000,000 articles takes 115. */
export const CAP = 1_000;

/** @param counted to one beyond the cap. */
export function capped(counted: number): Total {
  return counted > CAP ? { value: CAP, relation: 'gte' } : { value: counted, relation: 'eq' };
}
