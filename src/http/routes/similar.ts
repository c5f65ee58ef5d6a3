/** `GET /articles/{id}/similar`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { SimilarArticle } from '#domain/api.ts';
import { type HttpServer, json, problems } from '../schemas.ts';
import { ArticleParams } from './articles.ts';

const LIMIT_MAX = 50;
const LIMIT = 10;
const DAYS_MAX = 3_650;
const DAYS = 60;
const whole = (most: number) => ({ error: `give a whole number from 1 to ${most}` });
const number = (most: number) =>
  z.coerce.number(whole(most)).int(whole(most)).min(1, whole(most)).max(most, whole(most));

const Query = z.strictObject({
  limit: number(LIMIT_MAX)
    .optional()
    .meta({ description: `The most articles to give; ${LIMIT} where it is left out.`, examples: [5] }),
  days: number(DAYS_MAX)
    .optional()
    .meta({
      description: `How many days before and after the article are looked at; ${DAYS} where it is left out. What is further away scores less.`,
      examples: [30],
    }),
});

export function similarRoute(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/articles/:id/similar',
    schema: {
      operationId: 'getSimilarArticles',
      tags: ['articles'],
      summary: 'Articles about the same matter, each with what they share',
      description:
        'By the people of the article and the rarest words of its headline and first paragraphs: at least two of them are shared. Copies of the ' +
        'article, whose bodies have the same words, are among them and marked as `copy`.',
      params: ArticleParams,
      querystring: Query,
      response: {
        200: json('The most alike first.', z.object({ data: z.array(SimilarArticle) })),
        ...problems('invalid_request', 'unknown_parameter', 'not_found', 'taken_down', 'storage_error'),
      },
    },
    async handler({ params, query: { limit = LIMIT, days = DAYS } }) {
      return { data: await app.similar(params.id, { limit, days }) };
    },
  });
}
