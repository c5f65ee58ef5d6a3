/** `GET /ingests`, `/ingests/{id}` and its rejected records, `DELETE /ingests/{id}`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { Ingest } from '#domain/ingest.ts';
import { IngestResult } from '#domain/records.ts';
import { listAnswers, listParameters, sendList } from '../lists.ts';
import { type HttpServer, json, NoQuery, problems } from '../schemas.ts';

const INGESTS = { item: Ingest, offered: ['json', 'ndjson', 'csv'] } as const;
const RECORDS = { item: IngestResult, offered: ['json', 'ndjson', 'csv'] } as const;

const List = z.strictObject(listParameters(INGESTS));
const Records = z.strictObject({
  status: z
    .enum(['rejected'], { error: 'give `rejected`: of the others, the articles are stored' })
    .optional()
    .meta({ description: 'Which records; `rejected` are kept with their errors.', examples: ['rejected'] }),
  ...listParameters(RECORDS),
});
export const IngestParams = z.strictObject({
  id: z
    .uuid()
    .toLowerCase()
    .meta({ description: 'The id of the ingest.', examples: ['01a2077e-cc0e-72f7-99c2-d7dfeab8d70c'] }),
});

export function ingestRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/ingests',
    schema: {
      operationId: 'listIngests',
      tags: ['ingest'],
      summary: 'Ingests, newest first',
      description: 'Those of requests and of the command line, with how far each is.',
      querystring: List,
      ...listAnswers('One page of ingests.', Ingest, {}),
    },
    async handler({ query }, reply) {
      return sendList(reply, INGESTS, query, {}, (page) => app.ingests(page));
    },
  });

  server.route({
    method: 'GET',
    url: '/ingests/:id',
    schema: {
      operationId: 'getIngest',
      tags: ['ingest'],
      summary: 'How far an ingest is',
      description:
        'Progress, rates, and counts by status and reason. `/ingests/{id}/events` tells the same as it changes.',
      params: IngestParams,
      querystring: NoQuery,
      response: {
        200: json('The ingest.', Ingest),
        ...problems('unknown_parameter', 'not_found', 'storage_error'),
      },
    },
    handler: ({ params }) => app.ingestOf(params.id),
  });

  server.route({
    method: 'GET',
    url: '/ingests/:id/records',
    schema: {
      operationId: 'listIngestRecords',
      tags: ['ingest'],
      summary: 'The records of an ingest that were rejected',
      description:
        'Each with its place in the file and its error, in the order of the file; also while it runs.',
      params: IngestParams,
      querystring: Records,
      ...listAnswers('One page of records.', IngestResult, {}, ['not_found']),
    },
    async handler({ params, query: { status, ...query } }, reply) {
      return sendList(reply, RECORDS, query, { status }, (page) => app.rejectedRecords(params.id, page));
    },
  });

  server.route({
    method: 'DELETE',
    url: '/ingests/:id',
    schema: {
      operationId: 'cancelIngest',
      tags: ['ingest'],
      summary: 'Cancel an ingest',
      description:
        'Nothing more is stored once this is answered; what was stored stays, and `created` says how much that is.',
      params: IngestParams,
      querystring: NoQuery,
      response: {
        200: json('The ingest, cancelled.', Ingest),
        ...problems('unknown_parameter', 'not_found', 'ingest_ended', 'storage_error'),
      },
    },
    handler: ({ params }) => app.cancelIngest(params.id),
  });
}
