/** Text and HTML: takes the bytes of a page, gives them as its one record; charset and kind are the pipeline's to find. */
import { RECORD_BYTES } from './budget.ts';
import { collect } from './bytes.ts';
import type { Bytes, FormatRecord, ReadOptions } from './format.ts';

export function pageReader(kind: 'text' | 'html') {
  return async function* (bytes: Bytes, { charset, given }: ReadOptions): AsyncGenerator<FormatRecord> {
    const all = await collect(bytes, RECORD_BYTES);
    yield { single: true, recordId: given.id, dump: { bytes: all, kind, charset, given } };
  };
}
