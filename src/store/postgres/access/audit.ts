/** Keeps the log of changes: takes entries inside the transaction of the change, gives pages of them. */
import type { Actor, AuditEntry } from '#domain/access.ts';
import type { Paged, Position } from '#domain/query.ts';
import { auditEntryOf, type KeptEntry } from '../../accessRows.ts';
import { paged, walkOf } from '../../paging.ts';
import type { Db } from '../db.ts';

const COLUMNS = 'SELECT id, at, actor, via, action, subject, detail FROM audit';
const ORDER = { down: 'ORDER BY id DESC', up: 'ORDER BY id' };

export function auditLog(db: Db) {
  return {
    async note(
      { name, via }: Actor,
      { action, subject, detail }: Pick<AuditEntry, 'action' | 'subject' | 'detail'>,
    ): Promise<void> {
      await db.run(
        'INSERT INTO audit (at, actor, via, action, subject, detail) VALUES ($1, $2, $3, $4, $5, $6)',
        [Date.now(), name, via, action, subject, JSON.stringify(detail)],
      );
    },
    async searchAudit(query: { limit: number; after: Position | null }): Promise<Paged<AuditEntry>> {
      const { way, above, below } = walkOf({ sort: 'newest', after: query.after });
      const rows = await db.all<KeptEntry>(`${COLUMNS} WHERE id > $1 AND id < $2 ${ORDER[way]} LIMIT $3`, [
        above,
        below,
        query.limit + 1,
      ]);
      return paged(rows, query, ({ id }) => ({ key: id }), auditEntryOf);
    },
  };
}
