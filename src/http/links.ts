/** Takes a list and where its page stands, gives the `Link` header and the addresses that feeds hold. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FeedFacts } from './formats/feed.ts';
import type { ListQuery } from './lists.ts';

declare module 'fastify' {
  interface FastifyInstance {
    publicUrl: string | null;
  }
}

/** Far below what clients and proxies take for a header field; a longer query, sent as a body, has no links. */
const LONGEST_LINK = 2_000;

/** @param facts made only where it is called. */
export function linksOf(
  reply: FastifyReply,
  { limit, fields, format, cursor }: ListQuery,
  search: object,
  pages: { next: string | null; prev: string | null },
): { header: string; facts: () => FeedFacts } {
  const { request } = reply;
  // `QUERY /articles` and `POST /articles/search` ask for what can be had by GET, too; who was merged, under the new id
  const url = String(reply.getHeader('location') ?? request.url);
  const path = url.split('?', 1)[0]?.replace(/\/search$/, '') ?? '/';
  const first = path + queryOf({ ...search, fields, format, limit });
  // a cursor needs no escaping
  const at = (place: string) => `${first}${first === path ? '?' : '&'}cursor=${place}`;
  const self = cursor ? at(cursor) : first;
  const next = pages.next && at(pages.next);
  const prev = pages.prev && at(pages.prev);
  const links = Object.entries({ self, first, next, prev }).filter(([, href]) => href);
  const fits = links.every(([, href]) => href!.length <= LONGEST_LINK);
  return {
    header: fits ? links.map(([rel, href]) => `<${href}>; rel="${rel}"`).join(', ') : '',
    facts: () => {
      const origin = originOf(request);
      return {
        title: titleOf(path, search),
        self: origin + self,
        home: origin + path + queryOf(search),
        next: next && origin + next,
        origin,
        changed: request.stored?.at ?? new Date(),
      };
    },
  };
}

/** As users reach the server: as it was told, else as it was asked, for which the Host header may hold anything. */
export function originOf(request: FastifyRequest): string {
  if (request.server.publicUrl) return request.server.publicUrl;
  return URL.parse(`${request.protocol}://${request.host}`)?.origin ?? 'http://localhost';
}

function queryOf(parameters: object): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return query.size ? `?${query}` : '';
}

function titleOf(path: string, search: object): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined);
  const words = given.map(([name, value]) => `${name} ${[value].flat().join(' or ')}`).join(', ');
  return `Copydesk: ${path.slice(1)}${words && ` with ${words}`}`;
}
