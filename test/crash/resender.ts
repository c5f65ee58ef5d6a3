/** Clients of several servers that mean to lose nothing: what fails or is cut off is sent again with its Idempotency-Key, to whichever server lives. */
import { setTimeout } from 'node:timers/promises';
import type { Random } from '../fuzz/random.ts';
import { type Acknowledged, type Answered, type Parcel, post, type Sent, told } from './sender.ts';

/** Clients that send at once, and records of what they send. */
const SENDERS = 4;
const BATCH = { least: 1, most: 40 };
const AGAIN_MS = 200;
/** Far longer than it takes until others may go on with what a killed server held. */
export const STUCK_MS = 180_000;

export interface Resender {
  acknowledged: Acknowledged[];
  oddities: string[];
  counts: { requests: number; again: number };
  /** All as one body that is read in the background; gives the address of its ingest once it was accepted. */
  sendLater(records: Sent[]): Promise<string>;
  /** By many requests, some at once. */
  send(records: Sent[]): Promise<void>;
}

/** @param servers the addresses as they are now, of servers that live or not. */
export function createResender(servers: () => string[], r: Random): Resender {
  const acknowledged: Acknowledged[] = [];
  const oddities: string[] = [];
  const counts = { requests: 0, again: 0 };
  let turn = 0;

  async function deliver(parcel: Parcel): Promise<Answered> {
    counts.requests++;
    for (const until = performance.now() + STUCK_MS; ; counts.again++) {
      const all = servers();
      const answer = await post(all[turn++ % all.length]!, parcel).catch((error: Error) => error);
      if (!(answer instanceof Error) && !isToBeSentAgain(answer)) {
        const heard = told(parcel, answer);
        acknowledged.push(...heard.acknowledged);
        oddities.push(...heard.oddities);
        return answer;
      }
      if (performance.now() > until) throw new Error(`${parcel.key} is not answered`, { cause: answer });
      await setTimeout(AGAIN_MS);
    }
  }

  return {
    acknowledged,
    oddities,
    counts,
    async sendLater(records) {
      const { location, status } = await deliver({ key: '"body"', records, isLater: true });
      if (location === null) throw new Error(`The body was answered with ${status}`);
      return location;
    },
    async send(records) {
      const parcels: Parcel[] = [];
      for (let from = 0; from < records.length; ) {
        const to = from + BATCH.least + r.int(BATCH.most + 1 - BATCH.least);
        parcels.push({ key: `"from-${from}"`, records: records.slice(from, to), isLater: false });
        from = to;
      }
      const sender = async () => {
        for (let next = parcels.shift(); next; next = parcels.shift()) await deliver(next);
      };
      await Promise.all(Array.from({ length: SENDERS }, sender));
    },
  };
}

/** The killed server was at work on it, or the one that was asked is not there. */
function isToBeSentAgain({ status, body }: Answered): boolean {
  return status === 503 || (status === 409 && body.code === 'idempotency_key_in_use');
}
