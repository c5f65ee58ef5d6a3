/**
 * Takes the text of a query, gives its tokens with their places (words, phrases, fields, dates, operators, parentheses), and warnings of
 * what looks like an operator and is none. Linear.
 */
import type { DateQuery, QueryField, QueryWarning } from '#domain/textquery.ts';
import { table } from '#text/table.ts';
import { DATE_FORMS, dateQuery } from './dates.ts';
import { invalidQuery } from './faults.ts';
import { fieldAt } from './fieldNames.ts';
import { isSearchable, lastSearchable, type Notes, notes } from './notes.ts';

interface Span {
  at: number;
  length: number;
}
export type Token = Span &
  (
    | { type: 'word'; word: string; prefix: boolean; exact: boolean }
    | { type: 'phrase'; words: string[]; near: number | null }
    | { type: 'field'; field: QueryField; name: string }
    | DateQuery
    | { type: 'and' | 'or' | 'not' | 'open' | 'close' }
  );

const SPACE = /[\s\p{Cc}]/u;
/** What closes a phrase, by what opens it; typographic marks of all countries, as texts are pasted from anywhere. */
const CLOSING = table<string>({
  '"': '"“”',
  '“': '"“”',
  '”': '"“”',
  '„': '"“”',
  '＂': '＂',
  '«': '»',
  '»': '«',
});
const OPERATORS = table<'and' | 'or' | 'not'>({ AND: 'and', OR: 'or', NOT: 'not' });
/** Words that may stand between the words of a proximity; farther apart, they are just in one text. */
const FARTHEST = 100;

export interface Lexed {
  list: Token[];
  warnings: QueryWarning[];
}

/** @throws CopydeskError `invalid_query` for a phrase that is not closed, signs in a wrong place, unknown fields and wrong dates. */
export function tokens(query: string): Lexed {
  const list: Token[] = [];
  const noted = notes(query);
  let at = 0;
  while (at < query.length) {
    const sign = query.charAt(at);
    if (SPACE.test(sign)) at++;
    else if (sign === '(' || sign === ')') {
      list.push({ type: sign === '(' ? 'open' : 'close', at, length: 1 });
      at++;
    } else if (CLOSING[sign]) at = phrase(query, at, list, noted);
    else if ((sign === '-' || sign === '−') && begins(query, at + 1)) {
      list.push({ type: 'not', at, length: 1 });
      at++;
    } else if (sign === '=' && begins(query, at)) at = exact(query, at, list, noted);
    else if (isSearchable(query, at)) at = word(query, at, list, noted);
    else at = noted.sign(at, begins(query, at + 1));
  }
  noted.operators(list);
  return { list, warnings: noted.warnings };
}

/** Whether something to look for begins here. */
function begins(query: string, at: number): boolean {
  const sign = query.charAt(at);
  if (sign === '=') return isSearchable(query, at + 1) || CLOSING[query.charAt(at + 1)] !== undefined;
  return sign === '(' || CLOSING[sign] !== undefined || isSearchable(query, at);
}

