/** Takes rows, puts them into a table by `COPY`, in its text format: many times as fast as statements. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { Cell, Row } from '../../transfer.ts';

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPED: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** @param columns names, in the order of the cells */
export async function copyIn(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((name) => `"${name}"`);
  const stream = client.query(from(`COPY ${table} (${names}) FROM STDIN`));
  const lines = rows.map((row) => `${row.map(encoded).join('\t')}\n`);
  await pipeline(Readable.from([Buffer.from(lines.join(''))]), stream);
}

function encoded(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return cell.replace(SPECIAL, (char) => ESCAPED[char]!);
  if (typeof cell === 'number') return String(cell);
  return `\\\\x${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('hex')}`;
}
