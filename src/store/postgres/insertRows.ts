/** Takes rows for a table, inserts them by few statements: each costs a round trip, and a row in it next to nothing. */
import type { Db, Value } from './db.ts';

/** Of long texts, what one statement may hold; a message to PostgreSQL has at most a gigabyte. */
const MOST_CHARACTERS = 16_000_000;

type Cell = Exclude<Value, readonly unknown[]>;

export interface Target {
  table: string;
  /** Types by the names of columns, in the order of the cells: `bigint`, `text`. */
  columns: Readonly<Record<string, string>>;
  /** What stands behind the rows, such as `ON CONFLICT DO NOTHING`. */
  also?: string;
}

/** Gives what `also` returns. */
export async function insertRows<Returned extends object>(
  db: Db,
  { table, columns, also = '' }: Target,
  rows: readonly (readonly Cell[])[],
): Promise<Returned[]> {
  const names = Object.keys(columns);
  const lists = Object.values(columns).map((type, i) => `$${i + 1}::${type}[]`);
  const sql = `INSERT INTO ${table} (${names.join(', ')}) SELECT * FROM unnest(${lists.join(', ')}) ${also}`;
  const returned: Returned[] = [];
  for (const some of portions(rows))
    returned.push(...(await db.all<Returned>(sql, inColumns(some, names.length))));
  return returned;
}

/** Rows as lists of their columns, as `unnest` takes them. */
export function inColumns(rows: readonly (readonly Cell[])[], columns: number): Cell[][] {
  return Array.from({ length: columns }, (_, i) => rows.map((row) => row[i]!));
}

function* portions<Row extends readonly Cell[]>(rows: readonly Row[]): Generator<Row[]> {
  let some: Row[] = [];
  let size = 0;
  for (const row of rows) {
    const more = row.reduce<number>((sum, cell) => sum + sizeOf(cell), 0);
    if (some.length > 0 && size + more > MOST_CHARACTERS) {
      yield some;
      some = [];
      size = 0;
    }
    some.push(row);
    size += more;
  }
  if (some.length > 0) yield some;
}

function sizeOf(cell: Cell): number {
  if (typeof cell === 'string') return cell.length;
  return cell instanceof Uint8Array ? 2 * cell.length : 8;
}
