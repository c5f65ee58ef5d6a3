/** Takes the use cases, gives the HTTP server with all routes, ready to listen or to be called by tests. */
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { App } from '#app/app.ts';
import { type AccessOptions, guardRoutes, OPEN } from './access/guard.ts';
import { setHeaders } from './access/headers.ts';
import { DEFAULT_BODY_LIMIT, DEFAULT_INLINE_LIMIT, refuseEarly } from './body.ts';
import { compressAnswers } from './compress.ts';
import { answerConditionally } from './conditional.ts';
import { answerTheRest, answerUnreadable } from './fallbacks.ts';
import { quietLogger } from './logs.ts';
import { createMetrics } from './metrics.ts';
import { documentRoutes, openapiRoute } from './openapi.ts';
import { answerErrors, asCopydeskError, sendProblem } from './problems.ts';
import { articleRoutes, deleteRoute } from './routes/articles.ts';
import { auditRoute } from './routes/audit.ts';
import { copyRoutes } from './routes/copies.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { ingestEvents } from './routes/events.ts';
import { ingestRoute } from './routes/ingest.ts';
import { ingestRoutes } from './routes/ingests.ts';
import { parseRoute } from './routes/parse.ts';
import { peopleRoutes } from './routes/people.ts';
import { personArticlesRoute } from './routes/personArticles.ts';
import { probeRoutes } from './routes/probes.ts';
import { quoteRoutes } from './routes/quotes.ts';
import { searchByBodyRoutes, searchRoute } from './routes/search.ts';
import { similarRoute } from './routes/similar.ts';
import { sourceRoutes } from './routes/sources.ts';
import { timelineRoute } from './routes/timeline.ts';
import type { HttpServer } from './schemas.ts';

export interface ServerOptions {
  /** Options of pino, or false for silence (the default). */
  logger?: FastifyServerOptions['logger'];
  /** A pino instance of the caller's, in place of `logger`. */
  loggerInstance?: FastifyBaseLogger;
  /** The address users reach the server under, where a proxy stands before it. */
  publicUrl?: string | undefined;
  /** Bytes one request body may hold; 64 GiB where not given. */
  bodyLimit?: number | undefined;
  /** Bytes of a body that is answered in place; larger ones are kept on disk and read in the background. 32 MiB where not given. */
  inlineLimit?: number | undefined;
  /** Who may do what; everybody everything until a key is made, where not given. */
  access?: Partial<AccessOptions>;
  timeouts?: Partial<typeof TIMEOUTS>;
}

/**
 * Milliseconds a client has for the header of a request, and for all of it, a body of 5 GB at 2 Mbit a second (one that stands still ends
 * sooner: `incoming.ts`); and how often that is looked at.
 */
const TIMEOUTS = { header: 20_000, request: 6 * 3_600_000, check: 5_000 };

/** Builds the server without listening. The caller closes both it and the app. */
export function buildServer(app: App, options: ServerOptions = {}): HttpServer {
  const { logger = false, loggerInstance, bodyLimit = DEFAULT_BODY_LIMIT } = options;
  const access = { ...OPEN, ...options.access };
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const inlineLimit = Math.min(options.inlineLimit ?? DEFAULT_INLINE_LIMIT, bodyLimit);
  const fastify = Fastify({
    ...quietLogger(logger, loggerInstance),
    genReqId: () => randomUUID(),
    requestTimeout: timeouts.request,
    http: { headersTimeout: timeouts.header, connectionsCheckingInterval: timeouts.check },
    clientErrorHandler: answerUnreadable,
    // before any hook: addresses that cannot be read
    frameworkErrors: (error, request, reply) => {
      reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
      sendProblem(reply, asCopydeskError(error, request));
    },
  });
  const server: HttpServer = fastify.withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.removeAllContentTypeParsers(); // only the ingest route takes bodies
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  endConnectionsOnClose(server);
  setHeaders(server, access.origins);
  server.decorate('publicUrl', options.publicUrl?.replace(/\/+$/, '') ?? null);
  answerConditionally(server, app);
  compressAnswers(server);
  answerErrors(server);
  const metrics = createMetrics(server, app);
  answerTheRest(server);
  refuseEarly(server, bodyLimit);
  server.after(() => guardRoutes(server, app.access.keyring, access));
  documentRoutes(server);
  // As plugins, so that they come after the document's own and stand in it.
  server.register(async (scope: HttpServer) =>
    ingestRoute(scope, app, { inline: inlineLimit, most: bodyLimit }),
  );
  server.register(async (scope: HttpServer) => decisionRoutes(scope, app));
  server.register(async (scope: HttpServer) => deleteRoute(scope, app));
  server.register(async (scope: HttpServer) => searchByBodyRoutes(scope, app));
  server.register(async (scope: HttpServer) => {
    searchRoute(scope, app);
    parseRoute(scope, app);
    articleRoutes(scope, app);
    similarRoute(scope, app);
    copyRoutes(scope, app);
    peopleRoutes(scope, app);
    personArticlesRoute(scope, app);
    quoteRoutes(scope, app);
    auditRoute(scope, app);
    sourceRoutes(scope, app);
    timelineRoute(scope, app);
    ingestRoutes(scope, app);
    ingestEvents(scope, app);
    probeRoutes(scope, app, metrics);
    openapiRoute(scope);
    scope.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs'));
  });
  server.register(async (scope: HttpServer) => correctionRoutes(scope, app));
  return server;
}

/** Fastify closes idle connections when it closes; those that answer a last request then must not stay open after it. */
function endConnectionsOnClose(server: HttpServer): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
