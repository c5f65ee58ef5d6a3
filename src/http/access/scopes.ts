/** The one table of what a key must be allowed for each route: takes a route, gives the scopes that open it. */
import type { Scope } from '#domain/access.ts';

/** Any of these scopes opens the route, and `admin` always; `public`: no key is asked for. */
type Wanted = Scope | readonly Scope[] | 'public';

/** By method and address as they are registered; `HEAD` goes by `GET`. What is not here wants `admin`, and fails `test/http/access.test.ts`. */
const SCOPES: Record<string, Wanted> = {
  'POST /ingest': 'ingest',
  'GET /ingests': 'ingest',
  'GET /ingests/:id': 'ingest',
  'GET /ingests/:id/records': 'ingest',
  'GET /ingests/:id/events': 'ingest',
  'DELETE /ingests/:id': 'ingest',
  'GET /articles': 'read',
  'QUERY /articles': 'read',
  'POST /articles/search': 'read',
  'GET /articles/parse': 'read',
  'GET /articles/:id': 'read',
  'GET /articles/:id/similar': 'read',
  'GET /articles/:id/copies': 'read',
  'GET /articles/:id/history': 'read',
  'PATCH /articles/:id': 'admin',
  'DELETE /articles/:id/corrections/:version': 'admin',
  'GET /articles/:id/dump': 'read',
  'DELETE /articles/:id': 'admin',
  'GET /quotes': 'read',
  'GET /people': 'read',
  'GET /people/:id': 'read',
  'GET /people/:id/articles': 'read',
  'GET /people/:id/quotes': 'read',
  'GET /people/:id/timeline': 'read',
  'POST /people/:id/merge': 'admin',
  'POST /people/:id/split': 'admin',
  'GET /sources': 'read',
  'GET /sources/:id': 'read',
  'GET /stats': 'read',
  'GET /audit': 'admin',
  // a scope of its own: whoever watches the server has its key in a file, and neither the archive nor more is theirs
  'GET /metrics': 'metrics',
  // for whoever looks whether the server lives, and how it is spoken to; nothing that is stored
  'GET /health': 'public',
  'GET /ready': 'public',
  'GET /openapi.json': 'public',
  'GET /': 'public',
};
/** The docs page and its files. */
const DOCS = /^\/docs(?:\/|$)/;

/** Where nothing is declared. */
const CLOSED: readonly Scope[] = ['admin'];

/** @param url as registered (`/articles/:id`), or as the document has it (`/articles/{id}`). Null where no key is asked for. */
export function scopesOf(method: string, url: string): readonly Scope[] | null {
  const wanted = declared(method, url);
  if (wanted === undefined) return CLOSED;
  return wanted === 'public' ? null : [wanted].flat();
}

/** What those who watch the server ask every few seconds: no rate is counted, and no answer is kept. */
const PROBES = ['/health', '/ready', '/metrics'];

export function isProbe(url: string | undefined): boolean {
  return PROBES.includes(url ?? '');
}

export function isDeclared(method: string, url: string): boolean {
  return declared(method, url) !== undefined;
}

function declared(method: string, url: string): Wanted | undefined {
  const verb = method.toUpperCase() === 'HEAD' ? 'GET' : method.toUpperCase();
  const name = `${verb} ${url.replace(/\{(\w+)\}/g, ':$1')}`;
  if (Object.hasOwn(SCOPES, name)) return SCOPES[name];
  return verb === 'GET' && DOCS.test(url) ? 'public' : undefined;
}

export function allows(scopes: readonly Scope[], wanted: readonly Scope[]): boolean {
  return scopes.includes('admin') || wanted.some((scope) => scopes.includes(scope));
}
