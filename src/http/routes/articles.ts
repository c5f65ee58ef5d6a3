/** `GET /articles/{id}` and `/articles/{id}/dump`; `DELETE /articles/{id}`. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { Reason } from '#domain/access.ts';
import { StoredArticle } from '#domain/api.ts';
import { strongTag } from '../conditional.ts';
import { documented } from '../documented.ts';
import { sendDump } from '../dump.ts';
import { JsonLd, jsonLd } from '../formats/jsonld.ts';
import { contentType, type Format } from '../formats/names.ts';
import { Ninjs, ninjs } from '../formats/ninjs.ts';
import { plainText } from '../formats/text.ts';
import { originOf } from '../links.ts';
import { picked } from '../lists.ts';
import { chosen, formatOf } from '../negotiate.ts';
import { type HttpServer, json, kind, NoQuery, problems, several, texts } from '../schemas.ts';

const OFFERED = ['json', 'ninjs', 'jsonld', 'text'] as const;
const FIELDS = Object.keys(StoredArticle.shape) as [string, ...string[]];
const How = z.strictObject({
  fields: several(
    FIELDS,
    'Which fields the JSON has; the others are absent then, even those the schema requires. All where it is left out.',
    ['headline', 'body'],
  ),
  kind,
  format: formatOf(OFFERED),
});

export const ArticleParams = z.strictObject({
  id: z
    .uuid()
    .toLowerCase()
    .meta({ description: 'The id of the article.', examples: ['01a2077e-7569-7108-af5c-f02a41ad184c'] }),
});
const dumpBytes = z.string().describe('The dump as it came in, byte for byte.');

/** Made already: the schema of the route is not to make it again. The tag begins with the version, for `If-Match`. */
export function sendMade(reply: FastifyReply, format: Format, version: number, body: string) {
  const tag = strongTag(body).replace('"', `"${version}-`);
  return reply.type(contentType(format)).header('etag', tag).send(body);
}

export function articleRoutes(server: HttpServer, app: App): void {
  server.route({
    method: 'GET',
    url: '/articles/:id',
    schema: {
      operationId: 'getArticle',
      tags: ['articles'],
      summary: 'One article with its quotes, people and evidence',
      description:
        'Also as IPTC ninjs, as a schema.org `NewsArticle` whose parts are its quotations with who says them, and as plain text.',
      params: ArticleParams,
      querystring: How,
      response: {
        200: {
          description: 'The article.',
          content: {
            ...json('', StoredArticle).content,
            'application/ninjs+json': { schema: Ninjs },
            'application/ld+json': { schema: JsonLd },
            ...texts({ text: 'Headline, byline, source and day, and the body.' }),
          },
        },
        ...problems(
          'invalid_request',
          'unknown_parameter',
          'not_found',
          'taken_down',
          'not_acceptable',
          'storage_error',
        ),
      },
    },
    async handler(request, reply) {
      const { fields, kind, format: asked } = request.query;
      const format = chosen(reply, OFFERED, asked);
      const article = await app.article(request.params.id, { kind });
      const body = {
        json: () => JSON.stringify(picked([article], fields)[0]),
        ninjs: () => ninjs(article, originOf(request)),
        jsonld: () => jsonLd(article, originOf(request)),
        text: () => plainText(article),
      }[format]();
      return sendMade(reply, format, article.version, body);
    },
  });

  server.route({
    method: 'GET',
    url: '/articles/:id/dump',
    schema: {
      operationId: 'getDump',
      tags: ['articles'],
      summary: 'The raw dump an article was made of',
      description: 'Always an attachment that no browser runs: a dump may hold anything.',
      params: ArticleParams,
      querystring: NoQuery,
      response: {
        200: {
          description: 'The dump.',
          content: { 'text/plain': { schema: dumpBytes }, 'text/html': { schema: dumpBytes } },
        },
        ...problems('unknown_parameter', 'not_found', 'taken_down', 'storage_error'),
      },
      ...documented({
        headers: {
          200: {
            'Content-Disposition': 'A file, for saving.',
            'Content-Security-Policy': 'Nothing in it may run.',
          },
        },
      }),
    },
    async handler(request, reply) {
      return sendDump(reply, await app.dump(request.params.id));
    },
  });
}

/** In a scope of its own: clients that name a media type with every request send none here, or a body that says nothing. */
export function deleteRoute(server: HttpServer, app: App): void {
  server.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null);
  });
  server.route({
    method: 'DELETE',
    url: '/articles/:id',
    schema: {
      operationId: 'deleteArticle',
      tags: ['articles'],
      summary: 'Take an article down for good',
      description:
        'Article, dump, quotes, and people whom no other article names are gone when it answers. What stays are digests, by which the same dump, or ' +
        'an article of the same words, is refused as `taken_down` when it is handed in again; and who did it, when and why, for `GET /audit`.',
      params: ArticleParams,
      querystring: z.strictObject({
        reason: Reason.meta({ description: 'Why, for the audit log.', examples: ['ordered by a court'] }),
      }),
      response: {
        204: z.null().describe('It is gone.'),
        ...problems('invalid_request', 'unknown_parameter', 'not_found', 'taken_down', 'storage_error'),
      },
    },
    async handler({ params, query, actor, log }, reply) {
      await app.access.deleteArticle(params.id, { actor, reason: query.reason });
      app.access.purgeSoon((error) => log.error({ err: error }, 'purge'));
      return reply.code(204).send(null);
    },
  });
}
