/** What list routes share: their answers in the document, the envelope, the links to other pages, the fields, the export of all items. */

import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Listed } from '#app/asked.ts';
import type { ErrorCode } from '#domain/errors.ts';
import { weakTag } from './conditional.ts';
import { documented } from './documented.ts';
import { columnsOf, csvHeader, csvRows } from './formats/csv.ts';
import type { FeedFacts } from './formats/feed.ts';
import { contentType, type Format } from './formats/names.ts';
import { ndjson } from './formats/ndjson.ts';
import { linksOf } from './links.ts';
import { chosen, formatOf } from './negotiate.ts';
import { json, LIMIT_DEFAULT, list, type More, paging, problems, several, texts } from './schemas.ts';

/** Items asked of the store at a time while a list is exported: some hundred KB, then others have a turn. */
const EXPORT_PAGE = 100;

/** Up to half a minute in hundredths of a millisecond. */
const TOOK_LENGTH = 8;

/** What a kind of list is made of. */
export interface Kind<T extends object, F extends Format> {
  item: z.ZodObject;
  /** Fields that items have only where they are asked for. */
  onAsking?: readonly string[];
  offered: readonly [F, ...F[]];
  /** Representations of a page beside JSON, NDJSON and CSV. */
  feeds?: Partial<Record<F, (items: T[], facts: FeedFacts) => string>>;
}

export interface ListQuery<F extends Format = Format> {
  limit?: number | undefined;
  cursor?: string | undefined;
  fields?: string[] | undefined;
  format?: F | undefined;
}

export const LINKS = 'This page, the first, the next and the one before, where there are such (RFC 8288).';

/** @param whole whether all pages behind this one are asked for, too: an export */
type Ask<T> = (page: { limit: number; cursor?: string | undefined }, whole: boolean) => Promise<Listed<T>>;

/** The parameters every list has. */
export function listParameters<F extends Format>({ item, offered, onAsking = [] }: Kind<never, F>) {
  const fields = Object.keys(item.shape) as [string, ...string[]];
  const asking = onAsking.length ? `; ${onAsking.join(', ')} only on asking` : '';
  return {
    fields: several(
      fields,
      `Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out${asking}.`,
      fields.slice(0, 2),
    ),
    format: formatOf(offered),
    ...paging,
  };
}

/** Spread into a list route's schema. @param codes errors besides those every list has. */
export function listAnswers<T extends z.ZodType>(
  description: string,
  item: T,
  content: Record<string, { schema: z.ZodType }>,
  codes: ErrorCode[] = [],
  { headers = {}, ...more }: { headers?: Record<string, string> } & More = {},
) {
  const lines = texts({
    ndjson: 'An item a line, all of them without `limit`.',
    csv: 'RFC 4180, with a header row.',
  });
  return {
    response: {
      200: {
        description,
        content: { ...json(description, list(item, more)).content, ...lines, ...content },
      },
      ...problems(
        'invalid_request',
        'unknown_parameter',
        'invalid_cursor',
        'not_acceptable',
        ...codes,
        'storage_error',
      ),
    },
    ...documented({ headers: { 200: { Link: LINKS, ...headers } } }),
  };
}

/** Who asks for `highlight` wants the field, and the other way round. */
export function withHighlights<Q extends { highlight?: boolean | undefined; fields?: string[] | undefined }>(
  asked: Q,
): Q {
  const { fields } = asked;
  const highlight = asked.highlight ?? (fields?.includes('highlights') || undefined);
  if (!highlight || !fields || fields.includes('highlights')) return { ...asked, highlight };
  return { ...asked, highlight, fields: [...fields, 'highlights'] };
}

