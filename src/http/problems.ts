/** Takes any error a request ended in, gives the RFC 9457 problem the client sees. Nothing else makes error answers. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ACCEPTED, ANY_FORMAT, JSON_TYPE, PATCH_TYPES } from '#app/media.ts';
import { CopydeskError, ERRORS, type ErrorCode, type ErrorPlace } from '#domain/errors.ts';
import type { Problem } from '#domain/problem.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** The code of the problem it tells. */
    problem: ErrorCode | null;
  }
}

export const PROBLEM_TYPE = 'application/problem+json';

/** What stands for the message of errors of ours: theirs is for the log, as it may tell of files, tables and tokens; but for what such an error has to be told. */
const OURS: Partial<Record<ErrorCode, string>> = {
  storage_error:
    'The database did not answer; try again in a moment. The log tells more under this request id.',
  not_ready: 'It waits for what it works with; the log tells more under this request id.',
  shutting_down:
    'Copydesk is being stopped. What it stored of this request stays; send the request again when it is back.',
  internal_error:
    'This is a fault in Copydesk, not in your request. The log tells more under this request id.',
};

export function problem(error: CopydeskError, requestId?: string): Problem {
  const { status, title } = ERRORS[error.code];
  return {
    type: `/errors/${error.code}`,
    title,
    status,
    code: error.code,
    detail: status >= 500 ? (error.told ?? OURS[error.code] ?? title) : error.message,
    instance: requestId,
    errors: status < 500 && error.places.length ? error.places : undefined,
  };
}

export function sendProblem(reply: FastifyReply, error: CopydeskError): FastifyReply {
  // what the answer that did not come would have had
  reply.removeHeader('link').removeHeader('accept-query');
  if (error.code === 'unsupported_media_type') {
    const { method } = reply.request;
    const field = { QUERY: 'accept-query', PATCH: 'accept-patch' }[method] ?? 'accept-post';
    reply.header(field, acceptedAt(path(reply.request), method).join(', '));
  }
  reply.problem = error.code;
  // As a string, so that no route's response schema can get in the way of telling what went wrong.
  return reply
    .code(error.status)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem(error, reply.request.id)));
}

export function answerErrors(server: FastifyInstance): void {
  server.decorateReply('problem', null);
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const known = asCopydeskError(error, request);
    if (known.code === 'shutting_down') request.log.info(known.code);
    else if (known.status >= 500) request.log.error({ err: error }, known.code);
    return sendProblem(reply, known);
  });
}

/** Every error as one of the table. */
export function asCopydeskError(error: unknown, request: FastifyRequest): CopydeskError {
  if (error instanceof CopydeskError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalidInput(error, request);
  const { code = '', statusCode = 500, message = '' } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new CopydeskError('payload_too_large', `${message}.`);
  if (code === 'ECONNRESET' && request.raw.destroyed)
    return new CopydeskError('invalid_request', 'The connection ended before the request did.');
  if (statusCode === 415) {
    return unsupportedMediaType(request.headers['content-type'], acceptedAt(path(request), request.method));
  }
  // 414: a path longer than any id; there is nothing there either
  if (statusCode === 404 || statusCode === 414)
    return new CopydeskError('not_found', `There is nothing at ${path(request).slice(0, 200)}.`);
  if (statusCode >= 400 && statusCode < 500) return new CopydeskError('invalid_request', `${message}.`);
  return new CopydeskError('internal_error', message, [], { cause: error });
}

/** The media types a path takes. */
export function acceptedAt(path: string, method: string): string[] {
  if (method === 'PATCH') return PATCH_TYPES;
  return path === '/ingest' ? ACCEPTED : [JSON_TYPE];
}

export function unsupportedMediaType(got: string | undefined, accepted = ACCEPTED): CopydeskError {
  const what = got ? `\`${got.slice(0, 100)}\` is not accepted` : 'The Content-Type header is missing';
  const any = accepted.includes(ANY_FORMAT) ? `; a file in any of our formats may come as ${ANY_FORMAT}` : '';
  return new CopydeskError(
    'unsupported_media_type',
    `${what}; send ${accepted.length > 1 ? 'one of ' : ''}${accepted.join(', ')}${any}.`,
  );
}

export function path(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}

type Validation = {
  instancePath: string;
  message?: string;
  keyword: string;
  params: Record<string, unknown>;
};

function invalidInput(
  error: { validation: Validation[]; validationContext?: string | undefined },
  request: FastifyRequest,
) {
  if (error.validationContext === 'params') {
    const detail = `There is nothing at ${path(request)}: an id does not look like this.`;
    return new CopydeskError('not_found', detail, [
      { detail, parameter: error.validation[0]?.instancePath.slice(1) },
    ]);
  }
  const unknown = error.validation.flatMap((v) =>
    v.keyword === 'unrecognized_keys' ? (v.params.keys as string[]).slice(0, 20) : [],
  );
  if (unknown.length) return unknownParameter(unknown, knownParameters(request));
  const places = error.validation.map((v): ErrorPlace => {
    const parameter = v.instancePath.slice(1).split('/')[0] ?? '';
    const one = !v.instancePath.slice(1).includes('/');
    const repeated = one && Array.isArray((request.query as Record<string, unknown>)[parameter]);
    return { detail: `\`${parameter}\`: ${repeated ? 'give it only once' : v.message}.`, parameter };
  });
  return CopydeskError.at('invalid_request', ...places);
}

function unknownParameter(names: string[], known: string[]): CopydeskError {
  const list = known.length ? `the parameters here are ${known.join(', ')}` : 'there are no parameters here';
  const places = names.map((name) => {
    const parameter = name.slice(0, 80);
    return { detail: `\`${parameter}\` is not a parameter; ${list}.`, parameter };
  });
  return CopydeskError.at('unknown_parameter', ...places);
}

function knownParameters(request: FastifyRequest): string[] {
  const schema = request.routeOptions.schema?.querystring as { shape?: object } | undefined;
  return Object.keys(schema?.shape ?? {});
}
