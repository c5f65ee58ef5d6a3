/** Takes which blocks read like paragraphs and how many words they have, gives the runs they stand in and sums over windows. */

export interface Runs {
  /** For each block the run it stands in or next to, -1 for none. */
  of: Int32Array;
  first: number[];
  last: number[];
  words: number[];
  paragraphs: number[];
  /** The run with most words, -1 where there is none. */
  biggest: number;
}

/** So many other lines may stand between two paragraphs of one run: a caption, a promotion, a pointer. */
const BRIDGED = 3;

export function runsOf(isParagraph: Uint8Array, words: Float32Array): Runs {
  const n = words.length;
  const runs: Runs = {
    of: new Int32Array(n).fill(-1),
    first: [],
    last: [],
    words: [],
    paragraphs: [],
    biggest: -1,
  };
  let run = -1;
  for (let i = 0; i < n; i++) {
    if (!isParagraph[i]) continue;
    if (run < 0 || i - runs.last[run]! > BRIDGED + 1) {
      run++;
      runs.first.push(i);
      runs.last.push(i);
      runs.words.push(0);
      runs.paragraphs.push(0);
    }
    runs.of.fill(run, runs.first[run]! === i ? i : runs.last[run]! + 1, i + 1);
    runs.last[run] = i;
    runs.words[run]! += words[i]!;
    runs.paragraphs[run]!++;
  }
  for (let r = 0; r <= run; r++)
    if (runs.biggest < 0 || runs.words[r]! > runs.words[runs.biggest]!) runs.biggest = r;
  return runs;
}

/** Sums of `values` up to and without each place: the sum over `[a, b)` is `sums[b] - sums[a]`. */
export function sumsOf(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}
