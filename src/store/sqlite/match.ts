/** Takes a parsed text query, gives an FTS5 MATCH expression. Every word is quoted, so nothing of it is read as FTS5's own syntax. */
import { CopydeskError } from '#domain/errors.ts';
import type { TextQuery } from '#domain/query.ts';
import { foldedWords } from '../fold.ts';
import { EXPANSIONS } from './terms.ts';

/** Gives the words of the index a prefix may stand for. */
export type Expand = (prefix: string) => string[];

const SEARCHABLE = /[\p{L}\p{N}]/u;

/** A string of FTS5: one phrase of as many tokens as the tokenizer makes of it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}

/** Matches rows with any of the tokens in the column. */
export function anyToken(column: string, tokens: string[]): string {
  return `${column} : (${tokens.map(quoted).join(' OR ')})`;
}

export function allOf(parts: string[]): string {
  return parts.map((part) => `(${part})`).join(' AND ');
}

/**
 * @param columns the columns searched, such as `headline body`.
 * @throws CopydeskError `invalid_query` when the query only excludes, or holds nothing that could be found.
 */
export function matchText(query: TextQuery, columns: string, expand: Expand): string {
  // shared among the prefixes of a query: twenty single letters by relevance would take seconds else
  const share = Math.ceil(EXPANSIONS / Math.max(1, prefixesIn(query)));
  const { found, excluded } = compile(query, (prefix) => expand(prefix).slice(0, share));
  if (found === null) {
    const sentence = excluded
      ? 'The query only excludes words: add at least one word that must be found.'
      : 'The query holds no letters or digits: add a word to look for.';
    throw new CopydeskError('invalid_query', sentence, [{ detail: sentence, parameter: 'q' }]);
  }
  return `{${columns}} : (${joined({ found, excluded })})`;
}

function prefixesIn(query: TextQuery): number {
  if (query.type === 'word') return query.prefix ? 1 : 0;
  if (query.type === 'phrase') return 0;
  if (query.type === 'not') return prefixesIn(query.part);
  return query.parts.reduce((sum, part) => sum + prefixesIn(part), 0);
}

/** What must be found and what must not; FTS5 has no NOT without something before it. */
interface Compiled {
  found: string | null;
  excluded: string | null;
}

function compile(query: TextQuery, expand: Expand): Compiled {
  switch (query.type) {
    case 'word':
      return { found: wordMatch(query.word, query.prefix, expand), excluded: null };
    case 'phrase': {
      const text = query.words.join(' ');
      return { found: SEARCHABLE.test(text) ? quoted(text) : null, excluded: null };
    }
    case 'not': {
      const { found, excluded } = compile(query.part, expand);
      if (found !== null) return { found: null, excluded: joined({ found, excluded }) };
      return { found: excluded, excluded: null }; // not (not a)
    }
    case 'and': {
      const parts = query.parts.map((part) => compile(part, expand));
      return {
        found: together(parts, ({ found }) => found, ' AND '),
        excluded: together(parts, ({ excluded }) => excluded, ' OR '),
      };
    }
    case 'or': {
      const parts = query.parts.map((part) => compile(part, expand));
      if (parts.some(({ found, excluded }) => found === null && excluded !== null)) {
        const sentence = 'One side of an OR only excludes words: add a word to that side that must be found.';
        throw new CopydeskError('invalid_query', sentence, [{ detail: sentence, parameter: 'q' }]);
      }
      const sides = parts.map((part) =>
        part.found === null ? null : joined({ ...part, found: part.found }),
      );
      return { found: together(sides, (side) => side, ' OR '), excluded: null };
    }
  }
}

function joined({ found, excluded }: { found: string; excluded: string | null }): string {
  return excluded === null ? found : `(${found}) NOT (${excluded})`;
}

function together<T>(parts: T[], pick: (part: T) => string | null, operator: string): string | null {
  const picked = parts.map(pick).filter((part) => part !== null);
  if (picked.length < 2) return picked[0] ?? null;
  return picked.map((part) => `(${part})`).join(operator);
}

function wordMatch(word: string, prefix: boolean, expand: Expand): string | null {
  if (!SEARCHABLE.test(word)) return null;
  if (!prefix) return quoted(word);
  if (foldedWords(word).length !== 1) return `${quoted(word)} *`; // `covid-1*`: a phrase whose last word is a prefix
  const words = expand(word);
  return words.length === 0 ? quoted(word) : words.map(quoted).join(' OR ');
}
