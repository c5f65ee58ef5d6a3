/** What the fields of a query are among articles: columns, and filter tokens of people, sources, sections and languages. */
import type { PersonPart } from '#domain/query.ts';
import type { FindCalled } from './called.ts';
import { languageToken, personToken, sectionToken, sourceToken } from './filters.ts';
import { foldSource, nameWords } from './fold.ts';
import type { NameField, TextField, TextIndex } from './match.ts';
import { NO_ROWS, type Rows, withAny, withEach } from './rows.ts';

const COLUMNS: Record<TextField, string> = { headline: 'headline', body: 'body', quote: 'quotes' };
/** Where nobody asks what the person is in the article: speakers are mentioned, too. */
const ANY_PART: PersonPart[] = ['mentioned', 'author'];

export interface ArticleFields extends Pick<TextIndex, 'column'> {
  named(field: NameField, name: string): Rows;
  /** @param as what the person is in the article, any of these; empty for whatever it is. */
  person(name: string, as: readonly PersonPart[]): Rows;
  /** The same by id, merged or not. */
  personId(id: number, as: readonly PersonPart[]): Rows;
}

/** What the store knows about names. */
export interface Named {
  findCalled: FindCalled;
  /** Who a person is after all merges. */
  head(id: number): number;
  /** The id of a source by its folded name. */
  findSource(folded: string): number | undefined;
}

export function articleFields({ findCalled, head, findSource }: Named): ArticleFields {
  function person(name: string, as: readonly PersonPart[]): Rows {
    return withAny('filters', findCalled(name, as.length > 0 ? as : ANY_PART) ?? []);
  }

  function personId(id: number, as: readonly PersonPart[]): Rows {
    const person = head(id);
    const tokens = (as.length > 0 ? as : ANY_PART).map((part) => personToken(person, part));
    return withAny('filters', tokens);
  }

  function source(name: string): Rows {
    const id = findSource(foldSource(name));
    return id === undefined ? NO_ROWS : withAny('filters', [sourceToken(id)]);
  }

  const named: Record<NameField, (name: string) => Rows> = {
    person: (name) => person(name, []),
    speaker: (name) => person(name, ['speaker']),
    author: (name) => person(name, ['author']),
    source,
    // a section is found by any words of its name
    section: (name) => withEach('filters', nameWords(name).map(sectionToken)),
    language: (code) => withAny('filters', [languageToken(code)]),
  };
  return { column: (field) => COLUMNS[field], named: (field, name) => named[field](name), person, personId };
}
