/** The one table of settings: takes environment and flags, gives a checked configuration. No `process.env` elsewhere. */
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { CopydeskError } from '#domain/errors.ts';

/** More take memory, some 20 MB each, before anybody needs them. */
const MOST_THREADS = 4;

/** Each setting: its flag, its check, its help. The environment variable is the key itself. */
export const SETTINGS = {
  DATABASE_URL: {
    flag: 'database-url',
    schema: z.string().min(1).default('sqlite:./data/copydesk.db'),
    help: 'where articles are kept; `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/NAME`',
  },
  DATABASE_READ_URL: {
    flag: 'database-read-url',
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//i, 'give an address such as postgres://reader@copy.example/copydesk')
      .optional(),
    help: 'with PostgreSQL, a copy that follows the database, where questions are asked; without, the database',
  },
  DATABASE_CONNECTIONS: {
    flag: 'database-connections',
    schema: z.coerce.number().int().min(2).max(1_000).default(10),
    help: 'with PostgreSQL, connections that a server has at once, as many again to DATABASE_READ_URL',
  },
  HOST: {
    flag: 'host',
    schema: z.string().min(1).default('127.0.0.1'),
    help: 'address to listen on',
  },
  PORT: {
    flag: 'port',
    schema: z.coerce.number().int().min(0).max(65_535).default(3000),
    help: 'port to listen on; 0 takes any free one',
  },
  PUBLIC_URL: {
    flag: 'public-url',
    schema: z.url({ protocol: /^https?$/, error: 'give an address such as https://news.example' }).optional(),
    help: 'address users reach the server under, for feeds; without, the one they asked at',
  },
  REQUIRE_KEYS: {
    flag: 'require-keys',
    schema: z.enum(['auto', 'always', 'never']).default('auto'),
    help: 'who needs a key: `auto` everybody once one was made, or others can reach the server; `always`, `never`',
  },
  RATE_LIMIT: {
    flag: 'rate-limit',
    schema: z.coerce.number().int().min(0).max(1_000_000).optional(),
    help: 'requests a minute for each key, or each address without one; 0 for no limit; without, 600 where others can reach the server',
  },
  CORS_ORIGINS: {
    flag: 'cors-origins',
    schema: z.string().transform(originsIn).default([]),
    help: 'pages that may use the API from a browser, such as https://app.example, with commas between; `*` for all',
  },
  QUERY_THREADS: {
    flag: 'query-threads',
    schema: z.coerce.number().int().min(0).max(64).default(Math.min(MOST_THREADS, availableParallelism())),
    help: 'with SQLite, threads of the server that answer questions, beside one that saves; 0 for none of these',
  },
  INGEST_FOLDER: {
    flag: 'ingest-folder',
    schema: z.string().min(1).optional(),
    help: 'with SQLite, where large bodies are kept until they are read; without, beside the database',
  },
  INGEST_INLINE_BYTES: {
    flag: 'ingest-inline-bytes',
    schema: z.coerce
      .number()
      .int()
      .min(0)
      .max(256 * 1024 * 1024)
      .default(32 * 1024 * 1024),
    help: 'bodies up to this are answered in place, larger ones read in the background',
  },
  INGEST_MAX_BYTES: {
    flag: 'ingest-max-bytes',
    schema: z.coerce
      .number()
      .int()
      .min(1)
      .default(64 * 1024 ** 3),
    help: 'the largest body that is taken',
  },
  DURABILITY: {
    flag: 'durability',
    schema: z.enum(['full', 'normal']).default('full'),
    help: 'what acknowledged records outlive: `full` a loss of power, `normal` the end of the process',
  },
  DRAIN_SECONDS: {
    flag: 'drain-seconds',
    schema: z.coerce.number().min(0).max(300).default(1),
    help: 'how long the server goes on after SIGTERM, with 503 at /ready, so that load balancers see it',
  },
  LOG_LEVEL: {
    flag: 'log-level',
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    help: 'how much the server logs',
  },
} as const;

function originsIn(list: string, context: z.RefinementCtx): string[] {
  const origins = list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  for (const one of origins) {
    if (one !== '*' && URL.parse(one)?.origin !== one)
      context.addIssue(`${one} is no origin such as https://app.example`);
  }
  return origins;
}

export type SettingName = keyof typeof SETTINGS;
export type Config = { [K in SettingName]: z.output<(typeof SETTINGS)[K]['schema']> };

/**
 * Flags win over the environment, the environment over defaults.
 * @throws CopydeskError `invalid_request` naming every setting that is wrong.
 */
export function loadConfig(
  env: Record<string, string | undefined>,
  flags: Record<string, unknown> = {},
): Config {
  const places: { detail: string; parameter: string }[] = [];
  const values = Object.entries(SETTINGS).map(([name, { flag, schema }]) => {
    const { given } = givenOf(name as SettingName, env, flags);
    const parsed = schema.safeParse(given);
    if (!parsed.success) {
      const why = parsed.error.issues.map((i) => i.message).join('; ');
      places.push({
        detail: `${name} (--${flag}) can't be ${JSON.stringify(given)}: ${why}.`,
        parameter: name,
      });
    }
    return [name, parsed.data];
  });
  if (places.length) throw CopydeskError.at('invalid_request', ...places);
  return Object.fromEntries(values) as Config;
}

type Origin = 'flag' | 'environment' | 'default';

/** Where the value of a setting is from. */
export function originOf(name: SettingName, ...given: Parameters<typeof loadConfig>): Origin {
  return givenOf(name, ...given).from;
}

function givenOf(
  name: SettingName,
  env: Record<string, string | undefined>,
  flags: Record<string, unknown> = {},
): { given: unknown; from: Origin } {
  const flag = flags[SETTINGS[name].flag];
  if (flag !== undefined) return { given: flag, from: 'flag' };
  return env[name] ? { given: env[name], from: 'environment' } : { given: undefined, from: 'default' };
}
