/**
 * A cleaning thread: takes dumps, gives for each an article with its digest, or the error as plain data (classes do not survive the
 * crossing). The digest is made here, as folding the words of a long body would hold up the main thread.
 */
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError, type ErrorCode, type ErrorPlace } from '#domain/errors.ts';
import { process } from '../pipeline.ts';
import { articleDigest } from './digest.ts';

export type WorkerAnswer =
  | { article: Article; digest: string }
  | { error: { code: ErrorCode; message: string; places: ErrorPlace[] } };

export default function cleanAll(dumps: Dump[]): WorkerAnswer[] {
  return dumps.map(cleanOne);
}

function cleanOne(dump: Dump): WorkerAnswer {
  try {
    const article = process(dump);
    return { article, digest: articleDigest(article) };
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { error: { code: error.code, message: error.message, places: error.places } };
  }
}
