/** Items of a list as CSV (RFC 4180): columns from the schema of the items, cells that no spreadsheet takes for formulas. */
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';

export type Column = [field: string] | [field: string, part: string];

/** A column for each field asked; an object in a field has one for each of its parts, as `article.id`. */
export function columnsOf(item: z.ZodObject, fields: readonly string[]): Column[] {
  return fields.flatMap((field): Column[] => {
    const schema = bare(item.shape[field]);
    const parts = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return parts.length ? parts.map((part): Column => [field, part]) : [[field]];
  });
}

export function csvHeader(columns: Column[]): string {
  return lines([columns.map((column) => column.join('.'))]);
}

export function csvRows(items: object[], columns: Column[]): string {
  return lines(items.map((item) => columns.map(([field, part]) => cell(valueAt(item, field, part)))));
}

function lines(rows: unknown[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

function valueAt(item: object, field: string, part: string | undefined): unknown {
  const value: unknown = (item as Record<string, unknown>)[field];
  return part === undefined ? value : (value as Record<string, unknown> | null | undefined)?.[part];
}

/** Lists of texts and of named things with semicolons between; what else has parts as JSON. */
function cell(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const texts = value.map((one: unknown) => (isNamed(one) ? one.name : one));
  return texts.every((text) => typeof text === 'string') ? texts.join('; ') : JSON.stringify(value);
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return bare(schema.unwrap());
  return schema;
}
