/** What `POST /ingest` accepts: takes a Content-Type header, gives the format it states and its charset. */
import type { FormatId } from '#formats/format.ts';
import { FORMAT_IDS, FORMATS } from '#formats/formats.ts';

export const JSON_TYPE = 'application/json';
/** What `PATCH` takes: RFC 7396, and JSON for clients that know no other name for it. */
export const PATCH_TYPES = ['application/merge-patch+json', JSON_TYPE];

/** A file of any format we read, found by its content. */
export const ANY_FORMAT = 'application/octet-stream';
const BY_TYPE = new Map(FORMAT_IDS.flatMap((id) => FORMATS[id].media.map((type) => [type, id] as const)));
/** Those most send come first. */
export const ACCEPTED = [
  ...new Set(['text/plain', 'text/html', JSON_TYPE, 'application/x-ndjson', ANY_FORMAT, ...BY_TYPE.keys()]),
];

export interface Media {
  /** Undefined where the content tells. */
  format: FormatId | undefined;
  charset: string | undefined;
}

/** Null where the type is missing or none of `ACCEPTED`. */
export function parseMedia(header: string | undefined): Media | null {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  const name = type.toLowerCase();
  if (!ACCEPTED.includes(name)) return null;
  const charset = parameters.find((p) => p.toLowerCase().startsWith('charset='))?.slice('charset='.length);
  return {
    format: BY_TYPE.get(name),
    charset: charset?.replaceAll('"', '').trim().toLowerCase() || undefined,
  };
}
