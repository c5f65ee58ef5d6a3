/** `GET /articles`, `/articles/{id}` and `/articles/{id}/dump`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { ArticleCard, StoredArticle } from '#domain/api.ts';
import { PERSON_PARTS } from '#domain/query.ts';
import { sendDump } from '../dump.ts';
import { listAnswers, sendList } from '../lists.ts';
import {
  type HttpServer,
  json,
  kind,
  NoQuery,
  paging,
  period,
  problems,
  several,
  sort,
  source,
  text,
} from '../schemas.ts';

const Search = z.strictObject({
  q: text(
    'Words to find in headline and body. `"in this order"`, `-without`, `either OR or`, `begin*`, `=exact`, `"a b"~5`; ' +
      'fields such as `headline:word`, `quote:word` or `person:name`; dates such as `published:2021-06`. docs/QUERY.md tells all.',
    'interest rates',
  ),
  person: text(
    'A person in the article or its byline, by any name articles use, in any case, with or without accents.',
    'Jane Doe',
  ),
  as: several(
    PERSON_PARTS,
    'What `person` is in the article: a `speaker` quoted in it, `mentioned` in headline or body (quoted or not), its `author` by ' +
      'the byline. Several, repeated or with commas between, find any of them; without, all three.',
  ),
  source,
  ...period,
  sort,
  ...paging,
});
const Params = z.strictObject({
  id: z
    .uuid()
    .toLowerCase()
    .meta({ description: 'The id of the article.', examples: ['01a2077e-7569-7108-af5c-f02a41ad184c'] }),
});
const dumpBytes = z.string().describe('The dump as it came in, byte for byte.');

export function articleRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/articles',
    schema: {
      operationId: 'searchArticles',
      tags: ['articles'],
      summary: 'Find articles by words, person, source and day',
      querystring: Search,
      ...listAnswers('One page of articles.', ArticleCard, 'invalid_query'),
    },
    async handler(request, reply) {
      return sendList(reply, await app.searchArticles(request.query), request.query.limit);
    },
  });

  server.route({
    method: 'GET',
    url: '/articles/:id',
    schema: {
      operationId: 'getArticle',
      tags: ['articles'],
      summary: 'One article with its quotes, people and evidence',
      params: Params,
      querystring: z.strictObject({ kind }),
      response: {
        200: json('The article.', StoredArticle),
        ...problems('invalid_request', 'unknown_parameter', 'not_found', 'storage_error'),
      },
    },
    handler: (request) => app.article(request.params.id, request.query),
  });

  server.route({
    method: 'GET',
    url: '/articles/:id/dump',
    schema: {
      operationId: 'getDump',
      tags: ['articles'],
      summary: 'The raw dump an article was made of',
      description: 'Always an attachment that no browser runs: a dump may hold anything.',
      params: Params,
      querystring: NoQuery,
      response: {
        200: {
          description: 'The dump.',
          content: { 'text/plain': { schema: dumpBytes }, 'text/html': { schema: dumpBytes } },
        },
        ...problems('unknown_parameter', 'not_found', 'storage_error'),
      },
    },
    async handler(request, reply) {
      return sendDump(reply, await app.dump(request.params.id));
    },
  });
}
