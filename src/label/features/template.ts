/** Takes the blocks of an HTML page, gives sums over all blocks made by the same template: with equal ends of their paths. */
import type { Draft } from '../page/draft.ts';
import { GroupSums, type Measures, SUM_NAMES } from './container-sums.ts';

/** Numbers of nearest elements that make a template; 0: the whole path. */
const LEVELS = [2, 4, 0];

export const TEMPLATE_NAMES: readonly string[] = [
  ...LEVELS.flatMap((l) => SUM_NAMES.map((s) => `template${l}:${s}`)),
  'templateRun',
  'templatePlace',
  'templatePrev',
  'templateNext',
];

/** The last `levels` steps of a path. */
function tail(path: string, levels: number): string {
  if (levels === 0) return path;
  let at = path.length;
  for (let k = 0; k < levels && at > 0; k++) at = path.lastIndexOf('>', at - 1);
  return at <= 0 ? path : path.slice(at);
}

/** Numbers of the groups of equal path ends, one a block; their count. */
function groupsOf(drafts: readonly Draft[], levels: number): { of: Int32Array; count: number } {
  const numbers = new Map<string, number>();
  const whole = new Map<string, number>();
  const of = new Int32Array(drafts.length);
  drafts.forEach((d, i) => {
    const path = d.f.block.html?.path ?? '';
    let number = whole.get(path);
    if (number === undefined) {
      const key = tail(path, levels);
      number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      whole.set(path, number);
    }
    of[i] = number;
  });
  return { of, count: numbers.size };
}

/** Fills `rows[i][at…]` with {@link TEMPLATE_NAMES} of block i. */
export function fillTemplate(
  drafts: readonly Draft[],
  m: Measures,
  rows: readonly Float32Array[],
  at: number,
): void {
  let k = at;
  let last: Int32Array = new Int32Array(0);
  for (const levels of LEVELS) {
    const { of, count } = groupsOf(drafts, levels);
    const sums = new GroupSums(count);
    for (let i = 0; i < m.n; i++) sums.add(of[i]!, m, i);
    for (let i = 0; i < m.n; i++) sums.write(of[i]!, m, rows[i]!, k);
    k += SUM_NAMES.length;
    last = of;
  }
  for (let i = 0; i < m.n; ) {
    let end = i + 1;
    while (end < m.n && last[end] === last[i]) end++;
    for (let j = i; j < end; j++) {
      const row = rows[j]!;
      row[k] = end - i;
      row[k + 1] = j - i;
      row[k + 2] = i > 0 ? m.prose[i - 1]! : -1;
      row[k + 3] = end < m.n ? m.prose[end]! : -1;
    }
    i = end;
  }
}
