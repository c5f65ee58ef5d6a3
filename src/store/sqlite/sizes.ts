/** Takes an open database, tells how large its file is, and the log that is written before it. */
import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';

export function sizesOf(db: Database.Database): { database: number; log: number } {
  const size = (end: string) => statSync(`${db.name}${end}`, { throwIfNoEntry: false })?.size ?? 0;
  return { database: size(''), log: size('-wal') };
}
