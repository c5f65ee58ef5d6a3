/** Takes a batch of submissions, tells what is new in it from what is stored, was taken down, or stands in the batch twice. */
import { v7 as uuidv7 } from 'uuid';
import { publicationSecond } from './keys.ts';
import type { SaveOutcome, Submission } from './store.ts';

export interface Fresh {
  submission: Submission;
  id: string;
  /** The key it asks for. */
  second: number;
}

/** Ids of articles by what came in. */
export interface KnownDigests {
  dump(digest: string): string | undefined;
  article(digest: string): string | undefined;
  /** Of those that were taken down. */
  gone(dumpDigest: string, articleDigest: string): string | undefined;
}

/** Outcomes in the order given; an earlier one of the batch counts as stored. */
export function sift(
  batch: readonly Submission[],
  now: number,
  known: KnownDigests,
): { outcomes: SaveOutcome[]; fresh: Fresh[] } {
  const dumps = new Map<string, string>();
  const articles = new Map<string, string>();
  const fresh: Fresh[] = [];
  const outcomes = batch.map((submission): SaveOutcome => {
    const { dumpDigest, articleDigest, article } = submission;
    const sameDump = dumps.get(dumpDigest) ?? known.dump(dumpDigest);
    if (sameDump) return { status: 'duplicate', of: 'dump', id: sameDump };
    const sameArticle = articles.get(articleDigest) ?? known.article(articleDigest);
    if (sameArticle) return { status: 'duplicate', of: 'article', id: sameArticle };
    const gone = known.gone(dumpDigest, articleDigest);
    if (gone) return { status: 'taken-down', id: gone };
    const id = uuidv7();
    dumps.set(dumpDigest, id);
    articles.set(articleDigest, id);
    fresh.push({ submission, id, second: publicationSecond(article.published) ?? Math.floor(now / 1000) });
    return { status: 'created', id };
  });
  return { outcomes, fresh };
}
