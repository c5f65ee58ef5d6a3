/**
 * Weighs articles by bm25. How often a word stands in a text, PostgreSQL's own ranks tell in some microseconds, where taking its vector apart takes forty:
 * `ts_rank` of a word is the sum of 1/n² over its places, of which there is one for each number of places, and `ts_rank_cd` counts rows of words.
 */
import type { Density } from '../density.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Ranked } from '../ranking.ts';
import type { Match } from '../rows.ts';
import { type WeighedPhrase, weighedPhrases, weightOf } from './bm25.ts';
import type { Db } from './db.ts';
import { indexable, indexableBegin } from './indexable.ts';
import { lexeme, literal } from './tsquery.ts';
import { headlineToken } from './words.ts';

/** A word in the headline counts as ten in body or quotes. */
const HEADLINE = 10;
/** Words that are counted one by one; of the many that a beginning stands for, the others are counted as one. */
const MOST_APART = 8;
/** Places of a word that a vector has at most. */
const MOST_PLACES = 255;

/** By the number of places. */
const SUMS = new Float64Array(MOST_PLACES + 1);
for (let n = 1; n <= MOST_PLACES; n++) SUMS[n] = SUMS[n - 1]! + 1 / n ** 2;
/** What `ts_rank` divides them by. */
const WHOLE = 1.64493406685;

/** What is counted: words, any of them, or a row of words. */
interface Asked {
  columns: string;
  rarity: number;
  /** Of tsquery: where it stands, and its tokens if that is the headline. */
  query: string;
  tokens: string;
  /** How many words there are to choose from; null for a row of words. */
  choice: number | null;
}

interface Row {
  key: number;
  /** How long it is, of what is usual. */
  long: number;
  /** Two for each that is asked: of all its places, and of those in the headline. */
  ranks: number[];
}

/** Of the rows that are given by `FROM` and what is behind. @param recent a key: articles from there on tell how long they usually are */
export async function articleScores(
  db: Db,
  from: string,
  match: Match,
  { lexicon, density, recent }: { lexicon: Lexicon; density: Density; recent: bigint },
): Promise<Ranked[]> {
  const asked = askedFor(weighedPhrases(match, lexicon, density.articles));
  const ranks = asked.flatMap(ranksOf);
  const rows = await db.all<Row>(
    `SELECT w.key, w.length / coalesce((SELECT greatest(1, avg(length)) FROM article_words WHERE key >= ${recent}), 1)::float8 AS long,
       ARRAY[${ranks.join(', ')}]::real[] AS ranks ${from}`,
  );
  return rows.map(({ key, long, ranks }) => {
    const score = asked.reduce((sum, one, i) => {
      const times = timesOf(one, placesOf(one, ranks[2 * i]), placesOf(one, ranks[2 * i + 1]));
      return sum + weightOf(one.rarity, times, long);
    }, 0);
    return { key, score: -score };
  });
}

function askedFor(phrases: WeighedPhrase[]): Asked[] {
  const some = phrases.filter(({ words }) => words.length > 0);
  const rows = some.filter(({ words }) => words.length > 1).map((phrase) => askedOf([phrase]));
  const single = some.filter(({ words }) => words.length === 1);
  const words = [...Map.groupBy(single, ({ columns }) => columns).values()].flatMap((alike) => {
    const others = alike.slice(MOST_APART);
    return [...alike.slice(0, MOST_APART).map((phrase) => [phrase]), ...(others.length > 0 ? [others] : [])];
  });
  return [...rows, ...words.map(askedOf)];
}

function askedOf(phrases: WeighedPhrase[]): Asked {
  const { columns, words } = phrases[0]!;
  const each = phrases.map(({ words, begins }) => {
    const last = words.length - 1;
    const asked = (word: string, i: number, of: (text: string) => string) =>
      begins && i === last ? `${lexeme(of(indexableBegin(word)))}:*` : lexeme(of(indexable(word)));
    return {
      query: words.map((word, i) => asked(word, i, (text) => text)).join(' <-> '),
      tokens: words.map((word, i) => asked(word, i, headlineToken)).join(' & '),
    };
  });
  return {
    columns,
    rarity: phrases.reduce((sum, { rarity }) => sum + rarity, 0) / phrases.length,
    query: each.map(({ query }) => query).join(' | '),
    tokens: each.map(({ tokens }) => tokens).join(' | '),
    choice: words.length > 1 ? null : phrases.length,
  };
}

function ranksOf({ columns, query, tokens, choice }: Asked): string[] {
  const rank = (weights: string, column: string) =>
    `${choice === null ? 'ts_rank_cd' : 'ts_rank'}('${weights}', w.${column}, ${literal(query)}::tsquery)`;
  if (columns === 'quotes') return [rank('{1,1,1,1}', 'quotes'), '0'];
  // few have it in the headline
  const inHeadline = `CASE WHEN w.filters @@ ${literal(tokens)}::tsquery THEN ${rank('{0,0,0,1}', 'text')} ELSE 0 END`;
  return [columns === 'headline' ? '0' : rank('{1,1,1,1}', 'text'), inHeadline];
}

function timesOf({ columns }: Asked, all: number, inHeadline: number): number {
  if (columns === 'headline') return HEADLINE * inHeadline;
  if (columns === 'headline body') return HEADLINE * inHeadline + all - inHeadline;
  return all - (columns === 'body' ? inHeadline : 0);
}

/** How many places there are of what is ranked so. */
function placesOf({ choice }: Asked, rank = 0): number {
  if (choice === null) return Math.round(rank);
  const sum = rank * WHOLE * choice;
  let [low, high] = [0, MOST_PLACES];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SUMS[middle]! + SUMS[middle + 1]!) / 2 < sum) low = middle + 1;
    else high = middle;
  }
  return low;
}
