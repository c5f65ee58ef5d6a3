/** What `POST /ingest` takes, in the document: its parameters, its header fields, and bodies by their media types. */
import { z } from 'zod';
import { ACCEPTED } from '#app/media.ts';
import { IngestRecord } from '#domain/records.ts';

const { url, id, source, publishedAt, headline, byline, section, language, dateline } = IngestRecord.shape;
export const IngestQuery = z.strictObject({
  url: url.meta({ examples: ['https://news.example/harbour'] }),
  id: id.meta({ examples: ['page-17'] }),
  source: source.meta({ examples: ['Reuters'] }),
  publishedAt: publishedAt.meta({ examples: ['2026-11-20'] }),
  headline: headline.meta({ examples: ['Port opens'] }),
  byline: z
    .union([z.string().max(512), z.array(z.string().max(512)).max(50)])
    .meta({ examples: ['Anna Berg'] }) // before the transformation, behind which the document loses it
    .transform((names) => [names].flat())
    .optional()
    .describe(`${byline.description} Give it several times for several.`),
  section: section.meta({ examples: ['Business'] }),
  language: language.meta({ examples: ['en'] }),
  dateline: dateline.meta({ examples: ['GENEVA'] }),
  isBody: z
    .enum(['true', 'false'])
    .meta({ examples: ['true'] })
    .transform((value) => value === 'true')
    .optional()
    .describe("`true` where the text is the article's body as it stands."),
  fields: z
    .string()
    .max(2000)
    .optional()
    .describe(
      'Names of fields, for JSON and CSV of a shape we do not know: `headline=Titel,body=data.Inhalt`.',
    )
    .meta({ examples: ['headline=Titel,body=data.Inhalt'] }),
});

export const IngestHeaders = z.looseObject({
  prefer: z
    .string()
    .optional()
    .meta({
      description: '`respond-async`: do not wait for the report (RFC 7240).',
      examples: ['respond-async'],
    }),
  'idempotency-key': z
    .string()
    .optional()
    .meta({
      description:
        'A text of up to 255 characters in double quotes, another for each request, such as a UUID (draft-ietf-httpapi-idempotency-key-header-07). ' +
        'Sent again with the same key within a day, the request is answered as the first time and nothing is done twice: also where the ' +
        'server ended in between, or nobody heard the answer. Answers of 5xx are not kept: send the request again.',
      examples: ['"8e03978e-40d5-43dd-bc93-6894a57f9324"'],
    }),
});

const dump = {
  type: 'string',
  description: "One dump; the type's charset parameter is respected, else it is detected.",
};
const record = { $ref: '#/components/schemas/IngestRecordInput' };
const ndjson = {
  type: 'string',
  description: 'One record (`IngestRecord`) a line; lines end with a line feed.',
};

const described = {
  'text/plain': dump,
  'text/html': dump,
  'application/json': { anyOf: [record, { type: 'array', minItems: 1, items: record }, { type: 'object' }] },
  'application/x-ndjson': ndjson,
  'application/jsonl': ndjson,
  'application/ndjson': ndjson,
};
const file = {
  type: 'string',
  format: 'binary',
  description: 'A file in any format we read (docs/FORMATS.md), found by its content.',
};

export const INGEST_BODIES = { ...Object.fromEntries(ACCEPTED.map((type) => [type, file])), ...described };
