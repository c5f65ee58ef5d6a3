/** Takes settled records to the store a few at a time, so that a large batch, or many side by side, holds up nobody for long. */
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { IngestResult } from '#domain/records.ts';
import { settledAs } from '#store/ingests.ts';
import type { Store, Submission } from '#store/store.ts';
import { type Observed, timed } from './observed.ts';

/**
 * Characters of bodies saved in one transaction. It takes about 0.4 µs a character, for which other writes wait, and without a thread that
 * saves everybody; far below this, commits begin to cost more than the rows.
 */
const SAVED_AT_ONCE = 100_000;
/** Where nobody waits: FTS5 merges less the more it is given at once. Others who write to the file meanwhile wait for a second at most. */
const SAVED_AT_ONCE_ALONE = 1_000_000;
/** The cleaning of so long is what a crash loses then. */
const SAVED_EVERY_MS = 1_000;
/** Keeping a byte of a dump, compressed, takes about a tenth of indexing a character. */
const BYTES_PER_CHARACTER = 10;
/** A record that leaves no article leaves a line at most. */
const LINE = 100;

/** A record whose article is to be saved; or one that is known already or rejected, whose result says so. */
export interface Settled {
  submission?: Submission | undefined;
  result: IngestResult;
}

export interface Saver {
  /** Saves what makes a transaction; results are final when this resolves, save for those of `rest`. */
  add(settled: Settled[]): Promise<void>;
  rest(): Promise<void>;
}

export interface SavedIngest {
  id: string;
  /** Bytes of the file read so far. */
  bytes: () => number;
  /** Called with results in their order, once they are durable. */
  saved: (results: IngestResult[]) => void;
  /** True where its request may be sent again and then goes on: results are kept until it has its answer. */
  isRepeatable?: boolean;
  /** Who is at work on it, where another server could take it over: nothing is stored then. */
  owner?: string | undefined;
}

/** Each transaction moves the ingest on, and is durable before the next begins. @param alone nobody else wants the thread */
export function createSave(store: Store, observed: Observed, alone = false): (ingest: SavedIngest) => Saver {
  // ingests side by side would otherwise save one after the other before anybody else has a turn
  const oneATurn = pLimit(1);
  const most = alone ? SAVED_AT_ONCE_ALONE : SAVED_AT_ONCE;
  return ({ id, bytes, saved, isRepeatable, owner }) => {
    let open: Settled[] = [];
    let size = 0;
    let last = performance.now();

    async function flush(): Promise<void> {
      const batch = open;
      open = [];
      size = 0;
      if (!batch.length) return;
      const fresh = batch.filter((one) => one.submission !== undefined);
      const results = batch.map(({ result }) => result);
      await oneATurn(async () => {
        const now = performance.now();
        const outcomes = await timed(
          (seconds) => observed.staged('save', seconds),
          () =>
            store.save(
              id,
              fresh.map(({ submission }) => submission!),
              {
                records: results.at(-1)!.index + 1,
                held: owner === undefined ? undefined : { owner, from: results[0]!.index },
                fresh: fresh.map(({ result }) => result),
                known: results.filter(({ status }) => status === 'duplicate').length,
                rejected: results.filter(({ error }) => error !== undefined),
                bytes: bytes(),
                ms: now - last,
                results: isRepeatable ? results : undefined,
              },
            ),
        );
        last = now;
        for (const [i, outcome] of outcomes.entries()) {
          const { result } = fresh[i]!;
          Object.assign(result, settledAs(result, outcome));
        }
        await setImmediate();
      });
      saved(results);
    }

    return {
      async add(settled) {
        for (const one of settled) {
          open.push(one);
          size += one.submission ? sizeOf(one.submission) : LINE;
          if (size >= most) await flush();
        }
        if (!alone || performance.now() - last > SAVED_EVERY_MS) await flush();
      },
      rest: flush,
    };
  };
}

function sizeOf({ article, dump }: Submission): number {
  return article.body.length + dump.bytes.length / BYTES_PER_CHARACTER;
}
