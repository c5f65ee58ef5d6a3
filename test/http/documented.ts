/** Takes the OpenAPI document, holds answers against it: status, media type, headers, and the body by its schema. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** An answer, with what was asked. */
export interface Exchange {
  method: string;
  url: string;
  /** The body of the request. */
  sent?: unknown;
  status: number;
  headers: Record<string, unknown>;
  text?: string | undefined;
  /** The body of the answer where it is JSON. */
  body: unknown;
}

interface Answer {
  content?: Record<string, object>;
  headers?: Record<string, object>;
}

export interface Document {
  paths: Record<string, Record<string, { requestBody?: object; responses: Record<string, Answer> }>>;
  components: { schemas: Record<string, object> };
}

/** Of the connection and of packing, or on every answer: for browsers, or as the document says at its beginning. */
const UNSAID = [
  'connection',
  'keep-alive',
  'date',
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'vary',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-content-type-options',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];
/** On answers to reads, without exception. */
const ALWAYS = ['x-request-id', 'etag', 'last-modified', 'cache-control'];
const PROBLEM = 'application/problem+json';
/** What any request may come to, whatever the route says: unreadable, nowhere, a body where none is taken, too many header fields. */
const ANYWHERE = [400, 404, 405, 415, 431];
/** What one with a wrong key comes to where there is no route: before it hears that. */
const NOWHERE = [401];

const asText = (sent: unknown): string => (typeof sent === 'string' ? sent : (JSON.stringify(sent) ?? ''));

/** Gives what is amiss with an answer; nothing where all is as the document says. */
export function checker(document: Document): (exchange: Exchange) => unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (at: string): ValidateFunction => {
    const known = compiled.get(at) ?? ajv.compile({ $ref: `openapi#${at}` });
    compiled.set(at, known);
    return known;
  };
  return (exchange) => {
    const { method, url, sent, status, headers, text, body } = exchange;
    const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
    const { pathname } = new URL(url, 'http://localhost');
    // OpenAPI 3.1 has no word for QUERY: it answers as GET does, and refuses bodies as POST does
    const got = operationOf(document, method === 'QUERY' ? 'GET' : method, pathname);
    const isPosted = method === 'QUERY' && !got?.responses[String(status)];
    const operation = isPosted ? operationOf(document, 'POST', `${pathname}/search`) : got;
    const answer = operation?.responses[String(status)];
    const what = `${method} ${url} answers ${status} ${type}`;
    if (type === PROBLEM && (!answer || [404, 405].includes(status))) {
      const known = operation ? ANYWHERE : [...ANYWHERE, ...NOWHERE];
      if (!known.includes(status) || (status === 415 && operation?.requestBody)) return [what];
      return method === 'HEAD' ? [] : invalid(validator('/components/schemas/Problem'), body);
    }
    if (!operation) return [];
    if (!answer) return [what];
    const faults = headerFaults(what, method, exchange, answer);
    if (status === 304 || status === 204) return text ? [...faults, `${what} with a body`] : faults;
    if (!Object.hasOwn(answer.content ?? {}, type)) return [...faults, what];
    if (method === 'HEAD' || !/[/+]json$/.test(type)) return faults;
    const steps = [operation.pointer, 'responses', String(status), 'content', pointer(type), 'schema'];
    const validate = validator(steps.join('/'));
    const picked = /[?&]fields=./.test(url) || /"fields"\s*:\s*\[/.test(asText(sent));
    return [...faults, ...(picked && status < 400 ? invalidPicked(validate, body) : invalid(validate, body))];
  };
}

function headerFaults(what: string, method: string, { headers, status }: Exchange, answer: Answer): string[] {
  const said = Object.keys(answer.headers ?? {}).map((name) => name.toLowerCase());
  if (method === 'QUERY') said.push('accept-query'); // in place of Accept-Post
  const unknown = Object.keys(headers).filter((name) => !UNSAID.includes(name) && !said.includes(name));
  const missing =
    method === 'POST' || status >= 400
      ? []
      : ALWAYS.filter((name) => said.includes(name) && headers[name] === undefined);
  return [
    ...unknown.map((name) => `${what} with the header ${name}, which the document does not name`),
    ...missing.map((name) => `${what} without the header ${name}`),
  ];
}

/** With `fields`, as the document says of it, items have these fields and no others: what is there must be as it says. */
function invalidPicked(validate: ValidateFunction, body: unknown): unknown[] {
  return invalid(validate, body).filter(
    ({ keyword, instancePath }) => keyword !== 'required' || !/^(?:\/data\/\d+)?$/.test(instancePath),
  );
}

function operationOf(document: Document, method: string, path: string) {
  const plainFirst = Object.keys(document.paths).sort((a, b) => a.split('{').length - b.split('{').length);
  const template = plainFirst.find((candidate) => {
    const [want, got] = [candidate.split('/'), path.split('/')];
    return want.length === got.length && want.every((part, i) => part.startsWith('{') || part === got[i]);
  });
  const name = method === 'HEAD' ? 'get' : method.toLowerCase();
  const operation = template && document.paths[template]?.[name];
  if (!operation || !template) return undefined;
  return { ...operation, pointer: `/paths/${pointer(template)}/${name}` };
}

function invalid(validate: ValidateFunction, body: unknown) {
  validate(body);
  return validate.errors ?? [];
}

/** RFC 6901, then as a URI fragment. */
function pointer(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
