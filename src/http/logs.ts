/** What stands in the log of a request: its id, method, route and how it ended; nothing of what was searched for or sent, and no key. */
import type { FastifyBaseLogger, FastifyRequest, FastifyServerOptions } from 'fastify';

/** Numbers and ids of ours. What else stands in a path is anybody's. */
const ID = /^(?:\d{1,16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

const UNREADABLE = 'what was read is not repeated here';

const serializers = { req: requestOf, err: errorOf };

/** @param given options of pino, or a pino instance of the caller's, whose own serializers give way */
export function quietLogger(
  given: FastifyServerOptions['logger'],
  instance: FastifyBaseLogger | undefined,
): Pick<FastifyServerOptions, 'logger' | 'loggerInstance'> {
  if (instance) return { loggerInstance: instance.child({}, { serializers }) };
  if (!given) return { logger: false };
  const options = given === true ? {} : given;
  return { logger: { ...options, serializers: { ...options.serializers, ...serializers } } };
}

function requestOf(request: FastifyRequest): { method: string; path: string | undefined } {
  return { method: request.method, path: pathOf(request) };
}

/** Of addresses that no route has, none. */
function pathOf({ routeOptions, url }: FastifyRequest): string | undefined {
  const parts = url.split('?', 1)[0]!.split('/');
  return routeOptions.url
    ?.split('/')
    .map((part, i) => (part.startsWith(':') ? shown(parts[i]) : part))
    .join('/');
}

function shown(part = ''): string {
  return ID.test(part) ? part : '…';
}

type LoggedError = {
  type: string;
  code?: string | undefined;
  message: string;
  stack: string;
  cause?: LoggedError | undefined;
};

/** Messages of ours tell of files and settings. Those of parsers repeat what they could not read: of these only the place in our code. */
function errorOf(error: Error & { code?: string }): LoggedError {
  const { name, code, message, stack, cause } = error;
  return {
    type: name,
    code,
    message: error instanceof SyntaxError ? UNREADABLE : message,
    stack: stack?.slice(stack.search(/^ +at /m)) ?? '',
    cause: cause instanceof Error ? errorOf(cause) : undefined,
  };
}
