/** Takes the blocks of an HTML page, gives the mass of the containers around each and how far it stands from the best ones. */
import type { Draft } from '../page/draft.ts';
import { type Best, bestContainers, RIVALS } from './container-best.ts';
import { GroupSums, type Measures, SUM_NAMES } from './container-sums.ts';

/** Containers told about: the nearest, the one around it … */
const LEVELS = 4;

export const CONTAINER_NAMES: readonly string[] = [
  ...Array.from({ length: LEVELS }, (_, l) => SUM_NAMES.map((s) => `container${l + 1}:${s}`)).flat(),
  ...Array.from({ length: LEVELS }, (_, l) => [`first${l + 1}`, `last${l + 1}`, `place${l + 1}`]).flat(),
  ...RIVALS.flatMap((r) => [
    `${r}:inside`,
    `${r}:outwards`,
    `${r}:inwards`,
    `${r}:child`,
    `${r}:share`,
    `${r}:fromFirst`,
    `${r}:toLast`,
  ]),
  'rivals',
];

/** Containers of each block as numbers without gaps, root first. */
export interface Nesting {
  of: readonly (readonly number[])[];
  count: number;
}

export function nestingOf(drafts: readonly Draft[]): Nesting {
  const numbers = new Map<number, number>();
  // blocks of one element share its list
  const lists = new Map<readonly number[], number[]>();
  const of = drafts.map((d) => {
    const given = d.f.block.html?.containers ?? [];
    let list = lists.get(given);
    if (list === undefined) {
      list = given.map((c) => {
        let number = numbers.get(c);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(c, number);
        }
        return number;
      });
      lists.set(given, list);
    }
    return list;
  });
  return { of, count: numbers.size };
}

/** Fills `rows[i][at…]` with {@link CONTAINER_NAMES} of block i. */
export function fillContainer(
  drafts: readonly Draft[],
  nesting: Nesting,
  m: Measures,
  rows: readonly Float32Array[],
  at: number,
): void {
  const sums = new GroupSums(nesting.count);
  const first = new Int32Array(nesting.count).fill(-1);
  const last = new Int32Array(nesting.count);
  for (let i = 0; i < m.n; i++) {
    for (const c of nesting.of[i]!) {
      sums.add(c, m, i);
      if (first[c]! < 0) first[c] = i;
      last[c] = i;
    }
  }
  const width = LEVELS * SUM_NAMES.length;
  for (let i = 0; i < m.n; i++) {
    const row = rows[i]!;
    const around = nesting.of[i]!;
    for (let l = 0; l < LEVELS; l++) {
      const c = around[around.length - 1 - l] ?? around[0];
      if (c === undefined) continue;
      sums.write(c, m, row, at + l * SUM_NAMES.length);
      const k = at + width + l * 3;
      row[k] = i - first[c]!;
      row[k + 1] = last[c]! - i;
      row[k + 2] = (i - first[c]!) / Math.max(1, last[c]! - first[c]!);
    }
  }
  const best = bestContainers(drafts, nesting, m);
  for (let r = 0; r < best.length; r++)
    for (let i = 0; i < m.n; i++)
      fillRival(best[r]!, nesting.of[i]!, sums, m, i, rows[i]!, at + width + LEVELS * 3 + r * 7, first, last);
  const agree = at + width + LEVELS * 3 + best.length * 7;
  for (let i = 0; i < m.n; i++) {
    let inside = 0;
    for (const b of best) if (nesting.of[i]!.includes(b.container)) inside++;
    rows[i]![agree] = inside;
  }
}

function fillRival(
  best: Best,
  around: readonly number[],
  sums: GroupSums,
  m: Measures,
  i: number,
  row: Float32Array,
  at: number,
  first: Int32Array,
  last: Int32Array,
): void {
  if (best.container < 0) return;
  let common = 0;
  while (common < around.length && common < best.path.length && around[common] === best.path[common])
    common++;
  const outwards = best.path.length - common;
  row[at] = outwards === 0 ? 1 : 0;
  row[at + 1] = outwards;
  row[at + 2] = around.length - common;
  // the best container's child that the block stands in: its share of the container's prose
  const child = around[common];
  const holder = around[common - 1];
  row[at + 3] =
    child === undefined ? 1 : sums.prose(child) / (1 + (holder === undefined ? 0 : sums.prose(holder)));
  row[at + 4] = sums.prose(best.container) / m.totalProse;
  row[at + 5] = i - first[best.container]!;
  row[at + 6] = last[best.container]! - i;
}
