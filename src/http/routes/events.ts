/** `GET /ingests/{id}/events`: the progress of an ingest as server-sent events, until it has ended. */
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { App } from '#app/app.ts';
import type { Ingest } from '#domain/ingest.ts';
import { documented } from '../documented.ts';
import { type HttpServer, NoQuery, problems } from '../schemas.ts';
import { IngestParams } from './ingests.ts';

/** As often as somebody can read along. The store is asked, as the ingest may run in another process. */
const EVERY_MS = 500;
/** Proxies end connections that say nothing for a minute. */
const HEARTBEAT_MS = 15_000;
const HAS_ENDED: readonly string[] = ['done', 'cancelled', 'failed'];

const Headers = z.looseObject({
  'last-event-id': z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'The id of the last event that was seen.', examples: ['1200-running'] }),
});

export function ingestEvents(server: HttpServer, app: App): void {
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());
  server.route({
    method: 'GET',
    url: '/ingests/:id/events',
    exposeHeadRoute: false,
    schema: {
      operationId: 'followIngest',
      tags: ['ingest'],
      summary: 'Follow the progress of an ingest',
      description:
        'Server-sent events: `progress` as it comes further, then `done`, `cancelled` or `failed`, and the end. Each has the whole `Ingest` ' +
        'as data, so that nothing is missed by one left out: who reads slowly gets fewer. With the `Last-Event-ID` of the last event the ' +
        'answer is `204`, at which an `EventSource` does not come back.',
      params: IngestParams,
      headers: Headers,
      querystring: NoQuery,
      response: {
        200: {
          description: 'Events.',
          content: {
            'text/event-stream': {
              schema: z.string().describe('`id`, `event` and `data` (an `Ingest` as JSON).'),
            },
          },
        },
        204: z.null().describe('The ingest has ended, and the last event was seen.'),
        ...problems('invalid_request', 'unknown_parameter', 'not_found', 'storage_error'),
      },
      ...documented({
        isStream: true,
        headers: {
          200: {
            'Cache-Control': 'Nobody is to keep it.',
            'X-Accel-Buffering': 'Proxies are to pass events on at once.',
          },
        },
      }),
    },
    async handler(request, reply) {
      const { params, headers } = request;
      const seen = headers['last-event-id'];
      const first = await app.ingestOf(params.id);
      if (seen !== undefined && seen === idOf(first) && HAS_ENDED.includes(first.state))
        return reply.code(204).send(null);
      request.stored = null; // a stream has no version
      return sendEvents(
        reply,
        events(first, seen, () => app.ingestOf(params.id), closing.signal),
      );
    },
  });
}

/** Read as fast as the client does: what it does not read is not asked for. */
function sendEvents(reply: FastifyReply, events: AsyncIterable<string>): FastifyReply {
  return reply
    .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    .type('text/event-stream; charset=utf-8')
    .send(Readable.from(events, { objectMode: false, highWaterMark: 0 }));
}

async function* events(
  first: Ingest,
  seen: string | undefined,
  ask: () => Promise<Ingest>,
  closing: AbortSignal,
): AsyncGenerator<string> {
  let last = seen;
  let quietSince = performance.now();
  yield ': events of an ingest\n\n';
  for (let ingest = first; ; ingest = await ask()) {
    const id = idOf(ingest);
    const ended = HAS_ENDED.includes(ingest.state);
    if (id !== last) {
      yield `id: ${id}\nevent: ${ended ? ingest.state : 'progress'}\ndata: ${JSON.stringify(ingest)}\n\n`;
      last = id;
      quietSince = performance.now();
    } else if (performance.now() - quietSince > HEARTBEAT_MS) {
      yield ': still there\n\n';
      quietSince = performance.now();
    }
    if (ended) return;
    await setTimeout(EVERY_MS, undefined, { signal: closing }).catch(() => {});
    if (closing.aborted) return;
  }
}

/** Another with each step. */
function idOf({ records, state }: Ingest): string {
  return `${records}-${state}`;
}
