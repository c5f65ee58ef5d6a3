/** Ingest: takes records in order, gives a report with one result for each; a bad record never stops the others. */
import type { IngestReport, IngestResult } from '#domain/api.ts';
import type { Article } from '#domain/article.ts';
import type { Dump } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { Store } from '#store/store.ts';
import type { IngestInput } from './app.ts';
import type { Cleaner } from './cleaner.ts';
import { articleDigest, dumpDigest } from './digest.ts';

/** Full-text indexing is cheaper in batches (1,000 is the knee), but a batch is also what a crash loses: 100 costs a tenth. */
const BATCH_RECORDS = 100;
/** Keeps a batch of large pages within memory. */
const BATCH_BYTES = 16 * 1024 * 1024;

type Pending = { input: IngestInput; result: IngestResult };
type Cleaned = Pending & { dump: Dump; digest: string; article: Article };

export function createIngest(store: Store, cleaner: Cleaner) {
  return async function ingest(
    records: Iterable<IngestInput> | AsyncIterable<IngestInput>,
    origin: string,
    progress: (done: number) => void = () => {},
  ): Promise<IngestReport> {
    const ingestId = await store.openIngest(origin);
    const results: IngestResult[] = [];
    for await (const batch of batches(records)) {
      results.push(...(await ingestBatch(store, cleaner, ingestId, batch)));
      progress(results.length);
    }
    const count = (status: IngestResult['status']) => results.filter((r) => r.status === status).length;
    const counts = { created: count('created'), duplicates: count('duplicate'), rejected: count('rejected') };
    await store.closeIngest(ingestId, counts);
    return { ingestId, ...counts, results };
  };
}

async function ingestBatch(
  store: Store,
  cleaner: Cleaner,
  ingestId: string,
  batch: IngestInput[],
): Promise<IngestResult[]> {
  const pending = batch.map((input) => ({
    input,
    digest: 'dump' in input ? dumpDigest(input.dump) : '',
    result: {
      index: input.index,
      line: input.line,
      recordId: input.recordId,
      status: 'rejected',
    } as IngestResult,
  }));
  const known = await store.knownDumps(pending.map((p) => p.digest).filter(Boolean));
  const cleaned = await Promise.all(
    pending.map(async ({ input, digest, result }): Promise<Cleaned | null> => {
      const article = known.get(digest);
      if (article) Object.assign(result, { status: 'duplicate', id: article, duplicateOf: 'dump' });
      if (article) return null;
      try {
        if ('error' in input) throw input.error;
        return { input, result, digest, dump: input.dump, article: await cleaner.clean(input.dump) };
      } catch (error) {
        result.error = rejection(error);
        return null;
      }
    }),
  );
  const fresh = cleaned.filter((c) => c !== null);
  const outcomes = await store.save(
    ingestId,
    fresh.map(({ dump, digest, article }) => ({
      dump,
      dumpDigest: digest,
      articleDigest: articleDigest(article),
      article,
    })),
  );
  outcomes.forEach((outcome, i) => {
    const { result } = fresh[i]!;
    if (outcome.status === 'created') Object.assign(result, { status: 'created', id: outcome.id });
    else Object.assign(result, { status: 'duplicate', id: outcome.id, duplicateOf: outcome.of });
  });
  return pending.map((p) => p.result);
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
