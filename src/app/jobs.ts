/**
 * Ingests nobody waits for: takes bodies, keeps them on disk, then reads them one after the other in the background. One that was
 * accepted goes on after a crash from the record it was at, since that number moves in the transaction that stores the articles.
 */
import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import { v7 as uuidv7 } from 'uuid';
import type { Given } from '#domain/document.ts';
import { CopydeskError } from '#domain/errors.ts';
import { peek } from '#formats/bytes.ts';
import { HEAD_BYTES } from '#formats/detect.ts';
import type { FieldNames } from '#formats/fields.ts';
import type { FormatId } from '#formats/format.ts';
import { checkHead, records } from '#formats/open.ts';
import type { Store } from '#store/store.ts';
import type { Ingester } from './ingest.ts';
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
/** A disk that is full or a file that is locked is so for a while; twice as long after each try. */
const RETRY_MS = 1_000;
const RETRY_MOST_MS = 60_000;
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
  /** How many wait behind the one that is read. */
  waiting(): number;
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
  const spool = createSpool({ folder, durability });
  const oneATime = pLimit(1);
  const open = new Set<Promise<void>>();

  function enqueue(id: string): void {
    const job = oneATime(() => work(id)).catch((error: Error) => {
      process.emitWarning(error); // the operator's to see: nobody waits for an answer
    });
    open.add(job);
    job.finally(() => open.delete(job));
  }

  async function work(id: string): Promise<void> {
    for (let pause = RETRY_MS; ; pause = Math.min(2 * pause, RETRY_MOST_MS)) {
      try {
        goOn();
        await attempt(id);
        return await spool.drop(id);
      } catch (error) {
        const code = error instanceof CopydeskError ? error.code : 'internal_error';
        if (code === 'shutting_down' || stopped.aborted) return; // goes on when we are back
        if (code === 'ingest_ended') return await spool.drop(id);
        if (code !== 'storage_error') return await fail(id, error);
        observed.storageFailed();
        process.emitWarning(error as Error);
        await setTimeout(pause, undefined, { signal: stopped }).catch(() => {});
      }
    }
  }

  async function attempt(id: string): Promise<void> {
    if (!(await store.beginIngest(id))) return;
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
        bytes += piece.length;
        yield piece;
      }
    };
    const found = records(source(), {
      ...(JSON.parse(row.job) as BodyOptions),
      valuesMax: VALUES_MAX,
      unpackedMax: Math.max(UNPACKED_LEAST, UNPACKED_BODIES * (row.bytesTotal ?? 0)),
    });
    await ingest({ id, records: indexed(found), skip: row.records, bytes: () => bytes, saved: () => {} });
    await store.closeIngest(id, { state: 'done' });
  }

  /** A body that can't be read is of no more use; one that we stumble over stays for whoever looks into it. */
  async function fail(id: string, cause: unknown): Promise<void> {
    const known = cause instanceof CopydeskError;
    const sentence = `Reading the body failed by a fault of ours; it is kept as ${id}.body, please report it.`;
    const error = known ? cause : new CopydeskError('internal_error', sentence, [], { cause });
    await store.closeIngest(id, { state: 'failed', error });
    if (known) await spool.drop(id);
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
        await spool.drop(id);
        throw error;
      }
      return { id, begin: () => enqueue(id) };
    },
    async resume() {
      await store.failAbandoned(Date.now() - ABANDONED_MS);
      const left = await store.openJobs();
      await spool.sweep(new Set(left.map(({ id }) => id)));
      return () => {
        for (const { id } of left) enqueue(id);
      };
    },
    waiting: () => oneATime.pendingCount,
    async settled() {
      await Promise.all(open);
    },
  };
}

async function* indexed<T>(items: AsyncIterable<T>): AsyncGenerator<T & { index: number }> {
  let index = 0;
  for await (const item of items) yield { ...item, index: index++ };
}
