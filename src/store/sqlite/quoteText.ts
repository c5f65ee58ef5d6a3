/** Takes a parsed text query, gives the rows of quotes it means. Of fields, quotes know only their own words so far. */
import { CopydeskError } from '#domain/errors.ts';
import type { QueryPlace, TextQuery } from '#domain/textquery.ts';
import type { Lexicon } from '../lexicon.ts';
import { rowsOfText } from '../match.ts';
import type { Rows } from '../rows.ts';

/** @throws CopydeskError `invalid_query` for fields that quotes do not have yet. */
export function quoteRows(text: TextQuery, lexicon: Lexicon): Rows {
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
