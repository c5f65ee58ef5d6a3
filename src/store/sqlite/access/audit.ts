/** Keeps the log of changes: takes entries inside the transaction of the change, gives pages of them. */
import type Database from 'better-sqlite3';
import type { Actor, AuditEntry } from '#domain/access.ts';
import type { Paged, Position } from '#domain/query.ts';
import { auditEntryOf, type KeptEntry } from '../../accessRows.ts';
import { paged, walkOf } from '../../paging.ts';

const COLUMNS = 'SELECT id, at, actor, via, action, subject, detail FROM audit';

export function auditLog(db: Database.Database) {
  const insert = db.prepare<[number, string | null, string, string, string, string]>(
    'INSERT INTO audit (at, actor, via, action, subject, detail) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const ways = {
    down: db.prepare<[bigint, bigint, number], KeptEntry>(
      `${COLUMNS} WHERE id > ? AND id < ? ORDER BY id DESC LIMIT ?`,
    ),
    up: db.prepare<[bigint, bigint, number], KeptEntry>(
      `${COLUMNS} WHERE id > ? AND id < ? ORDER BY id LIMIT ?`,
    ),
  };
  return {
    note(
      { name, via }: Actor,
      { action, subject, detail }: Pick<AuditEntry, 'action' | 'subject' | 'detail'>,
    ): void {
      insert.run(Date.now(), name, via, action, subject, JSON.stringify(detail));
    },
    searchAudit(query: { limit: number; after: Position | null }): Paged<AuditEntry> {
      const { way, above, below } = walkOf({ sort: 'newest', after: query.after });
      const rows = ways[way].all(above, below, query.limit + 1);
      return paged(rows, query, ({ id }) => ({ key: id }), auditEntryOf);
    },
  };
}
