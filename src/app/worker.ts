/**
 * A cleaning thread: takes dumps, gives for each an article with its digest, or the error as plain data (classes do not survive the
 * crossing). The digest is made here, as folding the words of a long body would hold up the main thread.
 */
import { zstdCompressSync } from 'node:zlib';
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError, type ErrorCode, type ErrorPlace } from '#domain/errors.ts';
import type { Prepared } from '#store/store.ts';
import { process } from '../pipeline.ts';
import { articleWords } from './digest.ts';

export type WorkerAnswer =
  | { article: Article; digest: string; prepared: Prepared }
  | { error: { code: ErrorCode; message: string; places: ErrorPlace[] } };

export default function cleanAll(dumps: Dump[]): WorkerAnswer[] {
  return dumps.map(cleanOne);
}

function cleanOne(dump: Dump): WorkerAnswer {
  try {
    const article = process(dump);
    const { digest, words } = articleWords(article);
    return { article, digest, prepared: { packed: zstdCompressSync(dump.bytes), words } };
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { error: { code: error.code, message: error.message, places: error.places } };
  }
}
