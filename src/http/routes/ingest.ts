/** `POST /ingest`: raw dumps in, a report with one result per record out. */
import type { App } from '#app/app.ts';
import { type Media, parseMedia } from '#app/media.ts';
import type { Repeatable } from '#app/requests.ts';
import { CopydeskError, ERRORS, type ErrorCode } from '#domain/errors.ts';
import { Ingest } from '#domain/ingest.ts';
import { IngestReport } from '#domain/records.ts';
import { once } from '#formats/bytes.ts';
import { parseFields } from '#formats/fields.ts';
import type { FormatRecord } from '#formats/format.ts';
import { type OpenOptions, records } from '#formats/open.ts';
import { tooLarge } from '../body.ts';
import { documented } from '../documented.ts';
import { type Answered, answerOnce, keyOf } from '../idempotency.ts';
import { acceptIncoming, type BodyLimits, type Incoming } from '../incoming.ts';
import { unsupportedMediaType } from '../problems.ts';
import { type HttpServer, json, problems } from '../schemas.ts';
import { INGEST_BODIES, IngestHeaders, IngestQuery } from './ingestForm.ts';

/** The report has a result for each record and is made in memory; bodies with more are read in the background. */
const RECORDS_MAX = 10_000;

/** Values a record may have on average, of its fields and what does not belong there. */
const VALUES_PER_RECORD = 20;
/** What a body may unpack to, in bodies: its records are in memory until all are read. */
const UNPACKED_BODIES = 8;

/** What an answer of 202 waits for. */
const PREFER_ASYNC = /(?:^|[,\s])respond-async(?:$|[,;\s])/i;

export function ingestRoute(server: HttpServer, app: App, limits: BodyLimits): void {
  async function reported(inputs: FormatRecord[], repeatable: Repeatable | undefined): Promise<Answered> {
    const report = await app.ingest(
      inputs.values().map((input, index) => ({ ...input, index })),
      'POST /ingest',
      { repeatable },
    );
    const only = inputs.length === 1 && inputs[0]!.single === true ? report.results[0] : undefined;
    if (only?.error) throw rejection(only.error);
    const headers = { ...(only?.status === 'created' && { location: `/articles/${only.id}` }) };
    return { status: report.created > 0 ? 201 : 200, headers, body: report };
  }

  acceptIncoming(server, limits);
  server.route({
    method: 'POST',
    url: '/ingest',
    schema: {
      operationId: 'ingest',
      tags: ['ingest'],
      summary: 'Clean and store raw dumps',
      description:
        'Each record becomes `created`, `duplicate` (the same dump or article is stored already) or `rejected`; good ' +
        'records go in even when others are bad. A text, a page, a mail or a single JSON object that is rejected answers ' +
        'with its problem; files of many records always answer with the report. A file in any format we read can come as ' +
        '`application/octet-stream`: its content tells. A large body, and any with `Prefer: respond-async`, is kept on disk and read in ' +
        'the background: the answer is `202`, and `Location` leads to its progress.',
      headers: IngestHeaders,
      querystring: IngestQuery,
      response: {
        200: json('Nothing new: every record is a duplicate or was rejected.', IngestReport),
        201: json('At least one article was created.', IngestReport),
        202: json('The body is kept, and nothing of it gets lost; it is read in the background.', Ingest),
        ...problems(
          'empty_body',
          'invalid_json',
          'invalid_request',
          'unknown_parameter',
          'payload_too_large',
          'unsupported_media_type',
          'invalid_record',
          'invalid_file',
          'unknown_format',
          'count_mismatch',
          'expands_too_much',
          'empty_record',
          'no_article',
          'not_text',
          'undecodable',
          'too_complex',
          'taken_down',
          'invalid_idempotency_key',
          'idempotency_key_in_use',
          'idempotency_key_reused',
          'storage_error',
          'ingest_ended',
          'shutting_down',
        ),
      },
      ...documented({
        requestBody: INGEST_BODIES,
        headers: {
          201: { Location: 'The article, where the request was one record.' },
          202: {
            Location: 'The ingest: its progress.',
            'Preference-Applied': '`respond-async`, where it was asked for.',
          },
        },
      }),
    },
    async handler(request, reply) {
      const { format, charset } = requireMedia(request.headers);
      const key = keyOf(request.headers['idempotency-key']);
      const { fields, ...given } = request.query;
      const body = bodyOf(request.body, request.headers['content-length'], limits);
      const options = {
        format,
        charset,
        given,
        fields: fields === undefined ? undefined : parseFields(fields),
      };
      const isAsked = PREFER_ASYNC.test(String(request.headers.prefer ?? ''));
      return answerOnce(app, { request, reply }, key, body, async (bytes, repeatable) => {
        const inputs =
          body.whole === null || isAsked
            ? null
            : await recordsOf(body.whole, {
                ...options,
                valuesMax: RECORDS_MAX * VALUES_PER_RECORD,
                unpackedMax: UNPACKED_BODIES * limits.inline,
              });
        if (inputs !== null) return reported(inputs, repeatable?.());
        const ingest = await app.ingestLater(bytes, options, repeatable);
        const applied = isAsked && { 'preference-applied': 'respond-async' };
        return { status: 202, headers: { location: `/ingests/${ingest.id}`, ...applied }, body: ingest };
      });
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
  const isJson = media.format === 'json' || media.format === 'ndjson';
  if (isJson && media.charset && !['utf-8', 'utf8', 'us-ascii'].includes(media.charset)) {
    throw new CopydeskError(
      'unsupported_media_type',
      `JSON is always UTF-8; it can't be sent as ${media.charset}.`,
    );
  }
  return media;
}

/** @throws CopydeskError `empty_body` or `payload_too_large` */
function bodyOf(body: unknown, declared: string | undefined, { most }: BodyLimits): Incoming {
  if (Number(declared) > most) throw tooLarge(most);
  const incoming = body as Incoming | null;
  if (!incoming || incoming.whole?.length === 0)
    throw new CopydeskError(
      'empty_body',
      'Send a dump: text, HTML, JSON, NDJSON, or a file in any other format we read.',
    );
  return incoming;
}

/** All records, before any is stored: a body that is refused as a whole leaves nothing behind. Null for more than a report can hold. */
async function recordsOf(body: Uint8Array, options: OpenOptions): Promise<FormatRecord[] | null> {
  const inputs: FormatRecord[] = [];
  for await (const record of records(once(body), options)) {
    inputs.push(record);
    if (inputs.length > RECORDS_MAX) return null;
  }
  return inputs;
}

function rejection(error: {
  code: string;
  detail: string;
  errors?: CopydeskError['places'] | undefined;
}): CopydeskError {
  const code = Object.hasOwn(ERRORS, error.code) ? (error.code as ErrorCode) : 'internal_error';
  return new CopydeskError(code, error.detail, error.errors);
}
