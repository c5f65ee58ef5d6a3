/** Lays over each operation of the OpenAPI document what it wants of a key, and what is answered without. */
import { ERRORS, type ErrorCode } from '#domain/errors.ts';
import { Problem } from '#domain/problem.ts';
import type { Operation } from '../documented.ts';
import { PROBLEM_TYPE } from '../problems.ts';
import { isProbe, scopesOf } from './scopes.ts';

export const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', description: 'A key of `copydesk keys add`.' },
  header: {
    type: 'apiKey',
    in: 'header',
    name: 'X-API-Key',
    description: 'The same, for clients that cannot.',
  },
};

export function layAccessOver(path: string, method: string, operation: Operation): void {
  const scopes = scopesOf(method, path);
  const codes: ErrorCode[] = scopes
    ? ['unauthorized', 'forbidden', 'untrusted_origin']
    : ['untrusted_origin'];
  if (!isProbe(path)) codes.push('too_many_requests');
  const added = Object.entries(Object.groupBy(codes, (code) => ERRORS[code].status)).map(
    ([status, group]) => [
      status,
      {
        description: group!.map((code) => `\`${code}\`: ${ERRORS[code].title}.`).join('\n\n'),
        content: { [PROBLEM_TYPE]: { schema: { $ref: `#/components/schemas/${PROBLEM}` } } },
      },
    ],
  );
  operation.responses = { ...operation.responses, ...Object.fromEntries(added) };
  // the last: nothing, as from this machine until a key is made
  operation.security = scopes ? [{ bearer: [...scopes] }, { header: [...scopes] }, {}] : [];
  if (!scopes) return;
  const note = `Scope: ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`;
  operation.description = operation.description ? `${operation.description}\n\n${note}` : note;
}

const PROBLEM = Problem.meta()?.id ?? 'Problem';
