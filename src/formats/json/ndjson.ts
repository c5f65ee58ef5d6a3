/** NDJSON: takes JSON texts, one a line, gives a record for each; lines end at `\n` alone, as others may stand inside strings. */
import { CopydeskError } from '#domain/errors.ts';
import { RECORD_BYTES } from '../budget.ts';
import { lines, tooLong } from '../bytes.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { parseJson } from './parse.ts';
import { jsonError } from './places.ts';
import { jsonRecord } from './records.ts';

export async function* ndjson(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  let count = 0;
  for await (const { line, bytes: text } of lines(bytes, RECORD_BYTES)) {
    count++;
    if (text === null) {
      yield { line, error: tooLong(`Line ${line}`, RECORD_BYTES) };
      continue;
    }
    const parsed = parseJson(text, options.valuesMax);
    if (parsed.fault) {
      yield { line, error: jsonError(parsed.fault, line) };
    } else yield jsonRecord(parsed.value, { line }, '', options);
  }
  if (count === 0) throw new CopydeskError('empty_body', 'There are only empty lines; send a record a line.');
}
