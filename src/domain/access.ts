/** Who may do what, and who did: scopes of keys, those who act, the entries of the audit log. */
import { z } from 'zod';

/**
 * `read` reads, `ingest` hands records in and reads what became of them, `admin` does all of it and changes what is stored. `ingest` does not
 * hold `read`: a scraper's key that leaks shows nobody the archive. `metrics` reads counts of the server and nothing else.
 */
export const SCOPES = ['read', 'ingest', 'admin', 'metrics'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who changes something: the name of the key, or the user of the machine the command line runs on. */
export interface Actor {
  via: 'http' | 'cli';
  name: string | null;
}
/** Where nobody said who. */
export const NOBODY: Actor = { via: 'http', name: null };

/** A key as it is kept: of its secret only the digest. */
export interface AccessKey {
  id: string;
  name: string;
  /** sha256 of the secret part. */
  digest: Uint8Array;
  scopes: Scope[];
  madeAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** To the hour. */
  usedAt: Date | null;
}

export const AUDITED = [
  'key-made',
  'key-revoked',
  'article-deleted',
  'articles-expired',
  'article-corrected',
  'people-merged',
  'person-split',
  'reprocess',
] as const;

export const AuditEntry = z
  .object({
    id: z.int(),
    at: z.iso.datetime(),
    actor: z
      .string()
      .nullable()
      .describe(
        'The name of the key, or the user of the machine for `cli`; null where the server asked for no key.',
      ),
    via: z.enum(['http', 'cli']),
    action: z.enum(AUDITED),
    subject: z.string().describe('The id of what was changed: of an article, a person, a key; `*` for all.'),
    detail: z.record(z.string(), z.unknown()).describe('More of it, by action. Never a text of an article.'),
  })
  .meta({ id: 'AuditEntry', description: 'Who changed what, kept for good.' });
export type AuditEntry = z.infer<typeof AuditEntry>;

/** What is left of an article that was taken down. */
export interface Tombstone {
  id: string;
  removedAt: Date;
}

const REASON_MAX = 2_000;
export const Reason = z
  .string()
  .trim()
  .min(1, { error: 'say why' })
  .max(REASON_MAX, { error: `give at most ${REASON_MAX} characters` });
