/** `GET /quotes`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { QuoteHit } from '#domain/api.ts';
import { listAnswers, sendList } from '../lists.ts';
import { type HttpServer, paging, text } from '../schemas.ts';

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
      ...listAnswers('One page of quotations.', QuoteHit, 'invalid_query'),
    },
    async handler(request, reply) {
      return sendList(reply, await app.searchQuotes(request.query), request.query.limit);
    },
  });
}
