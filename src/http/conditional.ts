/**
 * Takes each answer to a read, gives it validators (`ETag`, `Last-Modified`), and says 304 where the client has it already. Hashing the
 * answer and not counting versions keeps one rule for all representations, and spares the network, which feed readers ask most often.
 */
import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#app/app.ts';
import type { Changes } from '#store/store.ts';
import { isProbe } from './access/scopes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The state of the store before the answer was made; null where the request is no read. */
    stored: Changes | null;
  }
}

const READS = ['GET', 'HEAD', 'QUERY'];
/** Base64 characters of the hash in a tag: 132 bits. */
const TAG_LENGTH = 22;

export function strongTag(content: string | Uint8Array): string {
  return `"${hash('sha256', content, 'base64url').slice(0, TAG_LENGTH)}"`;
}

export function weakTag(content: string | Uint8Array): string {
  return `W/${strongTag(content)}`;
}

export function answerConditionally(server: FastifyInstance, app: App): void {
  server.decorateRequest('stored', null);
  // before the answer is made: a change meanwhile must not look older than the answer
  server.addHook('preHandler', async (request) => {
    if (READS.includes(request.method) && !isProbe(request.routeOptions.url))
      request.stored = await app.changes();
  });
  server.addHook('onSend', async (request, reply, payload) => {
    // files of the docs page come with a date of their own, and are compared with it where they are read
    if (!request.stored || reply.statusCode !== 200 || reply.hasHeader('last-modified')) return payload;
    addValidators(request.stored, reply, payload);
    const known = knownTag(request, reply);
    if (known === null) return payload;
    reply.header('etag', known);
    if (payload instanceof Readable) payload.destroy();
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return ''; // not null, at which Fastify's own HEAD stumbles
  });
}

function addValidators({ at }: Changes, reply: FastifyReply, payload: unknown): void {
  if (!reply.hasHeader('etag') && (typeof payload === 'string' || payload instanceof Uint8Array)) {
    reply.header('etag', weakTag(payload));
  }
  // the date has no fractions: what changes again within this second must not look the same
  const second = Math.min(seconds(at.getTime()), seconds(Date.now()) - 1);
  reply.header('last-modified', new Date(second * 1000).toUTCString());
  // with a date and without this, caches would make up how long an answer holds
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
}

/** The tag of what the client has, where that is what it would get; tags go before dates (RFC 9110, 13.2.2). */
function knownTag({ headers, stored }: FastifyRequest, reply: FastifyReply): string | null {
  const tags = headers['if-none-match'];
  const tag = String(reply.getHeader('etag'));
  if (tags !== undefined) return tags.trim() === '*' ? tag : listed(tags, tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  const changed = seconds(stored?.at.getTime() ?? Number.POSITIVE_INFINITY);
  const same = !Number.isNaN(since) && changed <= seconds(since) && changed < seconds(Date.now());
  return same ? tag : null;
}

/** Compares weakly: the content is the same, whatever it was packed in. */
function listed(tags: string, tag: string): string | null {
  const core = (one: string) =>
    one
      .trim()
      .replace(/^W\//, '')
      .replace(/-(?:zstd|br|gzip)"$/, '"');
  const found = tags.split(',').find((one) => core(one) === core(tag));
  return found?.trim() ?? null;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
