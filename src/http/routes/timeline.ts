/** `GET /people/{id}/timeline`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { MOST_BUCKETS } from '#app/timeline.ts';
import { PersonTimeline } from '#domain/people.ts';
import { TIME_FACETS } from '#domain/query.ts';
import { documented } from '../documented.ts';
import { movedHeaders, movedTo } from '../merged.ts';
import { date, type HttpServer, json, problems, text } from '../schemas.ts';
import { PersonParams } from './people.ts';

const Query = z.strictObject({
  unit: z
    .enum(TIME_FACETS, { error: 'give `day`, `week` or `month`' })
    .optional()
    .meta({ description: 'How long a bucket is; a month where it is left out.', examples: ['week'] }),
  from: date('Count from this day or instant; from the first article where it is left out.', '2025-01-01'),
  to: date('Count up to this instant, or the end of this day; to the last article.', '2025-12-31'),
  tz: text(
    'The time zone whose days are meant, by its IANA name; UTC where it is left out.',
    'Europe/Berlin',
  ),
});

export function timelineRoute(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/people/:id/timeline',
    schema: {
      operationId: 'getPersonTimeline',
      tags: ['people'],
      summary: 'What there is of one person by day, week or month',
      description:
        `Buckets without gaps, at most ${MOST_BUCKETS}; the first and the last count only what lies between \`from\` and \`to\`. ` +
        'The id of somebody who was merged into another answers with 308 and the timeline of the other person, as `/people/{id}` does.',
      params: PersonParams,
      querystring: Query,
      response: {
        200: json('The timeline.', PersonTimeline),
        308: json('That of the person this one was merged into.', PersonTimeline),
        ...problems('invalid_request', 'unknown_parameter', 'not_found', 'storage_error'),
      },
      ...documented({
        headers: {
          308: movedHeaders(),
        },
      }),
    },
    async handler({ params: { id }, query }, reply) {
      const timeline = await app.timeline(id, query);
      if (timeline.person === id) return timeline;
      return movedTo(reply, timeline.person).send(timeline);
    },
  });
}
