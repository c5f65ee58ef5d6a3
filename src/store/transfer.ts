/**
 * The part of the port for moving a whole store to another engine: what logical tables are (logicalTables.ts lists them), and what an engine that is
 * copied from, or to, gives. Full-text rows are none: the engine that is copied to makes them of the others.
 */
/** `name` is a text that stands in an index, which some engines cut. */
export type ColumnType = 'text' | 'name' | 'integer' | 'real' | 'bytes';
export type Cell = string | number | Uint8Array | null;
/** In the order of the columns. */
export type Row = readonly Cell[];

export interface LogicalTable {
  name: string;
  /** How many of the first columns are the key, by which rows are in order. */
  key: number;
  columns: Readonly<Record<string, ColumnType>>;
}

/** A store to copy from, as it is at one moment. */
export interface TransferSource {
  /** As errors and tables tell it. */
  readonly name: string;
  /** What a text becomes here; texts that stay as they are where the engine takes all of them. */
  readonly holds: (text: string, type: 'text' | 'name') => string;
  count(table: LogicalTable): Promise<number>;
  /** In order of the key, many at a time. @param after the key of the row before the first; null for all */
  rows(table: LogicalTable, after: Row | null): AsyncIterable<Row[]>;
  close(): Promise<void>;
}

/** A store to copy to: empty, or the beginning of a copy. Nobody else writes it meanwhile. */
export interface TransferTarget extends TransferSource {
  /** The identity of what it is the beginning of a copy of; null where it is empty. @throws CopydeskError `invalid_request` for another store */
  begun(): Promise<string | null>;
  /** Notes what it becomes a copy of. */
  begin(identity: string): Promise<void>;
  /** The key of the last row that was written, as the source has it. */
  mark(table: LogicalTable): Promise<Row | null>;
  /** All or nothing, with the mark. @param last the key of the last of them, as the source has it */
  write(table: LogicalTable, rows: Row[], last: Row): Promise<void>;
  /** Makes the full-text rows of all articles that have none. @param progress is told how many articles have theirs */
  index(progress: (articles: number) => void): Promise<void>;
  /** Makes it a store like any other, once all is there. */
  finish(): Promise<void>;
}

export function columnsOf(table: LogicalTable): [name: string, type: ColumnType][] {
  return Object.entries(table.columns);
}
