/** The words all readers share: the bytes they take, the records they give, and what they are told about both. */
import type { Dump, Given } from '#domain/document.ts';
import type { CopydeskError } from '#domain/errors.ts';
import type { Budget } from './budget.ts';
import type { FieldNames } from './fields.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** Where a record stands in what was handed in. */
export interface Place {
  /** Path inside an archive; archives inside archives are parted by `!/`. */
  path?: string | undefined;
  /** Line the record begins in, from 1. */
  line?: number | undefined;
  /** Byte offset of the record in its (unpacked) file. */
  offset?: number | undefined;
  /** Address of the record, for records that have no id. */
  uri?: string | undefined;
}

/** A record, or the error that stands in its place. */
export type FormatRecord = Place & {
  recordId?: string | undefined;
  /** True where the file is one record by its form (a page, a mail, one JSON object): its error is the file's. */
  single?: boolean | undefined;
} & ({ dump: Dump } | { error: CopydeskError });

export interface ReadOptions {
  /** File name or path inside an archive: its ending decides where the content leaves a doubt. */
  name?: string | undefined;
  /** The format, where the sender states it. */
  format?: FormatId | undefined;
  charset?: string | undefined;
  /** What was said beside a single document. */
  given: Given;
  /** Names of fields, for JSON and CSV of unknown shape. */
  fields?: FieldNames | undefined;
  /** Most values one JSON text may have. */
  valuesMax: number;
  budget: Budget;
  /** How many archives this is inside of. */
  depth: number;
  /** Reads what stands inside: archives give their members to it. */
  inside: Reader;
}

/** Every reader is one of these. It throws where the file as a whole can't be read; a bad record it gives as such. */
export type Reader = (bytes: Bytes, options: ReadOptions) => AsyncIterable<FormatRecord>;

export type FormatId =
  | 'text'
  | 'html'
  | 'mhtml'
  | 'eml'
  | 'docx'
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'feed'
  | 'sitemap'
  | 'nitf'
  | 'newsml'
  | 'warc'
  | 'lexisnexis'
  | 'nexis'
  | 'factiva'
  | 'factiva-codes'
  | 'proquest'
  | 'gzip'
  | 'zstd'
  | 'zip'
  | 'tar';