/** @param search the parameters other than those of `ListQuery`, as the links to other pages repeat them. */
export async function sendList<T extends object, F extends Format>(
  reply: FastifyReply,
  kind: Kind<T, F>,
  query: ListQuery<F>,
  search: object,
  ask: Ask<T>,
): Promise<FastifyReply> {
  const format = chosen(reply, kind.offered, query.format);
  const lines = linesOf(kind, format, query.fields);
  const { limit = LIMIT_DEFAULT, cursor } = query;
  reply.type(contentType(format));
  if (lines && query.limit === undefined)
    return exportAll(reply, lines, await ask({ limit: EXPORT_PAGE, cursor }, true), ask);
  const found = await ask({ limit, cursor }, false);
  const { next, prev, since } = found;
  const feed = kind.feeds?.[format];
  // readers of feeds keep an address, not an `Accept`
  const how = feed ? { ...query, format } : query;
  const { facts, header } = linksOf(reply, how, search, { next, prev });
  if (header) reply.header('link', header);
  if (lines) return reply.send(lines.header + lines.rows(found.items));
  if (feed) return reply.send(feed(found.items, facts()));
  const body = bodyOf(found, { next, prev, limit, since }, query.fields);
  if (isRead(reply)) reply.header('etag', weakTag(`${body}}`));
  return reply.send(`${body}${metaOf(found)}}`);
}

/** All of the answer but its end: `meta`, which no two answers have alike, and the brace. */
function bodyOf<T extends object>(found: Listed<T>, page: object, fields: string[] | undefined): string {
  const { texts, total, facets, warnings } = found;
  // as they are stored: reading and writing them takes longer than finding them
  const data = texts && !fields ? `[${texts.join()}]` : JSON.stringify(picked(found.items, fields));
  const facts = JSON.stringify({ page, total, facets, warnings });
  return `{"data":${data},${facts.slice(1, -1)}`;
}

function metaOf({ ranking, took }: Listed<object>): string {
  if (took === undefined) return '';
  // of one length, so that HEAD tells that of GET
  const time = String(Math.round(took * 100) / 100).padEnd(TOOK_LENGTH);
  return `,"meta":{"ranking":${JSON.stringify(ranking)},"took":${time}}`;
}

/** Not a search by `POST`, nor the redirect of somebody merged. */
function isRead({ request, statusCode }: FastifyReply): boolean {
  return request.stored !== null && statusCode === 200;
}

/** Only these fields of each item, in this order. */
export function picked<T extends object>(items: T[], fields: string[] | undefined): object[] {
  if (!fields) return items;
  return items.map((item) => Object.fromEntries(fields.map((field) => [field, item[field as keyof T]])));
}

interface Lines<T> {
  header: string;
  rows: (items: T[]) => string;
}

function linesOf<T extends object, F extends Format>(
  { item, onAsking = [] }: Kind<T, F>,
  format: F,
  fields: string[] | undefined,
): Lines<T> | null {
  if (format === 'ndjson') return { header: '', rows: (items) => ndjson(picked(items, fields)) };
  if (format !== 'csv') return null;
  const columns = columnsOf(
    item,
    fields ?? Object.keys(item.shape).filter((field) => !onAsking.includes(field)),
  );
  return { header: csvHeader(columns), rows: (items) => csvRows(items, columns) };
}

/** @param first asked for before anything is sent, so that what is wrong with the query is still told as a problem. */
function exportAll<T>(reply: FastifyReply, lines: Lines<T>, first: Listed<T>, ask: Ask<T>): FastifyReply {
  const { stored, method } = reply.request;
  if (stored && isRead(reply)) reply.header('etag', weakTag(`${stored.revision} ${reply.request.url}`));
  if (method === 'HEAD') return reply.send(Readable.from([]));
  async function* chunks(): AsyncGenerator<string> {
    if (lines.header) yield lines.header;
    for (let page = first; ; ) {
      yield lines.rows(page.items);
      if (page.next === null) return;
      await setImmediate(); // a client as fast as the store would keep all others waiting
      page = await ask({ limit: EXPORT_PAGE, cursor: page.next }, true);
    }
  }
  return reply.send(Readable.from(chunks(), { objectMode: false }));
}
