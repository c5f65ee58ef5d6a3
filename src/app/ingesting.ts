/** Ingests that somebody waits for: with a result for each record, or with what became of all. */
import { randomUUID } from 'node:crypto';
import { CopydeskError } from '#domain/errors.ts';
import type { Ingest } from '#domain/ingest.ts';
import type { IngestReport, IngestResult } from '#domain/records.ts';
import type { Store } from '#store/store.ts';
import { HELD_MS, held } from './held.ts';
import type { Ingester, Records } from './ingest.ts';
import type { Repeatable } from './requests.ts';

export interface IngestHooks {
  /** Called with results in their order, once they are durable. */
  saved?: (results: IngestResult[]) => void;
  /** Bytes read so far. */
  bytes?: () => number;
  /** The request behind it, where it came with an Idempotency-Key. */
  repeatable?: Repeatable | undefined;
}

export function createIngesting(store: Store, run: Ingester, ingestOf: (id: string) => Promise<Ingest>) {
  async function ingestAll(
    records: Records,
    origin: string,
    { saved = () => {}, bytes, repeatable }: IngestHooks = {},
  ): Promise<Ingest> {
    const begun = repeatable?.begun ?? null;
    const owner = repeatable?.request.owner;
    const settled = begun === null ? [] : await store.reopenIngest(begun, owner);
    const id = begun ?? (await store.openIngest(origin, undefined, repeatable?.request));
    if (settled.length) saved(settled);
    const running = {
      id,
      records,
      skip: settled.length,
      saved,
      isRepeatable: repeatable !== undefined,
      owner,
      ...(bytes && { bytes }),
    };
    try {
      await alive(id, owner, () => run(running));
      await store.closeIngest(id, { state: 'done', owner });
    } catch (error) {
      const known = error instanceof CopydeskError ? error : undefined;
      // the first error tells more
      await store.closeIngest(id, { state: 'failed', error: known, owner }).catch(() => {});
      throw error;
    }
    return ingestOf(id);
  }

  /** Other servers are told that somebody is at work, however slowly records come. */
  async function alive(id: string, owner = randomUUID() as string, work: () => Promise<void>): Promise<void> {
    const { shared } = store;
    await (shared === null ? work() : held(() => shared.keepIngest(id, owner, HELD_MS), work));
  }

  return {
    ingestAll,
    async ingest(records: Records, origin: string, hooks: IngestHooks = {}): Promise<IngestReport> {
      const results: IngestResult[] = [];
      const saved = (settled: IngestResult[]) => {
        results.push(...settled);
        hooks.saved?.(settled);
      };
      const { id, created, duplicates, rejected } = await ingestAll(records, origin, { ...hooks, saved });
      return { ingestId: id, created, duplicates, rejected, results };
    },
  };
}
