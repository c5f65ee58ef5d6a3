/** `GET /people/{id}/articles`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { documented } from '../documented.ts';
import { LINKS, sendList, withHighlights } from '../lists.ts';
import type { HttpServer } from '../schemas.ts';
import { ARTICLES, articleAnswers, asked, partsOf } from './articleList.ts';
import { PersonParams } from './people.ts';

const { q, ...others } = asked;
const Search = z.strictObject({ q, as: partsOf('the person'), ...others });

export function personArticlesRoute(server: HttpServer, app: App): void {
  const answers = articleAnswers('One page of articles, or all of them as NDJSON and CSV.', {
    codes: ['not_found'],
  });
  server.route({
    method: 'GET',
    url: '/people/:id/articles',
    schema: {
      operationId: 'getPersonArticles',
      tags: ['articles', 'people'],
      summary: 'Articles with one person, by words, source and day',
      description:
        'Those that name the person, and those with the person in their byline; `as` narrows it. Feeds and exports as of `GET /articles`. ' +
        'The id of somebody who was merged into another answers with 308 and the articles of the other person: follow `Location`, ' +
        'and keep the new id. As a merge can be undone, the redirect is not to be cached.',
      params: PersonParams,
      querystring: Search,
      ...answers,
      response: {
        ...answers.response,
        308: { ...answers.response[200], description: 'Articles of the person this one was merged into.' },
      },
      ...documented({
        headers: {
          200: { Link: LINKS },
          308: {
            Link: LINKS,
            Location: 'The same of the person this one was merged into.',
            'Cache-Control': 'It may change back.',
          },
        },
      }),
    },
    async handler({ params: { id }, url, query: { limit, cursor, format, ...asked } }, reply) {
      const { fields, ...search } = withHighlights(asked);
      const bodies = fields?.includes('body') ?? false;
      return sendList(reply, ARTICLES, { limit, cursor, fields, format }, search, async (page) => {
        const { person, listed } = await app.personArticles(id, { ...search, ...page, bodies });
        if (person !== id) {
          const query = new URL(url, 'http://localhost').search;
          reply
            .code(308)
            .headers({ location: `/people/${person}/articles${query}`, 'cache-control': 'no-store' });
        }
        return listed;
      });
    },
  });
}
