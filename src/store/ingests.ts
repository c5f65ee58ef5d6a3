/** The part of the port that notes ingests: how far each is, and what became of its records. */
import type { CopydeskError } from '#domain/errors.ts';
import type { IngestRow, IngestState } from '#domain/ingest.ts';
import type { Paged, Position } from '#domain/query.ts';
import type { IngestResult } from '#domain/records.ts';
import type { KeyedRequest } from './requests.ts';
import type { SaveOutcome } from './store.ts';

/** A body that was accepted and is read later. */
export interface IngestJob {
  id: string;
  /** How it is read, JSON; the store keeps it and asks nothing of it. */
  how: string;
  bytes: number;
}

/** What became of records beside those that are saved with it. */
export interface IngestNote {
  /** Records settled when this is stored: the place of the next. */
  records: number;
  /** Who is at work on it, and the place of the first of these records, where several servers share the store: checked with what is kept. */
  held?: { owner: string; from: number } | undefined;
  /** Of the submissions, in their order; those of articles taken down become rejected. */
  fresh: IngestResult[];
  /** How many have a dump that was known before. */
  known: number;
  rejected: IngestResult[];
  /** Bytes of the file read so far. */
  bytes: number;
  /** Milliseconds worked since the last note. */
  ms: number;
  /** All results of these records, those of the submissions among them: where the request may be sent again before it has its answer. */
  results?: IngestResult[] | undefined;
}

/** What a record becomes by what was made of its submission. */
export function settledAs(record: IngestResult, outcome: SaveOutcome): IngestResult {
  if (outcome.status === 'taken-down') {
    const detail = 'This article was taken down, and does not come back.';
    return { ...record, status: 'rejected', error: { code: 'taken_down', detail } };
  }
  const { status, id } = outcome;
  return { ...record, status, id, ...('of' in outcome && { duplicateOf: outcome.of }) };
}

export interface IngestEnd {
  state: Extract<IngestState, 'done' | 'cancelled' | 'failed'>;
  error?: CopydeskError | undefined;
  /** Who says so, where several servers share the store: nothing ends by somebody who is not at work on it any more. */
  owner?: string | undefined;
}

export interface PageQuery {
  limit: number;
  after: Position | null;
}

export interface IngestStore {
  /** Opens an ingest (one request, one run of the CLI); returns its id (UUIDv7). With a job it is queued, and durable when this resolves; a request is noted with it. */
  openIngest(origin: string, job?: IngestJob, request?: KeyedRequest): Promise<string>;
  /** A queued one runs; false where it has ended. */
  beginIngest(id: string): Promise<boolean>;
  /** False where it has ended already, by which nothing changes. @throws CopydeskError `not_found`. */
  closeIngest(id: string, end: IngestEnd): Promise<boolean>;
  /** Closes as failed what claims to run for somebody who waits, and was not heard of since (milliseconds since 1970). */
  failAbandoned(before: number): Promise<void>;
  ingest(id: string): Promise<IngestRow | null>;
  /** Newest first. */
  ingests(query: PageQuery): Promise<Paged<IngestRow>>;
  /** In the order of the file. */
  rejectedRecords(id: string, query: PageQuery): Promise<Paged<IngestResult>>;
  /** Ingests with a job that have not ended, oldest first. */
  openJobs(): Promise<IngestRow[]>;
}
