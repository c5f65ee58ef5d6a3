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
import type { Groups } from './collapse.ts';
import type { Db } from './db.ts';
import { articleKeyOf, type Expression, type QuoteKeys } from './quoteKeys.ts';
import { quoteScores } from './quoteScores.ts';

// one by one, each in the part of the table it is in: a thousand keys are looked for in all parts else
const ROWS = `SELECT k.key, q.kind, q.text FROM unnest($1::bigint[], $2::bigint[]) k (article_key, key)
  CROSS JOIN LATERAL (SELECT kind, text FROM quotes WHERE article_key = k.article_key AND key = k.key OFFSET 0) q`;

export function quoteRanking(db: Db, walks: QuoteKeys, densityOnce: () => Promise<Density>) {
  return async (
    { match, kinds, from, to }: QuoteTarget<Expression>,
    { after, limit }: QuoteQuery,
    { groups, lexicon }: { groups: Groups | null; lexicon: Lexicon },
  ): Promise<KeyPage> => {
    // later pages keep the window of the first: quotes that came in meanwhile must not push others out of it
    const given = after?.floor ?? null;
    const walk = {
      match,
      way: 'down' as const,
      from: given === null ? from : larger(from, BigInt(given)),
      to,
    };
    const keys = await walks.first(walk, given === null ? WINDOW : 2 * WINDOW);
    const floor = given ?? keys[WINDOW - 1] ?? null;
    const rows = await db.all<{ key: number; kind: QuoteKind; text: string }>(ROWS, [
      keys.map(articleKeyOf),
      keys,
    ]);
    const scores = quoteScores(
      rows.map(({ text }) => text),
      match.rows,
      lexicon,
      (await densityOnce()).articles,
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
