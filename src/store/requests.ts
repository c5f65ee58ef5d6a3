/** The part of the port that knows requests again by the Idempotency-Key they came with, for a day. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { IngestResult } from '#domain/records.ts';

/** How long an answer is kept. */
export const KEPT_MS = 24 * 3_600_000;

export interface KeyedRequest {
  /** The id of the access key it came with; empty without. */
  scope: string;
  key: string;
  /** sha256 of what was asked. */
  fingerprint: string;
  /** Who is at work on it, where several servers share the store. */
  owner?: string | undefined;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** As it is kept. */
export function packed(answer: Answer): Buffer {
  return zstdCompressSync(JSON.stringify(answer));
}

export function unpacked(kept: Uint8Array): Answer {
  return JSON.parse(String(zstdDecompressSync(kept))) as Answer;
}

export interface KnownRequest {
  fingerprint: string;
  /** What it opened; null where it came to nothing. */
  ingestId: string | null;
  /** Whether that is a body which was accepted, to be read later. */
  isAccepted: boolean;
  /** Null where the process ended before there was one, or the answer was a fault of ours. */
  answer: Answer | null;
}

export interface RequestStore {
  /** Null where no such request came in the last day. */
  request(scope: string, key: string): Promise<KnownRequest | null>;
  /** Keeps the answer, and forgets requests older than a day. Nothing is kept where another owner is at work on it by now. */
  answerRequest(request: KeyedRequest, answer: Answer): Promise<void>;
  /** Has an ingest that a request opened run on, where it had failed; gives the results of its records so far. From now on it is this owner's. */
  reopenIngest(ingestId: string, owner?: string): Promise<IngestResult[]>;
}
