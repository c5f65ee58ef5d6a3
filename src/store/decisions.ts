/** What is decided about people, and how it is refused: the same for every engine. */
import type { Actor } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { PersonDetail } from '#domain/people.ts';

/** A full name that an article has for a person. */
export interface Link {
  articleId: string;
  name: string;
}

export interface Decision {
  action: 'merge' | 'split';
  person: number;
  people: number[];
  names: string[];
  articles: string[];
  made: number | null;
  by: string | undefined;
  reason: string | undefined;
  actor: Actor;
}

/** @throws CopydeskError `not_found`. */
export function found(person: PersonDetail | null, id: number): PersonDetail {
  if (person === null) throw new CopydeskError('not_found', `There is no person with the id ${id}.`);
  return person;
}

export function refusal(sentence: string, pointer: string): CopydeskError {
  const detail = `${sentence}.`;
  return new CopydeskError('invalid_request', detail, [{ detail, pointer }]);
}
