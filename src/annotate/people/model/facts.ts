/** Takes a word, gives what a tagger of names asks of its spelling, as numbers: its letters, its ends, its shape, its places in lists. */
import { foldListed, LISTED, type NameLists } from './lists.ts';
import { hashOf, mix } from './mix.ts';

export interface WordFacts {
  /** Of the word in small letters, and as it is spelt. */
  lower: number;
  spelt: number;
  /** Of runs of capitals, small letters, digits and each other character: `McCain` is `XxXx`. */
  shape: number;
  length: number;
  /** Of its first and last two, three and four letters. */
  starts: readonly [number, number, number];
  ends: readonly [number, number, number];
  /** Bits of `LISTED`. */
  listed: number;
}

/** Facts of marks and of the places before and behind a text: nothing is known of them but what they are. */
export function markFacts(text: string): WordFacts {
  const own = hashOf(text);
  return {
    lower: own,
    spelt: own,
    shape: own,
    length: 0,
    starts: [0, 0, 0],
    ends: [0, 0, 0],
    listed: 0,
  };
}

export function wordFacts(word: string, lists: NameLists): WordFacts {
  const lower = word.toLowerCase();
  const n = lower.length;
  const from = (k: number) => hashOf(lower, 0, Math.min(k, n));
  const last = (k: number) => mix(hashOf(lower, Math.max(0, n - k), n), k);
  return {
    lower: hashOf(lower),
    spelt: hashOf(word),
    shape: shapeOf(word),
    length: Math.min(n, LONGEST),
    starts: [from(2), from(3), from(4)],
    ends: [last(2), last(3), last(4)],
    listed: listedAs(word, lists),
  };
}

/** Words of more letters count as so long. */
const LONGEST = 12;

function shapeOf(word: string): number {
  let hash = 7;
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    const char = word.charAt(i);
    const kind =
      char !== char.toLowerCase()
        ? 1
        : char !== char.toUpperCase()
          ? 2
          : c >= 48 && c < 58
            ? 3
            : c < 128
              ? c
              : 4;
    if (kind === before) continue;
    hash = mix(hash, kind);
    before = kind;
  }
  return hash;
}

/** The word itself, the first part of a compound, and the base form of a regular ending. */
function listedAs(word: string, lists: NameLists): number {
  const folded = foldListed(word);
  let flags = lists.flagsOf(folded);
  const hyphen = folded.indexOf('-');
  if (flags === 0 && hyphen > 0) flags = lists.flagsOf(folded.slice(0, hyphen));
  return flags & LISTED.word || !isInflected(folded, lists) ? flags : flags | LISTED.word;
}

/** Endings, and what stands in the base form instead. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
];

function isInflected(folded: string, lists: NameLists): boolean {
  return ENDINGS.some(
    ([ending, base]) =>
      folded.length > ending.length + 2 &&
      folded.endsWith(ending) &&
      (lists.flagsOf(folded.slice(0, -ending.length) + base) & LISTED.word) !== 0,
  );
}
