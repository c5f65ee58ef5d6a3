/** The part of the port that keeps keys, the audit log, and what was taken down. */
import type { AccessKey, Actor, AuditEntry, Tombstone } from '#domain/access.ts';
import type { Paged, Position } from '#domain/query.ts';

export interface AccessStore {
  /** All keys that were ever made, oldest first. */
  keys(): Promise<AccessKey[]>;
  /** @throws CopydeskError `invalid_request` where a key that is not revoked has the name. */
  addKey(key: Omit<AccessKey, 'madeAt' | 'revokedAt' | 'usedAt'>, actor: Actor): Promise<void>;
  /** By name or id; null where no key that is not revoked has it. */
  revokeKey(nameOrId: string, actor: Actor): Promise<AccessKey | null>;
  /** When keys were last used, by their ids. */
  noteKeyUses(uses: ReadonlyMap<string, Date>): Promise<void>;

  /**
   * Takes an article down: its rows, index entries, dump, and people no other article names are gone when it resolves, and neither its dump nor
   * an article of the same words is stored again. False where there is no such article.
   */
  remove(articleId: string, by: { actor: Actor; reason: string }): Promise<boolean>;
  /**
   * Takes away the oldest articles that were published before a second (undated ones: came in), at most so many, as if they had never come in:
   * they leave no tombstone, and come in again when they are sent again. Gives how many.
   */
  removeBefore(second: number, most: number): Promise<number>;
  /** What is left of an article that was taken down; null where none was. */
  tombstone(articleId: string): Promise<Tombstone | null>;
  /**
   * Overwrites what is left of removed articles in the pages of the file, with others having turns in between. Gives how many there were.
   * @param goOn asked between steps; throws where the rest is to wait for the next time.
   */
  purge(goOn?: () => void): Promise<number>;

  /** Newest first. */
  searchAudit(query: { limit: number; after: Position | null }): Promise<Paged<AuditEntry>>;
  /** Notes a change that is not of the store itself; the store's own note themselves, in their transactions. */
  note(actor: Actor, entry: Pick<AuditEntry, 'action' | 'subject' | 'detail'>): Promise<void>;
}
