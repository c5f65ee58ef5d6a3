/** Takes a query for quotes, gives what it comes to in the index of their words: what must match, and between which keys. */
import { CopydeskError } from '#domain/errors.ts';
import type { QuoteKind, QuoteQuery, Wanted } from '#domain/query.ts';
import type { QueryPlace, TextQuery } from '#domain/textquery.ts';
import type { Named } from './fields.ts';
import { kindToken, nameToken, personToken, sourceToken } from './filters.ts';
import { foldSource, nameWords } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { rowsOfText } from './match.ts';
import { keysBetween } from './quotePage.ts';
import {
  inAll,
  inAny,
  type Match,
  NO_ROWS,
  type Rows,
  rowsWith,
  targetOf,
  withAny,
  withEach,
} from './rows.ts';

export interface QuoteTarget<Expression> {
  match: Expression;
  /** The same without kinds; null where nothing else is asked. */
  unkind: Expression | null;
  kinds: readonly QuoteKind[];
  /** Bounds of keys, `to` exclusive. */
  from: bigint;
  to: bigint;
}

/** Null where nothing can match. @param expression makes one of the engine. @throws CopydeskError `invalid_query`. */
export function quoteTarget<Expression>(
  query: QuoteQuery,
  { lexicon, ...known }: Named & { lexicon: Lexicon },
  expression: (match: Match) => Expression,
): QuoteTarget<Expression> | null {
  const { text, speaker, person, kinds, source, from, to } = query;
  const parts: Rows[] = [];
  const add = (wanted: Wanted, rows: (value: string) => Rows) => {
    if (wanted.any.length > 0 || wanted.none.length > 0) parts.push(rowsWith(wanted, rows));
  };
  if (text !== null) parts.push(textRows(text, lexicon));
  add(speaker, (name) => speakerRows(name, known));
  if (person !== null) parts.push(withAny('speakers', [personToken(known.head(person))]));
  add(source, (name) => sourceRows(name, known));
  if (kinds.length === 0) return null;
  const ofKinds = withAny('speakers', kinds.map(kindToken));
  const target = targetOf(inAll([...parts, ofKinds]), 'speakers');
  if (target.of !== 'match') return null;
  const unkind = targetOf(inAll(parts), 'speakers');
  return {
    match: expression(target.match),
    unkind: unkind.of === 'match' ? expression(unkind.match) : null,
    kinds,
    ...keysBetween(from, to),
  };
}

/** Rows of the people with this name, and of speakers as the articles call them: organisations, unnamed sources. */
function speakerRows(speaker: string, { findCalled }: Named): Rows {
  const words = nameWords(speaker).map((word) => nameToken(word));
  if (words.length === 0) return NO_ROWS;
  const tokens = findCalled(speaker, ['mentioned']) ?? [];
  return inAny([withEach('speakers', words), withAny('speakers', tokens)]);
}

function sourceRows(source: string, { findSource }: Named): Rows {
  const id = findSource(foldSource(source));
  return id === undefined ? NO_ROWS : withAny('speakers', [sourceToken(id)]);
}

/** Of fields, quotes know only their own words so far. */
function textRows(text: TextQuery, lexicon: Lexicon): Rows {
  return rowsOfText(text, {
    columns: 'text',
    lexicon,
    column: (field, at) => (field === 'quote' ? 'text' : notYet(`\`${field}:\``, at)),
    named: (field, _, at) => notYet(`\`${field}:\``, at),
    during: (_, at) => notYet('a date', at),
  });
}

function notYet(what: string, at: QueryPlace | undefined): never {
  const place = at ? ` (character ${at.offset + 1} of the query)` : '';
  const detail = `Quotes are not asked by ${what} yet: ask by the words of the quote, or use the parameters${place}.`;
  throw new CopydeskError('invalid_query', detail, [{ detail, parameter: 'q', ...at }]);
}
