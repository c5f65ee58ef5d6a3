/**
 * Ingest: takes records in order, has them cleaned in threads while those before them are saved, gives a result for each; a bad record
 * never stops the others. What is in memory is bounded, however many records there are.
 */
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import { CopydeskError } from '#domain/errors.ts';
import type { IngestResult } from '#domain/records.ts';
import type { Store } from '#store/store.ts';
import type { IngestInput } from './app.ts';
import type { Cleaner } from './cleaner.ts';
import { dumpDigest } from './digest.ts';
import type { Observed } from './observed.ts';
import { createSave, type SavedIngest, type Settled } from './save.ts';
import { createSites, pageOf, type Sites } from './sites.ts';

/** Records cleaned together; also what a crash loses at most. */
const BATCH_RECORDS = 100;
/** Keeps a batch of large pages within memory. */
const BATCH_BYTES = 16 * 1024 * 1024;
/** Articles of one ingest after which the index is worth tending: some minutes of ingest, and seconds of care. */
const MANY = 20_000;
/** How cleaning is kept ahead of saving, so that no thread waits while this one writes. */
interface Pace {
  /** Batches on their way to being clean while one is saved. */
  ahead: number;
  /** Dumps a thread is given at once: what it costs to hand them over is small beside the cleaning then. */
  together: number;
  /** What an ingest may have waiting for threads, for each: more, and requests of others would wait behind it. */
  inLine: number;
}
const BESIDE_OTHERS: Pace = { ahead: 2, together: 8, inLine: 2 };
/** A transaction takes half a second then. */
const ALONE: Pace = { ahead: 5, together: 32, inLine: 3 };

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
  { alone = false, observed }: { alone?: boolean | undefined; observed: Observed },
): Ingester {
  const saverOf = createSave(store, observed, alone);
  const sites = createSites(store);
  const { ahead, together, inLine: inLineEach } = alone ? ALONE : BESIDE_OTHERS;
  return async ({ id, records, skip = 0, bytes = () => 0, saved, isRepeatable, owner }) => {
    const inLine = pLimit(cleaner.threads * inLineEach);
    let created = 0;
    const counted = (results: IngestResult[]) => {
      created += results.filter(({ status }) => status === 'created').length;
      observed.settled(results);
      saved(results);
    };
    const saver = saverOf({ id, bytes, saved: counted, isRepeatable, owner });
    const waiting: Promise<Settled[]>[] = [];
    try {
      for await (const batch of batches(records, skip, (seconds) => observed.staged('read', seconds))) {
        goOn();
        const settled = settle(batch, { store, sites, together }, (tasks) =>
          inLine(() => {
            goOn(); // what waits in line is not begun any more
            return cleaner.cleanAll(tasks);
          }),
        );
        settled.catch(() => {}); // told in its turn
        waiting.push(settled);
        if (waiting.length > ahead) await saver.add(await waiting.shift()!);
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
    if (created >= MANY) await store.tend(goOn).catch(unlessStopped);
  };
}

/** What was stored is stored; the index is merged by and by, anyway. */
function unlessStopped(error: unknown): void {
  if (!(error instanceof CopydeskError && error.code === 'shutting_down'))
    process.emitWarning(error as Error);
}

type Clean = Cleaner['cleanAll'];

/** Cleans what is not known; who is to be saved has a submission, and is called rejected until it is. */
async function settle(
  batch: IngestInput[],
  { store, sites, together }: { store: Store; sites: Sites; together: number },
  clean: Clean,
): Promise<Settled[]> {
  const pending = batch.map((input) => ({
    input,
    digest: 'dump' in input ? dumpDigest(input.dump) : '',
    settled: { result: resultOf(input) } as Settled,
  }));
  const known = await store.knownDumps(pending.map((p) => p.digest).filter(Boolean));
  const fresh = pending.flatMap(({ input, digest, settled }) => {
    const stored = known.get(digest);
    if (stored) Object.assign(settled.result, { status: 'duplicate', id: stored, duplicateOf: 'dump' });
    else if ('error' in input) settled.result.error = rejection(input.error);
    else return [{ dump: input.dump, digest, settled }];
    return [];
  });
  const siteOf = await sites.knowing(fresh);
  await Promise.all(
    chunks(fresh, together).map(async (chunk) => {
      const known = chunk.map(({ dump }) => siteOf(dump));
      const tasks = chunk.map(({ dump }, i) => ({ dump, site: known[i]!.memory }));
      for (const [i, cleaned] of (await clean(tasks)).entries()) {
        const { dump, settled, digest } = chunk[i]!;
        if (cleaned instanceof CopydeskError) settled.result.error = rejection(cleaned);
        else {
          const { article, digest: articleDigest, prepared, prints } = cleaned;
          const site = pageOf(known[i]!, prints);
          settled.submission = { dump, dumpDigest: digest, articleDigest, article, prepared, site };
        }
      }
    }),
  );
  return pending.map((p) => p.settled);
}

function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** A record is rejected until it is known to be stored. */
function resultOf({ index, path, line, offset, uri, recordId }: IngestInput): IngestResult {
  return { index, path, line, offset, uri, recordId, status: 'rejected' };
}

function rejection(error: CopydeskError): NonNullable<IngestResult['error']> {
  return { code: error.code, detail: error.message, errors: error.places.length ? error.places : undefined };
}

async function* batches(
  records: Records,
  skip: number,
  told: (seconds: number) => void,
): AsyncGenerator<IngestInput[]> {
  let batch: IngestInput[] = [];
  let bytes = 0;
  let begun = performance.now();
  const read = () => told((performance.now() - begun) / 1000);
  for await (const record of records) {
    if (record.index < skip) {
      if (record.index % BATCH_RECORDS === 0) await setImmediate();
      continue;
    }
    batch.push(record);
    if ('dump' in record) bytes += record.dump.bytes.length;
    if (batch.length >= BATCH_RECORDS || bytes >= BATCH_BYTES) {
      read();
      yield batch;
      begun = performance.now();
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length === 0) return;
  read();
  yield batch;
}
