/**
 * Takes a quote, gives by what it is known again in other articles: a digest of its folded words and its speaker, and the runs of words that
 * a shorter version shares with a longer one. Quotation marks, punctuation, capitals, accents and what joins a broken quotation do not count.
 */
import { hash } from 'node:crypto';
import { HASH_SEED, hashed } from '#text/characters.ts';
import { foldedWords, nameWords } from './fold.ts';

/**
 * Words from which on a quotation without a speaker is known again, and a shorter version found in a longer one. Of 9,292 quotes of 924 news
 * texts, those of 4 to 7 words that stood in a quote of another text had its speaker in 57 cases and another in 27 ("in the home
 * stretch"); of 5 to 8, in 41 and 7; of 6 to 9, in 50 and 5, which were the same words told of two people.
 */
export const FEWEST_WORDS = 6;
/** Steps gone from a saying to the last of its parents, or from there to all sayings; the rules of `parentRank` make four at most. */
export const MOST_STEPS = 8;
/** Words of a run. One of 4 words stood in 80 of those quotes, of 5 in 37: the more share it, the slower it finds. */
const RUN = 5;
/** Of so many runs in a row the one with the lowest digest is kept: any `RUN + WINDOW - 1` words in common have a kept run in common. */
const WINDOW = FEWEST_WORDS - RUN + 1;
const PRINT_BYTES = 12;

/** What a quotation says, by whom. */
export interface Saying {
  print: Buffer;
  /** See `sayings` in the schema. */
  speaker: number;
  indirect: number;
  words: string[];
}

export interface Said {
  text: string;
  indirect: boolean;
  speaker: string | null;
  personId: number | null;
}

/** Null for words too few to be known again, or none. */
export function sayingOf({ text, indirect, speaker: name, personId }: Said): Saying | null {
  const words = foldedWords(text);
  const speaker = personId ?? speakerNumber(nameWords(name ?? '').join(' '));
  if (words.length < (speaker === 0 ? FEWEST_WORDS : 1)) return null;
  const content = JSON.stringify([speaker, indirect, words.join(' ')]);
  const print = hash('sha256', content, 'buffer').subarray(0, PRINT_BYTES);
  return { print, speaker, indirect: indirect ? 1 : 0, words };
}

/** Below zero, where ids of people are above; a digest of six bytes. */
function speakerNumber(folded: string): number {
  if (folded === '') return 0;
  return -1 - hash('sha256', folded, 'buffer').readUIntBE(0, 6);
}

/** The runs a saying is found by, each once: none for one that is too short to be a version of another. */
export function runsOf(words: string[]): number[] {
  const digests: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++) digests.push(digest(words, i));
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= digests.length; i++) kept.add(Math.min(...digests.slice(i, i + WINDOW)));
  return [...kept];
}

/** A number of 53 bits for a run: two hashes, the second of the words backwards. */
function digest(words: string[], from: number): number {
  let low = HASH_SEED;
  let high = HASH_SEED;
  for (let i = 0; i < RUN; i++) {
    low = hashedWord(low, words[from + i]!);
    high = hashedWord(high, words[from + RUN - 1 - i]!);
  }
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}

function hashedWord(sum: number, word: string): number {
  let next = hashed(sum, 0x20);
  for (let i = 0; i < word.length; i++) next = hashed(next, word.charCodeAt(i));
  return next;
}

/** Whether the words of one stand in the other, in a row. */
export function isPart(part: string[], whole: string[]): boolean {
  return part.length <= whole.length && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

export interface Version {
  print: Buffer;
  speaker: number;
  /** How many. */
  words: number;
}

/**
 * How good a parent one saying is for another that is related to it (one is part of the other); null where it is none. Depends on the two alone,
 * so that groups come out the same in whatever order sayings come in; and no two speakers' sayings come together by one that has none:
 * - a saying with a speaker has the longest one of the same speaker that holds it;
 * - one without has the longest with a speaker that holds its words, else the longest with a speaker that is part of it, else the longest
 *   without that holds it.
 */
export function parentRank(child: Version, other: Version): [level: number, words: number] | null {
  const holds = other.words > child.words;
  if (child.speaker !== 0) return other.speaker === child.speaker && holds ? [1, other.words] : null;
  if (other.speaker === 0) return holds ? [1, other.words] : null;
  return [other.words >= child.words ? 3 : 2, other.words];
}

/** Whether one is a better parent than the present; of equals, the one with the lower digest. */
export function isBetterParent(child: Version, other: Version, present: Version | null): boolean {
  const rank = parentRank(child, other);
  const now = present && parentRank(child, present);
  if (rank === null || !now || !present) return rank !== null;
  return (rank[0] - now[0] || rank[1] - now[1] || Buffer.compare(present.print, other.print)) > 0;
}

/** Null where none of them can be. */
export function bestParent<Other extends Version>(child: Version, others: Other[]): Other | null {
  return others.reduce<Other | null>(
    (best, other) => (isBetterParent(child, other, best) ? other : best),
    null,
  );
}
