/** Takes the text of a query, gives its tokens with their places: words, phrases, operators and parentheses. Linear. */
import { CopydeskError } from '#domain/errors.ts';

export type Token =
  | { type: 'word'; word: string; prefix: boolean; at: number }
  | { type: 'phrase'; words: string[]; at: number }
  | { type: 'and' | 'or' | 'not' | 'open' | 'close'; at: number };

const SPACE = /[\s\p{Cc}]/u;
const SEARCHABLE = /[\p{L}\p{N}]/u;
const OPENING_QUOTES = '"“”„';
const CLOSING_QUOTES = '"“”';
const OPERATORS: Record<string, 'and' | 'or' | 'not'> = { AND: 'and', OR: 'or', NOT: 'not' };

/** @throws CopydeskError `invalid_query` for a phrase that is not closed and a star in the wrong place. */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const sign = query.charAt(at);
    if (SPACE.test(sign)) {
      at++;
    } else if (sign === '(' || sign === ')') {
      found.push({ type: sign === '(' ? 'open' : 'close', at });
      at++;
    } else if (OPENING_QUOTES.includes(sign)) {
      at = phrase(query, at, found);
    } else if (sign === '-' && /["“”„(\p{L}\p{N}]/u.test(codePoint(query, at + 1))) {
      found.push({ type: 'not', at });
      at++;
    } else {
      at = word(query, at, found);
    }
  }
  return found;
}

/** Pushes the phrase that opens at `start`; gives where the text after it begins. */
function phrase(query: string, start: number, found: Token[]): number {
  let end = start + 1;
  while (end < query.length && !CLOSING_QUOTES.includes(query.charAt(end))) end++;
  if (end === query.length) throw invalidQuery('The phrase is not closed: add a second `"`', start);
  if (query.charAt(end + 1) === '*') {
    throw invalidQuery('A `*` stands behind a phrase, but only a word can be a beginning', end + 1);
  }
  const words = query
    .slice(start + 1, end)
    .split(/[\s\p{Cc}]/u)
    .filter((part) => SEARCHABLE.test(part));
  if (words.length > 0) found.push({ type: 'phrase', words, at: start });
  return end + 1;
}

/** Pushes the word that begins at `start`, unless it has neither letter nor digit, as a dash between words. */
function word(query: string, start: number, found: Token[]): number {
  let end = start + 1;
  while (end < query.length && !endsWord(query.charAt(end))) end++;
  const text = query.slice(start, end);
  const operator = OPERATORS[text];
  if (operator) {
    found.push({ type: operator, at: start });
    return end;
  }
  const star = text.indexOf('*');
  if (star >= 0 && (star !== text.length - 1 || !SEARCHABLE.test(text))) {
    throw invalidQuery('A `*` can only stand at the end of a word, as in `elect*`', start + star);
  }
  if (SEARCHABLE.test(text)) {
    found.push({ type: 'word', word: star < 0 ? text : text.slice(0, -1), prefix: star >= 0, at: start });
  }
  return end;
}

function endsWord(sign: string): boolean {
  return sign === '(' || sign === ')' || OPENING_QUOTES.includes(sign) || SPACE.test(sign);
}

function codePoint(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** @param at UTF-16 offset in the query; the sentence counts characters from 1. */
export function invalidQuery(problem: string, at: number): CopydeskError {
  const sentence = `${problem} (character ${at + 1} of the query).`;
  return new CopydeskError('invalid_query', sentence, [{ detail: sentence, parameter: 'q' }]);
}
