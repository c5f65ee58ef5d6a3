/** Takes a JSON value that is one record, of whatever shape, gives the record: ninjs, JSON-LD, our own form, or a shape of the table. */
import type { FormatRecord, Place, ReadOptions } from '../format.ts';
import { article } from '../record.ts';
import { isJsonLd, jsonLdRecord } from './jsonld.ts';
import { isNinjs, ninjsRecord } from './ninjs.ts';
import { ownRecord } from './own.ts';
import { foundIn, shapeOf, textFields } from './shape.ts';
import type { Shape } from './shapes.ts';

/** @param root JSON pointer of the record
 * @param as the shape, where the file around the record tells it */
export function jsonRecord(
  value: unknown,
  place: Place,
  root: string,
  { fields }: Pick<ReadOptions, 'fields'>,
  as?: Shape,
): FormatRecord {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return ownRecord(value, place, root);
  if (!fields && !as) {
    if (isNinjs(value)) return ninjsRecord(value, place);
    if (isJsonLd(value) || Object.hasOwn(value, 'articleBody')) return jsonLdRecord(value, place);
  }
  const shape = as ?? shapeOf(value, fields);
  if (!shape) return ownRecord(value, place, root);
  const { found, kind } = foundIn(value, shape);
  return article(found, place, kind, textFields(shape));
}
