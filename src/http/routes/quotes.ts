/** `GET /quotes` and `/people/{id}/quotes`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { QuoteHit } from '#domain/api.ts';
import { documented } from '../documented.ts';
import { linkHeader, listAnswers, sendList } from '../lists.ts';
import { type HttpServer, json, kind, list, paging, period, sort, source, text } from '../schemas.ts';
import { PersonParams } from './people.ts';

const collapseError = { error: 'give `true` or `false`' };
const asked = {
  q: text('Words to find in the quotation, written as for articles.', 'interest rates'),
  kind,
  source,
  ...period,
  sort,
  collapse: z
    .preprocess(
      (given) => (given === 'true' ? true : given === 'false' ? false : given),
      z.boolean(collapseError).meta({ examples: [true] }),
    )
    .optional()
    .meta({
      description:
        'The same quotation in many articles once, with `appearances`: copies, whatever their punctuation, and shorter versions of at least ' +
        'six words in a row, by the same speaker, or where one of the two has none. It stands where the newest stands that matches; ' +
        'appearances count all there are.',
    }),
  ...paging,
};
const Search = z.strictObject({
  speaker: text('Who speaks: any name of a person, organisation or unnamed source, in any case.', 'Jane Doe'),
  ...asked,
});
const PersonSearch = z.strictObject(asked);

export function quoteRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/quotes',
    schema: {
      operationId: 'searchQuotes',
      tags: ['quotes'],
      summary: 'Find quotations by words, speaker, kind, source and day',
      querystring: Search,
      ...listAnswers('One page of quotations.', QuoteHit, 'invalid_query'),
    },
    async handler(request, reply) {
      return sendList(reply, await app.searchQuotes(request.query), request.query.limit);
    },
  });

  const answers = listAnswers('One page of quotations.', QuoteHit, 'invalid_query', 'not_found');
  server.route({
    method: 'GET',
    url: '/people/:id/quotes',
    schema: {
      operationId: 'getPersonQuotes',
      tags: ['quotes', 'people'],
      summary: 'What one person said, by words, kind, source and day',
      description:
        'The id of somebody who was merged into another answers with 308 and the quotations of the other person: follow `Location`, ' +
        'and keep the new id. As a merge can be undone, the redirect is not to be cached.',
      params: PersonParams,
      querystring: PersonSearch,
      ...answers,
      response: {
        ...answers.response,
        308: json('Quotations of the person this one was merged into.', list(QuoteHit)),
      },
      ...documented({
        headers: {
          200: linkHeader,
          308: { ...linkHeader, Location: 'The same of the person this one was merged into.' },
        },
      }),
    },
    async handler(request, reply) {
      const { id } = request.params;
      const { person, listed } = await app.personQuotes(id, request.query);
      const path = `/people/${person}/quotes`;
      if (person !== id) {
        const { search } = new URL(request.url, 'http://localhost');
        reply.code(308).headers({ location: path + search, 'cache-control': 'no-store' });
      }
      return sendList(reply, listed, request.query.limit, path);
    },
  });
}
