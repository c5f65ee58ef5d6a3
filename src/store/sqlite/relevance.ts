/**
 * Takes a query and what it comes to in the index, gives the keys of its best matches. Every match is weighed by bm25 while they are few;
 * where they are many, the newest are, and those with the words in the newest headlines: ranking a word that stands in 65% of 1,000,000
 * articles takes 2 seconds otherwise. Where all words are common, matches in headlines come first.
 */
import type Database from 'better-sqlite3';
import type { Position, TextQuery } from '#domain/query.ts';
import type { Lexicon } from '../lexicon.ts';
import { type ArticleParts, larger, type Part, type PartMatch } from '../parts.ts';
import { type Ranked, type RankedKeys, rankedPage, WINDOW } from '../ranking.ts';
import { goneThrough } from '../reach.ts';
import { headlineQuery, headlineWords, inAnyHeadline, type Words, weigh } from '../weights.ts';
import { densityOf } from './density.ts';

/** Those with a word in the headline that are ranked beside. */
const HEADLINES = 300;
/** So many times the time back that the newest matches are from: headlines are not indexed apart, so all matches of it are gone through. */
const HEADLINE_SPANS = 2;
/** So many headlines are read sooner than looked for: 6 µs each. */
const FEW_HEADLINES = 150;
/** Rows gone through for headlines, some 2 ms. */
const MOST_ROWS = 12_000;
/** Rows that bm25 is asked for, among which the matches are: 2.4 µs each. */
const MOST_RANKED = 2_000;
/** A word in the headline counts as ten in body or quotes; the last column holds filters, not words. */
const WEIGHTS = '10.0, 1.0, 1.0, 0.0';

const ROWS = 'FROM article_words WHERE article_words MATCH ? AND rowid >= ? AND rowid < ?';
/** Plans that a test holds. */
export const RANKING_SQL = {
  newest: `SELECT rowid ${ROWS} ORDER BY rowid DESC LIMIT ?`,
  count: `SELECT count(*) FROM (SELECT 1 ${ROWS} LIMIT ${MOST_RANKED + 1})`,
  headlines: `SELECT a.key, a.card ->> 'headline' AS headline FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value`,
  ranked: `SELECT rowid AS key, bm25(article_words, ${WEIGHTS}) AS score ${ROWS}`,
};

