/** Copies a whole store to another, of whatever engines: table by table, going on where a copy before it ended; then compares the two. */
import { createHash, hash } from 'node:crypto';
import { CopydeskError } from '#domain/errors.ts';
import { TABLES } from '#store/logicalTables.ts';
import {
  type Cell,
  columnsOf,
  type LogicalTable,
  type Row,
  type TransferSource,
  type TransferTarget,
} from '#store/transfer.ts';

/** What of a table is on one side. */
export interface Held {
  rows: number;
  /** sha256 of its rows as JSON, in order of the key. */
  digest: string;
}

export interface Compared {
  table: string;
  from: Held;
  to: Held;
  /** Texts that the target does not take as they are, and holds otherwise. */
  replaced: number;
}

export interface Copying {
  /** In rows. */
  progress(what: 'Copying' | 'Comparing', done: number, total: number): void;
  /** Told of each ingest whose body is still to be read: it stays where it is. */
  without?(ingestId: string): void;
}

type Counts = Map<LogicalTable, number>;

/** @throws CopydeskError `invalid_request` where the target holds something else */
export async function copyStoreTo(
  from: TransferSource,
  to: TransferTarget,
  how: Copying,
): Promise<Compared[]> {
  const counts: Counts = new Map();
  for (const table of TABLES) counts.set(table, await from.count(table));
  await begin(from, to, counts);
  await copyRows(from, to, counts, how);
  const compared = await compare(from, to, counts, how);
  if (how.without) await tellBodies(from, how.without);
  // where something differs, the same call compares again and copies nothing
  if (compared.every(isEqual)) await to.finish();
  return compared;
}

export function isEqual({ from, to }: Compared): boolean {
  return from.digest === to.digest && from.rows === to.rows;
}

async function begin(from: TransferSource, to: TransferTarget, counts: Counts): Promise<void> {
  const identity = await identityOf(from, counts);
  const begun = await to.begun();
  if (begun === null) await to.begin(identity);
  else if (begun !== identity) {
    const sentence = `${to.name} holds the beginning of a copy of another database, or of this one before it was changed: name an empty one.`;
    throw new CopydeskError('invalid_request', sentence);
  }
}

/** Told by how many rows there are and by what has been counted, which every change of an article moves. */
async function identityOf(from: TransferSource, counts: Counts): Promise<string> {
  const counters: Row[] = [];
  const table = TABLES.find(({ name }) => name === 'counters')!;
  for await (const rows of from.rows(table, null)) counters.push(...rows);
  const told = [[...counts].map(([{ name }, count]) => [name, count]), counters];
  return hash('sha256', JSON.stringify(told));
}

async function copyRows(
  from: TransferSource,
  to: TransferTarget,
  counts: Counts,
  { progress }: Copying,
): Promise<void> {
  const articles = [...counts].find(([{ name }]) => name === 'articles')?.[1] ?? 0;
  const total = [...counts.values()].reduce((sum, count) => sum + count, articles);
  let before = 0;
  for (const [table, count] of counts) {
    let done = 0;
    for await (const rows of from.rows(table, await to.mark(table))) {
      const last = rows.at(-1)!.slice(0, table.key);
      await to.write(table, heldBy(to, table)(rows), last);
      done += rows.length;
      progress('Copying', before + done, total);
    }
    before += count;
  }
  await to.index((written) => {
    before += written;
    progress('Copying', before, total);
  });
}

async function tellBodies(from: TransferSource, without: (id: string) => void): Promise<void> {
  const table = TABLES.find(({ name }) => name === 'ingests')!;
  const [id, state, job] = ['id', 'state', 'job'].map((name) => Object.keys(table.columns).indexOf(name));
  for await (const rows of from.rows(table, null)) {
    for (const row of rows)
      if (row[job!] !== null && ['queued', 'running'].includes(String(row[state!])))
        without(String(row[id!]));
  }
}

/** Rows as a store holds them. */
function heldBy({ holds }: TransferSource, table: LogicalTable): (rows: Row[]) => Row[] {
  const types = columnsOf(table).map(([, type]) => type);
  if (!types.some((type) => type === 'text' || type === 'name')) return (rows) => rows;
  const held = (cell: Cell, i: number): Cell => {
    const type = types[i];
    return typeof cell === 'string' && (type === 'text' || type === 'name') ? holds(cell, type) : cell;
  };
  return (rows) => rows.map((row) => row.map(held));
}

async function compare(
  from: TransferSource,
  to: TransferTarget,
  counts: Counts,
  { progress }: Copying,
): Promise<Compared[]> {
  const total = [...counts.values()].reduce((sum, count) => sum + 2 * count, 0);
  let done = 0;
  const seen = (rows: number) => {
    done += rows;
    progress('Comparing', done, total);
  };
  const compared: Compared[] = [];
  for (const table of TABLES) {
    const [ours, theirs] = await Promise.all(
      [from, to].map((store) => lookedAt(store, table, [from, to], seen)),
    );
    compared.push({ table: table.name, from: ours!.held, to: theirs!.held, replaced: ours!.replaced });
  }
  return compared;
}

/** Both sides are looked at as both can hold them. */
async function lookedAt(
  store: TransferSource,
  table: LogicalTable,
  both: TransferSource[],
  seen: (rows: number) => void,
): Promise<{ held: Held; replaced: number }> {
  const sum = digestOf(table);
  let [count, replaced] = [0, 0];
  for await (const rows of store.rows(table, null)) {
    const held = both.reduce((made, side) => heldBy(side, table)(made), rows);
    for (const [i, row] of held.entries()) {
      sum.add(row);
      if (row !== rows[i]) replaced += row.filter((cell, at) => cell !== rows[i]![at]).length;
    }
    count += rows.length;
    seen(rows.length);
  }
  return { held: { rows: count, digest: sum.digest() }, replaced };
}

/** Rows with the same numbers at the beginning of their key are taken in an order that does not change with what becomes of their names. */
function digestOf(table: LogicalTable) {
  const sum = createHash('sha256');
  const key = columnsOf(table).slice(0, table.key);
  const isSteady = key.every(([, type]) => type !== 'name');
  const numbers = key.findIndex(([, type]) => type !== 'integer');
  let alike: string[] = [];
  let first: Row = [];
  function flush(): void {
    for (const line of alike.sort()) sum.update(line);
    alike = [];
  }
  return {
    add(row: Row): void {
      const line = `${JSON.stringify(row.map(plain))}\n`;
      if (isSteady) return void sum.update(line);
      if (alike.length > 0 && row.slice(0, numbers).some((number, i) => number !== first[i])) flush();
      if (alike.length === 0) first = row;
      alike.push(line);
    },
    digest(): string {
      flush();
      return sum.digest('hex');
    },
  };
}

function plain(cell: Cell): string | number | null {
  return cell !== null && typeof cell === 'object' ? Buffer.from(cell).toString('base64') : cell;
}
