/**
 * Ingest: takes records in order, has them cleaned in threads while those before them are saved, gives a result for each; a bad record
 * never stops the others. What is in memory is bounded, however many records there are.
 */
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { IngestResult } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Store } from '#store/store.ts';
import type { IngestInput } from './app.ts';
import type { Cleaner } from './cleaner.ts';
import { dumpDigest } from './digest.ts';
import { createSave, type SavedIngest, type Settled } from './save.ts';

/** Records cleaned together; also what a crash loses at most. */
const BATCH_RECORDS = 100;
/** Keeps a batch of large pages within memory. */
const BATCH_BYTES = 16 * 1024 * 1024;
/** Batches on their way to being clean while one is saved: enough that no thread waits for the writer. */
const AHEAD = 2;
/** Dumps a thread is given at once: what it costs to hand them over is small beside the cleaning then. */
const TOGETHER = 8;
/** What an ingest may have waiting for threads, for each: more, and requests of others would wait behind it. */
const IN_LINE = 2;

export type Records = Iterable<IngestInput> | AsyncIterable<IngestInput>;

export interface Running extends Omit<SavedIngest, 'bytes'> {
  records: Records;
  /** Records settled before the process ended: they are passed over. */
  skip?: number;
  bytes?: () => number;
}

/** Resolves when all records are settled and durable. */
export type Ingester = (running: Running) => Promise<void>;

/** @param goOn asked before every batch; throws where the rest is to be left. */
export function createIngester(
  store: Store,
  cleaner: Cleaner,
  goOn: () => void,
  { alone = false } = {},
): Ingester {
  const saverOf = createSave(store, alone);
  return async ({ id, records, skip = 0, bytes = () => 0, saved }) => {
    const saver = saverOf({ id, bytes, saved });
    const inLine = pLimit(cleaner.threads * IN_LINE);
    const waiting: Promise<Settled[]>[] = [];
    try {
      for await (const batch of batches(records, skip)) {
        goOn();
        const settled = settle(batch, store, (dumps) =>
          inLine(() => {
            goOn(); // what waits in line is not begun any more
            return cleaner.cleanAll(dumps);
          }),
        );
        settled.catch(() => {}); // told in its turn
        waiting.push(settled);
        if (waiting.length > AHEAD) await saver.add(await waiting.shift()!);
        await setImmediate(); // a batch of known or bad records waits for nothing, and requests want their turn
      }
      while (waiting.length) {
        const settled = await waiting[0]!;
        goOn();
        await saver.add(settled);
        waiting.shift();
      }
      await saver.rest();
    } catch (error) {
      // what is clean need not be cleaned again when they are sent again
      if (error instanceof CopydeskError && error.code === 'shutting_down') await saver.rest();
      throw error;
    } finally {
      await Promise.allSettled(waiting);
    }
  };
}

type Clean = (dumps: Parameters<Cleaner['cleanAll']>[0]) => ReturnType<Cleaner['cleanAll']>;

/** Cleans what is not known; who is to be saved has a submission, and is called rejected until it is. */
async function settle(batch: IngestInput[], store: Store, clean: Clean): Promise<Settled[]> {
  const pending = batch.map((input) => ({
    input,
    digest: 'dump' in input ? dumpDigest(input.dump) : '',
    settled: { result: resultOf(input) } as Settled,
  }));
  const known = await store.knownDumps(pending.map((p) => p.digest).filter(Boolean));
  const fresh = pending.filter(({ input, digest, settled: { result } }) => {
    const stored = known.get(digest);
    if (stored) Object.assign(result, { status: 'duplicate', id: stored, duplicateOf: 'dump' });
    else if ('error' in input) result.error = rejection(input.error);
    else return true;
    return false;
  });
  await Promise.all(
    chunks(fresh).map(async (chunk) => {
      const dumps = chunk.map(({ input }) => (input as Extract<IngestInput, { dump: object }>).dump);
      for (const [i, cleaned] of (await clean(dumps)).entries()) {
        const { settled, digest } = chunk[i]!;
        if (cleaned instanceof CopydeskError) settled.result.error = rejection(cleaned);
        else {
          const { article, digest: articleDigest, prepared } = cleaned;
          settled.submission = { dump: dumps[i]!, dumpDigest: digest, articleDigest, article, prepared };
        }
      }
    }),
  );
  return pending.map((p) => p.settled);
}

function chunks<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / TOGETHER) }, (_, i) =>
    items.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
}

/** A record is rejected until it is known to be stored. */
function resultOf({ index, path, line, offset, uri, recordId }: IngestInput): IngestResult {
  return { index, path, line, offset, uri, recordId, status: 'rejected' };
}

function rejection(error: CopydeskError): NonNullable<IngestResult['error']> {
  return { code: error.code, detail: error.message, errors: error.places.length ? error.places : undefined };
}

async function* batches(records: Records, skip: number): AsyncGenerator<IngestInput[]> {
  let batch: IngestInput[] = [];
  let bytes = 0;
  for await (const record of records) {
    if (record.index < skip) {
      if (record.index % BATCH_RECORDS === 0) await setImmediate();
      continue;
    }
    batch.push(record);
    if ('dump' in record) bytes += record.dump.bytes.length;
    if (batch.length >= BATCH_RECORDS || bytes >= BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length) yield batch;
}
