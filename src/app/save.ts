/** Takes cleaned dumps to the store a few at a time, so that a large batch, or many side by side, holds up nobody for long. */
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { SaveOutcome, Store, Submission } from '#store/store.ts';

/**
 * Characters of bodies saved in one transaction. Indexing takes about 0.4 µs a character of the main thread, and nobody is
 * answered meanwhile; far below this, commits begin to cost more than the rows.
 */
const SAVED_AT_ONCE = 100_000;
/** Keeping a byte of a dump, compressed, takes about a tenth of indexing a character. */
const BYTES_PER_CHARACTER = 10;

/** Gives outcomes in the order of the batch; each transaction is durable before the next begins. */
export type Save = (ingestId: string, batch: Submission[]) => Promise<SaveOutcome[]>;

export function createSave(store: Store): Save {
  // ingests side by side would otherwise save one after the other before anybody else has a turn
  const oneATurn = pLimit(1);
  return async (ingestId, batch) => {
    const outcomes: SaveOutcome[] = [];
    for (const slice of slices(batch)) {
      const saved = await oneATurn(async () => {
        const done = await store.save(ingestId, slice);
        await setImmediate();
        return done;
      });
      outcomes.push(...saved);
    }
    return outcomes;
  };
}

function* slices(batch: Submission[]): Generator<Submission[]> {
  let slice: Submission[] = [];
  let size = 0;
  for (const submission of batch) {
    slice.push(submission);
    size += submission.article.body.length + submission.dump.bytes.length / BYTES_PER_CHARACTER;
    if (size < SAVED_AT_ONCE) continue;
    yield slice;
    slice = [];
    size = 0;
  }
  if (slice.length) yield slice;
}
