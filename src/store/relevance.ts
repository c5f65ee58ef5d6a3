/**
 * Takes a query and what it comes to in the index, gives the keys of its best matches. Every match is weighed by bm25 while they are few;
 * where they are many, the newest are, and those with the words in the newest headlines: ranking a word that stands in 65% of 1,000,000
 * articles takes seconds otherwise. Where all words are common, matches in headlines come first.
 */
import type { Position, TextQuery } from '#domain/query.ts';
import type { Density } from './density.ts';
import type { Lexicon } from './lexicon.ts';
import { type ArticleParts, larger, type Part, type PartMatch } from './parts.ts';
import { type Ranked, type RankedKeys, rankedPage, WINDOW } from './ranking.ts';
import { goneThrough } from './reach.ts';
import type { Step } from './steps.ts';
import { headlineQuery, headlineWords, inAnyHeadline, type Words, weigh } from './weights.ts';

/** Those with a word in the headline that are ranked beside. */
const HEADLINES = 300;
/** So many times the time back that the newest matches are from: the headlines of all matches of it are gone through. */
const HEADLINE_SPANS = 2;
/** So many headlines are read sooner than looked for: 6 µs each. */
const FEW_HEADLINES = 150;
/** Rows gone through for headlines, some 2 ms. */
const MOST_ROWS = 12_000;
/** Rows that are weighed, among which the matches are. */
export const MOST_RANKED = 2_000;

/** What an engine is asked for. */
export interface RankingEngine {
  parts: ArticleParts;
  lexicon: Lexicon;
  density: Pick<Density, 'share'>;
  /** Keys of the newest matches between two keys. */
  newest(rows: PartMatch, from: bigint, to: bigint, most: number): Step<number[]>;
  /** bm25 of the articles of these keys, of those that match, at least; below 0. Null where more than MOST_RANKED match. */
  weighed(text: TextQuery, from: bigint, to: bigint, keys: number[]): Step<Ranked[] | null>;
  headlinesOf(keys: number[]): Step<{ key: number; headline: string | null }[]>;
}

export interface Asked {
  text: TextQuery;
  limit: number;
  after: Position | null;
}

/** @param reach as in reach.ts */
export function* rankedKeys(
  engine: RankingEngine,
  { text, limit, after }: Asked,
  { from, to, target }: Omit<Part, 'target'> & { target: PartMatch },
  reach: () => Step<bigint | null>,
): Step<RankedKeys> {
  const { parts, lexicon } = engine;
  // later pages keep the window of the first: articles that came in meanwhile must not push others out of it
  const given = after?.floor ?? null;
  const { window, bound } =
    given === null
      ? yield* firstWindow(engine, target, { from, to, reach, limit })
      : {
          window: yield* engine.newest(target, larger(from, BigInt(given)), to, 2 * WINDOW),
          bound: null,
        };
  const all = given === null && window.length <= WINDOW && bound === null;
  const floor = all ? null : (given ?? window[WINDOW - 1] ?? bound);
  const since = floor === null ? from : BigInt(floor);
  const scores = new Map(window.slice(0, given === null ? WINDOW : window.length).map((key) => [key, 0]));

  const { text: weighty, ignored, inHeadlines, weightyInHeadlines } = weigh(text, lexicon);
  const best = weighty && (yield* engine.weighed(weighty, since, to, [...scores.keys()]));
  for (const { key, score } of best ?? []) if (scores.has(key)) scores.set(key, score);
  if (best === null) {
    // of many, only the headlines with one of the words are read: those of all take ten times as long
    const isSelective =
      scores.size > FEW_HEADLINES && isCheap(engine, text, inHeadlines, Number(since), window[0] ?? 0);
    const hits = isSelective ? yield* inHeadline(engine, inHeadlines, target, since, to) : [...scores.keys()];
    const wordsIn = headlineWords(inHeadlines, lexicon);
    for (const { key, headline } of yield* engine.headlinesOf(hits.filter((key) => scores.has(key))))
      scores.set(key, -wordsIn(headline ?? ''));
  }
  // older ones have the word in the headline, at least
  let oldest: number | undefined;
  const any = headlineQuery(inHeadlines);
  if (floor !== null && any !== null) {
    const span = HEADLINE_SPANS * ((window[0] ?? floor) - floor);
    const isNear = bound === null && isCheap(engine, text, inHeadlines, floor - span, floor);
    oldest = after?.headlines ?? Number(larger(from, BigInt(isNear ? floor - span : floor)));
    const within = parts.text(any, target.rows);
    const hits = within === null ? [] : yield* engine.newest(within, BigInt(oldest), since, HEADLINES);
    const known = new Map(
      best &&
        (yield* weightyHeadlines(engine, weighty, weightyInHeadlines, {
          from: BigInt(oldest),
          to: since,
          hits,
        })).map(({ key, score }) => [key, score]),
    );
    // the word counts once as a word and once as one of the headline
    for (const key of hits) scores.set(key, best === null ? -1 : (known.get(key) ?? 0) / 2);
  }
  const rows = [...scores].map(([key, score]) => ({ key, score }));
  rows.sort((a, b) => a.score - b.score || b.key - a.key); // scores are negative: the best is the lowest
  const { shown, next, prev } = rankedPage(rows, { after, limit, floor });
  const mark = (place: Position | null) =>
    place && (oldest === undefined ? place : { ...place, headlines: oldest });
  return {
    keys: shown.map(({ key }) => key),
    next: mark(next),
    prev: mark(prev),
    ranking: {
      by: 'relevance',
      method: best === null ? 'headlines' : 'bm25',
      of: rows.length,
      all,
      ignored: best === null ? [] : ignored,
    },
  };
}

