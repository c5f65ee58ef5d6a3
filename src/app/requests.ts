/** Requests that are sent again: one at a time for each Idempotency-Key, and what is known of the ones before. */
import { CopydeskError } from '#domain/errors.ts';
import type { Answer, KeyedRequest, KnownRequest } from '#store/requests.ts';
import type { Store } from '#store/store.ts';

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
   * Does the work of a request with this key, told what came of it before.
   * @throws CopydeskError `idempotency_key_in_use` where another with the key is at work.
   */
  alone<T>(scope: string, key: string, work: (known: KnownRequest | null) => Promise<T>): Promise<T>;
  keep(request: KeyedRequest, answer: Answer): Promise<void>;
}

export function createRequests(store: Store): Requests {
  const atWork = new Set<string>();
  return {
    async alone(scope, key, work) {
      const name = JSON.stringify([scope, key]);
      if (atWork.has(name)) {
        const sentence =
          'A request with this Idempotency-Key is being answered: wait a moment, and send it again for the same answer.';
        throw new CopydeskError('idempotency_key_in_use', sentence);
      }
      atWork.add(name);
      try {
        return await work(await store.request(scope, key));
      } finally {
        atWork.delete(name);
      }
    },
    keep: (request, answer) => store.answerRequest(request, answer),
  };
}
