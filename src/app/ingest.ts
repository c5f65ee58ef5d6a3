/** Ingest: takes records in order, gives a report with one result for each; a bad record never stops the others. */
import { setImmediate } from 'node:timers/promises';
import type { IngestReport, IngestResult } from '#domain/api.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Store, Submission } from '#store/store.ts';
import type { IngestInput } from './app.ts';
import type { Cleaner } from './cleaner.ts';
import { dumpDigest } from './digest.ts';
import { createSave, type Save } from './save.ts';

/** Records cleaned together; also what a crash loses at most. */
const BATCH_RECORDS = 100;
/** Keeps a batch of large pages within memory. */
const BATCH_BYTES = 16 * 1024 * 1024;
type Prepared = { submission: Submission; result: IngestResult };

/** @param goOn asked before every batch; throws where the rest is to be left. */
export function createIngest(store: Store, cleaner: Cleaner, goOn: () => void) {
  const save = createSave(store);
  return async function ingest(
    records: Iterable<IngestInput> | AsyncIterable<IngestInput>,
    origin: string,
    progress: (done: number) => void = () => {},
  ): Promise<IngestReport> {
    const ingestId = await store.openIngest(origin);
    const results: IngestResult[] = [];
    const counts = () => {
      const count = (status: IngestResult['status']) => results.filter((r) => r.status === status).length;
      return { created: count('created'), duplicates: count('duplicate'), rejected: count('rejected') };
    };
    try {
      for await (const batch of batches(records)) {
        goOn();
        results.push(...(await ingestBatch({ store, cleaner, save }, ingestId, batch)));
        progress(results.length);
        await setImmediate(); // a batch of known or bad records waits for nothing, and requests want their turn
      }
    } finally {
      await store.closeIngest(ingestId, counts());
    }
    return { ingestId, ...counts(), results };
  };
}

async function ingestBatch(
  { store, cleaner, save }: { store: Store; cleaner: Cleaner; save: Save },
  ingestId: string,
  batch: IngestInput[],
): Promise<IngestResult[]> {
  const pending = batch.map((input) => ({
    input,
    digest: 'dump' in input ? dumpDigest(input.dump) : '',
    result: resultOf(input),
  }));
  const known = await store.knownDumps(pending.map((p) => p.digest).filter(Boolean));
  const prepared = await Promise.all(
    pending.map(async ({ input, digest: dumpDigest, result }): Promise<Prepared | null> => {
      const stored = known.get(dumpDigest);
      if (stored) {
        Object.assign(result, { status: 'duplicate', id: stored, duplicateOf: 'dump' });
        return null;
      }
      try {
        if ('error' in input) throw input.error;
        const { article, digest: articleDigest } = await cleaner.clean(input.dump);
        return { result, submission: { dump: input.dump, dumpDigest, articleDigest, article } };
      } catch (error) {
        result.error = rejection(error);
        return null;
      }
    }),
  );
  const fresh = prepared.filter((p) => p !== null);
  const outcomes = await save(
    ingestId,
    fresh.map(({ submission }) => submission),
  );
  for (const [i, outcome] of outcomes.entries()) {
    const { status, id } = outcome;
    Object.assign(fresh[i]!.result, { status, id, ...('of' in outcome && { duplicateOf: outcome.of }) });
  }
  return pending.map((p) => p.result);
}

/** A record is rejected until it is known to be stored. */
function resultOf({ index, path, line, offset, uri, recordId }: IngestInput): IngestResult {
  return { index, path, line, offset, uri, recordId, status: 'rejected' };
}

/** Only errors of a record become results; a store that fails is the whole request's error. */
function rejection(error: unknown): NonNullable<IngestResult['error']> {
  if (!(error instanceof CopydeskError)) throw error;
  return { code: error.code, detail: error.message, errors: error.places.length ? error.places : undefined };
}

async function* batches(
  records: Iterable<IngestInput> | AsyncIterable<IngestInput>,
): AsyncGenerator<IngestInput[]> {
  let batch: IngestInput[] = [];
  let bytes = 0;
  for await (const record of records) {
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
