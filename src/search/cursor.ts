/**
 * Takes a position in a list and gives the opaque cursor that clients hand back, and the other way round. A cursor holds a hash
 * of the query it belongs to (its scope), so that a cursor of one query is never taken for a place in the answers of another.
 */
import { createHash } from 'node:crypto';
import { CopydeskError } from '#domain/errors.ts';
import type { Position } from '#domain/query.ts';

/** Raised when the form changes: old cursors are then refused as malformed. */
const FORM = '1';
/** Hexadecimal digits of a hash; a slip of hand is to be seen, nobody gains by forging one. */
const HASH_LENGTH = 12;
const LONGEST_CURSOR = 512;

const MALFORMED =
  'The cursor is malformed: use `next` or `prev` of a page as it was given, or leave `cursor` out to begin again.';
const OTHER_QUERY =
  'The cursor belongs to another query: repeat the query it came from, or leave `cursor` out to begin again.';

/** @param scope the query in one fixed form, without limit and cursor. */
export function seal(position: Position, scope: string): string {
  const { key, score, id, floor, headlines, back } = position;
  const place = JSON.stringify([
    key,
    score ?? null,
    id ?? null,
    floor ?? null,
    ...(back || headlines !== undefined ? [back ? 1 : 0] : []),
    ...(headlines === undefined ? [] : [headlines]),
  ]);
  const content = `${FORM}.${hash(scope)}.${place}`;
  return Buffer.from(`${hash(content)}.${content}`, 'utf8').toString('base64url');
}

/** @throws CopydeskError `invalid_cursor`. */
export function unseal(cursor: string, scope: string): Position {
  if (cursor.length > LONGEST_CURSOR || !/^[\w-]+$/.test(cursor)) throw refusal(MALFORMED);
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const check = text.slice(0, HASH_LENGTH);
  const content = text.slice(HASH_LENGTH + 1);
  if (check !== hash(content) || !content.startsWith(`${FORM}.`)) throw refusal(MALFORMED);
  const owner = content.slice(FORM.length + 1, FORM.length + 1 + HASH_LENGTH);
  if (owner !== hash(scope)) throw refusal(OTHER_QUERY);
  return position(content.slice(FORM.length + HASH_LENGTH + 2));
}

function position(place: string): Position {
  const [key, score, id, floor, back, headlines] = numbers(place);
  if (!Number.isSafeInteger(key)) throw refusal(MALFORMED);
  return {
    key: key as number,
    ...(typeof score === 'number' && { score }),
    ...(Number.isSafeInteger(id) && { id: id as number }),
    ...(Number.isSafeInteger(floor) && { floor: floor as number }),
    ...(Number.isSafeInteger(headlines) && { headlines: headlines as number }),
    ...(back === 1 && { back: true }),
  };
}

function numbers(place: string): unknown[] {
  try {
    const list: unknown = JSON.parse(place);
    return Array.isArray(list) ? list : [];
  } catch (cause) {
    throw refusal(MALFORMED, cause);
  }
}

function refusal(sentence: string, cause?: unknown): CopydeskError {
  return new CopydeskError('invalid_cursor', sentence, [{ detail: sentence, parameter: 'cursor' }], {
    cause,
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
