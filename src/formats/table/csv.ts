/** CSV and TSV: takes a table whose first line names its columns, gives a record for each row, one in memory at a time. */
import { pipeline, Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { CopydeskError } from '#domain/errors.ts';
import { decode, decoderOf } from '#text/decode.ts';
import { RECORD_BYTES } from '../budget.ts';
import { peek } from '../bytes.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { foundIn, keysOf, tableShape, textFields } from '../json/shape.ts';
import { SHAPES, type Shape } from '../json/shapes.ts';
import { article, TARGETS } from '../record.ts';

const DELIMITERS = [',', '\t', ';', '|'];
const HEAD_BYTES = 64 * 1024;
/** Names of columns that say something, without capitals and marks → as shapes write them. */
const KNOWN = new Map<string, string>();
const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
for (const target of TARGETS) for (const key of keysOf(target)) KNOWN.set(bare(key), key);
for (const shape of SHAPES)
  for (const key of shape.has.flat()) if (!KNOWN.has(bare(key))) KNOWN.set(bare(key), key);
const TEXT_KEYS = new Set(['body', 'html', 'text'].flatMap((t) => keysOf(t as 'body')));

/** Whether a line names columns, a text among them. */
export function looksLikeHeader(line: string): boolean {
  const columns = columnsOf(line, delimiterOf(line)).map((c) => KNOWN.get(bare(c)));
  const known = columns.filter((c) => c !== undefined);
  return known.length >= 2 && known.length * 2 >= columns.length && known.some((c) => TEXT_KEYS.has(c));
}

function delimiterOf(line: string): string {
  const outside = line.replace(/"[^"]*"/g, '');
  return DELIMITERS.reduce((a, b) => (outside.split(b).length > outside.split(a).length ? b : a));
}

function columnsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((c) => c.trim().replace(/^"|"$/g, ''));
}

export async function* csv(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const { head, bytes: all } = await peek(bytes, HEAD_BYTES);
  if (head.length === 0) throw new CopydeskError('empty_body', 'The table is empty.');
  const text = decode(head, options.charset, false);
  if (text === null)
    throw new CopydeskError('undecodable', 'No charset makes text of this table; save it as UTF-8.');
  const delimiter = delimiterOf(text.text.split(/\r?\n/, 1)[0]!);
  const skipped: FormatRecord[] = [];
  const rows = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: RECORD_BYTES,
    on_skip: (error) => {
      if (error)
        skipped.push({
          line: Number(error.lines),
          error: new CopydeskError('invalid_record', `This row can't be read: ${error.message}.`),
        });
      return undefined;
    },
  });
  // a fault of the source ends the rows with it
  pipeline(Readable.from(decoded(all, text.charset)), rows, () => {});
  let table: Table | null = null;
  let line = 1;
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* skipped.splice(0);
    if (table) yield rowRecord(table, record, line);
    else table = tableOf(record, options);
    line = info.lines + 1;
  }
  yield* skipped;
}

async function* decoded(bytes: Bytes, charset: string): AsyncGenerator<string> {
  const decoder = decoderOf(charset);
  for await (const piece of bytes) yield decoder.write(piece);
  yield decoder.end();
}

interface Table {
  shape: Shape;
  /** Key → its column, for those alone that the shape reads: a table may have a hundred thousand others. */
  columns: Map<string, { index: number; name: string }>;
}

/** @throws CopydeskError `invalid_file` where no column holds a text */
function tableOf(columns: string[], { fields }: ReadOptions): Table {
  const names = columns.map((c) => c.replace(/^\ufeff/, '').trim());
  const keys = names.map((name) => (fields ? name : (KNOWN.get(bare(name)) ?? name)));
  const shape = tableShape(Object.fromEntries(keys.map((key) => [key, ''])), fields);
  const wanted = ['body', 'html', 'text'].flatMap((t) => shape.fields[t as 'body'] ?? []);
  if (!wanted.some((w) => keys.includes(w)))
    throw new CopydeskError(
      'invalid_file',
      `No column of this table is known to hold the text: ${names.slice(0, 20).join(', ').slice(0, 300)}. Name them with \`fields\`, such as headline=${names[0]?.slice(0, 40)},body=${names.at(-1)?.slice(0, 40)}.`,
    );
  const read = new Set(Object.values(shape.fields).flat());
  const known: Table['columns'] = new Map();
  for (const [index, key] of keys.entries())
    if (read.has(key)) known.set(key, { index, name: names[index]! });
  return { shape, columns: known };
}

function rowRecord({ shape, columns }: Table, row: string[], line: number): FormatRecord {
  const cells = Object.fromEntries([...columns].map(([key, { index }]) => [key, row[index]]));
  const { found, kind } = foundIn(cells, shape, 'csv');
  for (const entry of Object.values(found)) {
    const column = columns.get(entry.from.slice('csv.'.length));
    if (column) entry.from = `csv.${column.name}`;
  }
  return article(found, { line }, kind, textFields(shape));
}
