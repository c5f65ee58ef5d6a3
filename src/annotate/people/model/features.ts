/**
 * Takes a read document and the mentions that the rules see in it, gives for each token that can belong to a name the numbers of
 * its features: places in the model's table of weights. Training and use read names through this one file.
 */
import { type Document, type Found, IS, type Reading } from '../reading.ts';
import type { WordFacts } from './facts.ts';
import { LISTED } from './lists.ts';
import { mix } from './mix.ts';
import { capitalsInSentences, EDGE, type View, viewOf } from './view.ts';

/** Raise when a feature changes: a model serves one version only. */
export const FEATURES_VERSION = 1;

/** How many features a token has, by what they look at, in their order: training can leave a group out to see what it brings. */
export const FEATURE_GROUPS = {
  words: 9,
  spelling: 10,
  classes: 10,
  lists: 13,
  document: 7,
  rules: 6,
} as const;
export const FEATURE_COUNT = Object.values(FEATURE_GROUPS).reduce((a, b) => a + b, 0);

/** A field with what its tagging is decided from. */
export interface Row {
  reading: Reading;
  /** 1 for tokens that can belong to a name: all others are outside for certain. */
  possible: Uint8Array;
  /** Holds the features of one token at least. */
  features: Int32Array;
  /**
   * Where in `features` the `FEATURE_COUNT` numbers of a token stand, until it is asked for the next.
   * @param i index of a possible token @param nth how many possible ones stand before it
   */
  featuresOf(i: number, nth: number): number;
}

/** Outside a name, its first token, a later one. */
export const OUTSIDE = 0;
export const FIRST = 1;
export const LATER = 2;

/** What the rules say of each token: `OUTSIDE`, `FIRST` or `LATER`. */
export function tagsOf(reading: Reading, mentions: readonly Found[]): Uint8Array {
  const tags = new Uint8Array(reading.tokens.length);
  for (const one of mentions)
    if (one.reading === reading) tags.fill(LATER, one.from, one.to).fill(FIRST, one.from, one.from + 1);
  return tags;
}

/** @param mask how many features the table has room for, less one: all bits set */
export function rowsOf(
  doc: Document,
  ruled: readonly Found[],
  factsOf: (word: string) => WordFacts,
  mask: number,
): Row[] {
  const inSentence = capitalsInSentences(doc);
  return doc.fields.map((reading) => {
    const view = viewOf(doc, reading, tagsOf(reading, ruled), inSentence, factsOf);
    // one row for all tokens: those of a long text would fill the memory
    const features = new Int32Array(FEATURE_COUNT);
    const featuresOf = (i: number) => {
      fill(view, i + EDGE, features, mask);
      return 0;
    };
    return { reading, possible: possibleTokens(reading), features, featuresOf };
  });
}

/** The same row with all its features at once, for training, which asks for them many times. */
export function withAllFeatures(row: Row): Row {
  const { reading, possible } = row;
  const count = possible.reduce((sum, one) => sum + one, 0);
  const features = new Int32Array(count * FEATURE_COUNT);
  let nth = 0;
  for (let i = 0; i < possible.length; i++) {
    if (possible[i] === 0) continue;
    const at = row.featuresOf(i, nth);
    features.set(row.features.subarray(at, at + FEATURE_COUNT), nth * FEATURE_COUNT);
    nth++;
  }
  return { reading, possible, features, featuresOf: (_, n) => n * FEATURE_COUNT };
}

function possibleTokens({ tokens, classes }: Reading): Uint8Array {
  return Uint8Array.from(tokens, ({ text }, i) =>
    classes[i]! & (IS.cap | IS.particle) || (text === ',' && classes[i + 1]! & IS.suffix) ? 1 : 0,
  );
}

/** Writes the features of the token at `i` of the view; each is a mix of what it looks at and its own place in the row. */
function fill(view: View, i: number, row: Int32Array, mask: number): void {
  const { facts, signs, listed, line, opening, small, capitals, ruled } = view;
  const word = facts[i]!;
  const before = facts[i - 1]!;
  const next = facts[i + 1]!;
  const opensLine = line[i]!;
  const endsLine = line[i + 1]!;
  const sign = signs[i]!;
  const signBefore = mix(signs[i - 1]!, opensLine);
  const signNext = mix(signs[i + 1]!, endsLine);
  const list = listed[i]!;
  const listBefore = mix(listed[i - 1]!, opensLine);
  const listNext = mix(listed[i + 1]!, endsLine);
  const opened = opening[i]!;
  const often = capitals[i]! * 2 + opened;
  const rule = ruled[i]!;
  let k = 0;
  const put = (a: number, b = 0, c = 0) => {
    row[k] = mix(mix(mix(mix(SEED, k), a), b), c) & mask;
    k++;
  };
  // words
  put(word.lower);
  put(word.spelt);
  put(before.lower, opensLine);
  put(next.lower, endsLine);
  put(facts[i - 2]!.lower);
  put(facts[i + 2]!.lower);
  put(before.lower, word.lower);
  put(word.lower, next.lower);
  put(before.lower, next.lower);
  // spelling
  put(word.starts[0]);
  put(word.starts[1]);
  put(word.starts[2]);
  put(word.ends[0]);
  put(word.ends[1]);
  put(word.ends[2]);
  put(word.shape);
  put(next.shape, endsLine);
  put(before.shape, opensLine);
  put(word.length);
  // classes
  put(sign);
  put(signNext);
  put(signBefore);
  put(signs[i + 2]!);
  put(signs[i - 2]!);
  put(sign, signNext);
  put(signBefore, sign);
  put(signBefore, sign, signNext);
  put(sign, signs[i + 1]!, signs[i + 2]!);
  put(signs[i - 2]!, signBefore, sign);
  // lists
  put(list);
  put(list, listNext);
  put(listBefore, list);
  put(listBefore, list, listNext);
  put(listNext);
  put(list, sign);
  put(list, signNext);
  put(list, signBefore);
  put(list & LISTED.given);
  put(list & LISTED.surname);
  put(list & LISTED.place);
  put(list & LISTED.word);
  put(list, opened, small[i]!);
  // document
  put(word.lower, opened);
  put(sign, opened);
  put(small[i]!);
  put(small[i]!, opened);
  put(often);
  put(often, sign);
  put(small[i + 1]!, endsLine);
  // rules
  put(rule);
  put(ruled[i - 1]!, rule, ruled[i + 1]!);
  put(rule, sign);
  put(rule, word.lower);
  put(rule, signs[i + 1]!);
  put(rule, signs[i - 1]!);
}

const SEED = 0x9e3779b1;
