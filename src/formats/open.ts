/**
 * The one way in: takes the bytes of a file as they arrive, finds its format, gives its records one by one. What is packed is read
 * as it unpacks, and only one record is in memory at a time, save where a format can't be read in parts.
 */
import type { Given } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { decode } from '#text/decode.ts';
import { type Budget, budget } from './budget.ts';
import { peek } from './bytes.ts';
import { detect, exportFormat, HEAD_BYTES } from './detect.ts';
import type { FieldNames } from './fields.ts';
import type { Bytes, FormatId, FormatRecord, ReadOptions } from './format.ts';
import { ENDINGS, FORMAT_LIST, FORMATS } from './formats.ts';

export interface OpenOptions {
  name?: string | undefined;
  format?: FormatId | undefined;
  charset?: string | undefined;
  given?: Given | undefined;
  fields?: FieldNames | undefined;
  valuesMax?: number | undefined;
  /** Bytes that may be unpacked in all. */
  unpackedMax?: number | undefined;
}

/** Formats that hold one document, or what packs one: only beside those something can be given. */
const SINGLE: ReadonlySet<FormatId> = new Set(['text', 'html', 'mhtml', 'eml', 'docx', 'gzip', 'zstd']);
/** Formats whose records `fields` can name. */
const NAMED: ReadonlySet<FormatId> = new Set(['json', 'ndjson', 'csv', 'gzip', 'zstd', 'zip', 'tar']);

/**
 * Records in their order; a bad one is given as its error, and the next ones follow. A file that turns out damaged behind its first
 * record ends with an error in place of the rest.
 * @throws CopydeskError where the file as a whole is not read: `unknown_format`, `empty_body`, `invalid_json` …
 */
export async function* records(bytes: Bytes, options: OpenOptions = {}): AsyncGenerator<FormatRecord> {
  const { unpackedMax, given = {}, valuesMax = Infinity, ...rest } = options;
  const shared: Budget = budget(unpackedMax);
  yield* guarded(inside(bytes, { ...rest, given, valuesMax, budget: shared, depth: 0, inside }));
}

async function* guarded(records: AsyncIterable<FormatRecord>): AsyncGenerator<FormatRecord> {
  let count = 0;
  try {
    for await (const record of records) {
      count++;
      yield record;
    }
  } catch (error) {
    if (!(error instanceof CopydeskError) || count === 0) throw error;
    yield { error };
  }
  if (count === 0) throw new CopydeskError('empty_body', 'There is no document in it that we read.');
}

async function* inside(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const { head, bytes: all } = await peek(bytes, HEAD_BYTES);
  const format = formatOf(head, options);
  refuseBeside(format, options);
  yield* FORMATS[format].read(all, { ...options, format: options.format === format ? format : undefined });
}

/** Whether a file can be read at all, by its first bytes. @throws CopydeskError as `records` */
export function checkHead(head: Uint8Array, options: OpenOptions): void {
  const all = { given: {}, ...options };
  refuseBeside(formatOf(head, all), { ...all, depth: 0 });
}

function formatOf(head: Uint8Array, { name, format }: OpenOptions): FormatId {
  if (format === 'text') return exportIn(head) ?? 'text';
  if (format && FORMATS[format].stated) return format;
  const detected = detect(head, ENDINGS, name);
  if ('format' in detected) return detected.format;
  const what = `${name === undefined ? 'The file' : `\`${name.slice(-200)}\``} is ${detected.unknown}`;
  throw new CopydeskError('unknown_format', `${what}, which is no format we read. We read ${FORMAT_LIST}.`);
}

function exportIn(head: Uint8Array): FormatId | null {
  const text = decode(head, undefined, false)?.text;
  return text ? exportFormat(text.replace(/\r\n?/g, '\n')) : null;
}

/** Silently passing over them would lose what the sender meant to say. */
function refuseBeside(
  format: FormatId,
  { given, fields, depth }: Pick<ReadOptions, 'given' | 'fields' | 'depth'>,
): void {
  const refuse = (parameter: string, why: string) =>
    new CopydeskError('invalid_request', `\`${parameter}\` ${why}`, [{ detail: `it ${why}`, parameter }]);
  const stated = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (stated && !SINGLE.has(format))
    throw refuse(
      stated,
      'goes with text, HTML and other single documents; elsewhere give it as a field of the record.',
    );
  if (fields && depth === 0 && !NAMED.has(format))
    throw refuse('fields', 'names fields of JSON and CSV; this is neither.');
}