/** Pushes the phrase that opens at `start`; gives where the text after it begins. */
function phrase(query: string, start: number, list: Token[], noted: Notes): number {
  const closing = CLOSING[query.charAt(start)] ?? '';
  let end = start + 1;
  while (end < query.length && !closing.includes(query.charAt(end))) end++;
  if (end === query.length)
    throw invalidQuery('The phrase is not closed: add a second `"`', start, 'a second `"`');
  const inside = query.slice(start + 1, end);
  end++;
  if (query.charAt(end) === '*')
    throw invalidQuery('A `*` stands behind a phrase, but only a word can be a beginning', end, 'a space');
  noted.inside(inside, start);
  const words = inside.split(/[\s\p{Cc}"“”„＂«»]/u).flatMap(trimmed);
  let near: number | null = null;
  if (query.charAt(end) === '~') {
    const from = end++;
    while (/\d/.test(query.charAt(end))) end++;
    near = distance(query.slice(from + 1, end), words, { offset: from, length: end - from });
  }
  if (words.length > 0) list.push({ type: 'phrase', words, near, at: start, length: end - start });
  return end;
}

function distance(digits: string, words: string[], place: { offset: number; length: number }): number {
  const expected = `a number from 0 to ${FARTHEST}`;
  const near = Number(digits);
  if (digits === '' || near > FARTHEST)
    throw invalidQuery(
      `Behind a phrase, \`~\` wants ${expected}: how many words may stand between`,
      place,
      expected,
    );
  if (words.length < 2)
    throw invalidQuery(
      'A distance wants two words or more in the quotes, as in `"a b"~5`',
      place,
      'two words or more',
    );
  return near;
}

function trimmed(part: string): string[] {
  let start = 0;
  while (start < part.length && !isSearchable(part, start)) start++;
  const text = part.slice(start, lastSearchable(part) + 1);
  return text === '' ? [] : [text];
}

/** Pushes `=word`; a phrase has exact forms anyway. */
function exact(query: string, start: number, list: Token[], noted: Notes): number {
  if (!isSearchable(query, start + 1)) return phrase(query, start + 1, list, noted);
  const end = plain(query, start + 1, list, noted);
  const token = list.at(-1);
  if (token?.type !== 'word') return end;
  if (token.prefix)
    throw invalidQuery(
      '`=` asks for one form of a word and `*` for all beginnings: leave one out',
      start,
      'one of the two',
    );
  Object.assign(token, { exact: true, at: start, length: token.length + 1 });
  return end;
}

/** Pushes the word, operator, field or date that begins at `start`. */
function word(query: string, start: number, list: Token[], noted: Notes): number {
  const field = fieldAt(query, start);
  if (field?.of === 'date') {
    const from = start + field.length;
    let end = from;
    while (end < query.length && !endsWord(query.charAt(end))) end++;
    const value = query.slice(from, end);
    const date = dateQuery(field.field, value);
    const place = { offset: from, length: Math.max(1, end - from) };
    const expected = DATE_FORMS[field.field];
    if (date === null) throw invalidQuery(`\`${field.field}:\` wants ${expected}`, place, expected);
    list.push({ ...date, at: start, length: end - start });
    return end;
  }
  if (field !== null) {
    const { length, field: name } = field;
    list.push({ type: 'field', field: name, name, at: start, length });
    if (begins(query, start + length)) return start + length;
    const minus = query.charAt(start + length) === '-';
    throw invalidQuery(
      minus
        ? `A \`-\` stands behind \`${name}:\`: put it before, as in \`-${name}:word\``
        : `Nothing to look for stands behind \`${name}:\`: add a word, without a space between`,
      { offset: start, length },
      'a word, a phrase or a `(`',
    );
  }
  return plain(query, start, list, noted);
}

/** Pushes the word that begins at `start`, or an operator. */
function plain(query: string, start: number, list: Token[], noted: Notes): number {
  let end = start;
  while (end < query.length && !endsWord(query.charAt(end))) end++;
  const text = noted.word(query.slice(start, end), start);
  const last = lastSearchable(text);
  const star = text.indexOf('*');
  if (star >= 0 && (star !== last + 1 || text.indexOf('*', star + 1) >= 0))
    throw invalidQuery(
      'A `*` can only stand at the end of a word, as in `elect*`',
      start + star,
      'a letter, or the end of the word',
    );
  const found = text.slice(0, last + 1);
  const before = list.at(-1);
  const value =
    query.charAt(start - 1) === '=' || (before?.type === 'field' && before.at + before.length === start);
  const operator = star < 0 && !value ? OPERATORS[found] : undefined;
  const length = found.length + (star < 0 ? 0 : 1);
  if (operator) list.push({ type: operator, at: start, length });
  else list.push({ type: 'word', word: found, prefix: star >= 0, exact: false, at: start, length });
  return end;
}

function endsWord(sign: string): boolean {
  return sign === '(' || sign === ')' || CLOSING[sign] !== undefined || SPACE.test(sign);
}
