/** Takes the tokens of a name field's value, gives the next name: words side by side are one, as in `person:(jane doe OR john roe)`. */
import type { NAME_FIELDS, TextQuery } from '#domain/textquery.ts';
import { invalidQuery } from './faults.ts';
import type { Token } from './tokens.ts';

/** ISO 639 codes, with a country or script behind that does not count. */
const CODE = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,4})?$/i;

interface Name {
  query: TextQuery;
  /** Index of the first token behind the name. */
  next: number;
}

/** Null where no name begins at `first`. @throws CopydeskError `invalid_query` for what names do not have: stars, distances, commas. */
export function nameOf(field: (typeof NAME_FIELDS)[number], list: Token[], first: number): Name | null {
  const token = list[first];
  const words: string[] = [];
  let next = first;
  if (token?.type === 'phrase') {
    plainName(field, token);
    words.push(...token.words);
    next++;
  } else {
    // without parentheses the name is one word; behind it, other words are not of the field
    const alone = list[first - 1]?.type === 'field';
    for (let one = list[next]; one?.type === 'word'; one = list[next]) {
      plainName(field, one);
      words.push(one.word);
      next++;
      if (alone) break;
    }
  }
  const last = list[next - 1];
  const [word] = words;
  if (!token || !last || word === undefined) return null;
  const at = { offset: token.at, length: last.at + last.length - token.at };
  if (field === 'language') return { query: language(words, at), next };
  if (words.length === 1) return { query: { type: 'word', word, prefix: false, at }, next };
  return { query: { type: 'phrase', words, at }, next };
}

function plainName(field: string, token: Token): void {
  const place = { offset: token.at, length: token.length };
  if (token.type === 'phrase' && token.near !== null)
    throw invalidQuery(
      `\`${field}:\` wants a name, and names have no distance: leave \`~\` out`,
      place,
      'a name',
    );
  if (token.type !== 'word') return;
  if (token.prefix)
    throw invalidQuery(`\`${field}:\` wants whole words of a name: leave the \`*\` out`, place, 'a name');
  if (token.exact)
    throw invalidQuery(
      `\`${field}:\` wants a name, and names are not stemmed: leave \`=\` out`,
      place,
      'a name',
    );
  if (token.word.includes(','))
    throw invalidQuery(
      `Write \`${field}:(one OR other)\` for either of two, without a comma`,
      place,
      'a name, or several with OR in parentheses',
    );
}

function language(words: string[], at: { offset: number; length: number }): TextQuery {
  const code = words.length === 1 ? CODE.exec(words[0] ?? '')?.[1]?.toLowerCase() : undefined;
  const expected = 'a code of two or three letters, such as en';
  if (code === undefined)
    throw invalidQuery(`\`language:\` wants ${expected}; \`language:(en OR fr)\` for either`, at, expected);
  return { type: 'word', word: code, prefix: false, at };
}
