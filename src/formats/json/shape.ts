/** Takes a JSON record or a table's columns, gives its shape, and what it holds of each field of an article. */
import { at, type FieldNames } from '../fields.ts';
import { type Found, type Kind, TARGETS, type Target } from '../record.ts';
import { COMMON, SHAPES, type Shape } from './shapes.ts';

const BODIES = ['body', 'html', 'text'] as const;
const TEXTS = BODIES.flatMap((target) => COMMON.fields[target]!);
/** Beside these a record is ours, and checked as such. */
const OURS = new Set(['text', 'html']);

export function keysOf(target: Target): readonly string[] {
  return COMMON.fields[target] ?? [];
}

/** The shape of a record; null for one of ours, or none we know. */
export function shapeOf(record: object, names: FieldNames | undefined): Shape | null {
  if (names) return ofNames(names);
  const has = (key: string) => Object.hasOwn(record, key);
  const known = SHAPES.find((shape) => shape.has.every((any) => any.some(has)));
  if (known) return known;
  const text = TEXTS.find(has);
  if (text === undefined) return null;
  return !OURS.has(text) || has('title') || has('heading') ? COMMON : null;
}

function ofNames(names: FieldNames): Shape {
  const fields = Object.fromEntries(Object.entries(names).map(([target, path]) => [target, [path]]));
  return { name: 'fields', has: [], fields };
}

/** Any table with a text; columns no shape knows are left out. */
export function tableShape(columns: object, names: FieldNames | undefined): Shape {
  return shapeOf(columns, names) ?? COMMON;
}

/** @param name how the file's format is called in evidence; the shape's own name where left out */
export function foundIn(record: object, shape: Shape, name = shape.name): { found: Found; kind: Kind } {
  const found: Found = {};
  let teaser: string | undefined;
  for (const target of TARGETS) {
    for (const path of shape.fields[target] ?? []) {
      const value = at(record, path);
      if (value === undefined || value === null || value === '') continue;
      const isText = (BODIES as readonly Target[]).includes(target);
      if (isText && BODIES.some((b) => found[b])) continue;
      found[target] = { value, from: `${name}.${path}` };
      if (isText && shape.teasers?.includes(path)) teaser = `${name}.${path}`;
      break;
    }
  }
  if (shape.source && !found.source) found.source = { value: shape.source, from: name };
  return { found, kind: { isBody: shape.isBody, teaser } };
}

/** The fields a text was looked for in, for messages. */
export function textFields(shape: Shape): string {
  const paths = BODIES.flatMap((b) => shape.fields[b] ?? []);
  return paths
    .slice(0, 6)
    .map((p) => `\`${p}\``)
    .join(', ');
}
