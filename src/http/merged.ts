/** People who were merged into others: what the document says of their ids, and the redirect to the other person. */
import type { FastifyReply } from 'fastify';
import { documented } from './documented.ts';
import { LINKS } from './lists.ts';

/** @param what of the other person comes along. */
export const mergedSays = (what: string) =>
  `The id of somebody who was merged into another answers with 308 and ${what}: follow \`Location\`, and keep the new id. ` +
  'As a merge can be undone, the redirect is not to be cached.';

/** The headers of a redirect, for `documented`. */
export const movedHeaders = (location = 'The same of the person this one was merged into.') => ({
  Location: location,
  'Cache-Control': 'It may change back.',
});

/** Spread into the schema of a list of one person: its answers, with that of the redirect. */
export function movableList<R extends { 200: object }>({ response }: { response: R }, moved: string) {
  return {
    response: { ...response, 308: { ...response[200], description: moved } },
    ...documented({ headers: { 200: { Link: LINKS }, 308: { Link: LINKS, ...movedHeaders() } } }),
  };
}

/** Makes the answer a redirect to the same of this person. */
export function movedTo(reply: FastifyReply, person: number): FastifyReply {
  const { url, routeOptions } = reply.request;
  const { search } = new URL(url, 'http://localhost');
  const location = `${routeOptions.url?.replace(':id', String(person))}${search}`;
  return reply.code(308).headers({ location, 'cache-control': 'no-store' });
}
