/**
 * A cleaning thread: takes dumps and what is known of their sites, or an article to correct; gives for each an article with its digest, or the error
 * as plain data (classes do not survive the crossing). The digest is made here, as folding the words of a long body would hold up the main thread.
 */
import { setPriority } from 'node:os';
import { isMainThread, workerData } from 'node:worker_threads';
import { zstdCompressSync } from 'node:zlib';
import type { Corrected } from '#correct/findings.ts';
import type { Article } from '#domain/article.ts';
import type { KeptCorrection } from '#domain/corrections.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError, type ErrorCode, type ErrorPlace } from '#domain/errors.ts';
import type { PagePrints, SiteMemory } from '#domain/site.ts';
import type { Prepared } from '#store/store.ts';
import { correct, processOnSite } from '../pipeline.ts';
import type { Task } from './cleaner.ts';
import { type Clock, clocked } from './clock.ts';
import { articleDigest, articleWords } from './digest.ts';
import { pagePrints } from './site.ts';

/** Those who ask and what is written go first; cleaning takes what they leave of the cores. */
const NICE = 10;
// of this thread alone on Linux, of the process elsewhere
if (!isMainThread && process.platform === 'linux') setPriority(NICE);

export interface WorkerTask {
  dump: Dump;
  site: SiteMemory | undefined;
  /** Whether the dump is stored already, and nothing need be prepared for that. */
  isStored?: boolean;
}

export type Failed = { error: { code: ErrorCode; message: string; places: ErrorPlace[] } };
export type WorkerAnswer =
  | { article: Article; digest: string; prints: PagePrints; prepared?: Prepared }
  | Failed;
export type CorrectedAnswer = (Corrected & { digest: string; madeDigest: string }) | Failed;

export interface CorrectTask {
  made: Article;
  corrections: KeptCorrection[];
  newest: number | null;
}

export default function cleanAll(task: Task<WorkerTask>): WorkerAnswer[] {
  return answers(task, cleanOne);
}

/** For a caller with a thread of its own. */
export function cleanOne({ dump, site, isStored }: WorkerTask): WorkerAnswer {
  return told(() => {
    const { article, prints } = processOnSite(dump, site);
    const { digest, words } = articleWords(article);
    const cleaned = { article, digest, prints: pagePrints(article, prints) };
    return isStored ? cleaned : { ...cleaned, prepared: { packed: zstdCompressSync(dump.bytes), words } };
  });
}

/** Finds quotes and people anew where the text is another. */
export function correctOne({ made, corrections, newest }: CorrectTask): CorrectedAnswer {
  return told(() => {
    const corrected = correct(made, corrections, newest);
    return { ...corrected, digest: articleDigest(corrected.article), madeDigest: articleDigest(made) };
  });
}

export function correctAll(task: Task<CorrectTask>): CorrectedAnswer[] {
  return answers(task, correctOne);
}

function answers<T, A>({ first, documents }: Task<T>, work: (document: T) => A): A[] {
  return documents.map((document, i) => clocked(workerData as Clock, first + i, () => work(document)));
}

function told<T>(work: () => T): T | Failed {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { error: { code: error.code, message: error.message, places: error.places } };
  }
}
