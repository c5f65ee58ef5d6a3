/** What every engine makes of the rows of keys and of the audit log. */
import type { AccessKey, AuditEntry, Scope } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';

export interface KeptKey {
  id: string;
  name: string;
  digest: Buffer;
  scopes: string;
  made_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  used_at: number | null;
}

export type KeptEntry = Omit<AuditEntry, 'at' | 'detail'> & { at: number; detail: string };

export function accessKeyOf(row: KeptKey): AccessKey {
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

export function nameTaken(name: string): CopydeskError {
  const sentence = `There is a key with the name ${name}: revoke it first, or take another name.`;
  return new CopydeskError('invalid_request', sentence);
}

export function auditEntryOf({ at, detail, ...row }: KeptEntry): AuditEntry {
  return { ...row, at: new Date(at).toISOString(), detail: JSON.parse(detail) as Record<string, unknown> };
}
