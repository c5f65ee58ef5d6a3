/** Ingests that somebody waits for: with a result for each record, or with what became of all. */
import { CopydeskError } from '#domain/errors.ts';
import type { Ingest } from '#domain/ingest.ts';
import type { IngestReport, IngestResult } from '#domain/records.ts';
import type { Store } from '#store/store.ts';
import type { Ingester, Records } from './ingest.ts';

export interface IngestHooks {
  saved?: (results: IngestResult[]) => void;
  /** Bytes read so far. */
  bytes?: () => number;
}

export function createIngesting(store: Store, run: Ingester, ingestOf: (id: string) => Promise<Ingest>) {
  async function ingestAll(
    records: Records,
    origin: string,
    { saved = () => {}, bytes }: IngestHooks = {},
  ): Promise<Ingest> {
    const id = await store.openIngest(origin);
    try {
      await run({ id, records, saved, ...(bytes && { bytes }) });
      await store.closeIngest(id, { state: 'done' });
    } catch (error) {
      const known = error instanceof CopydeskError ? error : undefined;
      await store.closeIngest(id, { state: 'failed', error: known }).catch(() => {}); // the first error tells more
      throw error;
    }
    return ingestOf(id);
  }

  return {
    ingestAll,
    async ingest(
      records: Records,
      origin: string,
      progress: (done: number) => void = () => {},
    ): Promise<IngestReport> {
      const results: IngestResult[] = [];
      const saved = (settled: IngestResult[]) => {
        results.push(...settled);
        progress(results.length);
      };
      const { id, created, duplicates, rejected } = await ingestAll(records, origin, { saved });
      return { ingestId: id, created, duplicates, rejected, results };
    },
  };
}
