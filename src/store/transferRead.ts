/** Takes a logical table and where its rows stand in an engine, gives the statement that reads them in order of their key. */
import { columnsOf, type LogicalTable } from './transfer.ts';

/** Of a logical table that is not simply a table of that name. */
export interface ReadFrom {
  /** What is read instead of the table, which is called `t`. */
  from?: string;
  /** Columns that are expressions. */
  columns?: Readonly<Record<string, string>>;
  /** What the rows are compared by, where it is not the columns of the key. */
  keys?: readonly string[];
  /** What gives the order of the keys by an index. */
  order?: string;
}

/** @param placeholder of a value of the key behind which it begins, from 0; without, it begins with the first row */
export function readStatement(
  table: LogicalTable,
  { from = `${table.name} t`, columns = {}, keys, order }: ReadFrom = {},
  placeholder?: (i: number) => string,
): string {
  const all = columnsOf(table).map(([name]) => columns[name] ?? `t."${name}"`);
  const key = keys ?? all.slice(0, table.key);
  const where = placeholder ? ` WHERE (${key}) > (${key.map((_, i) => placeholder(i))})` : '';
  return `SELECT ${all} FROM ${from}${where} ORDER BY ${order ?? key}`;
}

export function countStatement({ name }: LogicalTable, { from = `${name} t` }: ReadFrom = {}): string {
  return `SELECT count(*) FROM ${from}`;
}
