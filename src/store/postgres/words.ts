/**
 * Takes what articles and quotes are searched by, gives it as vectors of PostgreSQL, made of words as every engine folds them. A vector has
 * its limits: 255 places of a word, none beyond the 16,383rd, one megabyte in all.
 */
import { EVERY } from '../filters.ts';
import { searchWords } from '../fold.ts';
import { indexable } from './indexable.ts';

/** Places left free between headline and body, and between quotes, so that no phrase runs from one into the next. */
export const GAP = 64;
const MOST_PLACES = 255;
const LAST_PLACE = 16_383;
/** Bytes: some less than the megabyte that PostgreSQL allows. */
const MOST_BYTES = 1_000_000;
/** Stands between headline and body in `long_text`: no text has it by itself. */
export const SEPARATOR = 'q0q';

/** What is made of texts alone. */
export interface TextVectors {
  text: string;
  quotes: string;
  length: number;
  /** Null where the vector has all places. */
  long: string | null;
  /** Words of the headline, which stand among the filters, too. */
  headline: string[];
}

/** A part of a vector: words in order, and the weight they have. */
interface Run {
  words: string[];
  weight: '' | 'A' | 'B';
}

export function textVectors(texts: { headline: string; body: string; quotes: string[] }): TextVectors {
  const headline = wordsOf(texts.headline);
  const body = wordsOf(texts.body);
  const quotes = texts.quotes.map((quote): Run => ({ words: wordsOf(quote), weight: '' }));
  const { vector, whole } = placed([
    { words: headline, weight: 'A' },
    { words: body, weight: 'B' },
  ]);
  return {
    text: vector,
    // of quotes with more than 16,383 words the last are found by word, and not as a phrase
    quotes: placed(quotes).vector,
    length: quotes.reduce((sum, { words }) => sum + words.length, headline.length + body.length),
    long: whole ? null : ` ${[...headline, SEPARATOR, ...body].join(' ')} `,
    headline,
  };
}

export function articleVectors(texts: {
  headline: string;
  body: string;
  quotes: string[];
  filters: string[];
}): TextVectors & { filters: string } {
  const vectors = textVectors(texts);
  return { ...vectors, filters: articleFilters(texts.filters, vectors.headline) };
}

/** @param headline its words. */
export function articleFilters(filters: string[], headline: string[]): string {
  return filterVector([...filters, ...headline.map(headlineToken)]);
}

export function quoteVector(text: string): { text: string; length: number } {
  const words = wordsOf(text);
  return { text: placed([{ words, weight: '' }]).vector, length: words.length };
}

export function quoteVectors(text: string, speakers: string[]) {
  return { ...quoteVector(text), speakers: filterVector(speakers) };
}

/** Among the filters, words of headlines are found without reading the vectors of all texts that have them. */
export const headlineToken = (word: string): string => indexable(`h${word}`);

const wordsOf = (text: string): string[] => searchWords(text).map(indexable);

export function filterVector(tokens: string[]): string {
  return [...new Set([...tokens, EVERY])].map((token) => quoted(indexable(token))).join(' ');
}

/** Words with the places they have. `whole` is false where some had to be left out. */
function placed(runs: Run[]): { vector: string; whole: boolean } {
  const places = new Map<string, string[]>();
  let whole = true;
  let at = 0;
  for (const { words, weight } of runs) {
    for (const word of words) {
      at++;
      const known = places.get(word);
      const has = at <= LAST_PLACE && (known?.length ?? 0) < MOST_PLACES;
      if (!has) whole = false;
      // a word that stands beyond the last place only is found by itself, and with its weight
      if (known === undefined) places.set(word, [`${Math.min(at, LAST_PLACE)}${weight}`]);
      else if (has) known.push(`${at}${weight}`);
      else if (!known.at(-1)!.endsWith(weight)) {
        if (known.length === MOST_PLACES) known.pop();
        known.push(`${Math.min(at, LAST_PLACE)}${weight}`);
      }
    }
    at += GAP;
  }
  return fitting(places, whole);
}

/** Of texts whose words take more than a vector holds, places are left out; of still longer ones, words: those that come first are found. */
function fitting(places: Map<string, string[]>, whole: boolean): { vector: string; whole: boolean } {
  const entries = [...places];
  const bytes = entries.map(([word]) => Buffer.byteLength(word));
  const all = entries.reduce((sum, [, at], i) => sum + bytes[i]! + 3 + 2 * at.length, 0);
  if (all <= MOST_BYTES) {
    return { vector: entries.map(([word, at]) => `${quoted(word)}:${at.join(',')}`).join(' '), whole };
  }
  // one place of each weight is left: it tells which of headline and body a word stands in
  let left = MOST_BYTES;
  const kept = entries.filter((_, i) => {
    left -= bytes[i]! + 7;
    return left >= 0;
  });
  const few = ([word, at]: [string, string[]]) => {
    const ends = at.at(-1)!.at(-1) === at[0]!.at(-1) ? [at[0]!] : [at[0]!, at.at(-1)!];
    return `${quoted(word)}:${ends.join(',')}`;
  };
  return { vector: kept.map(few).join(' '), whole: false };
}

function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