export function relevanceSearch(db: Database.Database, parts: ArticleParts, lexicon: Lexicon) {
  const newest = db.prepare<[string, bigint, bigint, bigint], number>(RANKING_SQL.newest).pluck();
  const count = db.prepare<[string, bigint, bigint], number>(RANKING_SQL.count).pluck();
  const ranked = db.prepare<[string, bigint, bigint], Ranked>(RANKING_SQL.ranked);

  const headlinesOf = db.prepare<[string], { key: number; headline: string | null }>(RANKING_SQL.headlines);

  const { share } = densityOf(db);

  /** bm25 of the matches; null where that takes too long. @param text the words to weigh */
  function weighed(text: TextQuery, from: bigint, to: bigint): Ranked[] | null {
    const match = parts.text(text);
    if (match === null) return null;
    if ((count.get(match, from, to) ?? 0) > MOST_RANKED) return null;
    return ranked.all(match, from, to);
  }

  /**
   * The newest matches, one more than are ranked; `bound` is the lowest key that was gone through, where that is not all. At least a page is
   * found where there is one, however far back that is.
   */
  function firstWindow(
    match: string,
    { from, to, reach, limit }: { from: bigint; to: bigint; reach: () => bigint | null; limit: number },
  ): { window: number[]; bound: number | null } {
    const lowest = reach();
    const window = newest.all(match, lowest ?? from, to, BigInt(WINDOW + 1));
    if (lowest === null || window.length > limit)
      return { window, bound: lowest === null ? null : Number(lowest) };
    const page = newest.all(match, from, to, BigInt(limit + 1));
    return { window: page, bound: page.length > limit ? (page.at(-1) ?? null) : null };
  }

  /** FTS5 finds a word in headlines by going through all articles that have it anywhere, whatever else they must have. */
  function isCheap(text: TextQuery, words: Words[], from: number, to: number): boolean {
    const rows = words.reduce((sum, word) => sum + goneThrough(word, lexicon), goneThrough(text, lexicon));
    return rows * share(from, to) <= MOST_ROWS;
  }

  /** bm25 of those with a weighty word in the headline; with other words, it would go through all articles that have these. */
  function weightyHeadlines(weighty: TextQuery | null, words: Words[], from: bigint, to: bigint): Ranked[] {
    const any = headlineQuery(words);
    if (weighty === null || any === null) return [];
    return weighed({ type: 'and', parts: [weighty, any] }, from, to) ?? [];
  }

  /** Matches with any of the words in the headline. */
  function inHeadline(words: Words[], target: PartMatch, from: bigint, to: bigint): number[] {
    const any = inAnyHeadline(words);
    const within = any && parts.text(any, target.rows);
    return within === null ? [] : newest.all(within, from, to, BigInt(2 * WINDOW));
  }

  return (
    { text, limit, after }: { text: TextQuery; limit: number; after: Position | null },
    { from, to, target }: Part & { target: PartMatch },
    reach: () => bigint | null,
  ): RankedKeys => {
    const { match } = target;
    // later pages keep the window of the first: articles that came in meanwhile must not push others out of it
    const given = after?.floor ?? null;
    const { window, bound } =
      given === null
        ? firstWindow(match, { from, to, reach, limit })
        : { window: newest.all(match, larger(from, BigInt(given)), to, BigInt(2 * WINDOW)), bound: null };
    const all = given === null && window.length <= WINDOW && bound === null;
    const floor = all ? null : (given ?? window[WINDOW - 1] ?? bound);
    const since = floor === null ? from : BigInt(floor);
    const scores = new Map(window.slice(0, given === null ? WINDOW : window.length).map((key) => [key, 0]));

    const { text: weighty, ignored, inHeadlines, weightyInHeadlines } = weigh(text, lexicon);
    const best = weighty && weighed(weighty, since, to);
    for (const { key, score } of best ?? []) if (scores.has(key)) scores.set(key, score);
    if (best === null) {
      // of many, only the headlines with one of the words are read: those of all take ten times as long
      const hits =
        scores.size > FEW_HEADLINES && isCheap(text, inHeadlines, Number(since), window[0] ?? 0)
          ? inHeadline(inHeadlines, target, since, to).filter((key) => scores.has(key))
          : [...scores.keys()];
      const wordsIn = headlineWords(inHeadlines, lexicon);
      for (const { key, headline } of headlinesOf.all(JSON.stringify(hits)))
        scores.set(key, -wordsIn(headline ?? ''));
    }
    // older ones have the word in the headline, at least
    let oldest: number | undefined;
    const any = headlineQuery(inHeadlines);
    if (floor !== null && any !== null) {
      const span = HEADLINE_SPANS * ((window[0] ?? floor) - floor);
      const isNear = bound === null && isCheap(text, inHeadlines, floor - span, floor);
      oldest = after?.headlines ?? Number(larger(from, BigInt(isNear ? floor - span : floor)));
      const within = parts.text(any, target.rows);
      const hits = within === null ? [] : newest.all(within, BigInt(oldest), since, BigInt(HEADLINES));
      const known = new Map(
        best &&
          weightyHeadlines(weighty, weightyInHeadlines, BigInt(oldest), since).map(({ key, score }) => [
            key,
            score,
          ]),
      );
      // the word counts once as a word and once as one of the headline
      for (const key of hits) scores.set(key, best === null ? -1 : (known.get(key) ?? 0) / 2);
    }
    const rows = [...scores].map(([key, score]) => ({ key, score }));
    rows.sort((a, b) => a.score - b.score || b.key - a.key); // bm25 is negative: the best is the lowest
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
  };
}
