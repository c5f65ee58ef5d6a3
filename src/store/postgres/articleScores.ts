/**
 * Weighs articles by bm25. How often a word stands in a text, `ts_rank` tells of its vector in some microseconds, where taking the vector apart takes
 * forty: for a single word it is the sum of 1/n² over its places, of which there is one sum for each number of places.
 */
import type { Lexicon } from '../lexicon.ts';
import type { Ranked } from '../ranking.ts';
import type { Match } from '../rows.ts';
import { average, type WeighedPhrase, weighedPhrases, weightOf } from './bm25.ts';
import type { Db } from './db.ts';
import { indexable, indexableBegin } from './indexable.ts';
import { condition, lexeme, literal } from './tsquery.ts';
import { headlineToken } from './words.ts';

/** A word in the headline counts as ten in body or quotes. */
const HEADLINE = 10;
/** Places of a word that a vector has at most. */
const MOST_PLACES = 255;

/** By the number of places. */
const SUMS = new Float64Array(MOST_PLACES + 1);
for (let n = 1; n <= MOST_PLACES; n++) SUMS[n] = SUMS[n - 1]! + 1 / n ** 2;
/** What `ts_rank` divides them by. */
const WHOLE = 1.64493406685;

interface Row {
  key: number;
  length: number;
  /** Of each word, three: in headline and body, in the headline, in quotes. */
  ranks: number[];
  /** Whether each phrase of more words is there. */
  rows: boolean[];
}

/** A word as the phrases have it. */
interface Word {
  word: string;
  begins: boolean;
}

/** Of the rows that are given by `FROM` and what is behind. @param all how many articles there are. */
export async function articleScores(
  db: Db,
  from: string,
  match: Match,
  { lexicon, all }: { lexicon: Lexicon; all: number },
): Promise<Ranked[]> {
  const phrases = weighedPhrases(match, lexicon, all);
  const words = wordsIn(phrases);
  const ranks = [...words.values()].flatMap(ranksOf);
  const long = phrases.filter((phrase) => phrase.words.length > 1);
  const there = long.map(({ columns, words, begins }) =>
    condition(
      begins
        ? { is: 'begins', columns, text: words.join(' ') }
        : { is: 'texts', columns, texts: [words.join(' ')] },
    ),
  );
  const found = await db.all<Row>(
    `SELECT w.key, w.length, ARRAY[${ranks.join(', ')}]::real[] AS ranks, ARRAY[${there.join(', ')}]::boolean[] AS rows ${from}`,
  );
  const usual = average(found.map(({ length }) => length));
  const places = new Map([...words.keys()].map((name, i) => [name, 3 * i]));
  return found.map(({ key, length, ranks, rows }) => {
    const score = phrases.reduce((sum, phrase) => {
      if (phrase.words.length > 1 && !rows[long.indexOf(phrase)]) return sum;
      const counts = phrase.words.map((word, i) =>
        countIn(phrase, ranks, places.get(nameOf(phrase, word, i))!),
      );
      return sum + weightOf(phrase.rarity, Math.min(...counts), length / usual);
    }, 0);
    return { key, score: -score };
  });
}

/** A phrase stands no more often than the rarest of its words. */
function countIn({ columns }: WeighedPhrase, ranks: number[], at: number): number {
  const [text = 0, headline = 0, quotes = 0] = ranks.slice(at, at + 3).map(placesOf);
  switch (columns) {
    case 'headline':
      return HEADLINE * headline;
    case 'body':
      return text - headline;
    case 'quotes':
      return quotes;
    default:
      return HEADLINE * headline + text - headline;
  }
}

/** How many places a word has that is ranked so. */
function placesOf(rank: number): number {
  const sum = rank * WHOLE;
  let [low, high] = [0, MOST_PLACES];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SUMS[middle]! + SUMS[middle + 1]!) / 2 < sum) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsIn(phrases: WeighedPhrase[]): Map<string, Word & { columns: Set<string> }> {
  const words = new Map<string, Word & { columns: Set<string> }>();
  for (const phrase of phrases) {
    for (const [i, word] of phrase.words.entries()) {
      const name = nameOf(phrase, word, i);
      const known = words.get(name) ?? { word, begins: name.endsWith('*'), columns: new Set() };
      known.columns.add(phrase.columns);
      words.set(name, known);
    }
  }
  return words;
}

function nameOf({ words, begins }: WeighedPhrase, word: string, i: number): string {
  return begins && i === words.length - 1 ? `${word}*` : word;
}

function ranksOf({ word, begins, columns }: Word & { columns: Set<string> }): string[] {
  const asked = literal(begins ? `${lexeme(indexableBegin(word))}:*` : lexeme(indexable(word)));
  const token = begins
    ? `${lexeme(headlineToken(indexableBegin(word)))}:*`
    : lexeme(headlineToken(indexable(word)));
  const inText = [...columns].some((column) => column !== 'quotes');
  return [
    inText ? `ts_rank('{1,1,1,1}', w.text, ${asked})` : '0',
    // few have it there
    inText
      ? `CASE WHEN w.filters @@ ${literal(token)} THEN ts_rank('{0,0,0,1}', w.text, ${asked}) ELSE 0 END`
      : '0',
    columns.has('quotes') ? `ts_rank('{1,1,1,1}', w.quotes, ${asked})` : '0',
  ];
}
