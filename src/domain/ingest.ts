/** What is known of an ingest while it runs and afterwards; the OpenAPI document is made from these. */
import { z } from 'zod';
import { Problem } from './problem.ts';

export const INGEST_STATES = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;
export type IngestState = (typeof INGEST_STATES)[number];

const Counts = z.record(z.string(), z.int());

export const Ingest = z
  .object({
    id: z.uuid().describe('Id of the ingest (UUIDv7).'),
    state: z
      .enum(INGEST_STATES)
      .describe(
        '`queued` behind others, `running`, `done`, `cancelled`, or `failed`: then `error` tells why. What was stored stays in each.',
      ),
    origin: z.string().describe('Where it came from: `POST /ingest`, or a command.'),
    openedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime().describe('When it last came further.'),
    closedAt: z.iso.datetime().nullable(),
    records: z.int().describe('Records settled so far.'),
    created: z.int(),
    duplicates: z.int(),
    rejected: z.int(),
    reasons: z
      .object({
        duplicate: Counts.describe('`dump` or `article`: what was stored already.'),
        rejected: Counts.describe('Codes of errors.'),
      })
      .describe('Why records are duplicates, or were rejected, and how many.'),
    bytes: z.object({
      read: z.int().describe('Bytes of the body that were read, packed as they came.'),
      total: z.int().nullable().describe('Null where nobody knows.'),
    }),
    progress: z.number().nullable().describe('The part that was read, 0 to 1; null where nobody knows.'),
    recordsPerSecond: z.number().nullable().describe('Over the time it was worked at.'),
    bytesPerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable().describe('At that rate; null unless it runs.'),
    error: Problem.pick({ code: true, detail: true }).nullable(),
  })
  .meta({ id: 'Ingest', description: 'How far an ingest is.' });
export type Ingest = z.infer<typeof Ingest>;

/** An ingest as the store keeps it. */
export interface IngestRow {
  id: string;
  state: IngestState;
  origin: string;
  /** Milliseconds since 1970, as all times here. */
  openedAt: number;
  updatedAt: number;
  closedAt: number | null;
  records: number;
  created: number;
  duplicates: number;
  rejected: number;
  reasons: { duplicate?: Record<string, number>; rejected?: Record<string, number> };
  bytes: number;
  bytesTotal: number | null;
  activeMs: number;
  error: { code: string; detail: string } | null;
  /** How the accepted body is read (JSON); null where the sender waits. */
  job: string | null;
}
