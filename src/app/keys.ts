/**
 * The form of keys: makes one with what is kept of it, and tells whether what somebody sent is one that is kept. A key is `cdk_ID_SECRET`: the id
 * finds the row, so that no secret is searched for. The secret has 256 random bits: nobody guesses it from its digest, so that a slow hash,
 * which passwords need, would only slow down every request.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccessKey } from '#domain/access.ts';

const FORM = /^cdk_([0-9a-f]{12})_([\w-]{43})$/;
const ID_BYTES = 6;
const SECRET_BYTES = 32;
const NO_DIGEST = Buffer.alloc(32);

export function makeKey(): { key: string; id: string; digest: Uint8Array } {
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { key: `cdk_${id}_${secret}`, id, digest: digestOf(secret) };
}

/** The kept key that this one is, where it may still be used. Takes as long for an unknown id as for a wrong secret. */
export function keySent(sent: string, kept: ReadonlyMap<string, AccessKey>, now: Date): AccessKey | null {
  const [, id = '', secret = ''] = FORM.exec(sent) ?? [];
  const key = kept.get(id);
  const isRight = timingSafeEqual(digestOf(secret), key?.digest ?? NO_DIGEST);
  return key && isRight && isLive(key, now) ? key : null;
}

/** Neither revoked nor expired. */
export function isLive({ revokedAt, expiresAt }: AccessKey, now: Date): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
