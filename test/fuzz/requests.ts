/** Takes the OpenAPI document, gives random requests to its routes: as it says, at and past its limits, and as nobody should. */
import type { Random } from './random.ts';
import { hostile, type Schema, textOf, valueFor } from './values.ts';

export interface FuzzRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string | Buffer;
}

interface Parameter {
  name: string;
  in: string;
  schema?: Schema;
  example?: unknown;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema; example?: unknown }> };
  responses: Record<string, { content?: Record<string, unknown> }>;
}

export interface FuzzDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** What answers gave that later requests can use: without real ids and cursors, most requests would end at the door. */
export interface Pools {
  ids: string[];
  cursors: string[];
  tags: string[];
}

const POOL = 300;
const OTHER_METHODS = ['HEAD', 'OPTIONS', 'QUERY', 'PUT', 'POST', 'PATCH', 'DELETE', 'GET'];
const OTHER_TYPES = [
  'text/plain',
  'text/html; charset=utf-7',
  'application/json',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'image/png',
  'text',
  '/',
  '',
];

export function keep(pool: string[], value: unknown, r: Random): void {
  if (typeof value !== 'string' && typeof value !== 'number') return;
  if (pool.length < POOL) pool.push(String(value));
  else pool[r.int(POOL)] = String(value);
}

/** @param dumps texts to hand in, which are mutated. */
export function requestMaker(document: FuzzDocument, r: Random, pools: Pools, dumps: string[]) {
  const resolve = (ref: string): Schema => document.components.schemas[ref.split('/').at(-1)!] ?? {};
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

  function parameter({ name, schema = {}, example }: Parameter): unknown {
    if (name === 'cursor' && pools.cursors.length && r.chance(0.7)) return r.pick(pools.cursors);
    if (r.chance(0.15)) return hostile(r);
    return example !== undefined && r.chance(0.3) ? example : valueFor(schema, r, resolve);
  }

  function pathOf(template: string, parameters: Parameter[]): string {
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (pools.ids.length && r.chance(0.75)) return encoded(r.pick(pools.ids), r);
      const known = parameters.find((one) => one.name === name);
      return encoded(r.chance(0.5) ? textOf(r).slice(0, 300) : asText(known ? parameter(known) : 1), r);
    });
  }

  function queryOf(parameters: Parameter[]): string {
    // many at once seldom get past the checks
    const some = r.pick([0.1, 0.25, 0.5]);
    const pairs = parameters
      .filter((one) => one.in === 'query' && r.chance(some))
      .flatMap((one) => {
        const values = r.chance(0.03) ? [parameter(one), parameter(one)] : [parameter(one)];
        return values.map((value) => `${encodeURIComponent(one.name)}=${encoded(asText(value), r)}`);
      });
    if (r.chance(0.03))
      pairs.push(`${encoded(textOf(r).slice(0, 50), r)}=${encoded(textOf(r).slice(0, 50), r)}`);
    return pairs.length ? `?${pairs.join('&')}` : '';
  }

  function bodyOf({ requestBody }: Operation): { type: string; payload: string | Buffer } {
    const content = requestBody?.content ?? { 'application/json': {} };
    const type = r.pick(Object.keys(content));
    const { schema = {}, example } = content[type]!;
    if (r.chance(0.03))
      return { type, payload: Buffer.from(Array.from({ length: r.int(2_000) }, () => r.int(256))) };
    if (!/json/.test(type)) return { type, payload: mutated(r.pick(dumps), r) };
    const record = () => {
      const value = r.chance(0.1)
        ? hostile(r)
        : example && r.chance(0.2)
          ? example
          : valueFor(schema, r, resolve);
      return JSON.stringify(value) ?? '';
    };
    const lines = /ndjson|jsonl/.test(type) ? Array.from({ length: 1 + r.int(4) }, dumpRecord) : [record()];
    const text = lines.join('\n');
    return { type, payload: r.chance(0.05) ? text.slice(0, r.int(text.length)) : text };
  }

  const dumpRecord = () =>
    JSON.stringify({ [r.pick(['text', 'html', 'text', 'txt'])]: mutated(r.pick(dumps), r) });

  return function next(): FuzzRequest {
    const { path, method: usual, operation } = r.pick(operations);
    const { parameters = [] } = operation;
    const method = r.chance(0.06) ? r.pick(OTHER_METHODS) : usual;
    const url = pathOf(path, parameters) + queryOf(parameters);
    // where a connection closes, the answer to a body past the limit waits for it to flow off, which injected ones never do
    const headers: Record<string, string> = { host: '127.0.0.1:3000', connection: 'keep-alive' };
    const types = Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content));
    if (r.chance(0.3)) headers.accept = r.chance(0.8) && types.length ? r.pick(types) : printable(textOf(r));
    if (r.chance(0.05))
      headers['accept-encoding'] = r.pick(['gzip', 'zstd', 'br;q=0.1', 'identity;q=0', '*;q=0', ';;']);
    if (r.chance(0.05)) headers['if-none-match'] = r.pick([...pools.tags, '*', 'W/"', printable(textOf(r))]);
    if (r.chance(0.02)) headers['if-modified-since'] = r.pick([new Date().toUTCString(), 'never', '']);
    if (r.chance(0.01)) headers.authorization = `Bearer ${printable(textOf(r))}`;
    const sends = ['POST', 'PUT', 'PATCH', 'QUERY'].includes(method) || r.chance(0.01);
    if (!sends || r.chance(0.02)) return { method, url, headers };
    const { type, payload } = bodyOf(operation);
    if (!r.chance(0.02)) headers['content-type'] = r.chance(0.05) ? r.pick(OTHER_TYPES) : type;
    if (r.chance(0.01)) headers['content-encoding'] = r.pick(['gzip', 'identity', 'x']);
    return { method, url, headers, payload };
  };
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(asText).join(',') : (JSON.stringify(value) ?? '');
}

/** As UTF-8 with lone surrogates kept, which `encodeURIComponent` refuses; now and then as no URL should be. */
function encoded(text: string, r: Random): string {
  if (r.chance(0.01)) return r.pick(['%', '%zz', '%ff%fe', '%c0%80', '%u0041', '+', '%2f..%2f', '%00']);
  return [...text]
    .map((char) => {
      const code = char.codePointAt(0)!;
      if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(char);
      return `%ED%${(0x80 | ((code >> 6) & 0x3f)).toString(16)}%${(0x80 | (code & 0x3f)).toString(16)}`;
    })
    .join('');
}

/** What a header field may hold. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 500);
}

function mutated(text: string, r: Random): string {
  let made = text;
  for (let i = r.int(4); i > 0; i--) {
    const at = r.int(made.length);
    const piece = r.chance(0.5) ? textOf(r).slice(0, 200) : made.slice(r.int(made.length)).slice(0, 200);
    made = made.slice(0, at) + piece + made.slice(at + r.int(100));
  }
  return made;
}
