/** What answers tell browsers: that nothing in them runs, is framed, or is guessed to be something else; and who else may read them. */
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { HttpServer } from '../schemas.ts';

/** What pages of other origins may see of an answer. */
const SHOWN = [
  'ETag',
  'Last-Modified',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
];
const CACHE_PREFLIGHT_S = 600;

/** @param origins of pages that may read answers; none are let without. */
export function setHeaders(server: HttpServer, origins: readonly string[]): void {
  server.register(helmet, {
    // the docs page and dumps set policies of their own
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: origins.length ? 'cross-origin' : 'same-origin' },
    // whether there is TLS is known to the proxy that ends it
    strictTransportSecurity: false,
  });
  if (origins.length === 0) return;
  server.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'QUERY', 'POST', 'PATCH', 'DELETE'],
    exposedHeaders: SHOWN,
    maxAge: CACHE_PREFLIGHT_S,
    strictPreflight: false,
  });
}
