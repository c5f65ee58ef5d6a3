/**
 * Makes the tokens by which people, sources, sections, languages, kinds of quotes and sayings stand in the full-text indexes. What a person is in an article has letters of its own,
 * one for the person's id and one for words of the name; a later part is a line more here.
 */
import type { PersonPart, QuoteKind } from '#domain/query.ts';
import { nameWords } from './fold.ts';
import { formsOf, type Links } from './links.ts';

const LETTERS: Record<PersonPart, { id: string; word: string }> = {
  mentioned: { id: 'p', word: 'w' },
  speaker: { id: 'q', word: 'x' },
  author: { id: 'a', word: 'b' },
};

/** In every row: what a query that only excludes is taken from. */
export const EVERY = 'z0';
export const sourceToken = (id: number): string => `s${id}`;
/** One for each folded word of the section. */
export const sectionToken = (word: string): string => `c${word}0`;
export const languageToken = (code: string): string => `l${code.toLowerCase()}0`;
export const personToken = (id: number, part: PersonPart = 'mentioned'): string => `${LETTERS[part].id}${id}`;
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

/** What else an article is found by. */
export interface Facets {
  source: number | null;
  section: string | null;
  language: string | null;
}

/** All filter tokens of an article. */
export function filterTokens({ people, authors }: Links, { source, section, language }: Facets): string[] {
  const named = people.map((person) => ({
    id: person.id,
    names: [...formsOf(person)],
    quotes: person.quotes,
  }));
  return [
    ...tokensOf('mentioned', named),
    ...tokensOf(
      'speaker',
      named.filter(({ quotes }) => quotes > 0),
    ),
    ...tokensOf(
      'author',
      authors.map(({ id, name }) => ({ id, names: [name] })),
    ),
    ...(source === null ? [] : [sourceToken(source)]),
    ...nameWords(section ?? '').map(sectionToken),
    ...(language === null ? [] : [languageToken(language)]),
  ];
}

function tokensOf(part: PersonPart, people: { id: number; names: string[] }[]): string[] {
  const words = new Set(people.flatMap(({ names }) => names.flatMap(nameWords)));
  return [
    ...people.map(({ id }) => personToken(id, part)),
    ...[...words].map((word) => nameToken(word, part)),
  ];
}
