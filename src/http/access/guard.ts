/** Stands before every route: takes a request, lets it through with who asks, or refuses it: where from, how often, by which key. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Keyring } from '#app/keyring.ts';
import { type AccessKey, type Actor, NOBODY, type Scope } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { HttpServer } from '../schemas.ts';
import { checkPlaces, type Places } from './hosts.ts';
import { createRates, partyOf } from './rates.ts';
import { allows, isProbe, scopesOf } from './scopes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks: the name of the key, where one was sent. */
    actor: Actor;
    /** The id of that key; empty without. */
    keyId: string;
  }
}

export interface AccessOptions {
  /** `auto` wants keys as soon as one was made. A key that is sent must be right in any case. */
  keys: 'auto' | 'always' | 'never';
  /** Whether only names of this machine are answered to. */
  loopback: boolean;
  /** Origins of pages that may read and write; `*` for all. */
  origins: readonly string[];
  /** Requests a minute for each key, and for each address without one; 0 for no limit. */
  rate: number;
}

export const OPEN: AccessOptions = { keys: 'auto', loopback: false, origins: [], rate: 0 };

/** Far more than any client sends. Node itself would drop what is past a limit and say nothing. */
const MOST_HEADERS = 100;

export function guardRoutes(server: HttpServer, keyring: Keyring, options: AccessOptions): void {
  const places: Places = { ...options, publicUrl: server.publicUrl };
  const rates = options.rate > 0 ? createRates(options.rate) : null;
  server.server.maxHeadersCount = 0; // counted here
  server.decorateRequest('actor');
  server.decorateRequest('keyId', '');
  server.addHook('onRequest', async (request, reply) => {
    if (request.raw.rawHeaders.length > 2 * MOST_HEADERS) {
      const detail = `A request has at most ${MOST_HEADERS} header fields.`;
      throw new CopydeskError('headers_too_large', detail);
    }
    checkPlaces(request.method, request.headers, places);
    const { url } = request.routeOptions;
    const wanted = url === undefined ? null : scopesOf(request.method, url);
    // what is public is so for wrong keys, too
    const sent = wanted ? sentKey(request) : null;
    const key = sent === null ? null : await keyring.find(sent);
    // the state of the server is asked for every few seconds by whoever watches it
    if (rates && !isProbe(url)) {
      const { over, wait, headers } = rates.count(key ? `key ${key.id}` : partyOf(request.ip));
      reply.headers(headers);
      if (over) throw tooMany(options.rate, wait);
    }
    if (sent !== null && !key) throw unauthorized(reply, WRONG, 'invalid_token');
    request.keyId = key?.id ?? '';
    request.actor = key ? { via: 'http', name: key.name } : NOBODY;
    if (wanted) await requireScope(reply, key, wanted);
  });

  async function requireScope(
    reply: FastifyReply,
    key: AccessKey | null,
    wanted: readonly Scope[],
  ): Promise<void> {
    if (key) {
      if (!allows(key.scopes, wanted)) throw forbidden(reply, key, wanted);
      return;
    }
    if (options.keys === 'always' || (options.keys === 'auto' && (await keyring.areMade()))) {
      throw unauthorized(reply, MISSING);
    }
  }
}

const WRONG = 'The key is not known, was revoked, or has expired.';
const MISSING =
  'Send a key as `Authorization: Bearer KEY` or `X-API-Key: KEY`; `copydesk keys add` makes one.';

function sentKey({ headers }: FastifyRequest): string | null {
  const { authorization, 'x-api-key': named } = headers;
  if (authorization !== undefined) return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  return named === undefined ? null : String(named);
}

function unauthorized(reply: FastifyReply, detail: string, error?: string): CopydeskError {
  reply.header('www-authenticate', `Bearer realm="copydesk"${error ? `, error="${error}"` : ''}`);
  return new CopydeskError('unauthorized', detail);
}

function forbidden(reply: FastifyReply, key: AccessKey, wanted: readonly Scope[]): CopydeskError {
  const scope = wanted.join(' ');
  reply.header('www-authenticate', `Bearer realm="copydesk", error="insufficient_scope", scope="${scope}"`);
  const detail = `This wants a key with the scope ${wanted.join(' or ')}; \`${key.name}\` has ${key.scopes.join(', ')}.`;
  return new CopydeskError('forbidden', detail);
}

function tooMany(rate: number, wait: number): CopydeskError {
  const detail = `At most ${rate} requests a minute are answered; try again in ${wait} seconds.`;
  return new CopydeskError('too_many_requests', detail);
}
