/**
 * Makes the tokens by which people and sources stand in the full-text index. What a person is in an article has letters of its own,
 * one for the person's id and one for words of the name; a later part is a line more here.
 */
import type { PersonPart, QuoteKind } from '#domain/query.ts';
import { nameWords } from '../fold.ts';
import { formsOf, type Links } from './link.ts';

const LETTERS: Record<PersonPart, { id: string; word: string }> = {
  mentioned: { id: 'p', word: 'w' },
  speaker: { id: 'q', word: 'x' },
  author: { id: 'a', word: 'b' },
};

export const sourceToken = (id: number): string => `s${id}`;
export const personToken = (id: number, part: PersonPart = 'mentioned'): string => `${LETTERS[part].id}${id}`;
/** The digit at its end keeps the stemmer from taking `waters` for `water`. */
export const nameToken = (word: string, part: PersonPart = 'mentioned'): string =>
  `${LETTERS[part].word}${word}0`;

export const kindToken = (kind: QuoteKind): string => `k${kind}0`;
export const sayingToken = (id: number): string => `y${id}`;

export interface QuoteFacts {
  kind: QuoteKind;
  speaker: string | null;
  person: number | null;
  source: number | null;
  saying: number | null;
}

/** All filter tokens of a quote. */
export function quoteTokens({ kind, speaker, person, source, saying }: QuoteFacts): string[] {
  return [
    kindToken(kind),
    ...nameWords(speaker ?? '').map((word) => nameToken(word)),
    ...(person === null ? [] : [personToken(person)]),
    ...(source === null ? [] : [sourceToken(source)]),
    ...(saying === null ? [] : [sayingToken(saying)]),
  ];
}

/** All filter tokens of an article. */
export function filterTokens({ people, authors }: Links, source: number | null): string[] {
  const named = people.map((person) => ({
    id: person.id,
    names: [...formsOf(person)],
    quotes: person.quotes,
  }));
  const tokens = [
    ...tokensOf('mentioned', named),
    ...tokensOf(
      'speaker',
      named.filter(({ quotes }) => quotes > 0),
    ),
    ...tokensOf(
      'author',
      authors.map(({ id, name }) => ({ id, names: [name] })),
    ),
  ];
  return source === null ? tokens : [...tokens, sourceToken(source)];
}

function tokensOf(part: PersonPart, people: { id: number; names: string[] }[]): string[] {
  const words = new Set(people.flatMap(({ names }) => names.flatMap(nameWords)));
  return [
    ...people.map(({ id }) => personToken(id, part)),
    ...[...words].map((word) => nameToken(word, part)),
  ];
}
