/** What is decided about people, and how it is refused: the same for every engine. */
import type { Actor } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { PersonDetail, SplitRequest } from '#domain/people.ts';
import { spelling } from './nameKey.ts';

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
  if (person === null) throw noPerson(id);
  return person;
}

export function refusal(sentence: string, pointer: string): CopydeskError {
  const detail = `${sentence}.`;
  return new CopydeskError('invalid_request', detail, [{ detail, pointer }]);
}

export function noPerson(id: number): CopydeskError {
  return new CopydeskError('not_found', `There is no person with the id ${id}.`);
}

/** Of a decision that is asked of somebody who has been merged. */
export function mergedInto(id: number, head: number): CopydeskError {
  return new CopydeskError('person_merged', `Person ${id} has been merged into ${head}: ask it of ${head}.`);
}

/** Of somebody to be merged who has been. */
export function mergedElsewhere(other: number, head: number, pointer: string): CopydeskError {
  const detail = `Person ${other} has been merged into ${head}: merge ${head}, or split ${other} off it first.`;
  return new CopydeskError('person_merged', detail, [{ detail, pointer }]);
}

/**
 * What a split takes out, each once.
 * @throws CopydeskError `invalid_request` for names and articles that are not among the links of the person
 */
export function takenOut(
  id: number,
  links: readonly Link[],
  request: Pick<SplitRequest, 'names' | 'articles'>,
): { names: string[]; articles: string[] } {
  const names = [...new Set(request.names ?? [])];
  const articles = [...new Set(request.articles ?? [])];
  const spellings = new Set(links.map(({ name }) => spelling(name)));
  for (const [i, name] of names.entries()) {
    if (!spellings.has(spelling(name)))
      throw refusal(`\`${name}\` is not among the \`fullNames\` of person ${id}`, `/names/${i}`);
  }
  const inArticles = new Set(links.map(({ articleId }) => articleId));
  for (const [i, article] of articles.entries()) {
    if (!inArticles.has(article))
      throw refusal(`Article ${article} does not name person ${id}`, `/articles/${i}`);
  }
  return { names, articles };
}
