/** `GET /people/{id}/articles`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { sendList, withHighlights } from '../lists.ts';
import { mergedSays, movableList, movedTo } from '../merged.ts';
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
        mergedSays('the articles of the other person'),
      params: PersonParams,
      querystring: Search,
      ...movableList(answers, 'Articles of the person this one was merged into.'),
    },
    async handler({ params: { id }, query: { limit, cursor, format, ...asked } }, reply) {
      const { fields, ...search } = withHighlights(asked);
      const bodies = fields?.includes('body') ?? false;
      return sendList(reply, ARTICLES, { limit, cursor, fields, format }, search, async (page) => {
        const { person, listed } = await app.personArticles(id, { ...search, ...page, bodies });
        if (person !== id) movedTo(reply, person);
        return listed;
      });
    },
  });
}
