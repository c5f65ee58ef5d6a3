/**
 * Takes a full name, gives the key by which the same person's names in many articles are one entry. Names join only by equal keys, never
 * step by step from name to name, so that no chain leads from one stranger to another.
 *
 * - Case, accents, stops and hyphens do not count; nor do the initials of middle names, as long as they do not contradict (`who.ts`).
 * - A short given name counts as the full one where it stands for one name only: `Joe` is `Joseph`; `Chris` stays `Chris`.
 * - `J.D.`, `J. D.` and `JD` before a surname are one.
 * - `Jr.`, middle names in full and everything else count: `Donald Trump Jr.` is not `Donald Trump`.
 */
import { fullGivenName } from '#text/nicknames.ts';
import { nameWords } from './fold.ts';

export interface NameKey {
  /** Folded words without middle initials, the given name in full: `joseph biden`. */
  key: string;
  /** Middle initials in order, `hw` for `George H. W. Bush`; empty where there are none. */
  initials: string;
  /** The key of a name whose initials contradict those of the key's person: `george hw bush`. */
  apart: string;
  /** A single name: it is nobody's but its own. */
  bare: boolean;
}

/** Null for a text without letters and digits. */
export function nameKey(name: string): NameKey | null {
  const words = nameWords(name);
  const surname = words.at(-1);
  if (surname === undefined) return null;
  let leading = 0;
  while (leading < words.length - 1 && isInitial(words[leading]!)) leading++;
  const first = leading > 1 ? words.slice(0, leading).join('') : words[0]!;
  const middle = words.slice(Math.max(1, leading), -1);
  if (words.length === 1) return { key: surname, initials: '', apart: surname, bare: true };
  const given = fullGivenName(first);
  const spelled = middle.filter((word) => !isInitial(word));
  const initials = middle.filter(isInitial).join('');
  return {
    key: [given, ...spelled, surname].join(' '),
    initials,
    apart: [given, initials, ...spelled, surname].filter(Boolean).join(' '),
    bare: false,
  };
}

/** The folded words of a name, all of them: two names with the same spelling are the same name. */
export function spelling(name: string): string {
  return nameWords(name).join(' ');
}

/** `w` and none, `h` and `hw` can be one person's; `w` and `hw` cannot. */
export function initialsAgree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function isInitial(word: string): boolean {
  return [...word].length === 1;
}
