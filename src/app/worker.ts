/** A cleaning thread: takes a dump, gives an article or the error as plain data (classes do not survive the crossing). */
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError, type ErrorCode, type ErrorPlace } from '#domain/errors.ts';
import { process } from '../pipeline.ts';

export type WorkerAnswer =
  | { article: Article }
  | { error: { code: ErrorCode; message: string; places: ErrorPlace[] } };

export default function cleanOne(dump: Dump): WorkerAnswer {
  try {
    return { article: process(dump) };
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    return { error: { code: error.code, message: error.message, places: error.places } };
  }
}
