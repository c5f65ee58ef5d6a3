/** `GET /sources`, `/sources/{id}` and `/stats`. */
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { SourceCard, SourceDetail, Stats } from '#domain/stats.ts';
import { listAnswers, listParameters, sendList } from '../lists.ts';
import { type HttpServer, json, NoQuery, problems, text } from '../schemas.ts';

const SOURCES = { item: SourceCard, offered: ['json', 'ndjson', 'csv'] } as const;

const Search = z.strictObject({
  q: text('Words of the name, or their beginnings, in any order and case; without it, all.', 'north'),
  ...listParameters(SOURCES),
});
const Params = z.strictObject({
  id: z.coerce
    .number()
    .int()
    .positive()
    .meta({ description: 'The id of the source.', examples: [1] }),
});
const LinkedSource = SourceDetail.extend({
  articlesUrl: z.string().describe('Where its articles are: a search of this server.'),
}).meta({ id: 'Source', description: 'A news organisation with what the store has of it.' });

export function sourceRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/sources',
    schema: {
      operationId: 'searchSources',
      tags: ['sources'],
      summary: 'Find news organisations by name, most articles first',
      description: 'As NDJSON and CSV, all that are found, unless `limit` is given.',
      querystring: Search,
      ...listAnswers('One page of sources.', SourceCard, {}),
    },
    async handler({ query: { limit, cursor, fields, format, ...search } }, reply) {
      return sendList(reply, SOURCES, { limit, cursor, fields, format }, search, (page) =>
        app.searchSources({ ...search, ...page }),
      );
    },
  });

  server.route({
    method: 'GET',
    url: '/sources/:id',
    schema: {
      operationId: 'getSource',
      tags: ['sources'],
      summary: 'One news organisation: hosts, languages, sections, articles by month',
      params: Params,
      querystring: NoQuery,
      response: {
        200: json('The source.', LinkedSource),
        ...problems('unknown_parameter', 'not_found', 'storage_error'),
      },
    },
    async handler({ params }) {
      const source = await app.source(params.id);
      return { ...source, articlesUrl: `/articles?${new URLSearchParams({ source: source.name })}` };
    },
  });

  server.route({
    method: 'GET',
    url: '/stats',
    schema: {
      operationId: 'stats',
      tags: ['service'],
      summary: 'What is in the store: articles, quotes, people, by month, source, language, section',
      description:
        'Exact, and as quick for a million articles as for ten: the counts are kept with every write.',
      querystring: NoQuery,
      response: { 200: json('What is there.', Stats), ...problems('unknown_parameter', 'storage_error') },
    },
    handler: async () => app.stats(),
  });
}
