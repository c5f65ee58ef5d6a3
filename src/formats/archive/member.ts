/** Takes a member of an archive, gives its records with its path; the path is a name to tell, and never one on a disk. */
import { CopydeskError } from '#domain/errors.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';

/** What pages are saved with, and what systems leave behind: nobody means to hand them in. */
const BESIDE =
  /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)|\.(?:css|js|mjs|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|ogg|wav)$/i;
/** No system has longer ones, and each record inside repeats it. */
const PATH_MOST = 4096;
/** Of one that is longer, so much tells which it is. */
const SHOWN = 200;
/** Names that lead out of the archive, or to another drive. */
const OUTSIDE = /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

export function isBeside(path: string): boolean {
  return BESIDE.test(path);
}

/** @param open opens the member's bytes; not called where it is passed over */
export async function* member(
  path: string,
  open: () => Promise<Bytes> | Bytes,
  options: ReadOptions,
): AsyncGenerator<FormatRecord> {
  if (path.length > PATH_MOST) {
    const sentence = `The name of this member has more than ${PATH_MOST} characters; it was not read.`;
    yield { path: path.slice(0, SHOWN).toWellFormed(), error: new CopydeskError('invalid_file', sentence) };
    return;
  }
  if (isBeside(path) && !OUTSIDE.test(path)) return;
  try {
    if (OUTSIDE.test(path))
      throw new CopydeskError(
        'invalid_file',
        'The name of this member leads out of the archive; it was not read.',
      );
    const inside = options.inside(await open(), { ...options, name: path, format: undefined, given: {} });
    for await (const record of inside)
      yield { ...record, path: record.path ? `${path}!/${record.path}` : path, single: false };
  } catch (error) {
    if (!(error instanceof CopydeskError) || options.budget.left < 0) throw error;
    yield { path, error };
  }
}
