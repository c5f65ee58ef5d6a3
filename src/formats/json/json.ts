/** JSON: takes a record, a list of records, or what APIs and feeds wrap one in, gives the records. */
import { CopydeskError } from '#domain/errors.ts';
import { DOCUMENT_BYTES } from '../budget.ts';
import { collect, once } from '../bytes.ts';
import { at } from '../fields.ts';
import type { Bytes, FormatRecord, ReadOptions } from '../format.ts';
import { articlesIn, isJsonLd, jsonLdRecord } from './jsonld.ts';
import { ndjson } from './ndjson.ts';
import { parseJson } from './parse.ts';
import { jsonError } from './places.ts';
import { jsonRecord } from './records.ts';
import { JSON_FEED, type Shape } from './shapes.ts';

/** Where APIs keep their lists: Guardian, NYT, NewsAPI, and what others call it. */
const ENVELOPES = [
  'response.results',
  'response.docs',
  'articles',
  'articles.results',
  'posts',
  'stories',
  'results',
  'documents',
  'items',
  'data',
];

export async function* json(bytes: Bytes, options: ReadOptions): AsyncGenerator<FormatRecord> {
  const all = await collect(bytes, DOCUMENT_BYTES);
  if (all.length === 0) throw new CopydeskError('empty_body', 'The JSON is empty; send at least one record.');
  const parsed = parseJson(all, options.valuesMax);
  if (parsed.fault) {
    if (options.format !== 'json' && isLines(all)) return yield* ndjson(once(all), options);
    throw jsonError(parsed.fault);
  }
  const { value } = parsed;
  if (Array.isArray(value)) return yield* list(value, '', options);
  if (value !== null && typeof value === 'object' && !options.fields) {
    if (isJsonLd(value)) return yield* graph(value);
    const { version } = value as { version?: unknown };
    if (typeof version === 'string' && version.includes('jsonfeed.org'))
      return yield* list((value as { items?: unknown }).items, '/items', options, feedShape(value));
  }
  for (const path of ENVELOPES) {
    const items = at(value, path);
    if (Array.isArray(items) && items.every((item) => item !== null && typeof item === 'object'))
      return yield* list(items, `/${path.replace('.', '/')}`, options);
  }
  yield { ...jsonRecord(value, {}, '', options), single: true };
}

function* list(items: unknown, root: string, options: ReadOptions, as?: Shape): Generator<FormatRecord> {
  if (!Array.isArray(items) || items.length === 0)
    throw new CopydeskError('empty_body', 'The array holds no record; send at least one.');
  for (const [index, item] of items.entries()) yield jsonRecord(item, {}, `${root}/${index}`, options, as);
}

function* graph(value: object): Generator<FormatRecord> {
  const articles = articlesIn(value);
  if (!articles.length)
    throw new CopydeskError(
      'empty_record',
      'This JSON-LD holds no article; send one with a NewsArticle in it.',
    );
  for (const node of articles) yield { ...jsonLdRecord(node, {}), single: articles.length === 1 };
}

/** What a feed says of itself holds for its items, where they don't say it. */
function feedShape(feed: object): Shape {
  const { title } = feed as { title?: unknown };
  return typeof title === 'string' ? { ...JSON_FEED, source: title } : JSON_FEED;
}

/** A first line that is JSON by itself. */
function isLines(all: Uint8Array): boolean {
  const end = all.indexOf(0x0a);
  return end > 0 && all[0] === 0x7b && parseJson(all.subarray(0, end), 100_000).fault === undefined;
}
