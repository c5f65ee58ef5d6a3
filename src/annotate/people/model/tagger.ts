/** Takes rows of features and a table of weights, gives each token its tag: the best sequence by a linear model, found by Viterbi. */
import { FEATURE_COUNT, FIRST, LATER, OUTSIDE, type Row } from './features.ts';

/** `OUTSIDE`, `FIRST`, `LATER`. */
export const TAGS = 3;

export interface Weights {
  /** `TAGS` numbers for each place that a feature can have. */
  table: Int8Array | Float64Array;
  /** `steps[before * TAGS + tag]`: what going from one tag to the next adds. */
  steps: Float64Array;
}

/** Longest run of possible tokens that is decided as one: names are far shorter, lists of them may be of any length. */
const LONGEST_RUN = 200;

/** The tags of a field's tokens. */
export function decode(row: Row, weights: Weights): Uint8Array {
  const { reading, possible } = row;
  const tags = new Uint8Array(possible.length);
  const room: Room = { best: new Float64Array(LONGEST_RUN * TAGS), from: new Uint8Array(LONGEST_RUN * TAGS) };
  let nth = 0;
  for (let i = 0; i < possible.length; ) {
    if (possible[i] === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (possible[end] === 1 && end - i < LONGEST_RUN && !reading.tokens[end]!.opensLine) end++;
    decodeRun(tags.subarray(i, end), row, i, nth, weights, room);
    nth += end - i;
    i = end;
  }
  return tags;
}

const NEVER = -1e9;

/** Of each token and tag of a run: the best sum that ends so, and the tag before it. */
interface Room {
  best: Float64Array;
  from: Uint8Array;
}

/** @param start index of the run's first token @param nth its number among the possible ones */
function decodeRun(
  tags: Uint8Array,
  row: Row,
  start: number,
  nth: number,
  { table, steps }: Weights,
  { best, from }: Room,
): void {
  const n = tags.length;
  for (let i = 0; i < n; i++) {
    const at = row.featuresOf(start + i, nth + i);
    scoreInto(best, i * TAGS, row.features, at, table);
    for (let tag = 0; tag < TAGS; tag++) {
      let most = NEVER;
      if (i === 0) most = tag === LATER ? NEVER : steps[OUTSIDE * TAGS + tag]!;
      else
        for (let before = tag === LATER ? FIRST : OUTSIDE; before < TAGS; before++) {
          const sum = best[(i - 1) * TAGS + before]! + steps[before * TAGS + tag]!;
          if (sum <= most) continue;
          most = sum;
          from[i * TAGS + tag] = before;
        }
      best[i * TAGS + tag]! += most;
    }
  }
  const last = (n - 1) * TAGS;
  let tag = OUTSIDE;
  for (let other = FIRST; other < TAGS; other++) if (best[last + other]! > best[last + tag]!) tag = other;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAGS + tag]!;
  }
}

/** What a token's features add for each tag. */
function scoreInto(
  scores: Float64Array,
  to: number,
  features: Int32Array,
  from: number,
  table: Weights['table'],
): void {
  let outside = 0;
  let first = 0;
  let later = 0;
  for (let k = from; k < from + FEATURE_COUNT; k++) {
    const place = features[k]! * TAGS;
    outside += table[place]!;
    first += table[place + 1]!;
    later += table[place + 2]!;
  }
  scores[to] = outside;
  scores[to + 1] = first;
  scores[to + 2] = later;
}
