/** Takes what a client accepts and what a route offers, gives the representation to send; `format=` goes before `Accept`. */
import type { FastifyReply } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { CopydeskError } from '#domain/errors.ts';
import { FORMATS, type Format } from './formats/names.ts';

/** The `format` parameter of a route that offers these; the first is sent where the client has no wish. */
export function formatOf<const F extends readonly [Format, ...Format[]]>(offered: F) {
  const types = offered.map((format) => `\`${format}\` (${FORMATS[format][0]})`);
  return z
    .enum(offered, { error: `give one of ${offered.join(', ')}` })
    .optional()
    .meta({
      description: `The representation, before what \`Accept\` says: ${types.join(', ')}.`,
      examples: [offered[0]],
    });
}

/** @throws CopydeskError `not_acceptable`, which names what there is. */
export function chosen<F extends Format>(
  reply: FastifyReply,
  offered: readonly F[],
  asked: F | undefined,
): F {
  if (asked !== undefined) return asked;
  varyBy(reply, 'Accept');
  const { accept = '*/*' } = reply.request.headers;
  if (accept === '*/*' && offered[0] !== undefined) return offered[0];
  const types = new Map(offered.flatMap((format) => FORMATS[format].map((type) => [type as string, format])));
  const best = new Negotiator(reply.request.raw).mediaType([...types.keys()]);
  const format = best === undefined ? undefined : types.get(best);
  if (format !== undefined) return format;
  const there = offered.map((name) => `${FORMATS[name][0]} (\`format=${name}\`)`).join(', ');
  throw new CopydeskError(
    'not_acceptable',
    `Nothing here is of a type that Accept names; there is ${there}.`,
  );
}

/** Adds a header field to those the answer varies by. */
export function varyBy(reply: FastifyReply, field: string): void {
  const known = String(reply.getHeader('vary') ?? '');
  if (!known.split(', ').includes(field)) reply.header('vary', known ? `${known}, ${field}` : field);
}
