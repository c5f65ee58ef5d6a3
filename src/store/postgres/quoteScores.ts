/**
 * Weighs quotes by bm25, as FTS5 does: takes the texts that match, gives how well each does. How rare a word is, the counts of articles tell that are
 * kept: to count quotes with it would take longer than to weigh them.
 */
import { searchWords } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../rows.ts';

const [K1, B] = [1.2, 0.75];
/** Of words in more than half of all, which say nothing. */
const LEAST_RARITY = 1e-6;

interface Phrase {
  words: string[];
  /** The last word only begins so. */
  begins: boolean;
  rarity: number;
}

/** The lower, the better. @param all how many articles there are. */
export function quoteScores(texts: string[], match: Match, lexicon: Lexicon, all: number): number[] {
  const phrases = phrasesIn(match).map((phrase) => ({ ...phrase, rarity: rarityOf(phrase, lexicon, all) }));
  const quotes = texts.map(searchWords);
  const average = quotes.reduce((sum, { length }) => sum + length, 0) / Math.max(1, quotes.length);
  return quotes.map((words) => {
    const long = K1 * (1 - B + (B * words.length) / Math.max(1, average));
    return -phrases.reduce((sum, phrase) => {
      const times = timesIn(words, phrase);
      return sum + (phrase.rarity * times * (K1 + 1)) / (times + long);
    }, 0);
  });
}

function phrasesIn(match: Match): Omit<Phrase, 'rarity'>[] {
  switch (match.is) {
    case 'texts':
    case 'near':
      return match.texts.map((text) => ({ words: searchWords(text), begins: false }));
    case 'begins':
      return [{ words: searchWords(match.text), begins: true }];
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
function rarityOf({ words, begins }: Omit<Phrase, 'rarity'>, lexicon: Lexicon, all: number): number {
  const whole = begins && words.length > 1 ? words.slice(0, -1) : words;
  const some = Math.min(all, ...whole.map((word) => lexicon.articles([word])));
  return Math.max(LEAST_RARITY, Math.log((all - some + 0.5) / (some + 0.5)));
}

function timesIn(words: string[], { words: asked, begins }: Phrase): number {
  const last = asked.length - 1;
  if (last < 0) return 0;
  let times = 0;
  for (let at = 0; at + last < words.length; at++) {
    const isThere = asked.every((word, i) =>
      begins && i === last ? words[at + i]!.startsWith(word) : words[at + i] === word,
    );
    if (isThere) times++;
  }
  return times;
}
