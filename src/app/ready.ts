/** Whether the server can do its work now: takes what it stands on, asks each, and throws where one does not answer in time. */
import { setTimeout } from 'node:timers/promises';
import { CopydeskError } from '#domain/errors.ts';
import type { Store } from '#store/store.ts';
import type { Cleaner } from './cleaner.ts';

/** Those who ask wait for a few seconds; what takes longer is stuck. */
const LIMIT_MS = 2_000;
/** No person has it. */
const NOBODYS_ID = 0;

/**
 * The store is open, so its schema is up to date. Nothing is written.
 * @throws CopydeskError `shutting_down`, `storage_error` or `not_ready`
 */
export async function checkReady(store: Store, cleaner: Cleaner, goOn: () => void): Promise<void> {
  goOn();
  const stuck = new AbortController();
  const answered = (async () => {
    await store.countArticles(); // where writes go
    await store.personHead(NOBODYS_ID); // where questions go
    return true;
  })();
  const late = setTimeout(LIMIT_MS, false, { signal: stuck.signal, ref: false });
  late.catch(() => {}); // the other was first
  try {
    if (!(await Promise.race([answered, late]))) {
      throw new CopydeskError('not_ready', `The database did not answer within ${LIMIT_MS / 1000} seconds.`);
    }
  } finally {
    stuck.abort();
  }
  if (!cleaner.canWork()) throw new CopydeskError('not_ready', 'Threads that clean documents do not start.');
}
