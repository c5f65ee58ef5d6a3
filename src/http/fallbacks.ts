/** Answers requests no route takes: an unknown path, a known path with another method, and what is not HTTP at all. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { CopydeskError, type ErrorCode } from '#domain/errors.ts';
import { table } from '#text/table.ts';
import { acceptedAt, PROBLEM_TYPE, path, problem, sendProblem } from './problems.ts';

/** Call before routes are registered: it listens to them. */
export function answerTheRest(server: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  server.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set(['OPTIONS']);
    for (const name of [method].flat()) known.add(name);
    methods.set(url, known);
  });
  server.setNotFoundHandler((request, reply) => {
    const at = path(request);
    // `/articles/search` is no id of an article
    const allowed = methods.get(at) ?? [...methods].find(([url]) => matches(url, at))?.[1];
    if (!allowed) {
      return sendProblem(
        reply,
        new CopydeskError('not_found', `There is nothing at ${at}; /docs lists what there is.`),
      );
    }
    const allow = [...allowed].sort().join(', ');
    reply.header('allow', allow);
    for (const method of ['QUERY', 'POST', 'PATCH']) {
      if (allowed.has(method))
        reply.header(`accept-${method.toLowerCase()}`, acceptedAt(at, method).join(', '));
    }
    if (request.method === 'OPTIONS') return reply.code(204).send();
    const detail = `${request.method} is not possible at ${at}; possible are ${allow}.`;
    return sendProblem(reply, new CopydeskError('method_not_allowed', detail));
  });
}

/** Compares segment by segment; `:id` stands for any one segment. Wildcard routes (the docs page) are left out. */
function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const got = path.split('/');
  return (
    wanted.length === got.length &&
    wanted.every((part, i) => (part.startsWith(':') ? got[i] !== '' : part === got[i]))
  );
}

const UNREADABLE = table<[ErrorCode, string]>({
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'its header fields are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: ['too_slow', 'it did not arrive in time'],
});

/** What Node's HTTP parser could not read; there is no request and no reply yet, only the socket. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [code, why] = UNREADABLE[error.code ?? ''] ?? ['invalid_request', 'it is not well-formed HTTP'];
  const fault = new CopydeskError(code, `The request could not be read: ${why}.`);
  const body = JSON.stringify(problem(fault));
  const head = [
    `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}`,
    `Content-Type: ${PROBLEM_TYPE}; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
