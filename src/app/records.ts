/** Takes the bytes of an ingest request, gives its records in order; one that is not right becomes the error in its place. */
import type { IngestInput } from '#app/app.ts';
import { IngestRecord } from '#domain/api.ts';
import type { Dump, Given } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { parseJson } from './json.ts';
import type { Media } from './media.ts';
import { type Issue, jsonError, placesOf } from './places.ts';

export interface Records {
  /** True where the request is one record by its form (text, HTML, one JSON object): its error is the answer. */
  single: boolean;
  inputs: Iterable<IngestInput>;
}

const NEWLINE = 0x0a;
/** Values a record may have on average, of its six fields and what does not belong there. */
const VALUES_PER_RECORD = 20;
const FIELDS = Object.keys(IngestRecord.shape);

/**
 * @param most how many records one body may hold.
 * @throws CopydeskError `invalid_json`, `empty_body` or `payload_too_large` where the body as a whole is not taken.
 */
export function records(bytes: Uint8Array, media: Media, given: Given, most = Infinity): Records {
  if (media.form === 'text' || media.form === 'html') {
    const dump: Dump = { bytes, kind: media.form, charset: media.charset, given };
    return { single: true, inputs: [{ index: 0, recordId: given.id, dump }] };
  }
  if (media.form === 'ndjson') return { single: false, inputs: ndjson(bytes, most) };
  const parsed = parseJson(bytes, most * VALUES_PER_RECORD);
  if (parsed.fault) throw jsonError(parsed.fault);
  const { value } = parsed;
  if (!Array.isArray(value)) return { single: true, inputs: [record(value, 0, '')] };
  if (value.length === 0)
    throw new CopydeskError('empty_body', 'The array holds no record; send at least one.');
  if (value.length > most) throw tooMany(most);
  return { single: false, inputs: value.values().map((item, index) => record(item, index, `/${index}`)) };
}

/** One record a line, split at `\n` alone: other line breaks may stand inside strings. Empty lines are passed over. */
function ndjson(bytes: Uint8Array, most: number): Iterable<IngestInput> {
  let count = 0;
  for (const _ of lines(bytes)) if (++count > most) throw tooMany(most);
  if (count === 0)
    throw new CopydeskError('empty_body', 'The body holds only empty lines; send a record a line.');
  return lines(bytes).map(({ line, start, end }, index) => {
    const parsed = parseJson(bytes.subarray(start, end), most * VALUES_PER_RECORD);
    if (parsed.fault) return { index, line, error: jsonError(parsed.fault, line) };
    return { ...record(parsed.value, index, ''), line };
  });
}

function* lines(bytes: Uint8Array): Generator<{ line: number; start: number; end: number }> {
  let line = 1;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === NEWLINE) {
      line++;
      start = at + 1;
    } else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) {
      const newline = bytes.indexOf(NEWLINE, at);
      const end = newline < 0 ? bytes.length : newline;
      yield { line, start, end };
      at = end - 1; // the line feed itself is counted above
    }
  }
}

function tooMany(most: number): CopydeskError {
  return new CopydeskError(
    'payload_too_large',
    `One request holds at most ${most} records; split it into several.`,
  );
}

function record(value: unknown, index: number, root: string): IngestInput {
  const parsed = IngestRecord.safeParse(value);
  if (!parsed.success)
    return { index, recordId: idOf(value), error: invalidRecord(parsed.error.issues, root) };
  const { text, html, id, url, source, publishedAt } = parsed.data;
  const dump: Dump = {
    bytes: Buffer.from(text ?? html ?? '', 'utf8'),
    kind: text === undefined ? 'html' : 'text',
    charset: 'utf-8',
    given: { id, url, source, publishedAt },
  };
  return { index, recordId: id, dump };
}

/** A record that is wrong elsewhere still answers under its own id. */
function idOf(value: unknown): string | undefined {
  const id = IngestRecord.shape.id.safeParse((value as { id?: unknown } | null)?.id);
  return id.success ? id.data : undefined;
}

function invalidRecord(issues: Issue[], root: string): CopydeskError {
  const places = placesOf(issues, { what: 'record', fields: FIELDS, root });
  return new CopydeskError('invalid_record', places.map((p) => p.detail).join(' '), places);
}
