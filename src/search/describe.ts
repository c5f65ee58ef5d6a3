/** Takes a parsed query, gives its normal form: a text that is read as the same tree. */
import { NAME_FIELDS, type QueryField, type TextQuery } from '#domain/textquery.ts';
import { describeDate } from './dates.ts';

/** @param query as the parser makes it: an `and` and an `or` have two parts or more. */
export function describe(query: TextQuery): string {
  return written(query, ' ');
}

/** @param and what joins the parts of an AND: in name fields words side by side would be one name. */
function written(query: TextQuery, and: string): string {
  switch (query.type) {
    case 'word':
      return `${query.exact ? '=' : ''}${query.word}${query.prefix ? '*' : ''}`;
    case 'phrase':
      return `"${query.words.join(' ')}"${query.near === undefined ? '' : `~${query.near}`}`;
    case 'and':
      return query.parts.map((part) => grouped(part, and, ['or', 'and'])).join(and);
    case 'or':
      return query.parts.map((part) => grouped(part, and, ['or', 'and'])).join(' OR ');
    case 'not':
      return `-${grouped(query.part, and, ['or', 'and', 'not'])}`;
    case 'field':
      return `${query.field}:${grouped(query.part, isName(query.field) ? ' AND ' : ' ', ['or', 'and', 'not'])}`;
    case 'date':
      return describeDate(query);
  }
}

function grouped(query: TextQuery, and: string, types: TextQuery['type'][]): string {
  const text = written(query, and);
  return types.includes(query.type) ? `(${text})` : text;
}

function isName(field: QueryField): boolean {
  return (NAME_FIELDS as readonly QueryField[]).includes(field);
}
