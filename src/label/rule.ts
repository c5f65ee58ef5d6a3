/** The shape of a rule on one block: it looks at the features and says what the block is, or nothing. */
import type { Label } from '#domain/document.ts';
import { type Stems, stemsOf } from './alone/stems.ts';
import { READ, STEM_LETTERS, stemOf } from './features/alone-scan.ts';
import type { Features } from './features.ts';

export interface Guess {
  label: Label;
  /** Confidence, 0 to 1. */
  score: number;
  reason: string;
}

export interface Rule {
  (f: Features): Guess | null;
  /** Where a line must hold a word with one of these stems, or start with it, for the rule to say anything. */
  asks?: Stems | null;
  /** What else must be seen for it to say anything: one of these signs. */
  needs?: number;
}

/** What is seen of a line at once, a bit each: that it has mark-up, holds a mark, holds a digit. */
export const MARKUP = 1;
export const MARKS = 2;
export const DIGITS = 4;

export function signsOf({ block, chars, scan }: Features): number {
  // what stands behind the part that was scanned may be anything
  const unread = chars > READ;
  return (
    (block.html === undefined ? 0 : MARKUP) |
    (scan.marks > 0 || unread ? MARKS : 0) |
    (scan.digits > 0 ? DIGITS : 0)
  );
}

/** A rule that has something to say only where one of these signs is seen. */
export function seeing(signs: number, rule: Rule): Rule {
  rule.needs = signs;
  return rule;
}

/** The numbers of the stems that lines start with which match: see {@link opensWith}. */
export const openings = (regex: RegExp): ReadonlySet<number> =>
  new Set([...stemsOf(regex)!.stems].map(stemOf));
/** Whether a line's first word is one of these: asked before expressions that cost a hundred times as much. */
export const opensWith = ({ scan }: Features, stems: ReadonlySet<number>): boolean =>
  stems.has(scan.firstStem);

/** A rule that has something to say only on lines that hold one of these words, or others that start as they do. */
export function asking(words: string, rule: Rule): Rule {
  rule.asks = { stems: new Set(words.split(' ').map((w) => w.slice(0, STEM_LETTERS))), first: false };
  return rule;
}

/** A rule that has something to say only on lines whose first word has one of these stems. */
export function opening(stems: Iterable<string>, rule: Rule): Rule {
  rule.asks = { stems: new Set(stems), first: true };
  return rule;
}

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
  const rule: Rule = needs
    ? (f) =>
        f.chars <= longest && needs.some((w) => f.lower.includes(w)) && regex.test(f.lower) ? guess : null
    : (f) => (f.chars <= longest && regex.test(f.lower) ? guess : null);
  rule.asks = stemsOf(regex);
  return rule;
}