/**
 * The newest matches, one more than are ranked; `bound` is the lowest key that was gone through, where that is not all. At least a page is
 * found where there is one, however far back that is.
 */
function* firstWindow(
  engine: RankingEngine,
  target: PartMatch,
  { from, to, reach, limit }: { from: bigint; to: bigint; reach: () => Step<bigint | null>; limit: number },
): Step<{ window: number[]; bound: number | null }> {
  const lowest = yield* reach();
  const window = yield* engine.newest(target, lowest ?? from, to, WINDOW + 1);
  if (lowest === null || window.length > limit)
    return { window, bound: lowest === null ? null : Number(lowest) };
  const page = yield* engine.newest(target, from, to, limit + 1);
  return { window: page, bound: page.length > limit ? (page.at(-1) ?? null) : null };
}

/** A word is found in headlines by going through all articles that have it anywhere, whatever else they must have. */
function isCheap(
  { lexicon, density }: RankingEngine,
  text: TextQuery,
  words: Words[],
  from: number,
  to: number,
): boolean {
  const rows = words.reduce((sum, word) => sum + goneThrough(word, lexicon), goneThrough(text, lexicon));
  return rows * density.share(from, to) <= MOST_ROWS;
}

/** bm25 of those with a weighty word in the headline; with other words, all articles that have these would be gone through. */
function* weightyHeadlines(
  engine: RankingEngine,
  weighty: TextQuery | null,
  words: Words[],
  { from, to, hits }: { from: bigint; to: bigint; hits: number[] },
): Step<Ranked[]> {
  const any = headlineQuery(words);
  if (weighty === null || any === null) return [];
  return (yield* engine.weighed({ type: 'and', parts: [weighty, any] }, from, to, hits)) ?? [];
}

/** Matches with any of the words in the headline. */
function* inHeadline(
  engine: RankingEngine,
  words: Words[],
  target: PartMatch,
  from: bigint,
  to: bigint,
): Step<number[]> {
  const any = inAnyHeadline(words);
  const within = any && engine.parts.text(any, target.rows);
  return within === null ? [] : yield* engine.newest(within, from, to, 2 * WINDOW);
}
