/** `GET /people` and `/people/{id}`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { PersonCard } from '#domain/api.ts';
import { PersonDetail } from '#domain/people.ts';
import { documented } from '../documented.ts';
import { listAnswers, listParameters, sendList } from '../lists.ts';
import { mergedSays, movedHeaders, movedTo } from '../merged.ts';
import { type HttpServer, json, NoQuery, problems, text } from '../schemas.ts';

const PEOPLE = { item: PersonCard, offered: ['json', 'ndjson', 'csv'] } as const;

const Search = z.strictObject({
  q: text(
    'Words of a name, or their beginnings, in any case, with or without accents; a given name also finds its short and full forms. ' +
      'Without it, everybody named in headlines and bodies; with it, people known from bylines alone come last.',
    'gordon y',
  ),
  ...listParameters(PEOPLE),
});
export const PersonParams = z.strictObject({
  id: z.coerce
    .number()
    .int()
    .positive()
    .meta({ description: 'The id of the person.', examples: [17] }),
});

export function peopleRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/people',
    schema: {
      operationId: 'searchPeople',
      tags: ['people'],
      summary: 'Find people by name, most named first',
      description: 'As NDJSON and CSV, all that are found, unless `limit` is given.',
      querystring: Search,
      ...listAnswers('One page of people.', PersonCard, {}),
    },
    async handler({ query: { limit, cursor, fields, format, ...search } }, reply) {
      return sendList(reply, PEOPLE, { limit, cursor, fields, format }, search, (page) =>
        app.searchPeople({ ...search, ...page }),
      );
    },
  });

  server.route({
    method: 'GET',
    url: '/people/:id',
    schema: {
      operationId: 'getPerson',
      tags: ['people'],
      summary: 'One person with names, roles over time, months, company, latest articles and quotes',
      description: mergedSays('the other person'),
      params: PersonParams,
      querystring: NoQuery,
      response: {
        200: json('The person.', PersonDetail),
        308: json('The person this one was merged into.', PersonDetail),
        ...problems('unknown_parameter', 'not_found', 'storage_error'),
      },
      ...documented({
        headers: { 308: movedHeaders('The person this one was merged into.') },
      }),
    },
    async handler(request, reply) {
      const { id } = request.params;
      const person = await app.person(id);
      if (person.id === id) return person;
      return movedTo(reply, person.id).send(person);
    },
  });
}
