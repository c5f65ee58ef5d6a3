/** `since`: lists articles in the order they came in and changed, for clients that keep a copy. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { App } from '#app/app.ts';
import { ArticleCard } from '#domain/api.ts';
import { wrongParameter } from '#domain/errors.ts';
import type { Format } from './formats/names.ts';
import { type ListQuery, sendList } from './lists.ts';

/** Tells where to go on, where no envelope does. */
export const NEXT_SINCE = 'X-Next-Since';
export const NEXT_SINCE_SAYS =
  'With `since`: what to give as `since` to go on behind what was sent; `page.since` in JSON.';

const TAIL = { item: ArticleCard, onAsking: ['body'], offered: ['json', 'ndjson', 'csv'] } as const;
const WITH = 'limit, cursor, fields and format (json, ndjson, csv)';

const wanted = { error: 'give the whole number you came to, or 0 to begin' };
export const since = z.coerce
  .number(wanted)
  .int(wanted)
  .min(0, wanted)
  .max(Number.MAX_SAFE_INTEGER, wanted)
  .optional()
  .meta({
    description:
      'Articles that came in or changed after this `sequence`, in that order; 0 begins with the first. `page.since` (and the header ' +
      `\`${NEXT_SINCE}\`) is what to ask next, even where nothing is new. Goes with ${WITH}.`,
    examples: [0],
  });

/** What a page of articles tells a syncing client. */
export const NextSince = {
  since: z.int().optional().describe('With `since`: what to give as `since` to go on behind this page.'),
};

/** @param others parameters that were given besides those of lists: refused, as they would leave gaps nobody sees. */
export async function sendTail(
  app: App,
  reply: FastifyReply,
  since: number,
  { format, ...query }: ListQuery<Format>,
  others: object,
): Promise<FastifyReply> {
  const [other] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (other !== undefined)
    throw wrongParameter(other, `\`since\` goes with ${WITH} only: leave \`${other}\` out.`);
  const offered = TAIL.offered.find((one) => one === format);
  if (format !== undefined && offered === undefined)
    throw wrongParameter('format', `\`since\` goes with ${WITH} only.`);
  const bodies = query.fields?.includes('body') ?? false;
  // an export ends where the articles ended when it began, as the header, sent before them, says
  let until: number | undefined;
  return sendList(reply, TAIL, { ...query, format: offered }, { since }, async (page, whole) => {
    const listed = await app.articlesSince({ ...page, since, until, bodies });
    if (until === undefined) {
      until = listed.last;
      reply.header(NEXT_SINCE, whole ? listed.last : listed.since);
    }
    return listed;
  });
}
