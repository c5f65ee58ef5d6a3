/** `GET /articles/{id}/copies`. */
import type { App } from '#app/app.ts';
import { Copies } from '#domain/copies.ts';
import { type HttpServer, json, NoQuery, problems } from '../schemas.ts';
import { ArticleParams } from './articles.ts';

export function copyRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/articles/:id/copies',
    schema: {
      operationId: 'getCopies',
      tags: ['articles'],
      summary: 'The other versions of an article',
      description:
        'Copies of its text on other sites, under the same headline or another, shorter and longer versions, and updates; how much each shares ' +
        'with it; which was there first, which is the longest, and which agency is credited. They are found as articles come in. ' +
        'docs/COPIES.md tells what counts as a copy.',
      params: ArticleParams,
      querystring: NoQuery,
      response: {
        200: json('The versions there are; none is an answer, too.', Copies),
        ...problems('invalid_request', 'unknown_parameter', 'not_found', 'taken_down', 'storage_error'),
      },
    },
    handler: async (request) => app.copies(request.params.id),
  });
}
