/**
 * Takes a folded word, gives what open lists of names and words know of it: given name, surname, place, dictionary word. A
 * list is kept as a table of 24-bit fingerprints with a byte of flags each; a word that is in none passes for one once in 200.
 */
import { hashOf } from './mix.ts';

/** What a word is in the lists: bits of a byte. */
export const LISTED = {
  given: 1,
  surname: 2,
  /** Cities, states and countries. */
  place: 4,
  /** A word that dictionaries write with a capital. */
  proper: 8,
  female: 16,
  male: 32,
  /** A word that dictionaries write small, in its base form. */
  word: 64,
} as const;

/** Lower case without accents: how the lists spell. */
export function foldListed(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]+$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}'’.]/gu, '');
}

const GAP = 4;
const FLAGS = 0xff;

export interface NameLists {
  /** @param folded by {@link foldListed}; 0 for a word in no list */
  flagsOf(folded: string): number;
}

/** @param entries each a fingerprint above a byte of flags, ascending, as {@link packLists} gives them */
export function listsOf(entries: Uint32Array): NameLists {
  let size = 1;
  while (size < entries.length * 2) size *= 2;
  const table = new Uint32Array(size + GAP * 64);
  for (const entry of entries) {
    let at = (entry >>> 8) & (size - 1);
    while (table[at] !== 0) at++;
    table[at] = entry;
  }
  return {
    flagsOf(folded) {
      const print = fingerprint(folded);
      let at = print & (size - 1);
      for (; table[at] !== 0; at++) if (table[at]! >>> 8 === print) return table[at]! & FLAGS;
      return 0;
    },
  };
}

/** @param flags of each folded word; of two words with one fingerprint the flags are joined */
export function packLists(flags: ReadonlyMap<string, number>): Uint32Array {
  const byPrint = new Map<number, number>();
  for (const [word, bits] of flags) {
    const print = fingerprint(word);
    byPrint.set(print, (byPrint.get(print) ?? 0) | bits);
  }
  const entries = [...byPrint].map(([print, bits]) => ((print << 8) | bits) >>> 0);
  return Uint32Array.from(entries).sort();
}

/** 24 bits; never 0, which marks a free place. */
function fingerprint(folded: string): number {
  return hashOf(folded) >>> 8 || 1;
}
