/**
 * Takes the text of a query, gives it parsed: words are joined by AND; `"a phrase"`, `prefix*`, `-word` or `NOT word`, `OR` and
 * parentheses as people know them from other searches. AND binds closer than OR.
 */
import type { TextQuery } from '#domain/query.ts';
import { invalidQuery, type Token, tokens } from './tokens.ts';

/** A query with more words and phrases is machine-made; each costs a look-up in the index. */
const MOST_TERMS = 100;
/** Parentheses within parentheses; FTS5 itself stops at 256. */
const DEEPEST = 40;

/**
 * Null where there is nothing to look for: an empty query, or only punctuation.
 * @throws CopydeskError `invalid_query` with the place of the fault.
 */
export function parseText(q: string): TextQuery | null {
  const list = tokens(q);
  const terms = list.filter(({ type }) => type === 'word' || type === 'phrase');
  const beyond = terms[MOST_TERMS];
  if (beyond) throw invalidQuery(`The query has more than ${MOST_TERMS} words and phrases`, beyond.at);
  if (list.length === 0) return null;
  const reader: Reader = { list, next: 0 };
  const query = either(reader, 0);
  const left = reader.list[reader.next];
  if (left) throw invalidQuery('A `)` closes nothing: add a `(` before it, or take it away', left.at);
  requireFound(query, list[0]?.at ?? 0);
  return query;
}

interface Reader {
  list: Token[];
  next: number;
}

function either(reader: Reader, depth: number): TextQuery {
  const parts = [all(reader, depth)];
  for (let token = reader.list[reader.next]; token?.type === 'or'; token = reader.list[reader.next]) {
    reader.next++;
    parts.push(all(reader, depth, token));
  }
  if (parts.length > 1) for (const part of parts) requireFound(part, reader.list[reader.next - 1]?.at ?? 0);
  return parts.length === 1 && parts[0] ? parts[0] : { type: 'or', parts };
}

/** @param operator the one before, which wants something behind it. */
function all(reader: Reader, depth: number, operator?: Token): TextQuery {
  const parts = [one(reader, depth, operator)];
  for (let token = reader.list[reader.next]; token; token = reader.list[reader.next]) {
    if (token.type === 'or' || token.type === 'close') break;
    if (token.type === 'and') reader.next++;
    parts.push(one(reader, depth, token.type === 'and' ? token : undefined));
  }
  return parts.length === 1 && parts[0] ? parts[0] : { type: 'and', parts };
}

function one(reader: Reader, depth: number, operator?: Token): TextQuery {
  const token = reader.list[reader.next];
  if (token === undefined) throw nothingBehind(operator ?? reader.list.at(-1));
  reader.next++;
  switch (token.type) {
    case 'word':
      return { type: 'word', word: token.word, prefix: token.prefix };
    case 'phrase':
      return { type: 'phrase', words: token.words };
    case 'not':
      if (depth >= DEEPEST) throw tooDeep(token);
      return { type: 'not', part: one(reader, depth + 1, token) };
    case 'open': {
      if (depth >= DEEPEST) throw tooDeep(token);
      const inner = either(reader, depth + 1);
      if (reader.list[reader.next]?.type !== 'close') {
        throw invalidQuery('A `(` is not closed: add a `)`', token.at);
      }
      reader.next++;
      return inner;
    }
    case 'close':
      throw operator ? nothingBehind(operator) : nothingInside(token);
    default:
      throw operator ? nothingBehind(operator) : nothingBefore(token);
  }
}

/** Words that must not stand in a text find nothing by themselves. */
function requireFound(query: TextQuery, at: number): void {
  if (finds(query)) return;
  throw invalidQuery(
    'The query, or one side of an OR, only excludes words: add a word that must be found',
    at,
  );
}

function finds(query: TextQuery): boolean {
  if (query.type === 'not') return !finds(query.part);
  if (query.type === 'and') return query.parts.some(finds);
  return query.type !== 'or' || query.parts.every(finds);
}

const NAMES: Partial<Record<Token['type'], string>> = { and: 'AND', or: 'OR', not: 'NOT', open: '(' };

function nothingBehind(token: Token | undefined) {
  const name = NAMES[token?.type ?? 'and'] ?? 'AND';
  return invalidQuery(`Nothing to look for stands behind \`${name}\`: add a word`, token?.at ?? 0);
}

function nothingBefore(token: Token) {
  const name = NAMES[token.type] ?? token.type;
  return invalidQuery(
    `Nothing to look for stands before \`${name}\`: add a word, or quote it as a word`,
    token.at,
  );
}

function nothingInside(token: Token) {
  return invalidQuery('Nothing to look for stands before `)`: add a word', token.at);
}

function tooDeep(token: Token) {
  return invalidQuery(`The query nests more than ${DEEPEST} deep`, token.at);
}
