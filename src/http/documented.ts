/** What routes say about themselves beyond zod schemas: takes it on the route, lays it over the operation in the document. */

import { CopydeskError, type ErrorCode } from '#domain/errors.ts';
import { table } from '#text/table.ts';
import { isProbe } from './access/scopes.ts';
import examples from './examples.json' with { type: 'json' };
import { PROBLEM_TYPE, problem } from './problems.ts';

const CARRIER = 'x-documented';

interface Extra {
  /** For each media type of the request body its JSON schema, where the route parses its bodies itself. */
  requestBody?: Record<string, object>;
  /** For media types of the request body an example, where its schema has none. */
  requestExamples?: Record<string, unknown>;
  /** True for a read that is no version of anything. */
  isStream?: boolean;
  /** Status → header → what it says. */
  headers?: Record<number, Record<string, string>>;
}

export interface Operation {
  operationId?: string;
  [CARRIER]?: Extra;
  requestBody?: object;
  description?: string;
  security?: object[];
  responses?: Record<
    string,
    { description?: string; headers?: Record<string, object>; content?: Record<string, object> }
  >;
}

/** Headers that many answers have, as the document's components. */
export const HEADERS = {
  'X-Request-Id': 'The id of the request, as the log has it.',
  ETag: 'The version of what is sent: strong for one article and its dump, weak for all else. Send it back as `If-None-Match`.',
  'Last-Modified':
    'When something stored was last changed, or earlier by a second. Send it back as `If-Modified-Since`.',
  'Cache-Control': 'Answers may be kept, but are asked for again before each use.',
  RateLimit:
    'Requests left (`r`) until the window ends in `t` seconds, where there is a limit (draft-ietf-httpapi-ratelimit-headers-11).',
  'RateLimit-Policy': 'The limit: `q` requests in `w` seconds, for each key, or each address without one.',
  'Retry-After': 'Seconds until it is worth trying again.',
  'WWW-Authenticate': 'How to send a key; and the scope that is wanted.',
  'Accept-Post': 'The media types that are taken here.',
  'Accept-Patch': 'The media types that are taken here.',
  Vary: 'The fields of the request that this answer depends on: `Accept` where it chose the representation, `Accept-Encoding`.',
};
const ON_READS: (keyof typeof HEADERS)[] = ['ETag', 'Last-Modified', 'Cache-Control', 'Vary'];

/** Spread into a route's schema. */
export function documented(extra: Extra): object {
  return { [CARRIER]: extra };
}

/** The headers of `HEADERS` as components. */
export function headerComponents(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(HEADERS).map(([name, description]) => [name, header(description)]),
  );
}

export function layOver(path: string, method: string, operation: Operation): void {
  const { [CARRIER]: extra } = operation;
  delete operation[CARRIER];
  if (extra?.requestBody) {
    const content = Object.entries(extra.requestBody).map(([type, schema]) => [
      type,
      { schema, example: extra.requestExamples?.[type] },
    ]);
    operation.requestBody = { required: true, content: Object.fromEntries(content) };
  }
  for (const [status, headers] of Object.entries(extra?.headers ?? {})) {
    const described = Object.entries(headers).map(([name, description]) => [name, header(description)]);
    const response = operation.responses?.[status];
    if (response) response.headers = Object.fromEntries(described);
  }
  const { responses = {} } = operation;
  const isVersioned = method === 'get' && !extra?.isStream && !isProbe(path);
  if (isVersioned && responses[200]) {
    Object.assign(responses, {
      304: {
        headers: responses[200].headers,
        description: 'What the client has, by `If-None-Match` or `If-Modified-Since`, is still so.',
      },
    });
  }
  for (const [status, response] of Object.entries(responses)) {
    const isRead = isVersioned && (status === '200' || status === '304');
    const names = ['X-Request-Id', ...(isRead ? ON_READS : [])];
    if (!isProbe(path)) names.push('RateLimit', 'RateLimit-Policy');
    if (status === '401' || status === '403') names.push('WWW-Authenticate');
    if (status === '429') names.push('Retry-After');
    if (status === '415') names.push(method === 'patch' ? 'Accept-Patch' : 'Accept-Post');
    showExamples(response.content ?? {}, operation.operationId ?? '', status);
    response.headers = { ...Object.fromEntries(names.map(shared)), ...response.headers };
  }
}

function header(description: string): object {
  return { description, schema: { type: 'string' } };
}

function shared(name: string): [string, object] {
  return [name, { $ref: `#/components/headers/${name}` }];
}

/** What the server answers when it is asked with the samples in it (`npm run openapi` asks). */
const EXAMPLES: Record<string, Record<string, Record<string, unknown>>> = examples;

/** What a server open to the samples never answers. */
const UNSEEN = table<[ErrorCode, string]>({
  401: ['unauthorized', 'Send a key as `Authorization: Bearer KEY`.'],
  403: ['forbidden', 'This wants a key with another scope.'],
  410: ['taken_down', 'This article was taken down, and does not come back.'],
  429: ['too_many_requests', 'At most 600 requests a minute are answered; try again in 17 seconds.'],
  422: [
    'too_complex',
    'Finding quotes and people in this body took more than 10 seconds; give a shorter one.',
  ],
  409: ['ingest_ended', 'The ingest has ended already.'],
  500: ['internal_error', ''],
  503: ['storage_error', ''],
});
const SOME_ID = '9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10';

function showExamples(content: Record<string, object>, operation: string, status: string): void {
  const faults = UNSEEN[status] && {
    [PROBLEM_TYPE]: problem(new CopydeskError(...UNSEEN[status]), SOME_ID),
  };
  for (const [type, example] of Object.entries(EXAMPLES[operation]?.[status] ?? faults ?? {})) {
    if (content[type]) Object.assign(content[type], { example });
  }
}
