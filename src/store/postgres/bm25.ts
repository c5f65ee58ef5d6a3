/**
 * bm25, as FTS5 has it: takes what must match, gives the words and phrases of it that count, and how much each says of a text. How rare a word is, the
 * counts of articles tell that are kept: to count rows with it would take longer than to weigh them.
 */
import { searchWords } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../rows.ts';

const [K1, B] = [1.2, 0.75];
/** Of words in more than half of all, which say nothing. */
const LEAST_RARITY = 1e-6;

export interface Phrase {
  /** In which it is looked for, as a match names them. */
  columns: string;
  words: string[];
  /** The last word only begins so. */
  begins: boolean;
}

export interface WeighedPhrase extends Phrase {
  rarity: number;
}

/** @param all how many articles there are. */
export function weighedPhrases(match: Match, lexicon: Lexicon, all: number): WeighedPhrase[] {
  return phrasesIn(match).map((phrase) => ({ ...phrase, rarity: rarityOf(phrase, lexicon, all) }));
}

function phrasesIn(match: Match): Phrase[] {
  switch (match.is) {
    case 'texts':
    case 'near': {
      const { columns } = match;
      return match.texts.map((text) => ({ columns, words: searchWords(text), begins: false }));
    }
    case 'begins':
      return [{ columns: match.columns, words: searchWords(match.text), begins: true }];
    case 'and':
    case 'or':
      return match.parts.flatMap(phrasesIn);
    case 'but':
      return phrasesIn(match.match);
    case 'tokens':
      return [];
  }
}

/** A phrase is as rare as its rarest word. */
function rarityOf({ words, begins }: Phrase, lexicon: Lexicon, all: number): number {
  const whole = begins && words.length > 1 ? words.slice(0, -1) : words;
  const some = Math.min(all, ...whole.map((word) => lexicon.articles([word])));
  return Math.max(LEAST_RARITY, Math.log((all - some + 0.5) / (some + 0.5)));
}

/** What a phrase says of a text in which it stands so many times: the more, the better it matches. @param long how long the text is, of the average */
export function weightOf(rarity: number, times: number, long: number): number {
  return (rarity * times * (K1 + 1)) / (times + K1 * (1 - B + B * long));
}

export function average(lengths: number[]): number {
  return Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
}
