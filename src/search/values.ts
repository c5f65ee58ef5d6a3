/**
 * Takes a parameter that lists names, gives those that are wanted and those that are not: `reuters,-"Doe, Jane"`. Commas stand between them, a
 * `-` before one excludes it, and in quotes neither means anything; a quote within quotes is written twice.
 */
import { wrongParameter } from '#domain/errors.ts';
import { ANYTHING, type Wanted } from '#domain/query.ts';

/** Each is looked up in the index. */
const MOST_VALUES = 50;
/** A name in quotes up to its comma, or a name without. */
const ONE = /\s*(-?)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)/y;

/** @param given the parameter as often as it was repeated. @throws CopydeskError `invalid_request`. */
export function wantedOf(parameter: string, given: readonly string[] | undefined): Wanted {
  if (!given || given.length === 0) return ANYTHING;
  const any: string[] = [];
  const none: string[] = [];
  for (const text of given) {
    ONE.lastIndex = 0;
    while (ONE.lastIndex < text.length) {
      const [, minus, quoted, bare = ''] = ONE.exec(text) ?? [];
      if (quoted === undefined && bare.startsWith('"'))
        throw wrongParameter(
          parameter,
          `A value of \`${parameter}\` has a quote that is not closed before the next comma.`,
        );
      const value = (quoted?.replaceAll('""', '"') ?? bare).trim();
      if (value !== '') (minus ? none : any).push(value);
      else if (minus)
        throw wrongParameter(
          parameter,
          `A \`-\` of \`${parameter}\` excludes nothing: write the value behind it.`,
        );
    }
  }
  if (any.length + none.length > MOST_VALUES)
    throw wrongParameter(
      parameter,
      `\`${parameter}\` has more than ${MOST_VALUES} values: ask in several requests.`,
    );
  return { any, none };
}
