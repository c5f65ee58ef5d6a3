/** Takes the shingles of two texts, gives how much of one stands in the other, and whether the two are versions of one text. */
import type { CopyKind } from '#domain/copies.ts';
import type { Shingles } from './shingles.ts';

export interface Overlap {
  /** Of the shorter text's shingles, the share that stands in the longer one. */
  overlap: number;
  /** Of the shingles of both, the share that stands in both. */
  jaccard: number;
}

/** Of the shorter text, what must stand in the longer one. */
const FEWEST_SHARED = 0.6;
/** A digest of many stories holds each of them, and is a version of none. */
const SHORTEST = 0.08;
/** From so many numbers in the shorter text on they tell: of a version, most stand in the longer one; of the next report by the same template, few. */
const FEWEST_FIGURES = 4;
const FIGURES_SHARED = 0.5;

export function overlapOf(a: Shingles, b: Shingles): Overlap {
  const both = common(a.all, b.all);
  return {
    overlap: both / Math.min(a.all.length, b.all.length),
    jaccard: both / (a.all.length + b.all.length - both),
  };
}

/** Depends on the two texts alone. */
export function areVersions(a: Shingles, b: Shingles): boolean {
  const [shorter, longer] = a.all.length < b.all.length ? [a, b] : [b, a];
  if (shorter.all.length < SHORTEST * longer.all.length) return false;
  if (overlapOf(a, b).overlap < FEWEST_SHARED) return false;
  const figures = shorter.figures.length;
  return figures < FEWEST_FIGURES || common(shorter.figures, longer.figures) >= FIGURES_SHARED * figures;
}

/** How many numbers stand in both; both ascend. */
function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

/** From here on what differs is an agency's line, a correction, a cut sentence. */
const SAME_TEXT = 0.9;
/** Of a shorter version, what stands in the longer one; else it has something to tell by itself. */
const HELD = 0.85;

/** @param sameHeadline true, too, where one has none */
export function kindOf(copy: Shingles, of: Shingles, sameHeadline: boolean): CopyKind {
  const { overlap, jaccard } = overlapOf(copy, of);
  if (jaccard >= SAME_TEXT) return sameHeadline ? 'same' : 're-headlined';
  if (overlap < FEWEST_SHARED) return 'apart';
  if (overlap < HELD) return 'updated';
  return copy.all.length < of.all.length ? 'shorter' : 'longer';
}
