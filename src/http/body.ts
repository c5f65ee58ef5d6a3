/** Reads the body of a request as raw bytes up to a limit; what they say is read by the routes. */
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CopydeskError } from '#domain/errors.ts';

/** Bodies up to this are read into memory, and answered in place. */
export const DEFAULT_INLINE_LIMIT = 32 * 1024 * 1024;
/** Ten times the largest file of CC-NEWS, unpacked. */
export const DEFAULT_BODY_LIMIT = 64 * 1024 ** 3;

/** A body past the limit: its bytes were not kept. */
export const TOO_LARGE = Symbol('body past the limit');

/** How long the rest of a body past the limit is waited for, where the answer has to come after it. */
export const DRAIN_MS = 10_000;

/**
 * Fastify's own parsers close the connection on a body past the limit while the client still writes, and the client
 * then sees a reset in place of the answer. These let the answer go out at once and the rest of the body run into
 * nothing; the server's request timeout bounds how long.
 */
export function acceptBodies(server: FastifyInstance, limit: number, types: string[]): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(types, async (request: FastifyRequest, payload: Readable) => {
    const declared = Number(request.headers['content-length']);
    const body = declared > limit ? TOO_LARGE : await readUpTo(payload, limit);
    if (body === TOO_LARGE) await letFlowOff(request, payload);
    return body;
  });
}

/** Where the connection ends with the answer, the answer must wait for the body, or the client never reads it. */
async function letFlowOff(request: FastifyRequest, payload: Readable): Promise<void> {
  payload.resume();
  if (!endsConnection(request)) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, DRAIN_MS);
    payload.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

export function endsConnection({ raw, headers }: FastifyRequest): boolean {
  const closes = headers.connection?.toLowerCase() === 'close' || raw.httpVersion === '1.0';
  return closes && !headers.expect;
}

/** Clients that ask before they send (`Expect: 100-continue`) hear the 413 without sending anything. */
export function refuseEarly(server: FastifyInstance, limit: number): void {
  server.server.on('checkContinue', (request, response) => {
    if (Number(request.headers['content-length']) > limit) response.setHeader('connection', 'close');
    else response.writeContinue();
    server.server.emit('request', request, response);
  });
}

/** @throws CopydeskError `empty_body` or `payload_too_large`. */
export function requireBody(body: unknown, limit: number, wanted: string): Uint8Array {
  if (body === TOO_LARGE) throw tooLarge(limit);
  if (!(body instanceof Uint8Array) || body.length === 0) {
    throw new CopydeskError('empty_body', wanted);
  }
  return body;
}

export function tooLarge(limit: number): CopydeskError {
  return new CopydeskError(
    'payload_too_large',
    `One request holds at most ${limit} bytes (${sizeInWords(limit)}); split it into several.`,
  );
}

function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MiB` : `${bytes / 1024} KiB`;
}

function readUpTo(payload: Readable, limit: number): Promise<Uint8Array | typeof TOO_LARGE> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    payload.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        chunks.length = 0; // the listener stays, so that the rest flows off
        resolve(TOO_LARGE);
      }
    });
    payload.on('end', () => resolve(Buffer.concat(chunks)));
    payload.on('error', reject);
  });
}
