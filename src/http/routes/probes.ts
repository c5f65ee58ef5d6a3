/** What those ask who watch the server: `GET /health` whether it lives, `GET /ready` whether it can work, `GET /metrics` how it does. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { Health } from '#domain/api.ts';
import type { Metrics } from '../metrics.ts';
import { type HttpServer, json, NoQuery, problems } from '../schemas.ts';

/** They are called every few seconds. */
const logLevel = 'warn';

const Ready = z
  .object({ status: z.literal('ready') })
  .meta({ id: 'Ready', description: 'The server can do its work.' });

export function probeRoutes(server: HttpServer, app: App, metrics: Metrics): void {
  server.route({
    method: 'GET',
    url: '/health',
    logLevel,
    schema: {
      operationId: 'health',
      tags: ['service'],
      summary: 'Whether the server lives',
      description: 'It does, whatever it stands on. Where this does not answer, restart the server.',
      querystring: NoQuery,
      response: { 200: json('It lives.', Health), ...problems('unknown_parameter') },
    },
    handler: () => app.health(),
  });

  server.route({
    method: 'GET',
    url: '/ready',
    logLevel,
    schema: {
      operationId: 'ready',
      tags: ['service'],
      summary: 'Whether the server can do its work',
      description:
        'The database answers, threads can be had, and nobody has told the server to stop. Where it cannot, send requests elsewhere for the time being.',
      querystring: NoQuery,
      response: {
        200: json('It can.', Ready),
        ...problems('unknown_parameter', 'not_ready', 'storage_error', 'shutting_down'),
      },
    },
    async handler() {
      await app.ready();
      return { status: 'ready' as const };
    },
  });

  server.route({
    method: 'GET',
    url: '/metrics',
    logLevel,
    schema: {
      operationId: 'metrics',
      tags: ['service'],
      summary: 'How the server does, for Prometheus',
      description:
        'Counts since it started, in the text format of Prometheus (0.0.4). `docs/OPERATIONS.md` tells what there is.',
      querystring: NoQuery,
      response: {
        200: {
          description: 'Lines of `name{labels} value`.',
          content: { 'text/plain': { schema: z.string() } },
        },
        ...problems('unknown_parameter', 'storage_error'),
      },
    },
    async handler(_request, reply) {
      return reply.type(metrics.type).send(await metrics.text());
    },
  });
}
