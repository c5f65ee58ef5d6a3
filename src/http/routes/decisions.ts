/** `POST /people/{id}/merge` and `/people/{id}/split`: a person decides about people. */
import type { z } from 'zod';
import type { App } from '#app/app.ts';
import { JSON_TYPE } from '#app/media.ts';
import { CopydeskError } from '#domain/errors.ts';
import { MergeRequest, PersonDetail, SplitRequest, SplitResult } from '#domain/people.ts';
import { parseJson } from '#formats/json/parse.ts';
import { jsonError, placesOf } from '#formats/json/places.ts';
import { acceptBodies, requireBody } from '../body.ts';
import { documented } from '../documented.ts';
import { type HttpServer, json, NoQuery, problems } from '../schemas.ts';
import { PersonParams } from './people.ts';

const BODY_LIMIT = 256 * 1024;

const answers = problems(
  'empty_body',
  'invalid_json',
  'invalid_request',
  'unknown_parameter',
  'not_found',
  'person_merged',
  'payload_too_large',
  'unsupported_media_type',
  'storage_error',
);
const bodyOf = (schema: string) =>
  documented({ requestBody: { [JSON_TYPE]: { $ref: `#/components/schemas/${schema}Input` } } });
const LASTING =
  'The answer comes when all articles are moved, some 3 ms each. It holds for the articles there are, for those to come, and for those cleaned again by `copydesk reprocess`. It stands among the ' +
  '`decisions` of the person for good, with `by` and `reason`.';

export function decisionRoutes(server: HttpServer, app: App): void {
  acceptBodies(server, BODY_LIMIT, [JSON_TYPE]);

  server.route({
    method: 'POST',
    url: '/people/:id/merge',
    bodyLimit: BODY_LIMIT,
    schema: {
      operationId: 'mergePeople',
      tags: ['people'],
      summary: 'Make others this person',
      description:
        `The others' names, articles and quotes are this person's from now on, and their ids lead here. ${LASTING} Merging again who is ` +
        'merged already changes nothing. `POST /people/{id}/split` with `people` undoes it.',
      params: PersonParams,
      querystring: NoQuery,
      response: { 200: json("The person with all that was the others'.", PersonDetail), ...answers },
      ...bodyOf('MergeRequest'),
    },
    handler: ({ params, body }) => app.mergePeople(params.id, read(body, MergeRequest)),
  });

  server.route({
    method: 'POST',
    url: '/people/:id/split',
    bodyLimit: BODY_LIMIT,
    schema: {
      operationId: 'splitPerson',
      tags: ['people'],
      summary: 'Take names or articles out into a new person, or undo a merge',
      description:
        '`names` and `articles` go to one new person; `people`, merged into this one before, are people of their own again. ' +
        `${LASTING} Merging the new person back undoes it.`,
      params: PersonParams,
      querystring: NoQuery,
      response: { 200: json('The person, and who was taken out.', SplitResult), ...answers },
      ...bodyOf('SplitRequest'),
    },
    handler: ({ params, body }) => app.splitPerson(params.id, read(body, SplitRequest)),
  });
}

/** @throws CopydeskError for a body that is not JSON, or not in the form of the schema. */
function read<T>(body: unknown, schema: z.ZodType<T> & { shape: object }): T {
  const fields = Object.keys(schema.shape);
  const bytes = requireBody(body, BODY_LIMIT, `Send a JSON object with ${fields.join(', ')}.`);
  const parsed = parseJson(bytes);
  if (parsed.fault) throw jsonError(parsed.fault);
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return checked.data;
  const places = placesOf(checked.error.issues, { what: 'request', fields, root: '' });
  throw new CopydeskError('invalid_request', places.map(({ detail }) => detail).join(' '), places);
}
