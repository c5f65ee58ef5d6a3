/** Takes a JSON value in our own form of a record, gives the record, or an error that names each field that is off. */
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { IngestRecord } from '#domain/records.ts';
import type { FormatRecord, Place } from '../format.ts';
import { type Issue, placesOf } from './places.ts';

const FIELDS = Object.keys(IngestRecord.shape);

/** @param root JSON pointer of the record */
export function ownRecord(value: unknown, place: Place, root: string): FormatRecord {
  const parsed = IngestRecord.safeParse(value);
  if (!parsed.success)
    return { ...place, recordId: idOf(value), error: invalidRecord(parsed.error.issues, root) };
  const { text, html, ...given } = parsed.data;
  const dump: Dump = {
    bytes: Buffer.from(text ?? html ?? '', 'utf8'),
    kind: text === undefined ? 'html' : 'text',
    charset: 'utf-8',
    given,
  };
  return { ...place, recordId: given.id, dump };
}

/** A record that is wrong elsewhere still answers under its own id. */
function idOf(value: unknown): string | undefined {
  const id = IngestRecord.shape.id.safeParse((value as { id?: unknown } | null)?.id);
  return id.success ? id.data : undefined;
}

function invalidRecord(issues: Issue[], root: string): CopydeskError {
  const places = placesOf(issues, { what: 'record', fields: FIELDS, root });
  return CopydeskError.at('invalid_record', ...places);
}
