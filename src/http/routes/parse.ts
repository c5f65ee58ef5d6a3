/** `GET /articles/parse`: how a query is read, without asking it. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { ParsedQuery } from '#domain/textquery.ts';
import { type HttpServer, json, problems } from '../schemas.ts';

const Query = z.strictObject({
  q: z
    .string({ error: 'give the query' })
    .max(1000, { error: 'give at most 1000 characters' })
    .meta({
      description: 'The query, as `q` of `GET /articles` takes it.',
      examples: ['headline:ferry (night OR "open door") -sport published:2025'],
    }),
});

export function parseRoute(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/articles/parse',
    schema: {
      operationId: 'parseQuery',
      tags: ['articles'],
      summary: 'How a query is read',
      description:
        'The tree with the place of each part, the normal form, and warnings where something is understood otherwise than it looks. A query ' +
        'that cannot be read is refused as everywhere: `errors[0]` has its place (`offset`, `length`) and what was `expected`.',
      querystring: Query,
      response: {
        200: json('The query as it was read.', ParsedQuery),
        ...problems('invalid_request', 'unknown_parameter', 'invalid_query'),
      },
    },
    handler: async ({ query }) => app.parseQuery(query.q),
  });
}
