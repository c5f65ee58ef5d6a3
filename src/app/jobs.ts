/**
 * Ingests nobody waits for: takes bodies, keeps them on disk or in a database that servers share, then reads them one after the other in the background.
 * One that was accepted goes on after a crash from the record it was at, since that number moves in the transaction that stores the articles.
 */
import { v7 as uuidv7 } from 'uuid';
import type { Given } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import type { IngestRow } from '#domain/ingest.ts';
import { peek } from '#formats/bytes.ts';
import { HEAD_BYTES } from '#formats/detect.ts';
import type { FieldNames } from '#formats/fields.ts';
import type { FormatId } from '#formats/format.ts';
import { checkHead, records } from '#formats/open.ts';
import type { Store } from '#store/store.ts';
import type { Ingester } from './ingest.ts';
import { type Holder, ownLine, sharedLine } from './line.ts';
import type { Observed } from './observed.ts';
import type { Repeatable } from './requests.ts';
import { createSpool, type SpoolOptions } from './spool.ts';

/** How a body is read, as its sender said. */
export interface BodyOptions {
  format?: FormatId | undefined;
  charset?: string | undefined;
  given?: Given | undefined;
  fields?: FieldNames | undefined;
}

/** What one JSON text of a body may hold: some 100 MB of values. NDJSON has one a line. */
const VALUES_MAX = 2_000_000;
/** What a body may unpack to, in bodies: text packs 3 to 10 to 1. */
const UNPACKED_BODIES = 20;
const UNPACKED_LEAST = 256 * 1024 * 1024;
/** Whoever claims to run and has stored nothing for so long is gone. */
const ABANDONED_MS = 15 * 60_000;

export interface Jobs {
  /** Resolves when the body is durable; `begin` puts it in line. @throws CopydeskError for a body that is refused by its beginning */
  accept(
    bytes: AsyncIterable<Uint8Array>,
    options: BodyOptions,
    repeatable?: () => Repeatable,
  ): Promise<{ id: string; begin: () => void }>;
  /** Finds what was accepted before the process ended; gives what begins to read it. Only the process that serves may. */
  resume(): Promise<() => void>;
  /** How many wait behind those that are read. */
  waiting(): Promise<number>;
  /** Resolves when those that run have ended, after `stop` of the app. */
  settled(): Promise<void>;
}

export function createJobs(
  store: Store,
  ingest: Ingester,
  goOn: () => void,
  {
    stopped,
    observed,
    folder,
    durability,
  }: { stopped: AbortSignal; observed: Pick<Observed, 'storageFailed'> } & SpoolOptions,
): Jobs {
  const { shared } = store;
  const spool = shared?.bodies ?? createSpool({ folder, durability });
  const failed = (error: unknown) => {
    observed.storageFailed();
    process.emitWarning(error as Error); // the operator's to see: nobody waits for an answer
  };
  const work = { read, stopped, failed };
  const line = shared
    ? sharedLine(shared, { ...work, tidy: async () => void (await tidy()) })
    : ownLine(work);

  async function read(id: string, holder?: Holder): Promise<boolean> {
    try {
      goOn();
      await attempt(id, holder);
      await dropEnded(id);
    } catch (error) {
      const code = error instanceof CopydeskError ? error.code : 'internal_error';
      if (code === 'shutting_down' || stopped.aborted) return true; // goes on when we are back, or elsewhere
      if (code === 'storage_error') {
        failed(error);
        return false;
      }
      if (code !== 'ingest_ended') await fail(id, error, holder);
      else await dropEnded(id);
    }
    return true;
  }

  /** Where it goes on, another server reads it now. */
  async function dropEnded(id: string): Promise<void> {
    const state = (await store.ingest(id))?.state;
    if (state !== 'queued' && state !== 'running') await spool.drop(id);
  }

  async function tidy(): Promise<IngestRow[]> {
    await store.failAbandoned(Date.now() - ABANDONED_MS);
    const left = await store.openJobs();
    await spool.sweep(new Set(left.map(({ id }) => id)));
    return left;
  }

  async function attempt(id: string, holder: Holder | undefined): Promise<void> {
    if (!holder && !(await store.beginIngest(id))) return;
    const row = await store.ingest(id);
    if (!row?.job) return;
    if (!(await spool.has(id, row.bytesTotal ?? 0)))
      throw new CopydeskError(
        'unreadable_file',
        'The body that was accepted is not there any more, or not whole.',
      );
    let bytes = 0;
    const source = async function* () {
      for await (const piece of spool.read(id)) {
        if (holder?.lost.aborted) throw new CopydeskError('ingest_ended', 'Another server reads it now.');
        bytes += piece.length;
        yield piece;
      }
    };
    const found = records(source(), {
      ...(JSON.parse(row.job) as BodyOptions),
      valuesMax: VALUES_MAX,
      unpackedMax: Math.max(UNPACKED_LEAST, UNPACKED_BODIES * (row.bytesTotal ?? 0)),
    });
    const owner = holder?.owner;
    await ingest({
      id,
      records: indexed(found),
      skip: row.records,
      bytes: () => bytes,
      saved: () => {},
      owner,
    });
    await store.closeIngest(id, { state: 'done', owner });
  }

  /** A body that can't be read is of no more use; one that we stumble over stays for whoever looks into it. */
  async function fail(id: string, cause: unknown, holder: Holder | undefined): Promise<void> {
    const known = cause instanceof CopydeskError;
    const where = shared ? `as ${id} in the table ingest_bodies for a week` : `as ${id}.body`;
    const sentence = `Reading the body failed by a fault of ours; it is kept ${where}, please report it.`;
    const error = known ? cause : new CopydeskError('internal_error', sentence, [], { cause });
    await store.closeIngest(id, { state: 'failed', error, owner: holder?.owner });
    if (known) await dropEnded(id);
    else process.emitWarning(cause as Error);
  }

  return {
    async accept(bytes, options, repeatable) {
      const id = uuidv7();
      const { head, bytes: all } = await peek(bytes, HEAD_BYTES);
      if (head.length === 0) throw new CopydeskError('empty_body', 'The body is empty.');
      checkHead(head, options);
      const size = await spool.keep(id, all);
      try {
        const again = repeatable?.();
        if (again && again.accepted !== null) {
          await spool.drop(id);
          return { id: again.accepted, begin: () => {} };
        }
        await store.openIngest(
          'POST /ingest',
          { id, how: JSON.stringify(options), bytes: size },
          again?.request,
        );
      } catch (error) {
        // whether a database that went away has it nobody knows: then it is read, or swept
        const isUnknown = shared && error instanceof CopydeskError && error.code === 'storage_error';
        if (!isUnknown) await spool.drop(id);
        throw error;
      }
      return { id, begin: () => line.add(id) };
    },
    async resume() {
      const left = await tidy();
      return () => {
        for (const { id } of left) line.add(id);
        if (shared) line.add(''); // looks for what others accept from now on
      };
    },
    waiting: line.waiting,
    settled: line.settled,
  };
}

async function* indexed<T>(items: AsyncIterable<T>): AsyncGenerator<T & { index: number }> {
  let index = 0;
  for await (const item of items) yield { ...item, index: index++ };
}
