/** `POST /ingest`: raw dumps in, a report with one result per record out. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { type Media, parseMedia } from '#app/media.ts';
import { records } from '#app/records.ts';
import { IngestRecord, IngestReport } from '#domain/api.ts';
import { CopydeskError, ERRORS, type ErrorCode } from '#domain/errors.ts';
import { acceptBodies, requireBody } from '../body.ts';
import { documented } from '../documented.ts';
import { unsupportedMediaType } from '../problems.ts';
import { type HttpServer, json, problems } from '../schemas.ts';

/** The report has a result for each record and is made in memory. */
const RECORDS_MAX = 10_000;

const { url, id, source, publishedAt } = IngestRecord.shape;
const Given = z.strictObject({
  url: url.meta({ examples: ['https://news.example/harbour'] }),
  id: id.meta({ examples: ['page-17'] }),
  source: source.meta({ examples: ['Reuters'] }),
  publishedAt: publishedAt.meta({ examples: ['2026-11-20'] }),
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

export function ingestRoute(server: HttpServer, app: App, bodyLimit: number): void {
  acceptBodies(server, bodyLimit);
  server.route({
    method: 'POST',
    url: '/ingest',
    bodyLimit,
    schema: {
      operationId: 'ingest',
      tags: ['ingest'],
      summary: 'Clean and store raw dumps',
      description:
        'Each record becomes `created`, `duplicate` (the same dump or article is stored already) or `rejected`; good ' +
        'records go in even when others are bad. A text, an HTML page or a single JSON object that is rejected answers ' +
        'with its problem; arrays and NDJSON always answer with the report.',
      querystring: Given,
      response: {
        200: json('Nothing new: every record is a duplicate or was rejected.', IngestReport),
        201: json('At least one article was created.', IngestReport),
        ...problems(
          'empty_body',
          'invalid_json',
          'invalid_request',
          'unknown_parameter',
          'payload_too_large',
          'unsupported_media_type',
          'invalid_record',
          'empty_record',
          'no_article',
          'not_text',
          'undecodable',
          'too_complex',
          'taken_down',
          'storage_error',
          'shutting_down',
        ),
      },
      ...documented({
        requestBody: {
          'text/plain': dump,
          'text/html': dump,
          'application/json': { anyOf: [record, { type: 'array', minItems: 1, items: record }] },
          'application/x-ndjson': ndjson,
          'application/jsonl': ndjson,
          'application/ndjson': ndjson,
        },
        headers: { 201: { Location: 'The article, where the request was one record.' } },
      }),
    },
    async handler(request, reply) {
      const media = requireMedia(request.headers);
      refuseGivenBesideJson(request.query, media);
      const { single, inputs } = records(
        requireBody(request.body, bodyLimit),
        media,
        request.query,
        RECORDS_MAX,
      );
      const report = await app.ingest(inputs, 'POST /ingest');
      const only = single ? report.results[0] : undefined;
      if (only?.error) throw rejection(only.error);
      if (only?.status === 'created') reply.header('location', `/articles/${only.id}`);
      return reply.code(report.created > 0 ? 201 : 200).send(report);
    },
  });
}

function requireMedia(headers: { 'content-type'?: string; 'content-encoding'?: string }): Media {
  const encoding = headers['content-encoding'];
  if (encoding && encoding !== 'identity') {
    throw new CopydeskError(
      'unsupported_media_type',
      'Compressed bodies are not accepted; send it without Content-Encoding.',
    );
  }
  const media = parseMedia(headers['content-type']);
  if (!media) throw unsupportedMediaType(headers['content-type']);
  const isJson = media.form === 'json' || media.form === 'ndjson';
  if (isJson && media.charset && !['utf-8', 'utf8', 'us-ascii'].includes(media.charset)) {
    throw new CopydeskError(
      'unsupported_media_type',
      `JSON is always UTF-8; it can't be sent as ${media.charset}.`,
    );
  }
  return media;
}

/** Silently passing over them would lose what the sender meant to say. */
function refuseGivenBesideJson(given: Record<string, string | undefined>, media: Media): void {
  if (media.form === 'text' || media.form === 'html') return;
  const places = Object.keys(given).map((parameter) => ({
    detail: `\`${parameter}\` goes with text and HTML; in JSON give it as a field of the record.`,
    parameter,
  }));
  if (places.length)
    throw new CopydeskError('invalid_request', places.map((p) => p.detail).join(' '), places);
}

function rejection(error: {
  code: string;
  detail: string;
  errors?: CopydeskError['places'] | undefined;
}): CopydeskError {
  const code = Object.hasOwn(ERRORS, error.code) ? (error.code as ErrorCode) : 'internal_error';
  return new CopydeskError(code, error.detail, error.errors);
}
