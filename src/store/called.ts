/** Whom a name means, as filter tokens: what every engine makes of the people it found by the words of a name. */
import type { PersonPart } from '#domain/query.ts';
import { nameToken, personToken } from './filters.ts';

/** Gives tokens of the index, any of which finds one of the people called so; none where nobody is. Null for a question without words. */
export type FindCalled = (name: string, parts: readonly PersonPart[]) => string[] | null;

/** Whom a name means: all whose names hold this word in every article, and these people. */
export interface Called {
  word: string | null;
  ids: number[];
}

export const NOBODY: Called = { word: null, ids: [] };

export function calledTokens({ word, ids }: Called, parts: readonly PersonPart[]): string[] {
  return parts.flatMap((part) => [
    ...(word === null ? [] : [nameToken(word, part)]),
    ...ids.map((id) => personToken(id, part)),
  ]);
}
