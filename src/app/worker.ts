/**
 * A cleaning thread: takes a dump and what is known of its site, gives an article with its digest and prints, or the error as plain data
 * (classes do not survive the crossing). The digest is made here, as folding the words of a long body would hold up the main thread.
 */
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError, type ErrorCode, type ErrorPlace } from '#domain/errors.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import { processOnSite } from '../pipeline.ts';
import { articleDigest } from './digest.ts';
import { pagePrints } from './site.ts';

export interface WorkerTask {
  dump: Dump;
  site: SiteMemory | undefined;
}

export type WorkerAnswer =
  | { article: Article; digest: string; prints: PagePrints }
  | { error: { code: ErrorCode; message: string; places: ErrorPlace[] } };

export default function cleanOne({ dump, site }: WorkerTask): WorkerAnswer {
  try {
    const { article, prints } = processOnSite(dump, site);
    return { article, digest: articleDigest(article), prints: pagePrints(article, prints) };
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { error: { code: error.code, message: error.message, places: error.places } };
  }
}
