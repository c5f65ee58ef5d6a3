/** Takes the values of flags, gives them checked: one or some of a few words, a limit; and the flags that all searches share. */
import { CopydeskError } from '#domain/errors.ts';
import { SORTS } from '#domain/query.ts';
import type { Call, Verb } from './verb.ts';

const LIMIT_MAX = 100;
const LIMIT_DEFAULT = '20';

type Flags = Verb['flags'];

/** What narrows and orders any search. */
export const FILTER_FLAGS = {
  source: { type: 'string', help: 'the news organisation; `-name` for all but it, several with commas' },
  from: { type: 'string', help: 'first day or instant' },
  to: { type: 'string', help: 'last day or instant' },
  tz: { type: 'string', help: 'time zone whose days are meant, such as Europe/Berlin (default UTC)' },
  sort: { type: 'string', help: '`newest` (default), `oldest` or `relevance`' },
} as const satisfies Flags;
export const LIST_FLAGS = {
  limit: { type: 'string', help: `how many, 1 to ${LIMIT_MAX} (default ${LIMIT_DEFAULT})` },
  json: { type: 'boolean', help: 'one JSON object a line' },
} as const satisfies Flags;

type Values = Call['flags'];

export function textOf(flags: Values, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A list of names, as searches take them: none, or what was given, with its commas. */
export function namesOf(flags: Values, name: string): string[] {
  return [textOf(flags, name) ?? []].flat();
}

/** What the shared flags, and the words before them, ask. */
export function searchOf(paths: string[], flags: Values) {
  return {
    q: paths.join(' ') || undefined,
    source: namesOf(flags, 'source'),
    from: textOf(flags, 'from'),
    to: textOf(flags, 'to'),
    tz: textOf(flags, 'tz'),
    total: 'none',
    sort: oneOf('sort', SORTS, textOf(flags, 'sort') ?? 'newest'),
    limit: limitOf(flags),
  } as const;
}

/** Several words with commas between. */
export function someOf<T extends string>(flag: string, known: readonly T[], value: string): T[] {
  const words = value.split(',').filter(Boolean);
  return words.map((word) => oneOf(flag, known, word.trim()));
}

export function oneOf<T extends string>(flag: string, known: readonly T[], value: string): T {
  const found = known.find((k) => k === value);
  if (found) return found;
  throw new CopydeskError(
    'invalid_request',
    `--${flag} can't be ${value}; it is one of ${known.join(', ')}.`,
  );
}

export function limitOf(flags: Values): number {
  const value = textOf(flags, 'limit') ?? LIMIT_DEFAULT;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMIT_MAX) return limit;
  throw new CopydeskError(
    'invalid_request',
    `--limit can't be ${value}; give a whole number from 1 to ${LIMIT_MAX}.`,
  );
}
