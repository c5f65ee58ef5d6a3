/** Names of fields as users state them: takes `headline=Titel,text=data.Inhalt`, gives for each field of an article where it stands. */
import { CopydeskError } from '#domain/errors.ts';
import { TARGETS, type Target } from './record.ts';

/** Target → path; steps of a path are parted by dots. */
export type FieldNames = Partial<Record<Target, string>>;

/** @throws CopydeskError `invalid_request` */
export function parseFields(text: string): FieldNames {
  const names: FieldNames = {};
  for (const pair of text.split(',')) {
    const [target = '', ...path] = pair.split('=');
    const known = TARGETS.find((t) => t === target.trim());
    if (!known || !path.length)
      throw new CopydeskError(
        'invalid_request',
        `\`fields\`: \`${pair.trim().slice(0, 80)}\` is not understood; write headline=Title,text=Content with any of ${TARGETS.join(', ')}.`,
        [{ detail: 'write FIELD=NAME, parted by commas', parameter: 'fields' }],
      );
    names[known] = path.join('=').trim();
  }
  return names;
}

/** The value at a path: a field of that whole name, else step by step; a number is a place in a list. */
export function at(record: unknown, path: string): unknown {
  if (record === null || typeof record !== 'object') return undefined;
  if (Object.hasOwn(record, path)) return (record as Record<string, unknown>)[path];
  let value: unknown = record;
  for (const step of path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
