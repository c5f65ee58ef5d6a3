/** Ingests as they are told of: takes what the store keeps of them, gives lists, progress and rates; and ends one that runs. */
import { CopydeskError } from '#domain/errors.ts';
import type { Ingest, IngestRow } from '#domain/ingest.ts';
import type { IngestResult } from '#domain/records.ts';
import type { Store } from '#store/store.ts';
import type { Listed } from './asked.ts';
import { listedItems } from './listed.ts';

export interface PageSearch {
  limit: number;
  cursor?: string | undefined;
}

export function createIngests(store: Store) {
  async function found(id: string): Promise<Ingest> {
    const row = await store.ingest(id);
    if (row === null) throw new CopydeskError('not_found', `There is no ingest with the id ${id}.`);
    return shown(row);
  }
  return {
    ingestOf: found,
    async ingests({ limit, cursor }: PageSearch): Promise<Listed<Ingest>> {
      const page = await listedItems(['ingests', {}], cursor, (after) => store.ingests({ limit, after }));
      return { ...page, items: page.items.map(shown) };
    },
    async rejectedRecords(id: string, { limit, cursor }: PageSearch): Promise<Listed<IngestResult>> {
      await found(id);
      return listedItems(['rejected', { id }], cursor, (after) =>
        store.rejectedRecords(id, { limit, after }),
      );
    },
    /** @throws CopydeskError `ingest_ended` for one that is done or has failed; one cancelled before stays so. */
    async cancelIngest(id: string): Promise<Ingest> {
      const ended = await store.closeIngest(id, { state: 'cancelled' });
      const ingest = await found(id);
      if (ended || ingest.state === 'cancelled') return ingest;
      throw new CopydeskError(
        'ingest_ended',
        `The ingest is ${ingest.state} already, and nothing is left to cancel; what was stored stays.`,
      );
    },
  };
}

function shown(row: IngestRow): Ingest {
  const { id, state, origin, records, created, duplicates, rejected, reasons, error } = row;
  const { bytes, bytesTotal, activeMs } = row;
  const perSecond = (count: number) => (activeMs > 0 ? rounded((count * 1000) / activeMs) : null);
  const bytesPerSecond = perSecond(bytes);
  const left = bytesTotal === null ? null : bytesTotal - bytes;
  return {
    id,
    state,
    origin,
    openedAt: new Date(row.openedAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
    closedAt: row.closedAt === null ? null : new Date(row.closedAt).toISOString(),
    records,
    created,
    duplicates,
    rejected,
    reasons: { duplicate: reasons.duplicate ?? {}, rejected: reasons.rejected ?? {} },
    bytes: { read: bytes, total: bytesTotal },
    progress: state === 'done' ? 1 : bytesTotal ? rounded(Math.min(1, bytes / bytesTotal)) : null,
    recordsPerSecond: perSecond(records),
    bytesPerSecond,
    secondsLeft:
      state === 'running' && left !== null && bytesPerSecond
        ? rounded(Math.max(0, left / bytesPerSecond))
        : null,
    error,
  };
}

/** Three digits say enough. */
function rounded(value: number): number {
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
