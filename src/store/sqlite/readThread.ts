/** One thread that answers reads: opens the file read-only. */
import { workerData } from 'node:worker_threads';
import { answerRequests } from './answering.ts';
import { openForReading } from './open.ts';
import { type Reads, readsOn } from './reads.ts';
import { termsOf } from './terms.ts';
import { whoIs } from './who.ts';

const { path } = workerData as { path: string };
const db = openForReading(path);
const { reads } = readsOn(db, termsOf(db), whoIs(db));
/** All statements of an answer see the same state. */
const inOneState = db.transaction((method: keyof Reads, args: unknown[]) =>
  (reads[method] as (...args: unknown[]) => unknown)(...args),
);
answerRequests(db, path, (method, args) => inOneState(method as keyof Reads, args));
