/** `GET /people` and `/people/{id}`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { PersonCard } from '#domain/api.ts';
import { PersonDetail } from '#domain/people.ts';
import { listAnswers, sendList } from '../lists.ts';
import { type HttpServer, json, NoQuery, paging, problems, text } from '../schemas.ts';

const Search = z.strictObject({
  q: text('Words of a name, or their beginnings, in any case, with or without accents.', 'jane d'),
  ...paging,
});
const Params = z.strictObject({ id: z.coerce.number().int().positive().describe('The id of the person.') });

export function peopleRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/people',
    schema: {
      operationId: 'searchPeople',
      tags: ['people'],
      summary: 'Find people by name, most named first',
      querystring: Search,
      ...listAnswers('One page of people.', PersonCard),
    },
    async handler(request, reply) {
      return sendList(reply, await app.searchPeople(request.query), request.query.limit);
    },
  });

  server.route({
    method: 'GET',
    url: '/people/:id',
    schema: {
      operationId: 'getPerson',
      tags: ['people'],
      summary: 'One person with names, roles, latest articles and quotes',
      params: Params,
      querystring: NoQuery,
      response: {
        200: json('The person.', PersonDetail),
        ...problems('unknown_parameter', 'not_found', 'storage_error'),
      },
    },
    handler: (request) => app.person(request.params.id),
  });
}
