/** Takes one page of answers, gives it in the list envelope, and points to the next page in the Link header (RFC 8288). */
import type { FastifyReply } from 'fastify';
import type { Listed } from '#app/app.ts';

export function sendList<T>(reply: FastifyReply, listed: Listed<T>, limit: number) {
  if (listed.next !== null) {
    const url = new URL(reply.request.url, 'http://localhost');
    url.searchParams.set('cursor', listed.next);
    reply.header('link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  return { data: listed.items, page: { next: listed.next, limit } };
}
