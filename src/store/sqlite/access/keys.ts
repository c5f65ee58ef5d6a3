/** Keeps keys: takes them with the digest of their secret, never the secret; gives them back. */
import type Database from 'better-sqlite3';
import type { AccessKey, Actor, Scope } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import { auditLog } from './audit.ts';

interface Row {
  id: string;
  name: string;
  digest: Buffer;
  scopes: string;
  made_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  used_at: number | null;
}

export function keyKeeper(db: Database.Database) {
  const { note } = auditLog(db);
  const all = db.prepare<[], Row>('SELECT * FROM access_keys ORDER BY made_at, id');
  const insert = db.prepare<[string, string, Uint8Array, string, number, number | null]>(
    'INSERT INTO access_keys (id, name, digest, scopes, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const named = db.prepare<[string, string], Row>(
    'SELECT * FROM access_keys WHERE (name = ? OR id = ?) AND revoked_at IS NULL',
  );
  const revoke = db.prepare<[number, string]>('UPDATE access_keys SET revoked_at = ? WHERE id = ?');
  const use = db.prepare<[number, string]>('UPDATE access_keys SET used_at = ? WHERE id = ?');

  const adding = db.transaction((key: Omit<AccessKey, 'madeAt' | 'revokedAt' | 'usedAt'>, actor: Actor) => {
    const { id, name, digest, scopes, expiresAt } = key;
    if (named.get(name, name)) {
      const sentence = `There is a key with the name ${name}: revoke it first, or take another name.`;
      throw new CopydeskError('invalid_request', sentence);
    }
    insert.run(id, name, digest, JSON.stringify(scopes), Date.now(), expiresAt?.getTime() ?? null);
    note(actor, { action: 'key-made', subject: id, detail: { name, scopes, expiresAt } });
  });

  const revoking = db.transaction((nameOrId: string, actor: Actor): AccessKey | null => {
    const row = named.get(nameOrId, nameOrId);
    if (row === undefined) return null;
    const now = Date.now();
    revoke.run(now, row.id);
    note(actor, { action: 'key-revoked', subject: row.id, detail: { name: row.name } });
    return keyOf({ ...row, revoked_at: now });
  });

  const using = db.transaction((uses: ReadonlyMap<string, Date>) => {
    for (const [id, at] of uses) use.run(at.getTime(), id);
  });

  return {
    keys: (): AccessKey[] => all.all().map(keyOf),
    addKey: adding.immediate,
    revokeKey: revoking.immediate,
    noteKeyUses: using.immediate,
  };
}

function keyOf(row: Row): AccessKey {
  const date = (at: number | null) => (at === null ? null : new Date(at));
  return {
    id: row.id,
    name: row.name,
    digest: row.digest,
    scopes: JSON.parse(row.scopes) as Scope[],
    madeAt: new Date(row.made_at),
    expiresAt: date(row.expires_at),
    revokedAt: date(row.revoked_at),
    usedAt: date(row.used_at),
  };
}
