/** Tells when the file was last changed, by this connection or any other: for answers that need not be sent again. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { Changes } from '../store.ts';

export function changeWatch(db: Database.Database, path: string) {
  // the first moves with commits of other connections, the second with rows written by this one
  const others = db.prepare<[], number>('PRAGMA data_version').pluck();
  const own = db.prepare<[], number>('SELECT total_changes()').pluck();
  const opened = randomUUID();
  const count = () => `${others.get()}.${own.get()}`;
  let last = count();
  let at = lastWritten(path);

  return (): Changes => {
    const now = count();
    if (now !== last) at = new Date();
    last = now;
    return { revision: `${opened}.${now}`, at };
  };
}

/** Later than the last change by as much as SQLite took to write it out, never earlier; now, where there is no file. */
function lastWritten(path: string): Date {
  const written = [path, `${path}-wal`].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const latest = Math.max(...written);
  return latest === 0 ? new Date() : new Date(latest);
}
