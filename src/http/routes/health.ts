/** `GET /health`: says that the server and its database answer. */
import type { App } from '#app/app.ts';
import { Health } from '#domain/api.ts';
import { type HttpServer, json, NoQuery, problems } from '../schemas.ts';

export function healthRoute(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/health',
    logLevel: 'warn', // container health checks call this every few seconds
    schema: {
      operationId: 'health',
      tags: ['service'],
      summary: 'Whether the server and its database answer',
      querystring: NoQuery,
      response: { 200: json('All is well.', Health), ...problems('unknown_parameter', 'storage_error') },
    },
    handler: () => app.health(),
  });
}
