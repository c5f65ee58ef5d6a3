/**
 * A client of a bulk ingest that means to lose nothing: sends batches that are answered in place and bodies that are answered with 202, each with an
 * Idempotency-Key, and sends again what was not acknowledged. Remembers what was.
 */
import { setTimeout } from 'node:timers/promises';
import { text } from '../../bench/ingest/made.ts';
import type { Random } from '../fuzz/random.ts';

/** Records of a batch, and of a body that is read in the background: what a second or so takes in. */
const BATCH = { least: 1, most: 40 };
const BODY = { least: 20, most: 150 };
/** What an answer may say about a record that is there once. */
const TAKEN_IN = 'created';

export interface Sent {
  id: string;
  text: string;
}

/** What is sent at once. */
export interface Parcel {
  key: string;
  records: Sent[];
  /** Read in the background. */
  isLater: boolean;
}

export interface Answered {
  status: number;
  location: string | null;
  body: { results: { status: string; id: string }[]; code?: string };
}

export interface Acknowledged extends Sent {
  /** The article, where the answer told. */
  article: string | null;
}

export interface Sender {
  acknowledged: Acknowledged[];
  /** Answers that are not what they should be: a record sent once that is no longer new, a fault. */
  oddities: string[];
  /** Sends one parcel after the other until the server is gone, or `isOver`; tells of each that was acknowledged. */
  send(base: string, isOver: () => boolean, heard: () => void): Promise<void>;
  /** Sends what is not acknowledged yet, and waits until all bodies have been read. */
  settle(base: string): Promise<void>;
}

export async function post(base: string, { key, records, isLater }: Parcel): Promise<Answered> {
  const answer = await fetch(`${base}/ingest`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      'idempotency-key': key,
      ...(isLater && { prefer: 'respond-async' }),
    },
    body: records.map((record) => JSON.stringify(record)).join('\n'),
  });
  const body = (await answer.json()) as Answered['body'];
  return { status: answer.status, location: answer.headers.get('location'), body };
}

/** What an answer acknowledges, and what of it is not as it should be. */
export function told(
  { key, records, isLater }: Parcel,
  { status, body }: Answered,
): Pick<Sender, 'acknowledged' | 'oddities'> {
  if (status !== (isLater ? 202 : 201)) {
    return { acknowledged: [], oddities: [`${key}: ${status} ${JSON.stringify(body).slice(0, 300)}`] };
  }
  if (isLater) return { acknowledged: records.map((record) => ({ ...record, article: null })), oddities: [] };
  const results = records.map((record, i) => ({ record, ...body.results[i]! }));
  return {
    acknowledged: results.map(({ record, id }) => ({ ...record, article: id })),
    oddities: results
      .filter(({ status: became }) => became !== TAKEN_IN)
      .map(({ record, status: became }) => `${record.id} was sent once, and is ${became}`),
  };
}

/** @param next gives the number of another article. */
export function createSender(name: string, r: Random, next: () => number): Sender {
  const acknowledged: Acknowledged[] = [];
  const oddities: string[] = [];
  /** Ingests by their address, and how many articles each is to make. */
  const reading = new Map<string, number>();
  let parcels = 0;
  let open: Parcel | null = null;

  function pack(): Parcel {
    const isLater = r.chance(0.3);
    const { least, most } = isLater ? BODY : BATCH;
    const records = Array.from({ length: least + r.int(most - least) }, () => {
      const n = next();
      return { id: `story-${n}`, text: text(n) };
    });
    return { key: `"${name}-${parcels++}"`, records, isLater };
  }

  async function deliver(base: string, parcel: Parcel): Promise<void> {
    const answer = await post(base, parcel);
    const heard = told(parcel, answer);
    acknowledged.push(...heard.acknowledged);
    oddities.push(...heard.oddities);
    if (answer.status === 202) reading.set(answer.location!, parcel.records.length);
    open = null;
  }

  async function allRead(base: string): Promise<void> {
    for (const [path, count] of reading) {
      for (;;) {
        const ingest = (await (await fetch(base + path)).json()) as { state: string; created: number };
        if (ingest.state === 'done') {
          if (ingest.created !== count) oddities.push(`${path} made ${ingest.created} articles of ${count}`);
          break;
        }
        if (ingest.state !== 'running' && ingest.state !== 'queued') {
          oddities.push(`${path} is ${ingest.state}`);
          break;
        }
        await setTimeout(50);
      }
    }
  }

  return {
    acknowledged,
    oddities,
    async send(base, isOver, heard) {
      try {
        while (!isOver()) {
          open ??= pack();
          await deliver(base, open);
          heard();
        }
      } catch (error) {
        if (!isOver()) throw error; // the server ended before it was killed
      }
    },
    async settle(base) {
      if (open) await deliver(base, open);
      await allRead(base);
    },
  };
}
