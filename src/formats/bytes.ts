/** Bytes that arrive in pieces: takes them, gives their head without losing it, their whole up to a limit, or their lines. */
import { CopydeskError } from '#domain/errors.ts';
import type { Bytes } from './format.ts';

export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The first bytes, at least `length` where there are as many, and all bytes again. A fault behind the first comes in its place. */
export async function peek(bytes: Bytes, length: number): Promise<{ head: Uint8Array; bytes: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let fault: { error: unknown } | null = null;
  while (size < length) {
    try {
      const { done, value } = await rest.next();
      if (done) break;
      pieces.push(value);
      size += value.length;
    } catch (error) {
      if (size === 0) throw error;
      fault = { error };
      break;
    }
  }
  const head = joined(pieces);
  const all = async function* () {
    try {
      if (head.length) yield head;
      if (fault) throw fault.error;
      for (;;) {
        const { done, value } = await rest.next();
        if (done) return;
        yield value;
      }
    } finally {
      await rest.return?.();
    }
  };
  return { head: head.subarray(0, length), bytes: all() };
}

/** @throws CopydeskError `payload_too_large` past the limit. */
export async function collect(bytes: Bytes, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > limit) throw tooLong('This document', limit);
    pieces.push(piece);
  }
  return joined(pieces);
}

export function tooLong(what: string, limit: number): CopydeskError {
  const size = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MiB` : `${limit} bytes`;
  return new CopydeskError('payload_too_large', `${what} has more than ${size}; send it in smaller parts.`);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

const NEWLINE = 0x0a;

export interface ByteLine {
  /** From 1. */
  line: number;
  /** Without its line feed; null where it is longer than the limit. */
  bytes: Uint8Array | null;
}

/** Lines end at `\n` alone; those of nothing but white space are counted and passed over. */
export async function* lines(bytes: Bytes, limit: number): AsyncGenerator<ByteLine> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  const whole = (): ByteLine | null => {
    const all = size > limit ? null : joined(pieces);
    pieces = [];
    size = 0;
    return all === null || !isBlank(all) ? { line, bytes: all } : null;
  };
  for await (const piece of bytes) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      size += end - start;
      if (size <= limit) pieces.push(piece.subarray(start, end));
      const found = whole();
      if (found) yield found;
      line++;
      start = end + 1;
    }
    size += piece.length - start;
    if (size <= limit) pieces.push(piece.subarray(start));
    else pieces = [];
  }
  const found = whole();
  if (found) yield found;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((b) => b === 0x20 || b === 0x09 || b === 0x0d);
}
