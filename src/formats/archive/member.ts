/** Takes a member of an archive, gives its records with its path; the path is a name to tell, and never one on a disk. */
import { CopydeskError } from '#domain/errors.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';

/** What pages are saved with, and what systems leave behind: nobody means to hand them in. */
const BESIDE =
  /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)|\.(?:css|js|mjs|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|ogg|wav)$/i;
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
