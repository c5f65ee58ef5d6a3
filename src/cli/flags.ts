/** Takes the values of flags, gives them checked: one or some of a few words, a limit. */
import { CopydeskError } from '#domain/errors.ts';

const LIMIT_MAX = 100;

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

export function limitOf(value: string): number {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMIT_MAX) return limit;
  throw new CopydeskError(
    'invalid_request',
    `--limit can't be ${value}; give a whole number from 1 to ${LIMIT_MAX}.`,
  );
}
