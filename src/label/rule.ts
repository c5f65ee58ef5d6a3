/** The shape of a rule on one block: it looks at the features and says what the block is, or nothing. */
import type { Label } from '#domain/document.ts';
import type { Features } from './features.ts';

export interface Guess {
  label: Label;
  /** Confidence, 0 to 1. */
  score: number;
  reason: string;
}

export type Rule = (f: Features) => Guess | null;

/**
 * A line that matches one of the patterns and is no longer than `longest` characters.
 * @param needs words of which every match holds one: looked for first, for that is ten times as fast
 */
export function pattern(
  label: Label,
  name: string,
  score: number,
  longest: number,
  regex: RegExp,
  needs?: readonly string[],
): Rule {
  const guess: Guess = { label, score, reason: `${label}:${name}` };
  if (needs)
    return (f) =>
      f.chars <= longest && needs.some((w) => f.lower.includes(w)) && regex.test(f.lower) ? guess : null;
  return (f) => (f.chars <= longest && regex.test(f.lower) ? guess : null);
}
