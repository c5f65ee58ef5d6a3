/** What routes say about themselves beyond zod schemas: takes it on the route, lays it over the operation in the document. */

const CARRIER = 'x-documented';

interface Extra {
  /** For each media type of the request body its JSON schema, where the route parses its bodies itself. */
  requestBody?: Record<string, object>;
  /** Status → header → what it says. */
  headers?: Record<number, Record<string, string>>;
}

export interface Operation {
  [CARRIER]?: Extra;
  requestBody?: object;
  responses?: Record<string, { headers?: object }>;
}

/** Spread into a route's schema. */
export function documented(extra: Extra): object {
  return { [CARRIER]: extra };
}

export function layOver(operation: Operation): void {
  const { [CARRIER]: extra } = operation;
  delete operation[CARRIER];
  if (extra?.requestBody) {
    const content = Object.entries(extra.requestBody).map(([type, schema]) => [type, { schema }]);
    operation.requestBody = { required: true, content: Object.fromEntries(content) };
  }
  for (const [status, headers] of Object.entries(extra?.headers ?? {})) {
    const described = Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' } },
    ]);
    const response = operation.responses?.[status];
    if (response) response.headers = Object.fromEntries(described);
  }
}
