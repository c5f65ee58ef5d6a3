/**
 * The part of the port of engines that several servers share: bodies that all of them can read, and who is at work on what. Whoever is gives a name of
 * their own, says every few seconds that they still are, and can be replaced when they have not for as long as they said. Times are by the
 * clock of the database.
 */
import type { IngestRow } from '#domain/ingest.ts';

/** Bodies that were accepted and are read later; there for good once `keep` resolves. */
export interface Bodies {
  /** Takes pieces as they come, and gives the size. What fails on the way leaves nothing. */
  keep(id: string, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  read(id: string): AsyncIterable<Uint8Array>;
  /** Whether it is there whole. */
  has(id: string, size: number): Promise<boolean>;
  drop(id: string): Promise<void>;
  /** Takes away what belongs to none of these: bodies that were never accepted, or have been read. */
  sweep(ids: ReadonlySet<string>): Promise<void>;
}

export interface SharedStore {
  /** Takes the oldest job that nobody is at work on, and has it run; null where there is none. */
  takeJob(owner: string, forMs: number): Promise<IngestRow | null>;
  /** Says that an ingest is worked at, and by whom; false where somebody else does, or it has ended. */
  keepIngest(id: string, owner: string, forMs: number): Promise<boolean>;
  /** Lets somebody else take it at once. */
  leaveIngest(id: string, owner: string): Promise<void>;
  /** Jobs that wait, whoever accepted them. */
  countQueued(): Promise<number>;
  /** Says that a request is worked at, and by whom; false where somebody else does. One that has its answer is nobody's. */
  keepRequest(scope: string, key: string, owner: string, forMs: number): Promise<boolean>;
  leaveRequest(scope: string, key: string, owner: string): Promise<void>;
  bodies: Bodies;
}
