/** What every engine makes of the rows of ingests: takes them as they are kept, gives ingests, their places in lists, and counts by reason. */
import { CopydeskError } from '#domain/errors.ts';
import type { IngestRow } from '#domain/ingest.ts';
import type { Position } from '#domain/query.ts';
import type { IngestResult } from '#domain/records.ts';
import { type IngestEnd, type IngestNote, settledAs } from './ingests.ts';
import type { SaveOutcome } from './store.ts';

export type KeptIngest = Omit<IngestRow, 'reasons' | 'error'> & { reasons: string; error: string | null };
type Reasons = IngestRow['reasons'];

/** After every id there is. */
export const LAST_ID = 'g';
/** Hexadecimal digits of an id in each half of a position: 48 bits are an exact number. */
const HALF = 12;

export function ingestOf({ reasons, error, ...row }: KeptIngest): IngestRow {
  return { ...row, reasons: JSON.parse(reasons), error: error === null ? null : JSON.parse(error) };
}

/** Two numbers for the first 96 bits of an id, by which ids are in order of time. */
export function placeOf({ id }: { id: string }): Position {
  const digits = id.replaceAll('-', '');
  return {
    key: Number.parseInt(digits.slice(0, HALF), 16),
    id: Number.parseInt(digits.slice(HALF, 2 * HALF), 16),
  };
}

/** How the id of that place begins. */
export function prefixOf({ key, id = 0 }: Position): string {
  const digits = [key, id].map((half) => half.toString(16).padStart(HALF, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** As it is kept. */
export function keptError(error: IngestEnd['error']): string | null {
  return error ? JSON.stringify({ code: error.code, detail: error.message }) : null;
}

/** Of an ingest that was begun by somebody who is gone, as it is kept. */
export const ABANDONED = JSON.stringify({
  code: 'internal_error',
  detail: 'The process that ran it ended before it did; what was stored stays.',
});

export function noIngest(id: string): CopydeskError {
  return new CopydeskError('not_found', `There is no ingest ${id} to close.`);
}

export function hasEnded(): CopydeskError {
  return new CopydeskError('ingest_ended', 'The ingest was cancelled; what was stored before stays.');
}

export interface Moved {
  created: number;
  duplicates: number;
  rejected: IngestResult[];
  /** JSON. */
  reasons: string;
  /** All results of the note, as they are final; null where they need not be kept. */
  results: IngestResult[] | null;
}

/** How a note moves an ingest on. @param before the reasons it has, JSON */
export function movedBy(before: string, outcomes: readonly SaveOutcome[], note: IngestNote): Moved {
  const reasons: Reasons = JSON.parse(before);
  const because = (status: keyof Reasons, reason: string, count: number) => {
    if (count === 0) return;
    reasons[status] ??= {};
    reasons[status][reason] = (reasons[status][reason] ?? 0) + count;
  };
  const settled = new Map(note.fresh.map((record, i) => [record, settledAs(record, outcomes[i]!)]));
  const gone = [...settled.values()].filter(({ status }) => status === 'rejected');
  const rejected = [...note.rejected, ...gone];
  const created = outcomes.filter(({ status }) => status === 'created').length;
  for (const outcome of outcomes) if ('of' in outcome) because('duplicate', outcome.of, 1);
  because('duplicate', 'dump', note.known);
  for (const { error } of rejected) because('rejected', error?.code ?? 'internal_error', 1);
  return {
    created,
    duplicates: note.known + outcomes.length - created - gone.length,
    rejected,
    reasons: JSON.stringify(reasons),
    results: note.results?.map((record) => settled.get(record) ?? record) ?? null,
  };
}
