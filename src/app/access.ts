/** The use cases around who may do what: keys made, listed and revoked; articles taken down; the audit log read. */
import { setTimeout } from 'node:timers/promises';
import { type AccessKey, type Actor, type AuditEntry, SCOPES, type Scope } from '#domain/access.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Store } from '#store/store.ts';
import type { Listed } from './asked.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import { makeKey } from './keys.ts';
import { listedItems } from './listed.ts';

/** How long after the last article was taken down its words are purged: whoever takes down many makes one purge. */
const PURGE_AFTER_MS = 5_000;
/** Articles in one transaction: others wait for it. */
const EXPIRED_AT_ONCE = 50;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,79}$/u;

export interface KeyRequest {
  name: string;
  scopes: string[];
  expiresAt: Date | null;
}

export interface Access {
  keyring: Keyring;
  /** The key itself, which is told once and kept nowhere. @throws CopydeskError `invalid_request`. */
  makeKey(request: KeyRequest, actor: Actor): Promise<string>;
  keys(): Promise<AccessKey[]>;
  /** @param key its name or id. @throws CopydeskError `not_found`. */
  revokeKey(key: string, actor: Actor): Promise<AccessKey>;
  /** The article is gone when it resolves; its words leave the pages of the file at `purge`. @throws CopydeskError `not_found` or `taken_down`. */
  deleteArticle(id: string, by: { actor: Actor; reason: string }): Promise<void>;
  /**
   * Takes away all articles published before an instant, undated ones that came in before it, as if they had never come in.
   * @param told how many so far
   */
  expire(before: Date, actor: Actor, told?: (articles: number) => void): Promise<number>;
  /** The error for an article that is not there: `taken_down`, or `not_found`. */
  missing(id: string): Promise<CopydeskError>;
  /** Overwrites what removed articles left in the file. Gives how many they were. */
  purge(): Promise<number>;
  /** The same in the background, a while after it was last asked for. */
  purgeSoon(onFault?: (error: unknown) => void): void;
  audit(page: { limit: number; cursor?: string | undefined }): Promise<Listed<AuditEntry>>;
  /** Ends what runs in the background. */
  close(): Promise<void>;
}

/** @param goOn throws where background work is to end. */
export function createAccess(store: Store, goOn: () => void): Access {
  const keyring = createKeyring(store);
  let purging: Promise<unknown> = Promise.resolve();
  let waiting: AbortController | null = null;

  function purge(): Promise<number> {
    const run = purging.then(() => store.purge(goOn));
    purging = run.catch(() => {});
    return run;
  }

  async function missing(id: string): Promise<CopydeskError> {
    const grave = await store.tombstone(id);
    if (!grave) return new CopydeskError('not_found', `There is no article with the id ${id}.`);
    const day = grave.removedAt.toISOString().slice(0, 10);
    return new CopydeskError(
      'taken_down',
      `The article ${id} was taken down on ${day}, and does not come back.`,
    );
  }

  return {
    keyring,
    async makeKey({ name, scopes, expiresAt }, actor) {
      if (!NAME.test(name)) {
        throw refusal(
          `\`${name}\` is no name for a key: give letters, digits, spaces and . _ @ -, 80 at most.`,
        );
      }
      const unknown = scopes.filter((scope) => !(SCOPES as readonly string[]).includes(scope));
      if (unknown.length || scopes.length === 0)
        throw refusal(`The scopes of a key are one or several of ${SCOPES.join(', ')}, with commas between.`);
      if (expiresAt && expiresAt.getTime() <= Date.now()) throw refusal('A key must expire later than now.');
      const { key, id, digest } = makeKey();
      await store.addKey({ id, name, digest, scopes: [...new Set(scopes)] as Scope[], expiresAt }, actor);
      keyring.changed();
      return key;
    },
    keys: () => store.keys(),
    async revokeKey(key, actor) {
      const revoked = await store.revokeKey(key, actor);
      if (!revoked) throw new CopydeskError('not_found', `There is no key ${key} that could be revoked.`);
      keyring.changed();
      return revoked;
    },
    async deleteArticle(id, by) {
      if (!(await store.remove(id, by))) throw await missing(id);
    },
    async expire(before, actor, told = () => {}) {
      const second = Math.ceil(before.getTime() / 1000);
      let articles = 0;
      try {
        for (;;) {
          goOn();
          const removed = await store.removeBefore(second, EXPIRED_AT_ONCE);
          if (removed === 0) return articles;
          articles += removed;
          told(articles);
        }
      } finally {
        const detail = { before: before.toISOString(), articles };
        if (articles > 0) await store.note(actor, { action: 'articles-expired', subject: '*', detail });
      }
    },
    missing,
    purge,
    purgeSoon(onFault = () => {}) {
      if (store.isReadOnly) return;
      waiting?.abort();
      const mine = new AbortController();
      waiting = mine;
      setTimeout(PURGE_AFTER_MS, undefined, { signal: mine.signal, ref: false })
        .then(purge)
        .catch((error) => {
          if (!mine.signal.aborted && (error as CopydeskError).code !== 'shutting_down') onFault(error);
        });
    },
    audit: ({ limit, cursor }) =>
      listedItems(['audit', {}], cursor, (after) => store.searchAudit({ limit, after })),
    async close() {
      waiting?.abort();
      await purging;
      await keyring.flush();
    },
  };
}

function refusal(sentence: string): CopydeskError {
  return new CopydeskError('invalid_request', sentence);
}
