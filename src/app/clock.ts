/**
 * What threads and their pool share: at which document each thread is, and since which of its CPU time. A thread cannot be asked while it is busy;
 * that it is not, and at what it was when it ended, is read here.
 */
import { threadId } from 'node:worker_threads';

/** Far more than there are threads at a time: two of them must not have the same place. */
const PLACES = 1024;

/** For each place the number of a document, 0 for none, and microseconds of CPU time. */
export type Clock = Float64Array<SharedArrayBuffer>;

export const newClock = (): Clock =>
  new Float64Array(new SharedArrayBuffer(PLACES * 2 * Float64Array.BYTES_PER_ELEMENT));

const placeOf = (thread: number): number => (thread % PLACES) * 2;

export const microseconds = ({ user, system }: NodeJS.CpuUsage): number => user + system;

/** Called by a thread around its work on a document. @param document its number, from 1 on */
export function clocked<T>(clock: Clock, document: number, work: () => T): T {
  const place = placeOf(threadId);
  clock[place + 1] = microseconds(process.threadCpuUsage());
  clock[place] = document;
  const answer = work();
  clock[place] = 0;
  return answer;
}

/** Gives the document a thread is at, and its CPU time in microseconds when it began; null where it is at none. */
export function atWork(clock: Clock, thread: number): { document: number; since: number } | null {
  const place = placeOf(thread);
  const document = clock[place]!;
  return document === 0 ? null : { document, since: clock[place + 1]! };
}

/** Gives which of so many documents, numbered from `first` on, a thread is at, or was at when it ended. */
export function foundAt(clock: Clock, first: number, count: number): number | null {
  for (let place = 0; place < clock.length; place += 2) {
    const index = clock[place]! - first;
    if (index >= 0 && index < count) return index;
  }
  return null;
}
