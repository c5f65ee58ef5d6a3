/** Keeps keys: takes them with the digest of their secret, never the secret; gives them back. */
import type Database from 'better-sqlite3';
import type { AccessKey, Actor } from '#domain/access.ts';
import { accessKeyOf, type KeptKey, nameTaken } from '../../accessRows.ts';
import { auditLog } from './audit.ts';

export function keyKeeper(db: Database.Database) {
  const { note } = auditLog(db);
  const all = db.prepare<[], KeptKey>('SELECT * FROM access_keys ORDER BY made_at, id');
  const insert = db.prepare<[string, string, Uint8Array, string, number, number | null]>(
    'INSERT INTO access_keys (id, name, digest, scopes, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const named = db.prepare<[string, string], KeptKey>(
    'SELECT * FROM access_keys WHERE (name = ? OR id = ?) AND revoked_at IS NULL',
  );
  const revoke = db.prepare<[number, string]>('UPDATE access_keys SET revoked_at = ? WHERE id = ?');
  const use = db.prepare<[number, string]>('UPDATE access_keys SET used_at = ? WHERE id = ?');

  const adding = db.transaction((key: Omit<AccessKey, 'madeAt' | 'revokedAt' | 'usedAt'>, actor: Actor) => {
    const { id, name, digest, scopes, expiresAt } = key;
    if (named.get(name, name)) throw nameTaken(name);
    insert.run(id, name, digest, JSON.stringify(scopes), Date.now(), expiresAt?.getTime() ?? null);
    note(actor, { action: 'key-made', subject: id, detail: { name, scopes, expiresAt } });
  });

  const revoking = db.transaction((nameOrId: string, actor: Actor): AccessKey | null => {
    const row = named.get(nameOrId, nameOrId);
    if (row === undefined) return null;
    const now = Date.now();
    revoke.run(now, row.id);
    note(actor, { action: 'key-revoked', subject: row.id, detail: { name: row.name } });
    return accessKeyOf({ ...row, revoked_at: now });
  });

  const using = db.transaction((uses: ReadonlyMap<string, Date>) => {
    for (const [id, at] of uses) use.run(at.getTime(), id);
  });

  return {
    keys: (): AccessKey[] => all.all().map(accessKeyOf),
    addKey: adding.immediate,
    revokeKey: revoking.immediate,
    noteKeyUses: using.immediate,
  };
}
