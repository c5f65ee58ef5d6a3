/** Bounds on what a file may unpack to, so that a small one can't fill memory or disk: one budget for a file and all inside it. */
import { CopydeskError } from '#domain/errors.ts';
import type { Bytes } from './format.ts';

/** A document, or a record of a file with many, is held in memory whole. The largest news page seen had 9 MB. */
export const RECORD_BYTES = 32 * 1024 * 1024;
/** Formats that can't be read in parts (JSON, XML, exports) are held in memory whole. */
export const DOCUMENT_BYTES = 128 * 1024 * 1024;
/** HTML packs 3 to 20 to 1, lists of like records up to 100; bombs reach 1,000 and more. */
const RATIO = 200;
/** Little files may be as uniform as they like. */
const RATIO_FROM = 16 * 1024 * 1024;
/** A mail in a zip in a tar.gz is four deep. */
const DEPTH = 5;

export interface Budget {
  /** Bytes that may still be unpacked. */
  left: number;
  /** As it was at first, for the message. */
  most: number;
}

export function budget(most = Infinity): Budget {
  return { left: most, most };
}

/** @throws CopydeskError `expands_too_much` */
export function descend(depth: number): number {
  if (depth < DEPTH) return depth + 1;
  throw new CopydeskError(
    'expands_too_much',
    `Archives stand ${DEPTH} deep in each other here, and no deeper ones are read; unpack some of them first.`,
  );
}

/**
 * Lets unpacked bytes pass as long as the budget and the ratio to the packed ones hold.
 * @param packed how many packed bytes were read so far
 */
export async function* metered(
  bytes: Bytes,
  budget: Budget,
  packed: () => number,
): Bytes & AsyncGenerator<Uint8Array> {
  let out = 0;
  for await (const chunk of bytes) {
    out += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0)
      throw new CopydeskError(
        'expands_too_much',
        `What is packed here unpacks to more than ${budget.most} bytes; send it in several parts.`,
      );
    if (out > RATIO_FROM && out > RATIO * packed())
      throw new CopydeskError(
        'expands_too_much',
        `What is packed here unpacks to more than ${RATIO} times its size, as no heap of articles does; unpack it first if it is one.`,
      );
    yield chunk;
  }
}
