/** Keeps keys: takes them with the digest of their secret, never the secret; gives them back. */
import type { AccessKey, Actor } from '#domain/access.ts';
import { accessKeyOf, type KeptKey, nameTaken } from '../../accessRows.ts';
import type { Db, Pool } from '../db.ts';
import { auditLog } from './audit.ts';

const named = (db: Db, nameOrId: string) =>
  db.get<KeptKey>(
    'SELECT * FROM access_keys WHERE (name = $1 OR id = $1) AND revoked_at IS NULL FOR UPDATE',
    [nameOrId],
  );

export function keyKeeper(pool: Pool) {
  return {
    async keys(): Promise<AccessKey[]> {
      const rows = await pool.all<KeptKey>('SELECT * FROM access_keys ORDER BY made_at, id');
      return rows.map(accessKeyOf);
    },
    addKey: (key: Omit<AccessKey, 'madeAt' | 'revokedAt' | 'usedAt'>, actor: Actor): Promise<void> =>
      pool.writing(
        async (db) => {
          const { id, name, digest, scopes, expiresAt } = key;
          if (await named(db, name)) throw nameTaken(name);
          const made = await db.run(
            `INSERT INTO access_keys (id, name, digest, scopes, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING`,
            [id, name, digest, JSON.stringify(scopes), Date.now(), expiresAt?.getTime() ?? null],
          );
          if (made === 0) throw nameTaken(name); // at the same time, by another server
          await auditLog(db).note(actor, {
            action: 'key-made',
            subject: id,
            detail: { name, scopes, expiresAt },
          });
        },
        { alone: false },
      ),
    revokeKey: (nameOrId: string, actor: Actor): Promise<AccessKey | null> =>
      pool.writing(
        async (db) => {
          const row = await named(db, nameOrId);
          if (row === undefined) return null;
          const now = Date.now();
          await db.run('UPDATE access_keys SET revoked_at = $1 WHERE id = $2', [now, row.id]);
          const { name } = row;
          await auditLog(db).note(actor, { action: 'key-revoked', subject: row.id, detail: { name } });
          return accessKeyOf({ ...row, revoked_at: now });
        },
        { alone: false },
      ),
    /** Other servers note theirs, too: the latest stays. */
    async noteKeyUses(uses: ReadonlyMap<string, Date>): Promise<void> {
      await pool.writing(
        (db) =>
          db.run(
            `UPDATE access_keys k SET used_at = greatest(k.used_at, u.at)
             FROM unnest($1::text[], $2::bigint[]) u (id, at) WHERE k.id = u.id`,
            [[...uses.keys()], [...uses.values()].map((at) => at.getTime())],
          ),
        { alone: false },
      );
    },
  };
}
