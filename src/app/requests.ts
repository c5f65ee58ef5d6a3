/** Requests that are sent again: one at a time for each Idempotency-Key over all servers, and what is known of the ones before. */
import { randomUUID } from 'node:crypto';
import { CopydeskError } from '#domain/errors.ts';
import type { Answer, KeyedRequest, KnownRequest } from '#store/requests.ts';
import type { Store } from '#store/store.ts';
import { HELD_MS, held } from './held.ts';

/** A request that may be sent again, and how far it came before. */
export interface Repeatable {
  request: KeyedRequest;
  /** The ingest it opened that ended before there was an answer, to be gone on with. */
  begun: string | null;
  /** The body it had that was accepted, to be read later. */
  accepted: string | null;
}

export interface Requests {
  /**
   * Does the work of a request with this key, told what came of it before, and who is at work on it now where several servers may be.
   * @throws CopydeskError `idempotency_key_in_use` where another with the key is at work.
   */
  alone<T>(
    scope: string,
    key: string,
    work: (known: KnownRequest | null, owner?: string) => Promise<T>,
  ): Promise<T>;
  keep(request: KeyedRequest, answer: Answer): Promise<void>;
}

export function createRequests(store: Store): Requests {
  const atWork = new Set<string>();
  /** Owners whose request has its answer, with which it is nobody's. */
  const answered = new Set<string>();

  /** The same over all servers; what was answered is nobody's. */
  async function overAll<T>(
    scope: string,
    key: string,
    work: (known: KnownRequest | null, owner?: string) => Promise<T>,
  ): Promise<T> {
    const { shared } = store;
    if (shared === null) return work(await store.request(scope, key));
    const owner = randomUUID();
    const say = () => shared.keepRequest(scope, key, owner, HELD_MS);
    if (!(await say())) throw inUse();
    const known = await store.request(scope, key);
    if (known?.answer) return work(known);
    try {
      return await held(say, () => work(known, owner));
    } finally {
      // who has the answer already may send it again at once; a claim that cannot be given back ends by itself
      if (!answered.delete(owner)) await shared.leaveRequest(scope, key, owner).catch(() => {});
    }
  }

  return {
    async alone(scope, key, work) {
      const name = JSON.stringify([scope, key]);
      if (atWork.has(name)) throw inUse();
      atWork.add(name);
      try {
        return await overAll(scope, key, work);
      } finally {
        atWork.delete(name);
      }
    },
    async keep(request, answer) {
      await store.answerRequest(request, answer);
      if (request.owner !== undefined) answered.add(request.owner);
    },
  };
}

function inUse(): CopydeskError {
  const sentence =
    'A request with this Idempotency-Key is being answered: wait a moment, and send it again for the same answer.';
  return new CopydeskError('idempotency_key_in_use', sentence);
}
