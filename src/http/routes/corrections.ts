/** `PATCH /articles/{id}`, `GET /articles/{id}/history` and `DELETE /articles/{id}/corrections/{version}`: corrections by hand. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { PATCH_TYPES } from '#app/media.ts';
import { StoredArticle } from '#domain/api.ts';
import { CorrectionRequest } from '#domain/corrections.ts';
import { ArticleHistory } from '#domain/history.ts';
import { acceptBodies } from '../body.ts';
import { documented } from '../documented.ts';
import { readJson } from '../jsonBody.ts';
import { type HttpServer, json, NoQuery, problems, text } from '../schemas.ts';
import { ArticleParams, sendMade } from './articles.ts';

/** A body of the most characters, each written as an escape of six. */
const BODY_LIMIT = 6 * 1024 * 1024;

const IfMatch = z.looseObject({
  'if-match': z
    .string()
    .optional()
    .describe('The `ETag` of the article as you read it: refused with 412 where it has been changed since.')
    .meta({ examples: ['"2-bF3oXq8Wm0Yt5Lr7Vz1Kd9"'] }),
});
const CorrectionParams = ArticleParams.extend({
  version: z.coerce
    .number()
    .int()
    .positive()
    .meta({ description: 'The version the correction made, as the history tells it.', examples: [2] }),
});
const Signature = z.strictObject({
  actor: text('Who takes it back, kept in the history.', 'Ines'),
  reason: text('Why, kept in the history.', 'It was right'),
});
const corrected = (description: string) => ({
  response: {
    200: json(description, StoredArticle),
    ...problems(
      'unknown_parameter',
      'not_found',
      'taken_down',
      'precondition_failed',
      'too_complex',
      'storage_error',
    ),
  },
  headers: IfMatch,
});
const tagged = { headers: { 200: { ETag: 'The version it is now.' } } };

export function correctionRoutes(server: HttpServer, app: App): void {
  acceptBodies(server, BODY_LIMIT, PATCH_TYPES);

  server.route({
    method: 'PATCH',
    url: '/articles/:id',
    bodyLimit: BODY_LIMIT,
    schema: {
      operationId: 'correctArticle',
      tags: ['articles'],
      summary: 'Correct an article by hand',
      description:
        'Fields take the values given; null clears one; others stay. `quotes` and `people` hold corrections of single quotes and people, ' +
        'carried out in their order, people first. A correction lasts: `copydesk reprocess` puts what it makes beneath. ' +
        '`provenance` tells what was corrected, the history who, when and why.',
      params: ArticleParams,
      querystring: NoQuery,
      ...corrected('The article as it is now.'),
      response: {
        ...corrected('The article as it is now.').response,
        ...problems(
          'empty_body',
          'invalid_json',
          'invalid_request',
          'unknown_parameter',
          'payload_too_large',
          'unsupported_media_type',
        ),
      },
      ...documented({
        ...tagged,
        requestBody: Object.fromEntries(
          PATCH_TYPES.map((type) => [type, { $ref: '#/components/schemas/CorrectionInput' }]),
        ),
      }),
    },
    async handler({ params, body, headers, actor }, reply) {
      const request = readJson(body, CorrectionRequest, BODY_LIMIT);
      const article = await app.correct(params.id, request, versionsOf(headers['if-match']), actor);
      return sendMade(reply, 'json', article.version, JSON.stringify(article));
    },
  });

  server.route({
    method: 'DELETE',
    url: '/articles/:id/corrections/:version',
    schema: {
      operationId: 'undoCorrection',
      tags: ['articles'],
      summary: 'Take a correction back',
      description:
        "What it set has the pipeline's value again, or that of an earlier correction; later corrections stay. The history keeps both.",
      params: CorrectionParams,
      querystring: Signature,
      ...corrected('The article without it.'),
      ...documented(tagged),
    },
    async handler({ params, query, headers, actor }, reply) {
      const expected = versionsOf(headers['if-match']);
      const article = await app.undo(params.id, params.version, query, expected, actor);
      return sendMade(reply, 'json', article.version, JSON.stringify(article));
    },
  });

  server.route({
    method: 'GET',
    url: '/articles/:id/history',
    schema: {
      operationId: 'getHistory',
      tags: ['articles'],
      summary: 'How an article came to be what it is',
      description:
        'That it came in, what pipelines changed, and what was corrected or taken back by hand: by whom, when and why.',
      params: ArticleParams,
      querystring: NoQuery,
      response: {
        200: json('Earliest first.', ArticleHistory),
        ...problems('unknown_parameter', 'not_found', 'taken_down', 'storage_error'),
      },
    },
    handler: ({ params }) => app.history(params.id),
  });
}

/** The versions that the tags begin with, whichever representation they are of; any, where there is no condition. */
function versionsOf(ifMatch: string | undefined): number[] | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  return [...ifMatch.matchAll(/"(\d+)-[^"]*"/g)].map(([, version]) => Number(version));
}
