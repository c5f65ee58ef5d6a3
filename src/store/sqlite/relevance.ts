/** What FTS5 answers where articles are ranked (store/relevance.ts). */
import type Database from 'better-sqlite3';
import type { Lexicon } from '../lexicon.ts';
import type { ArticleParts } from '../parts.ts';
import type { Ranked } from '../ranking.ts';
import { MOST_RANKED, type RankingEngine } from '../relevance.ts';
import { now } from '../steps.ts';

/** A word in the headline counts as ten in body or quotes; the last column holds filters, not words. */
const WEIGHTS = '10.0, 1.0, 1.0, 0.0';

const ROWS = 'FROM article_words WHERE article_words MATCH ? AND rowid >= ? AND rowid < ?';
/** Plans that a test holds. Rows are weighed at 2.4 µs each. */
export const RANKING_SQL = {
  newest: `SELECT rowid ${ROWS} ORDER BY rowid DESC LIMIT ?`,
  count: `SELECT count(*) FROM (SELECT 1 ${ROWS} LIMIT ${MOST_RANKED + 1})`,
  headlines: `SELECT a.key, a.card ->> 'headline' AS headline FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value`,
  ranked: `SELECT rowid AS key, bm25(article_words, ${WEIGHTS}) AS score ${ROWS}`,
};

export function rankingEngine(
  db: Database.Database,
  parts: ArticleParts,
  lexicon: Lexicon,
): Omit<RankingEngine, 'density'> {
  const newest = db.prepare<[string, bigint, bigint, bigint], number>(RANKING_SQL.newest).pluck();
  const count = db.prepare<[string, bigint, bigint], number>(RANKING_SQL.count).pluck();
  const ranked = db.prepare<[string, bigint, bigint], Ranked>(RANKING_SQL.ranked);
  const headlinesOf = db.prepare<[string], { key: number; headline: string | null }>(RANKING_SQL.headlines);

  return {
    parts,
    lexicon,
    newest: ({ match }, from, to, most) => now(newest.all(match, from, to, BigInt(most))),
    weighed(text, from, to) {
      const target = parts.text(text);
      if (target === null || (count.get(target.match, from, to) ?? 0) > MOST_RANKED) return now(null);
      return now(ranked.all(target.match, from, to));
    },
    headlinesOf: (keys) => now(headlinesOf.all(JSON.stringify(keys))),
  };
}
