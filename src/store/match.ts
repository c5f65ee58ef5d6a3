/** Takes a parsed text query, gives the rows of the index it means, in the terms of no engine. */
import { CopydeskError } from '#domain/errors.ts';
import type { DateQuery, NAME_FIELDS, QueryPlace, TEXT_FIELDS, TextQuery } from '#domain/textquery.ts';
import { foldedWords, searchText } from './fold.ts';
import { EXPANSIONS, type Lexicon } from './lexicon.ts';
import { allBut, inAll, inAny, type Rows, rowsOf } from './rows.ts';

export type NameField = (typeof NAME_FIELDS)[number];
export type TextField = (typeof TEXT_FIELDS)[number];

/** What is searched, and what the fields of a query are in it. */
export interface TextIndex {
  /** The columns that are searched where no field is named, such as `headline body`. */
  columns: string;
  lexicon: Lexicon;
  /** @throws CopydeskError `invalid_query` for a field there is not; the same below. */
  column(field: TextField, at: QueryPlace | undefined): string;
  named(field: NameField, name: string, at: QueryPlace | undefined): Rows;
  during(date: DateQuery, at: QueryPlace | undefined): Rows;
}

const SEARCHABLE = /[\p{L}\p{N}]/u;
const TEXT_COLUMNS: readonly string[] = ['headline', 'body', 'quote'] satisfies TextField[];
/** Shorter words have no other forms: the stemmer passes over them. */
const SHORTEST_STEMMED = 3;

/** @throws CopydeskError `invalid_query` when the query holds nothing that could be found. */
export function rowsOfText(query: TextQuery, index: TextIndex): Rows {
  // shared among the prefixes of a query: twenty single letters by relevance would take seconds else
  const share = Math.ceil(EXPANSIONS / Math.max(1, prefixesIn(query)));
  const rows = compile(query, index.columns, { ...index, share });
  if (rows !== null) return rows;
  const sentence = 'The query holds no letters or digits: add a word to look for.';
  throw new CopydeskError('invalid_query', sentence, [{ detail: sentence, parameter: 'q' }]);
}

function prefixesIn(query: TextQuery): number {
  if (query.type === 'word') return query.prefix ? 1 : 0;
  if (query.type === 'not' || query.type === 'field') return prefixesIn(query.part);
  if (query.type === 'and' || query.type === 'or')
    return query.parts.reduce((sum, part) => sum + prefixesIn(part), 0);
  return 0;
}

type Shared = TextIndex & { share: number };

/** Null for words without letters, which are passed over. */
function compile(query: TextQuery, columns: string, index: Shared): Rows | null {
  switch (query.type) {
    case 'word':
      if (!SEARCHABLE.test(query.word)) return null;
      return wordRows(query, columns, index);
    case 'phrase':
      if (!SEARCHABLE.test(query.words.join(' '))) return null;
      return phraseRows(query.words, query.near, columns);
    case 'not': {
      const part = compile(query.part, columns, index);
      return part && allBut(part);
    }
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => compile(part, columns, index)).filter((part) => part !== null);
      if (parts.length === 0 && query.parts.length > 0) return null;
      return query.type === 'and' ? inAll(parts) : inAny(parts);
    }
    case 'field': {
      const { field, part, at } = query;
      if (isTextField(field)) return compile(part, index.column(field, at), index);
      return rowsOfName(part, (name) => index.named(field, name, at));
    }
    case 'date':
      return index.during(query, query.at);
  }
}

function isTextField(field: NameField | TextField): field is TextField {
  return TEXT_COLUMNS.includes(field);
}

function rowsOfName(query: TextQuery, named: (name: string) => Rows): Rows {
  switch (query.type) {
    case 'word':
      return named(query.word);
    case 'phrase':
      return named(query.words.join(' '));
    case 'not':
      return allBut(rowsOfName(query.part, named));
    case 'and':
      return inAll(query.parts.map((part) => rowsOfName(part, named)));
    case 'or':
      return inAny(query.parts.map((part) => rowsOfName(part, named)));
    default:
      throw new TypeError(`a name holds no ${query.type}`);
  }
}

function phraseRows(words: string[], near: number | undefined, columns: string): Rows {
  const texts = words.filter((word) => SEARCHABLE.test(word)).map(searchText);
  if (near === undefined || texts.length < 2)
    return rowsOf({ is: 'texts', columns, texts: [searchText(words.join(' '))] });
  return rowsOf({ is: 'near', columns, texts, most: Math.trunc(near) });
}

function wordRows(query: TextQuery & { type: 'word' }, columns: string, { lexicon, share }: Shared): Rows {
  const text = searchText(query.word);
  // `covid-1*`: a phrase whose last word is a prefix
  if (query.prefix && foldedWords(text).length !== 1) return rowsOf({ is: 'begins', columns, text });
  const texts = formsOf(query, lexicon, share);
  return rowsOf({ is: 'texts', columns, texts: texts.length > 0 ? texts : [text] });
}

/** The folded texts that a word of a query stands for. @param share how many a prefix is expanded to. */
export function formsOf(query: TextQuery & { type: 'word' }, lexicon: Lexicon, share = EXPANSIONS): string[] {
  const text = searchText(query.word);
  if (query.exact) return [text];
  const words = foldedWords(text);
  const last = words.at(-1) ?? '';
  if (query.prefix) return lexicon.begins(last).slice(0, share);
  if (last.length < SHORTEST_STEMMED) return [text];
  // of `interest-rate`, the last word has forms
  const before = words.slice(0, -1);
  const forms = lexicon.forms(last).filter((form) => form !== last);
  return [text, ...forms.map((form) => [...before, form].join(' '))];
}
