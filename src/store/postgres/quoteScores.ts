/** Weighs quotes by bm25: takes the texts that match, gives how well each does. Quotes are short: their words are counted one by one. */
import { searchWords } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../rows.ts';
import { average, type Phrase, weighedPhrases, weightOf } from './bm25.ts';

/** The lower, the better. @param all how many articles there are. */
export function quoteScores(texts: string[], match: Match, lexicon: Lexicon, all: number): number[] {
  const phrases = weighedPhrases(match, lexicon, all);
  const quotes = texts.map(searchWords);
  const usual = average(quotes.map(({ length }) => length));
  return quotes.map(
    (words) =>
      -phrases.reduce(
        (sum, phrase) => sum + weightOf(phrase.rarity, timesIn(words, phrase), words.length / usual),
        0,
      ),
  );
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
