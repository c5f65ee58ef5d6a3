/** What the readers of database exports share: the whole text in, one article after the other out, and the count told at the end. */
import { CopydeskError } from '#domain/errors.ts';
import { DOCUMENT_BYTES } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, FormatRecord, Place, ReadOptions } from '../format.ts';
import { article, type Found, type Target } from '../record.ts';
import { textOf } from '../text.ts';

/** Field → value and the name it has in the export. */
export type Fields = Partial<Record<Target, [value: unknown, name: string]>>;

export interface Export {
  records: Iterable<FormatRecord>;
  /** How many articles the cover page or the numbering tells of, where it tells. */
  told: number | null;
}

export function exportReader(parse: (text: string) => Export) {
  return async function* (bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
    yield* counted(parse(textOf(await collect(bytes, DOCUMENT_BYTES), options.charset)));
  };
}

/** The records, and an error behind them where they are not as many as was told. */
export function* counted({ records, told }: Export): Generator<FormatRecord> {
  let count = 0;
  for (const record of records) {
    count++;
    yield record;
  }
  if (count === 0) throw new CopydeskError('empty_body', 'This export holds no article.');
  if (told !== null && told !== count)
    yield {
      error: new CopydeskError(
        'count_mismatch',
        `The file tells of ${told} articles and holds ${count}; what it holds was read. Export the missing ones again.`,
      ),
    };
}

export function exported(format: string, fields: Fields, place: Place, teaser?: string): FormatRecord {
  const found: Found = {};
  for (const [target, entry] of Object.entries(fields))
    if (entry[0] !== undefined && entry[0] !== '')
      found[target as Target] = { value: entry[0], from: `${format}.${entry[1]}` };
  return article(found, place, { teaser: teaser && `${format}.${teaser}` }, 'its body');
}

/** An article the file ends in the middle of: its rest is lost, and half a text is nobody's article. */
export function cutOff(line: number): FormatRecord {
  const sentence = 'The file ends inside this article; export it again.';
  return { line, error: new CopydeskError('invalid_file', sentence) };
}

/** The line each piece begins in, from 1. */
export function lineOf(text: string, index: number, from: { index: number; line: number }): number {
  for (let at = text.indexOf('\n', from.index); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
    from.line++;
  from.index = index;
  return from.line;
}
