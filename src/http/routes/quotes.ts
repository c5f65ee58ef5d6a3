/** `GET /quotes` and `/people/{id}/quotes`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { QuoteHit } from '#domain/api.ts';
import { SearchFacts } from '#domain/searchFacts.ts';
import { listAnswers, listParameters, sendList, withHighlights } from '../lists.ts';
import { mergedSays, movableList, movedTo } from '../merged.ts';
import {
  flag,
  type HttpServer,
  highlight,
  kind,
  names,
  period,
  sort,
  source,
  text,
  total,
} from '../schemas.ts';
import { PersonParams } from './people.ts';

const QUOTES = { item: QuoteHit, onAsking: ['highlights'], offered: ['json', 'ndjson', 'csv'] } as const;
const EXPORT = 'As NDJSON and CSV, all that are found, unless `limit` is given.';

const asked = {
  q: text('Words to find in the quotation, written as for articles.', 'door'),
  kind,
  source,
  ...period,
  sort,
  total,
  collapse: flag(
    'The same quotation in many articles once, with `appearances`: copies, whatever their punctuation, and shorter versions of at least ' +
      'six words in a row, by the same speaker, or where one of the two has none. It stands where the newest stands that matches; ' +
      'appearances count all there are.',
  ),
  highlight,
  ...listParameters(QUOTES),
};
const Search = z.strictObject({
  speaker: names('Who speaks: any name of a person, organisation or unnamed source, in any case.', ['saal']),
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
      description: EXPORT,
      querystring: Search,
      ...listAnswers('One page of quotations.', QuoteHit, {}, ['invalid_query'], { facts: SearchFacts }),
    },
    async handler({ query }, reply) {
      const { limit, cursor, fields, format, ...search } = withHighlights(query);
      return sendList(reply, QUOTES, { limit, cursor, fields, format }, search, (page) =>
        app.searchQuotes({ ...search, ...page }),
      );
    },
  });

  const answers = listAnswers('One page of quotations.', QuoteHit, {}, ['invalid_query', 'not_found'], {
    facts: SearchFacts,
  });
  server.route({
    method: 'GET',
    url: '/people/:id/quotes',
    schema: {
      operationId: 'getPersonQuotes',
      tags: ['quotes', 'people'],
      summary: 'What one person said, by words, kind, source and day',
      description: `${EXPORT} ${mergedSays('the quotations of the other person')}`,
      params: PersonParams,
      querystring: PersonSearch,
      ...movableList(answers, 'Quotations of the person this one was merged into.'),
    },
    async handler({ params: { id }, query: asked }, reply) {
      const { limit, cursor, fields, format, ...search } = withHighlights(asked);
      return sendList(reply, QUOTES, { limit, cursor, fields, format }, search, async (page) => {
        const { person, listed } = await app.personQuotes(id, { ...search, ...page });
        if (person !== id) movedTo(reply, person);
        return listed;
      });
    },
  });
}
