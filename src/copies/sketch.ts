/** Takes what an article is compared by, gives the few bytes a store keeps of it: its prints, and whether another text is another. */
import type { Printed } from './shingles.ts';

/** Eight bytes a print; then a digest of all shingles and figures, so that another text has another sketch. */
export function sketchOf({ prints, all, figures }: Printed): Buffer {
  const digest = [all, figures].flatMap((numbers) => [
    numbers.length,
    numbers.reduce((sum, number) => (Math.imul(sum, 31) + number) | 0, 0),
  ]);
  return Buffer.concat([
    Buffer.from(Float64Array.from(prints).buffer),
    Buffer.from(Int32Array.from(digest).buffer),
  ]);
}

const DIGEST_BYTES = 16;

/** The prints a sketch was made of. */
export function printsOf(sketch: Buffer): number[] {
  const count = Math.max(0, (sketch.length - DIGEST_BYTES) / 8);
  return Array.from({ length: count }, (_, i) => sketch.readDoubleLE(i * 8));
}
