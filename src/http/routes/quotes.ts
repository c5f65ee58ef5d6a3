/** `GET /quotes`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { QuoteHit } from '#domain/api.ts';
import { documented } from '../documented.ts';
import { sendList } from '../lists.ts';
import { type HttpServer, json, list, paging, problems, text } from '../schemas.ts';

const Search = z.strictObject({
  speaker: text('Who speaks: any name of a person, organisation or unnamed source, in any case.', 'Jane Doe'),
  q: text('Words to find in the quotation, written as for articles.', 'interest rates'),
  ...paging,
});

export function quoteRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/quotes',
    schema: {
      operationId: 'searchQuotes',
      tags: ['quotes'],
      summary: 'Find quotations by speaker and words, newest first',
      querystring: Search,
      response: {
        200: json('One page of quotations.', list(QuoteHit)),
        ...problems(
          'invalid_request',
          'unknown_parameter',
          'invalid_cursor',
          'invalid_query',
          'storage_error',
        ),
      },
      ...documented({ headers: { 200: { Link: 'The next page, `rel="next"`, where there is one.' } } }),
    },
    async handler(request, reply) {
      return sendList(reply, await app.searchQuotes(request.query), request.query.limit);
    },
  });
}
