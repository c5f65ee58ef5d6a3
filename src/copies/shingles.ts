/**
 * Takes the body of an article, gives what its copies are known by: its shingles (runs of words, as numbers), its figures, and the few
 * prints by which a store finds it again. Case, punctuation, white space and paragraphs do not count.
 */
import { DIGIT, HASH_SEED, hashed, IDEOGRAPH, kindOf, NONE, unitAt } from '#text/characters.ts';

/** Words of a shingle. Of 4, different stories share twice as many; of 6, a changed word costs a sixth more of what is shared. */
const SHINGLE = 5;
/** Scripts without spaces have a word begin at each letter and go back over so many: a shingle is then 8 letters. */
const LETTERS = 4;
/** A text of fewer is no version of anything: a caption or a stub is shared by chance and by template. */
export const FEWEST_SHINGLES = 24;
/** Words read of one text; a book must not hold up what comes after. */
const MOST_WORDS = 20_000;
/**
 * Prints of the whole text: of its shingles those with the lowest numbers. A version with the share `s` of them has one of these in common with
 * the probability `1 - (1 - s)^8`: .94 for 30% of the text. With 12, and 6 of the opening, .001 more of the made copies came
 * to their originals, for half as many rows again.
 */
const PRINTS = 8;
/** Shingles that count as the opening, which a shorter version nearly always keeps, and how many prints it has of its own. */
const OPENING = 64;
const OPENING_PRINTS = 4;

const FACTOR = 0x2c1b3c6d;
/** `FACTOR` to the power of `SHINGLE`: what the word that leaves a shingle is worth. */
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** What a text is compared by. Both lists ascend, each number once. */
export interface Shingles {
  all: Uint32Array;
  /** The numbers that stand in it, each with the word before: a report made by template differs from the next one in these. */
  figures: Uint32Array;
}

export interface Printed extends Shingles {
  /** Whole numbers below 2^53. */
  prints: number[];
}

/** Null for a text too short to have versions. */
export function shinglesOf(text: string): Shingles | null {
  const read = readText(text);
  return read && { all: read.all, figures: read.figures };
}

/** As `shinglesOf`, with the prints. */
export function printed(text: string): Printed | null {
  const read = readText(text);
  if (read === null) return null;
  const { all, figures, words, inOrder } = read;
  const opening = distinct(inOrder.slice(0, OPENING));
  const low = new Set([...all.subarray(0, PRINTS), ...opening.subarray(0, OPENING_PRINTS)]);
  const highest = Math.max(...low);
  const prints = new Set<number>();
  for (let i = 0; i < inOrder.length && low.size > 0; i++) {
    const number = inOrder[i]!;
    if (number <= highest && low.delete(number)) prints.add(print(number, words, i));
  }
  return { all, figures, prints: [...prints] };
}

/** 21 bits more than the number of the shingle has, which is a low one and so met by chance more often. */
function print(number: number, words: Int32Array, from: number): number {
  let sum = HASH_SEED;
  for (let i = SHINGLE - 1; i >= 0; i--) sum = mixed(sum ^ words[from + i]!);
  return number * 0x20_0000 + (sum & 0x1f_ffff);
}

function readText(text: string) {
  const { words, figures } = wordsOf(text);
  const count = words.length - SHINGLE + 1;
  if (count < FEWEST_SHINGLES) return null;
  const inOrder = new Uint32Array(count);
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    const leaving = i < SHINGLE ? 0 : Math.imul(words[i - SHINGLE]!, LEAVING);
    sum = (Math.imul(sum, FACTOR) + words[i]! - leaving) | 0;
    if (i >= SHINGLE - 1) inOrder[i - SHINGLE + 1] = mixed(sum);
  }
  const all = distinct(inOrder);
  return all.length < FEWEST_SHINGLES ? null : { all, figures, words, inOrder };
}

/** Each word as a number, in order, and the numbers among them. */
function wordsOf(text: string): { words: Int32Array; figures: Uint32Array } {
  const words = new Int32Array(Math.min(MOST_WORDS, (text.length >> 1) + LETTERS));
  const figures: number[] = [];
  let count = 0;
  let word = 0; // 0 outside of words
  let figure = 0; // 0 outside of numbers
  let run = 0; // of letters without spaces between
  for (let i = 0; i <= text.length && count < words.length; i++) {
    const code = i < text.length ? unitAt(text, i) : 0x20;
    const kind = kindOf(code);
    // a number counts with the word before it: by itself, a small one stands in every report
    if (kind === DIGIT) figure = hashed(figure || (count > 0 ? words[count - 1]! : HASH_SEED), code);
    else if (figure !== 0 && !(isPoint(code) && kindOf(unitAt(text, i + 1)) === DIGIT)) {
      figures.push(figure);
      figure = 0;
    }
    if (kind !== NONE && kind !== IDEOGRAPH) {
      word = hashed(word || HASH_SEED, code);
      run = 0;
      continue;
    }
    if (word !== 0) words[count++] = mixed(word);
    word = 0;
    run = kind === IDEOGRAPH ? run + 1 : 0;
    if (run > 0 && count < words.length) {
      let sum = HASH_SEED;
      for (let back = Math.min(run, LETTERS) - 1; back >= 0; back--)
        sum = hashed(sum, unitAt(text, i - back));
      words[count++] = mixed(sum);
    }
  }
  return { words: words.subarray(0, count), figures: distinct(Uint32Array.from(figures)) };
}

/** `.`, `,` and `:` within a number. */
function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a;
}

/** Spreads a number over all 32 bits, so that the lowest of many are a fair sample of them. */
function mixed(sum: number): number {
  let mix = sum ^ (sum >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function distinct(numbers: Uint32Array): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
  return sorted.slice(0, count);
}
