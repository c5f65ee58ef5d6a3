/**
 * A cleaning thread: takes a dump and what is known of its site, or an article to correct, gives an article with its digest (and prints), or the error
 * as plain data (classes do not survive the crossing). The digest is made here, as folding the words of a long body would hold up the main thread.
 */

import type { Corrected } from '#correct/findings.ts';
import type { Article } from '#domain/article.ts';
import type { KeptCorrection } from '#domain/corrections.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError, type ErrorCode, type ErrorPlace } from '#domain/errors.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import { correct, processOnSite } from '../pipeline.ts';
import { articleDigest } from './digest.ts';
import { pagePrints } from './site.ts';

export interface WorkerTask {
  dump: Dump;
  site: SiteMemory | undefined;
}

type Failed = { error: { code: ErrorCode; message: string; places: ErrorPlace[] } };
export type WorkerAnswer = { article: Article; digest: string; prints: PagePrints } | Failed;
export type CorrectedAnswer = (Corrected & { digest: string; madeDigest: string }) | Failed;

export interface CorrectTask {
  made: Article;
  corrections: KeptCorrection[];
  newest: number | null;
}

export default function cleanOne({ dump, site }: WorkerTask): WorkerAnswer {
  return told(() => {
    const { article, prints } = processOnSite(dump, site);
    return { article, digest: articleDigest(article), prints: pagePrints(article, prints) };
  });
}

/** Finds quotes and people anew where the text is another. */
export function correctOne({ made, corrections, newest }: CorrectTask): CorrectedAnswer {
  return told(() => {
    const corrected = correct(made, corrections, newest);
    return { ...corrected, digest: articleDigest(corrected.article), madeDigest: articleDigest(made) };
  });
}

function told<T>(work: () => T): T | Failed {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { error: { code: error.code, message: error.message, places: error.places } };
  }
}
