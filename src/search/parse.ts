/**
 * Takes the text of a query, gives it parsed, with warnings of what is understood otherwise than it looks. Words are joined by AND, which
 * binds closer than OR. The language is told in docs/QUERY.md.
 */
import {
  NAME_FIELDS,
  type ParsedQuery,
  type QueryField,
  type QueryWarning,
  type TextQuery,
} from '#domain/textquery.ts';
import { describe } from './describe.ts';
import { fieldInField, invalidQuery, nothingBefore, nothingBehind, nothingInside } from './faults.ts';
import { nameOf } from './names.ts';
import { type Token, tokens } from './tokens.ts';

/** UTF-16 units, as much as the parameter takes. */
export const LONGEST_QUERY = 1_000;
/** A query with more words is machine-made; each costs a look-up in the index. */
const MOST_TERMS = 100;
/** Each is an end of a stretch of time that is searched by itself. */
const MOST_DATES = 10;
/** Parentheses within parentheses; FTS5 itself stops at 256. */
const DEEPEST = 40;

export interface Parsed {
  /** Null where there is nothing to look for: an empty query, or only punctuation. */
  query: TextQuery | null;
  warnings: QueryWarning[];
}

/** @throws CopydeskError `invalid_query` with the place of the fault. */
export function parseText(q: string): TextQuery | null {
  return parseQuery(q).query;
}

/** @throws CopydeskError `invalid_query` with the place of the fault. */
export function parseQuery(q: string): Parsed {
  if (q.length > LONGEST_QUERY)
    throw invalidQuery(
      `The query is longer than ${LONGEST_QUERY} characters`,
      LONGEST_QUERY,
      `at most ${LONGEST_QUERY} characters`,
    );
  const { list, warnings } = tokens(q);
  requireFew(list);
  if (list.length === 0) return { query: null, warnings };
  const reader: Reader = { list, next: 0, field: null };
  const query = either(reader, 0);
  const left = reader.list[reader.next];
  if (left)
    throw invalidQuery(
      'A `)` closes nothing: add a `(` before it, or take it away',
      left.at,
      'the end of the query',
    );
  return { query, warnings };
}

/** The form in which it is told how a query was read. @throws as `parseQuery`. */
export function explainQuery(q: string): ParsedQuery {
  const { query, warnings } = parseQuery(q);
  return { q, normal: query === null ? '' : describe(query), query, warnings };
}

function requireFew(list: Token[]): void {
  let terms = 0;
  let dates = 0;
  for (const token of list) {
    if (token.type === 'word') terms++;
    if (token.type === 'phrase') terms += token.words.length;
    if (token.type === 'date') dates++;
    if (terms > MOST_TERMS)
      throw invalidQuery(
        `The query has more than ${MOST_TERMS} words`,
        token.at,
        `at most ${MOST_TERMS} words`,
      );
    if (dates > MOST_DATES)
      throw invalidQuery(
        `The query has more than ${MOST_DATES} dates`,
        token.at,
        `at most ${MOST_DATES} dates`,
      );
  }
}

interface Reader {
  list: Token[];
  next: number;
  /** The field whose value is being read. */
  field: QueryField | null;
}

function either(reader: Reader, depth: number): TextQuery {
  const parts = [all(reader, depth)];
  for (let token = reader.list[reader.next]; token?.type === 'or'; token = reader.list[reader.next]) {
    reader.next++;
    parts.push(all(reader, depth, token));
  }
  return joined('or', parts);
}

/** @param operator the one before, which wants something behind it. */
function all(reader: Reader, depth: number, operator?: Token): TextQuery {
  const parts = [one(reader, depth, operator)];
  for (let token = reader.list[reader.next]; token; token = reader.list[reader.next]) {
    if (token.type === 'or' || token.type === 'close') break;
    if (token.type === 'and') reader.next++;
    parts.push(one(reader, depth, token.type === 'and' ? token : undefined));
  }
  return joined('and', parts);
}

/** Parts that are joined in the same way are parts of the whole: `a (b c)` is `a b c`. */
function joined(type: 'and' | 'or', parts: TextQuery[]): TextQuery {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const flat = parts.flatMap((part) => (part.type === type ? part.parts : [part]));
  const start = first?.at?.offset ?? 0;
  const last = parts.at(-1)?.at;
  return { type, parts: flat, at: { offset: start, length: last ? last.offset + last.length - start : 0 } };
}

function one(reader: Reader, depth: number, operator?: Token): TextQuery {
  const token = reader.list[reader.next];
  if (token === undefined) throw nothingBehind(operator ?? reader.list.at(-1));
  const name = isNameField(reader.field) ? nameOf(reader.field, reader.list, reader.next) : null;
  if (name !== null) {
    reader.next = name.next;
    return name.query;
  }
  reader.next++;
  const at = { offset: token.at, length: token.length };
  switch (token.type) {
    case 'word':
      return {
        type: 'word',
        word: token.word,
        prefix: token.prefix,
        ...(token.exact && { exact: true }),
        at,
      };
    case 'phrase':
      return { type: 'phrase', words: token.words, ...(token.near !== null && { near: token.near }), at };
    case 'date':
      if (reader.field) throw fieldInField(reader.field, token);
      return { type: 'date', from: token.from, to: token.to, at };
    case 'field':
      return ofField(reader, depth, token);
    case 'not': {
      if (depth >= DEEPEST) throw tooDeep(token);
      const part = one(reader, depth + 1, token);
      return { type: 'not', part, at: upTo(token, part) };
    }
    case 'open':
      return group(reader, depth, token);
    case 'close':
      throw operator ? nothingBehind(operator) : nothingInside(token);
    default:
      throw operator ? nothingBehind(operator) : nothingBefore(token);
  }
}

function ofField(reader: Reader, depth: number, token: Token & { type: 'field' }): TextQuery {
  if (reader.field) throw fieldInField(reader.field, token);
  reader.field = token.field;
  const value = reader.list[reader.next];
  if (value === undefined || value.at !== token.at + token.length) throw nothingBehind(token);
  const part = one(reader, depth, token);
  reader.field = null;
  return { type: 'field', field: token.field, part, at: upTo(token, part) };
}

function group(reader: Reader, depth: number, token: Token): TextQuery {
  if (depth >= DEEPEST) throw tooDeep(token);
  const inner = either(reader, depth + 1);
  const close = reader.list[reader.next];
  if (close?.type !== 'close') throw invalidQuery('A `(` is not closed: add a `)`', token.at, 'a `)`');
  reader.next++;
  return { ...inner, at: { offset: token.at, length: close.at + 1 - token.at } };
}

function isNameField(field: QueryField | null): field is (typeof NAME_FIELDS)[number] {
  return (NAME_FIELDS as readonly (string | null)[]).includes(field);
}

/** From a token to the end of what it belongs to. */
function upTo(token: Token, part: TextQuery) {
  const end = part.at ? part.at.offset + part.at.length : token.at + token.length;
  return { offset: token.at, length: end - token.at };
}

function tooDeep(token: Token) {
  return invalidQuery(
    `The query nests more than ${DEEPEST} deep`,
    token.at,
    `at most ${DEEPEST} within each other`,
  );
}
