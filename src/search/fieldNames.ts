/** Takes a place in a query, gives the field that is named there, as in `headline:bridge`; other names tell which fields there are. */
import { DATE_FIELDS, QUERY_FIELDS, type QueryField } from '#domain/textquery.ts';
import { table } from '#text/table.ts';
import type { DateField } from './dates.ts';
import { invalidQuery } from './faults.ts';
import { isSearchable } from './notes.ts';

/** Names other searches have, and ours for the same. */
const ALSO = table<QueryField | DateField>({
  title: 'headline',
  intitle: 'headline',
  text: 'body',
  intext: 'body',
  content: 'body',
  name: 'person',
  people: 'person',
  mentions: 'person',
  said: 'speaker',
  says: 'speaker',
  by: 'author',
  byline: 'author',
  quotes: 'quote',
  site: 'source',
  outlet: 'source',
  publisher: 'source',
  category: 'section',
  desk: 'section',
  lang: 'language',
  since: 'after',
  from: 'after',
  until: 'before',
  to: 'before',
  date: 'published',
});
const NAME = /[\p{L}_]+:/uy;
const FIELDS: readonly string[] = QUERY_FIELDS;
const DATES: readonly string[] = DATE_FIELDS;

/** `length` is that of the name with its colon. */
type Named = { length: number } & ({ of: 'field'; field: QueryField } | { of: 'date'; field: DateField });

/** Null where no field is named: a word with a colon at its end, an address, a time of day. */
export function fieldAt(query: string, start: number): Named | null {
  NAME.lastIndex = start;
  const written = NAME.exec(query)?.[0];
  if (written === undefined) return null;
  const { length } = written;
  const name = written.slice(0, -1).toLowerCase();
  if (FIELDS.includes(name)) return { of: 'field', field: name as QueryField, length };
  if (DATES.includes(name)) return { of: 'date', field: name as DateField, length };
  const value = query.charAt(start + length);
  if (!/["“”„«»(=-]/.test(value) && !isSearchable(query, start + length)) return null;
  const same = Object.hasOwn(ALSO, name) ? ALSO[name] : undefined;
  const known = [...QUERY_FIELDS, ...DATE_FIELDS].join(', ');
  throw invalidQuery(
    same
      ? `There is no field \`${name}\`: write \`${same}:\``
      : `There is no field \`${name.slice(0, 40)}\`: the fields are ${known}. Put it in quotes to find the words`,
    { offset: start, length },
    same ? `\`${same}:\`` : `one of ${known}`,
  );
}
