/** The parts of route schemas that several routes share: query parameters, lists, and the answers with their problems. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ERRORS, type ErrorCode } from '#domain/errors.ts';
import { Problem } from '#domain/problem.ts';
import { QUOTE_KINDS, SORTS, TOTALS } from '#domain/query.ts';
import { FORMATS, type Format } from './formats/names.ts';
import { PROBLEM_TYPE } from './problems.ts';

export type HttpServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

const LIMIT_MAX = 100;
export const LIMIT_DEFAULT = 20;
const limitError = { error: `give a whole number from 1 to ${LIMIT_MAX}` };

/** A text parameter; left empty, as forms send it, it counts as not given. */
export function text(description: string, example: string) {
  return z
    .string()
    .max(1000, { error: 'give at most 1000 characters' })
    .meta({ examples: [example] }) // before the transformation, behind which the document loses it
    .transform((value) => value.trim() || undefined)
    .optional()
    .meta({ description });
}

/** Several of these values, repeated or with commas between; none where it is left empty. */
export function several<const V extends readonly [string, ...string[]]>(
  values: V,
  description: string,
  example: string[],
) {
  const error = `give ${values.join(', ')}, or several with commas between`;
  const split = (given: unknown) =>
    [given]
      .flat()
      .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
      .map((one) => one.trim())
      .filter(Boolean);
  return z
    .preprocess(split, z.array(z.enum(values, { error })).meta({ examples: [example] }))
    .transform((list) => (list.length ? list : undefined))
    .optional()
    .meta({ description });
}

/** Lists of names, as `search/values.ts` reads them; left empty, they count as not given. */
export function names(description: string, example: string[]) {
  const error = 'give a name of at most 1000 characters, or a list of names';
  const given = (value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one !== 'string' || one.trim() !== '');
  return z
    .preprocess(given, z.array(z.string({ error }).max(1000, { error })).meta({ examples: [example] }))
    .transform((list) => (list.length ? list : undefined))
    .optional()
    .meta({ description: `${description} ${LISTS}` });
}

const LISTS =
  'Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.';

const dateError = 'give a day such as 2026-11-23 or an instant such as 2026-11-23T08:00:00Z';

/** An ISO day, or an instant with its offset. */
export function date(description: string, example: string) {
  return z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: dateError })
    .optional()
    .meta({ description, examples: [example] });
}

export const source = names('The news organisation, in any case, with or without *The*.', ['reuters']);
export const period = {
  from: date('Published at or after this day or instant.', '2025-01-01'),
  to: date('Published at or before this instant, or up to the end of this day.', '2025-12-31'),
  tz: z
    .string()
    .max(100, { error: 'give a name such as Europe/Berlin' })
    .meta({ examples: ['Europe/Berlin'] })
    .transform((value) => value.trim() || undefined)
    .optional()
    .meta({
      description:
        'The time zone (IANA) whose days are meant, in `from`, `to`, `q` and `facets`; UTC where it is left out. An article of which only the ' +
        'day is known counts as published when that day begins in UTC.',
    }),
};
export const sort = z
  .enum(SORTS, { error: 'give `newest`, `oldest` or `relevance`' })
  .optional()
  .meta({
    description: '`newest` first (the default), `oldest` first, or by `relevance` to `q`.',
    examples: ['newest'],
  });
export const total = z
  .enum(TOTALS, { error: 'give `capped`, `exact` or `none`' })
  .optional()
  .meta({
    description:
      'How far matches are counted: to 1,000 (`capped`, the default; more are told as `gte`), all of them (`exact`, which takes its time), or `none`.',
    examples: ['exact'],
  });
export const kind = several(
  QUOTE_KINDS,
  '`direct` (a whole sentence or clause), `partial` (a fragment woven in), `indirect` (a reported clause without quotation marks). Several, ' +
    'repeated or with commas between, give any of them; without, direct and partial.',
  ['direct'],
);

/** `true` or `false`, as text in an address and as itself in a body. */
export function flag(description: string) {
  return z
    .preprocess(
      (given) => (given === 'true' ? true : given === 'false' ? false : given),
      z.boolean({ error: 'give `true` or `false`' }).meta({ examples: [true] }),
    )
    .optional()
    .meta({ description });
}

export const highlight = flag(
  'With each item `highlights`: where the words of `q` are, as offsets and as HTML with `<mark>`, escaped. Words that `-` excludes, and parts of an ' +
    '`OR` that are not found whole, are not marked; names and dates neither.',
);

/** The parameters of how a list is paged. */
export const paging = {
  limit: z.coerce
    .number(limitError)
    .int(limitError)
    .min(1, limitError)
    .max(LIMIT_MAX, limitError)
    .optional()
    .meta({
      description: `The most items to give; ${LIMIT_DEFAULT} where it is left out, and all of them as NDJSON and CSV.`,
      examples: [5],
    }),
  cursor: z
    .string()
    .max(2000, { error: 'this is not a cursor' })
    .optional()
    .meta({
      description: '`page.next` or `page.prev` of another page, with the same other parameters.',
      examples: ['ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ'],
    }),
};

export const NoQuery = z.strictObject({});

export const OpenApiDocument = z.looseObject({ openapi: z.string() });
export type OpenApiDocument = z.infer<typeof OpenApiDocument>;

/** What a list tells besides its items and places of pages: beside `page`, and in it. */
export interface More {
  facts?: z.ZodRawShape;
  page?: z.ZodRawShape;
}

/** `{data, page}`: how every list leaves the server. */
export function list<T extends z.ZodType>(item: T, { facts = {}, page = {} }: More = {}) {
  return z.object({
    data: z.array(item),
    page: z.object({
      next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
      prev: z.string().nullable().describe('The cursor of the page before; null on the first.'),
      limit: z.int().describe('The limit that was used.'),
      ...page,
    }),
    ...facts,
  });
}

export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } };
}

/** Representations that are text for OpenAPI, by format. */
export function texts(formats: Partial<Record<Format, string>>) {
  const content = Object.entries(formats).map(([format, description]) => [
    FORMATS[format as Format][0],
    { schema: z.string().describe(description) },
  ]);
  return Object.fromEntries(content) as Record<string, { schema: z.ZodType }>;
}

/** The answers of a route for these errors, grouped by status. `internal_error` is always among them. */
export function problems(...codes: ErrorCode[]) {
  const byStatus = Map.groupBy([...codes, 'internal_error' as const], (code) => ERRORS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((code) => `\`${code}\`: ${ERRORS[code].title}.`).join('\n\n'),
        content: { [PROBLEM_TYPE]: { schema: Problem } },
      },
    ]),
  );
}
