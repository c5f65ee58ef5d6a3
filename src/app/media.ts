/** What `POST /ingest` accepts: takes a Content-Type header, gives the form of the body and its charset. */

export type BodyForm = 'text' | 'html' | 'json' | 'ndjson';

export const JSON_TYPE = 'application/json';
/** What `PATCH` takes: RFC 7396, and JSON for clients that know no other name for it. */
export const PATCH_TYPES = ['application/merge-patch+json', JSON_TYPE];

export const MEDIA_TYPES: Record<string, BodyForm> = {
  'text/plain': 'text',
  'text/html': 'html',
  [JSON_TYPE]: 'json',
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
};
export const ACCEPTED = Object.keys(MEDIA_TYPES);

export interface Media {
  form: BodyForm;
  charset: string | undefined;
}

/** Null where the type is missing or none of `ACCEPTED`. */
export function parseMedia(header: string | undefined): Media | null {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  const form = Object.hasOwn(MEDIA_TYPES, type.toLowerCase()) ? MEDIA_TYPES[type.toLowerCase()] : undefined;
  if (!form) return null;
  const charset = parameters.find((p) => p.toLowerCase().startsWith('charset='))?.slice('charset='.length);
  return { form, charset: charset?.replaceAll('"', '').trim().toLowerCase() || undefined };
}
