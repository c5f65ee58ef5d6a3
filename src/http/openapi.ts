/** Takes the live routes, gives the OpenAPI 3.1 document: the one at `/openapi.json`, `/docs` and in the repository. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { VERSION } from '#app/version.ts';
import { layAccessOver, SECURITY_SCHEMES } from './access/document.ts';
import { headerComponents, layOver, type Operation } from './documented.ts';
import { type HttpServer, json, NoQuery, OpenApiDocument, problems } from './schemas.ts';

const DESCRIPTION = `Raw news pages go in at \`POST /ingest\`; clean articles with quotes and people come out.

Lists give \`{data, page}\`; follow \`page.next\` and \`page.prev\` (also in the \`Link\` header) with \`cursor\`. Offsets count UTF-16 units,
as JavaScript strings do. \`Accept\` or \`format\` picks the representation, \`fields\` what is in it.

All reads answer \`HEAD\`, have an \`ETag\` and a \`Last-Modified\` date, and say 304 to whoever has them already. They are packed as zstd, br or gzip
where \`Accept-Encoding\` allows. Errors are problem details (RFC 9457) whose \`code\` never changes its meaning.

From the machine itself no key is needed until one is made (\`copydesk keys add\`); then each operation wants one with its scope.`;

const TAGS = [
  { name: 'ingest', description: 'Raw dumps in.' },
  { name: 'articles', description: 'Clean articles, and the dumps they were made of.' },
  { name: 'people', description: 'Who is named.' },
  { name: 'quotes', description: 'Who said what.' },
  { name: 'sources', description: 'Who published it.' },
  { name: 'service', description: 'The server itself.' },
];

/** The plugin's own would have browsers ask for https, which breaks the page on any host but localhost. */
const DOCS_POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

/** Call before the routes are registered: the document is made of those that come after. */
export function documentRoutes(server: HttpServer): void {
  server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Copydesk',
        version: VERSION,
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      servers: [{ url: '/', description: 'The server this document came from.' }],
      tags: TAGS,
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => tidy(jsonSchemaTransformObject(document) as Document),
  });
  server.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // The page must work without the internet; the validator's badge would be fetched from there.
    transformStaticCSP: () => DOCS_POLICY,
    uiConfig: { validatorUrl: null, docExpansion: 'list', tryItOutEnabled: true },
    theme: { title: 'Copydesk API' },
  });
}

export function openapiRoute(server: HttpServer): void {
  server.route({
    method: 'GET',
    url: '/openapi.json',
    schema: {
      operationId: 'openapi',
      tags: ['service'],
      summary: 'This document',
      querystring: NoQuery,
      response: { 200: json('The OpenAPI document.', OpenApiDocument), ...problems('unknown_parameter') },
    },
    handler: async () => openapiDocument(server),
  });
}

/** The document of a server that is ready (`await server.ready()`). */
export function openapiDocument(server: HttpServer): OpenApiDocument {
  return OpenApiDocument.parse(server.swagger());
}

interface Document {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, unknown> };
}

function tidy(document: Document): Document {
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods)) {
      layAccessOver(path, method, operation);
      layOver(path, method, operation);
    }
  }
  return onlyUsedSchemas(document);
}

/**
 * The zod provider gives each schema twice, as `X` for answers and `XInput` for requests; most twins nobody refers to.
 * Drops what is not used, and calls an input whose answer form is not used by the plain name.
 */
function onlyUsedSchemas(document: Document): Document {
  const schemas: Record<string, unknown> = { ...document.components?.schemas };
  const used = new Set<string>();
  const follow = (part: unknown): void => {
    for (const name of references(part)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas[name]);
    }
  };
  follow(document.paths);
  const plain = (name: string) => {
    const short = name.endsWith('Input') ? name.slice(0, -'Input'.length) : name;
    return used.has(short) ? name : short;
  };
  const kept = [...used].sort().map((name) => [plain(name), schemas[name]]);
  const components = {
    ...document.components,
    headers: headerComponents(),
    securitySchemes: SECURITY_SCHEMES,
    schemas: Object.fromEntries(kept),
  };
  const whole = { ...document, components };
  return JSON.parse(JSON.stringify(whole), (key, value) =>
    key === '$ref' && String(value).startsWith(SCHEMAS)
      ? `${SCHEMAS}${plain(String(value).slice(SCHEMAS.length))}`
      : value,
  );
}

const SCHEMAS = '#/components/schemas/';

function references(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' && value.startsWith(SCHEMAS)
      ? [value.slice(SCHEMAS.length)]
      : references(value),
  );
}
