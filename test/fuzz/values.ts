/** Takes JSON schemas, gives values: right ones, ones at and past their limits, and ones nobody should send. */
import type { Random } from './random.ts';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  examples?: unknown[];
  example?: unknown;
  default?: unknown;
}

/** What breaks programs: of characters, of numbers, of other languages that may be listening. */
const HOSTILE: readonly unknown[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066x',
  '\ufeff',
  '\u0301',
  'é'.normalize('NFD'),
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>',
  '\r\nSet-Cookie: a=b',
  '=1+1',
  "' OR 1=1 --",
  '../../etc/passwd',
  '%00',
  '%',
  '*',
  '"',
  '"a',
  '(a',
  'a AND',
  'NOT',
  'NEAR(a b, 5)',
  '{a b}: c',
  'a*b*',
  '^a',
  '-',
  '--a',
  '"a b"~99999999999',
  'published:2021-13..',
  'headline:',
  ':',
  'OR OR',
  '((((((((a))))))))',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  '[]',
  '{}',
  0,
  -0,
  -1,
  1,
  0.5,
  1e21,
  -1e21,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  '9223372036854775808',
  '-9223372036854775809',
  '1e999',
  '0x10',
  '007',
  '１２',
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-11-23T24:00:00Z',
  '2026-11-23T08:00:00+99:99',
  true,
  false,
  null,
  [],
  {},
  [null],
  [[]],
  { a: { b: [] } },
];

export function hostile(r: Random): unknown {
  if (r.chance(0.75)) return r.pick(HOSTILE);
  const length = r.pick([1, 3, 20, 200, 1_000, 1_001, 5_000]);
  const ranges = [
    [32, 95],
    [0, 32],
    [0x80, 0x700],
    [0x600, 0x100],
    [0xd800, 0x800],
    [0x4e00, 0x2000],
    [0xfff0, 16],
  ] as const;
  const [from, size] = r.pick(ranges);
  return String.fromCharCode(...Array.from({ length }, () => from + r.int(size)));
}

export function textOf(r: Random): string {
  const value = hostile(r);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

const WORDS = [
  'ferry',
  'council',
  'harbour',
  'yee',
  'saal',
  'Reuters',
  '"the door"',
  'open*',
  '-comet',
  'a OR b',
  'quote:door',
  'person:yee',
  '=',
];

/** A value the schema takes, or one at a limit of its, or past it. @param resolve leads `$ref` on. */
export function valueFor(schema: Schema, r: Random, resolve: (ref: string) => Schema, depth = 0): unknown {
  if (schema.$ref) return valueFor(resolve(schema.$ref), r, resolve, depth);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return r.pick(schema.enum);
  const examples = [...(schema.examples ?? []), schema.example].filter((one) => one !== undefined);
  if (examples.length && r.chance(0.4)) return r.pick(examples);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return valueFor(r.pick(branches), r, resolve, depth + 1);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => valueFor(part, r, resolve, depth + 1)));
  const type = Array.isArray(schema.type) ? r.pick(schema.type) : schema.type;
  if (type === 'object' || schema.properties) return objectOf(schema, r, resolve, depth);
  if (type === 'array') {
    const { minItems = 0, maxItems = 5 } = schema;
    const lengths = [
      minItems,
      minItems + 1,
      3,
      ...(r.chance(0.1) ? [minItems - 1, maxItems, maxItems + 1] : []),
    ];
    const length = Math.max(0, Math.min(r.pick(lengths), 2_000));
    return Array.from({ length: depth > 4 ? 0 : length }, () =>
      valueFor(schema.items ?? {}, r, resolve, depth + 1),
    );
  }
  if (type === 'integer' || type === 'number') return numberOf(schema, r);
  if (type === 'boolean') return r.chance(0.5);
  if (type === 'null') return null;
  if (type === 'string') return stringOf(schema, r);
  return hostile(r);
}

function objectOf(schema: Schema, r: Random, resolve: (ref: string) => Schema, depth: number): object {
  const { properties = {}, required = [] } = schema;
  const names = Object.keys(properties).filter((name) =>
    required.includes(name) ? !r.chance(0.03) : r.chance(0.35),
  );
  const entries = names.map((name) => [
    name,
    r.chance(0.07) ? hostile(r) : valueFor(properties[name]!, r, resolve, depth + 1),
  ]);
  if (r.chance(0.03)) entries.push([textOf(r), hostile(r)]);
  return Object.fromEntries(entries);
}

function numberOf({ minimum, maximum, exclusiveMinimum }: Schema, r: Random): number {
  const low = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  const high = maximum ?? Number.MAX_SAFE_INTEGER;
  return r.pick([
    low,
    low + 1,
    Math.min(high, low + r.int(40)),
    high,
    ...(r.chance(0.2) ? [low - 1, high + 1, low + 0.5] : []),
  ]);
}

function stringOf({ format, minLength = 0, maxLength }: Schema, r: Random): string {
  if (format === 'date') return `20${10 + r.int(17)}-0${1 + r.int(9)}-1${r.int(10)}`;
  if (format === 'date-time')
    return `20${10 + r.int(17)}-0${1 + r.int(9)}-1${r.int(10)}T0${r.int(10)}:00:00Z`;
  if (format === 'uri') return r.pick(['https://news.example/a', 'http://[::1]/?q=%00', 'https://xn--a/ü']);
  if (format === 'uuid') return '01998877-0000-7000-8000-000000000000';
  if (maxLength !== undefined && r.chance(0.15)) return 'a'.repeat(Math.max(0, maxLength + r.int(3) - 1));
  if (minLength > 0 && r.chance(0.1)) return 'a'.repeat(minLength - r.int(2));
  return r.chance(0.7) ? r.pick(WORDS) : textOf(r);
}
