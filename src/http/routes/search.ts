/** The search for articles, however it is asked: `GET /articles`, `QUERY /articles` with a JSON body, `POST /articles/search` for old proxies. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { JSON_TYPE } from '#app/media.ts';
import { acceptBodies } from '../body.ts';
import { documented } from '../documented.ts';
import { readJson } from '../jsonBody.ts';
import { LINKS, sendList, withHighlights } from '../lists.ts';
import { type HttpServer, NoQuery, names, problems } from '../schemas.ts';
import { NEXT_SINCE, NEXT_SINCE_SAYS, NextSince, sendTail, since } from '../tail.ts';
import { ARTICLES, articleAnswers, asked, partsOf } from './articleList.ts';

const BODY_LIMIT = 64 * 1024;
const SENT = { what: 'search', wanted: 'Send the parameters of the search as a JSON object.' };
const ACCEPT_QUERY = 'What `QUERY /articles` takes (RFC 10008).';

const { q, ...others } = asked;
const Search = z.strictObject({
  q,
  person: names(
    'A person in the article or its byline, by any name articles use, in any case, with or without accents.',
    ['linklater'],
  ),
  as: partsOf('`person`'),
  since,
  ...others,
});
type Search = z.infer<typeof Search>;
/** Named for the document, which has parameters one by one but a body as a whole. */
const SearchBody = Search.meta({
  id: 'ArticleSearch',
  description: 'The parameters of `GET /articles` as JSON.',
});

const answers = () =>
  articleAnswers('One page of articles, or all of them as NDJSON and CSV.', {
    headers: { 'Accept-Query': ACCEPT_QUERY, [NEXT_SINCE]: NEXT_SINCE_SAYS },
    page: NextSince,
  });

/** `GET /articles`. */
export function searchRoute(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/articles',
    schema: {
      operationId: 'searchArticles',
      tags: ['articles'],
      summary: 'Find articles by words, person, source and day',
      description:
        'Any search is a feed, too, by `Accept` or `format`: RSS, Atom and JSON Feed. As NDJSON and CSV it is an export of all that is ' +
        'found, however much, unless `limit` is given. `QUERY /articles` (RFC 10008) with the parameters as a JSON object means the same.',
      querystring: Search,
      ...answers(),
    },
    handler: (request, reply) => answer(app, reply, request.query),
  });
}

/** `QUERY /articles` and `POST /articles/search`, in a scope of their own: only here are bodies taken. */
export function searchByBodyRoutes(server: HttpServer, app: App): void {
  acceptBodies(server, BODY_LIMIT, [JSON_TYPE]);
  const { response } = answers();
  const schema = {
    querystring: NoQuery,
    response: {
      ...response,
      ...problems(
        'empty_body',
        'invalid_json',
        'invalid_request',
        'invalid_query',
        'invalid_cursor',
        'unknown_parameter',
        'not_acceptable',
        'payload_too_large',
        'unsupported_media_type',
        'storage_error',
      ),
    },
  };
  const handler = async ({ body }: { body: unknown }, reply: FastifyReply) =>
    answer(app, reply, readJson(body, SearchBody, BODY_LIMIT, SENT));
  // OpenAPI 3.1 has no word for this method
  server.route({
    method: 'QUERY',
    url: '/articles',
    bodyLimit: BODY_LIMIT,
    schema: { ...schema, hide: true },
    handler,
  });
  server.route({
    method: 'POST',
    url: '/articles/search',
    bodyLimit: BODY_LIMIT,
    schema: {
      operationId: 'searchArticlesByBody',
      tags: ['articles'],
      summary: 'Find articles by a query too long for an address',
      description:
        'The parameters of `GET /articles` as a JSON object. The same as `QUERY /articles` (RFC 10008), for clients and proxies that do not ' +
        'know that method yet; a `QUERY` can be cached and repeated, and answers 304 as a `GET` does.',
      ...schema,
      ...documented({
        requestBody: { [JSON_TYPE]: { $ref: '#/components/schemas/ArticleSearchInput' } },
        requestExamples: {
          [JSON_TYPE]: { q: 'ferry', from: '2025-01-01', fields: ['headline', 'people'], limit: 5 },
        },
        headers: { 200: { Link: LINKS, 'Accept-Query': ACCEPT_QUERY, [NEXT_SINCE]: NEXT_SINCE_SAYS } },
      }),
    },
    handler,
  });
}

async function answer(app: App, reply: FastifyReply, { limit, cursor, format, since, ...asked }: Search) {
  const { fields, ...search } = withHighlights(asked);
  const bodies = fields?.includes('body') ?? false;
  reply.header('accept-query', JSON_TYPE);
  if (since !== undefined) return sendTail(app, reply, since, { limit, cursor, fields, format }, search);
  return sendList(reply, ARTICLES, { limit, cursor, fields, format }, search, (page) =>
    app.searchArticles({ ...search, ...page, bodies }),
  );
}
