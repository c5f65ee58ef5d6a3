/** What the fields of a query are among articles: columns, and filter tokens of people, sources, sections and languages. */
import type Database from 'better-sqlite3';
import type { PersonPart } from '#domain/query.ts';
import { languageToken, personToken, sectionToken, sourceToken } from '../filters.ts';
import { foldSource, nameWords } from '../fold.ts';
import { anyToken, quoted } from './fts5.ts';
import type { NameField, TextField, TextIndex } from './match.ts';
import type { FindCalled } from './names.ts';
import { NO_ROWS, type Rows, rowsOf } from './rows.ts';
import type { Who } from './who.ts';

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

export function articleFields(db: Database.Database, findCalled: FindCalled, who: Who): ArticleFields {
  const findSource = db.prepare<[string], number>('SELECT id FROM sources WHERE folded = ?').pluck();

  function person(name: string, as: readonly PersonPart[]): Rows {
    const tokens = findCalled(name, as.length > 0 ? as : ANY_PART) ?? [];
    return tokens.length === 0 ? NO_ROWS : rowsOf(anyToken('filters', tokens));
  }

  function personId(id: number, as: readonly PersonPart[]): Rows {
    const head = who.head(id);
    const tokens = (as.length > 0 ? as : ANY_PART).map((part) => personToken(head, part));
    return rowsOf(anyToken('filters', tokens));
  }

  function source(name: string): Rows {
    const id = findSource.get(foldSource(name));
    return id === undefined ? NO_ROWS : rowsOf(anyToken('filters', [sourceToken(id)]));
  }

  /** A section is found by any words of its name. */
  function section(name: string): Rows {
    const words = nameWords(name).map((word) => quoted(sectionToken(word)));
    return words.length === 0 ? NO_ROWS : rowsOf(`filters : (${words.join(' AND ')})`);
  }

  const named: Record<NameField, (name: string) => Rows> = {
    person: (name) => person(name, []),
    speaker: (name) => person(name, ['speaker']),
    author: (name) => person(name, ['author']),
    source,
    section,
    language: (code) => rowsOf(anyToken('filters', [languageToken(code)])),
  };
  return { column: (field) => COLUMNS[field], named: (field, name) => named[field](name), person, personId };
}
