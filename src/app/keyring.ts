/** The keys of the store as requests are held against them: kept in memory, read again so often that a revoked key ends within a second. */
import type { AccessKey } from '#domain/access.ts';
import type { AccessStore } from '#store/access.ts';
import { keySent } from './keys.ts';

/** Half of what is promised: reading takes its time, too. */
const FRESH_MS = 500;
/** Before a key that nobody knows is refused: it may have been made just now. Not each time, or whoever sends made-up keys would have them read all day. */
const UNKNOWN_MS = 50;
/** The last use is kept to the hour: finer, every request would become a write. */
const USE_STEP_MS = 3_600_000;

export interface Keyring {
  /** The live key that was sent, or null. @throws CopydeskError `storage_error` where keys cannot be read: nobody gets in then. */
  find(sent: string): Promise<AccessKey | null>;
  /** Whether a key was ever made: from then on they are wanted, revoked ones included, or the last one revoked would open the door. */
  areMade(): Promise<boolean>;
  /** Has keys read again before the next request: they were changed here. */
  changed(): void;
  /** Writes down when keys were last used. */
  flush(): Promise<void>;
}

export function createKeyring(
  store: Pick<AccessStore, 'keys' | 'noteKeyUses'>,
  now = () => Date.now(),
): Keyring {
  let kept = new Map<string, AccessKey>();
  let readAt = Number.NEGATIVE_INFINITY;
  let changes = 0;
  let reading: Promise<void> | null = null;
  const uses = new Map<string, Date>(); // of keys that are kept: no more than there are

  async function read(): Promise<void> {
    const [began, seen] = [now(), changes];
    void flush(); // while another process writes, it waits, and nobody who reads is to wait for that
    kept = new Map((await store.keys()).map((key) => [key.id, key]));
    if (seen === changes) readAt = began;
  }

  async function fresh(ms = FRESH_MS): Promise<void> {
    if (now() - readAt < ms) return;
    reading ??= read().finally(() => {
      reading = null;
    });
    await reading;
  }

  async function flush(): Promise<void> {
    if (uses.size === 0) return;
    const noted = new Map(uses);
    uses.clear();
    await store.noteKeyUses(noted).catch(() => {}); // a locked file must not keep anybody out
  }

  return {
    async find(sent) {
      await fresh();
      const known = () => keySent(sent, kept, new Date(now()));
      let key = known();
      if (!key) {
        await fresh(UNKNOWN_MS);
        key = known();
      }
      if (key && now() - (key.usedAt?.getTime() ?? 0) >= USE_STEP_MS) {
        key.usedAt = new Date(now());
        uses.set(key.id, key.usedAt);
      }
      return key;
    },
    async areMade() {
      await fresh();
      return kept.size > 0;
    },
    changed() {
      changes++;
      readAt = Number.NEGATIVE_INFINITY;
    },
    flush,
  };
}
