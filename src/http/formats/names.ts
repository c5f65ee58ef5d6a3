/** The representations by name: how `format=` calls each, and which media types of `Accept` mean it (the first is sent). */

export const FORMATS = {
  json: ['application/json'],
  ndjson: ['application/x-ndjson', 'application/ndjson', 'application/jsonl'],
  csv: ['text/csv'],
  rss: ['application/rss+xml'],
  atom: ['application/atom+xml'],
  jsonfeed: ['application/feed+json'],
  // IPTC has registered no type for ninjs; this is the one in use
  ninjs: ['application/ninjs+json'],
  jsonld: ['application/ld+json'],
  text: ['text/plain'],
} as const satisfies Record<string, [string, ...string[]]>;
export type Format = keyof typeof FORMATS;

/** As the Content-Type header has it; all of them are UTF-8. */
export function contentType(format: Format): string {
  return `${FORMATS[format][0]}; charset=utf-8`;
}
