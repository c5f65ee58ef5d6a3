/** What list routes share: their answers in the document, the envelope, and the Link header to the next page (RFC 8288). */
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Listed } from '#app/app.ts';
import type { ErrorCode } from '#domain/errors.ts';
import { documented } from './documented.ts';
import { json, list, problems } from './schemas.ts';

export const linkHeader = { Link: 'The next page, `rel="next"`, where there is one.' };

/** Spread into a list route's schema. @param codes errors besides those every list has. */
export function listAnswers<T extends z.ZodType>(description: string, item: T, ...codes: ErrorCode[]) {
  return {
    response: {
      200: json(description, list(item)),
      ...problems('invalid_request', 'unknown_parameter', 'invalid_cursor', ...codes, 'storage_error'),
    },
    ...documented({ headers: { 200: linkHeader } }),
  };
}

/** @param path of the next page, where it is not that of the request. */
export function sendList<T>(reply: FastifyReply, listed: Listed<T>, limit: number, path?: string) {
  if (listed.next !== null) {
    const url = new URL(reply.request.url, 'http://localhost');
    url.searchParams.set('cursor', listed.next);
    reply.header('link', `<${path ?? url.pathname}${url.search}>; rel="next"`);
  }
  return { data: listed.items, page: { next: listed.next, limit } };
}
