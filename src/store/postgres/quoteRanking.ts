/**
 * Takes what a query for quotes comes to, gives the keys of its best matches by bm25; where many match, the newest are ranked, as with
 * articles (`relevance.ts`).
 */
import type { QuoteKind, QuoteQuery } from '#domain/query.ts';
import type { Density } from '../density.ts';
import type { Lexicon } from '../lexicon.ts';
import { larger } from '../parts.ts';
import { type KeyPage, rankedQuotes } from '../quotePage.ts';
import type { QuoteTarget } from '../quoteTarget.ts';
import { WINDOW } from '../ranking.ts';
import type { Match } from '../rows.ts';
import type { Groups } from './collapse.ts';
import type { Db } from './db.ts';
import { articlesAndKeys, firstKeys } from './quoteKeys.ts';
import { quoteScores } from './quoteScores.ts';

export interface Expression {
  rows: Match;
  /** Of tsquery.ts. */
  condition: string;
}

const ROWS = 'SELECT key, kind, text FROM quotes WHERE article_key = ANY ($1) AND key + 0 = ANY ($2)';

export function quoteRanking(db: Db, densityOnce: () => Promise<Density>) {
  return async (
    { match, kinds, from, to }: QuoteTarget<Expression>,
    { after, limit }: QuoteQuery,
    { groups, lexicon }: { groups: Groups | null; lexicon: Lexicon },
  ): Promise<KeyPage> => {
    const density = await densityOnce();
    // later pages keep the window of the first: quotes that came in meanwhile must not push others out of it
    const given = after?.floor ?? null;
    const walk = {
      condition: match.condition,
      way: 'down' as const,
      from: given === null ? from : larger(from, BigInt(given)),
      to,
    };
    const keys = await firstKeys(db, walk, given === null ? WINDOW : 2 * WINDOW, density);
    const floor = given ?? keys[WINDOW - 1] ?? null;
    const rows = await db.all<{ key: number; kind: QuoteKind; text: string }>(ROWS, articlesAndKeys(keys));
    const scores = quoteScores(
      rows.map(({ text }) => text),
      match.rows,
      lexicon,
      density.articles,
    );
    const groupOf = await groups?.of(keys);
    const ranked = rows.map(({ key, kind }, i) => ({
      key,
      kind,
      score: scores[i]!,
      saying: groupOf?.get(key) ?? null,
    }));
    const isNew = (group: number | null) => groups?.isFirst(group ?? undefined) ?? true;
    return rankedQuotes(ranked, kinds, { after, limit, floor, isNew });
  };
}
