/**
 * Takes a first forest's probability of each block to be body, gives what neighbours, containers and templates make of it:
 * features for a second forest, which sees where the first one doubts or contradicts itself.
 */
import type { Draft } from '../page/draft.ts';
import type { Nesting } from './container.ts';
import type { Measures } from './container-sums.ts';

const REACH = 3;
const WINDOWS = [6, 15];
const LEVELS = 4;
/** From this probability on a block counts as likely body. */
const LIKELY = 0.5;
/** So many other blocks may stand between two likely ones of one run. */
const BRIDGED = 4;
/** What a word of a block must gain for its container to be worth widening. */
const WORTH = 0.4;
const FAR = 60;

export const SECOND_NAMES: readonly string[] = [
  'first',
  ...Array.from({ length: REACH }, (_, d) => [`first-${d + 1}`, `first+${d + 1}`]).flat(),
  ...WINDOWS.map((w) => `first~${w}`),
  ...Array.from({ length: LEVELS }, (_, l) => [`firstMean${l + 1}`, `firstShare${l + 1}`]).flat(),
  'firstTemplate',
  'firstTemplateShare',
  'firstTemplateBlocks',
  'bestInside',
  'bestOutwards',
  'bestInwards',
  'bestShare',
  'sinceLikely',
  'untilLikely',
  'expectedBefore',
  'expectedAfter',
  'expected',
  'runShare',
  'runMass',
  'runMean',
  'rulesAgree',
];

export interface Second {
  drafts: readonly Draft[];
  nesting: Nesting;
  measures: Measures;
  /** Whether the rules keep a block. */
  rules: ArrayLike<number>;
}

/** Fills `rows[i][at…]` with {@link SECOND_NAMES} of block i. Linear in blocks and their containers. */
export function fillSecond(s: Second, p: ArrayLike<number>, rows: readonly Float32Array[], at: number): void {
  const { n, words } = s.measures;
  const mass = new Float64Array(n + 1);
  const total = new Float64Array(n + 1);
  let agreed = 0;
  let either = 0;
  for (let i = 0; i < n; i++) {
    mass[i + 1] = mass[i]! + p[i]! * words[i]!;
    total[i + 1] = total[i]! + words[i]!;
    agreed += p[i]! * words[i]! * s.rules[i]!;
    either += words[i]! * Math.max(p[i]!, s.rules[i]!);
  }
  const expected = Math.max(1, mass[n]!);
  const near = 1 + 2 * REACH;
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    row[at] = p[i]!;
    for (let d = 1; d <= REACH; d++) {
      row[at + 2 * d - 1] = i >= d ? p[i - d]! : -1;
      row[at + 2 * d] = i + d < n ? p[i + d]! : -1;
    }
    WINDOWS.forEach((w, k) => {
      const a = Math.max(0, i - w);
      const b = Math.min(n, i + w + 1);
      row[at + near + k] = (mass[b]! - mass[a]!) / Math.max(1, total[b]! - total[a]!);
    });
  }
  let k = at + near + WINDOWS.length;
  k = groups(s, p, rows, k, expected);
  runs(p, mass, total, rows, k, expected);
  const agreement = agreed / Math.max(1, either);
  for (const row of rows) row[at + SECOND_NAMES.length - 1] = agreement;
}

function groups(
  { drafts, nesting, measures }: Second,
  p: ArrayLike<number>,
  rows: readonly Float32Array[],
  at: number,
  expected: number,
): number {
  const { n, words } = measures;
  const mass = new Float64Array(nesting.count);
  const total = new Float64Array(nesting.count);
  const depth = new Int32Array(nesting.count);
  const member = new Int32Array(nesting.count);
  const templates = new Map<string, { mass: number; total: number; blocks: number }>();
  for (let i = 0; i < n; i++) {
    const around = nesting.of[i]!;
    for (let d = 0; d < around.length; d++) {
      const c = around[d]!;
      mass[c]! += p[i]! * words[i]!;
      total[c]! += words[i]!;
      depth[c] = d;
      member[c] = i;
    }
    const path = drafts[i]!.f.block.html?.path ?? '';
    const t = templates.get(path) ?? { mass: 0, total: 0, blocks: 0 };
    t.mass += p[i]! * words[i]!;
    t.total += words[i]!;
    t.blocks += p[i]! >= LIKELY ? 1 : 0;
    templates.set(path, t);
  }
  let best = -1;
  let most = 0;
  for (let c = 0; c < nesting.count; c++) {
    const gain = mass[c]! - WORTH * total[c]!;
    if (gain > most || (gain === most && best >= 0 && depth[c]! > depth[best]!)) {
      most = gain;
      best = c;
    }
  }
  const way = best < 0 ? [] : nesting.of[member[best]!]!.slice(0, depth[best]! + 1);
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    const around = nesting.of[i]!;
    let k = at;
    for (let l = 1; l <= LEVELS; l++) {
      const c = around[around.length - l] ?? around[0];
      row[k++] = c === undefined ? -1 : mass[c]! / Math.max(1, total[c]!);
      row[k++] = c === undefined ? -1 : mass[c]! / expected;
    }
    const t = templates.get(drafts[i]!.f.block.html?.path ?? '')!;
    row[k++] = t.mass / Math.max(1, t.total);
    row[k++] = t.mass / expected;
    row[k++] = t.blocks;
    let common = 0;
    while (common < around.length && common < way.length && around[common] === way[common]) common++;
    row[k++] = common === way.length ? 1 : 0;
    row[k++] = way.length - common;
    row[k++] = around.length - common;
    row[k++] = best < 0 ? 0 : mass[best]! / expected;
  }
  return at + 2 * LEVELS + 3 + 4;
}

function runs(
  p: ArrayLike<number>,
  mass: Float64Array,
  total: Float64Array,
  rows: readonly Float32Array[],
  at: number,
  expected: number,
): void {
  const n = rows.length;
  let since = -FAR;
  let first = -1;
  const close = (end: number): void => {
    const sum = mass[end + 1]! - mass[first]!;
    const mean = sum / Math.max(1, total[end + 1]! - total[first]!);
    for (let j = first; j <= end; j++) {
      rows[j]![at + 5] = sum / expected;
      rows[j]![at + 6] = sum;
      rows[j]![at + 7] = mean;
    }
  };
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    row[at] = Math.min(FAR, i - since);
    row[at + 2] = mass[i]! / expected;
    row[at + 3] = (mass[n]! - mass[i + 1]!) / expected;
    row[at + 4] = expected;
    row[at + 5] = 0;
    row[at + 6] = 0;
    row[at + 7] = 0;
    if (p[i]! < LIKELY) continue;
    if (first < 0) first = i;
    else if (i - since > BRIDGED + 1) {
      close(since);
      first = i;
    }
    since = i;
  }
  if (first >= 0) close(since);
  let next = n + FAR;
  for (let i = n - 1; i >= 0; i--) {
    rows[i]![at + 1] = Math.min(FAR, next - i);
    if (p[i]! >= LIKELY) next = i;
  }
}
