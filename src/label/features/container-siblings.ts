/**
 * Takes blocks and their nesting, gives signs of lists: over how many containers the blocks of one template are spread, and
 * where the headline stands in the tree. An article's paragraphs share one container; teasers and comments have one each.
 */
import type { Draft } from '../page/draft.ts';
import type { Nesting } from './container.ts';
import type { Measures } from './container-sums.ts';

/** Containers looked at: the nearest, the one around it, … */
const LEVELS = 4;
const BODY_MARK = 'itemprop=articlebody';

export const SIBLING_NAMES: readonly string[] = [
  ...Array.from({ length: LEVELS }, (_, l) => [`spread${l + 1}`, `perContainer${l + 1}`]).flat(),
  ...Array.from({ length: LEVELS }, (_, l) => [
    `rivals${l + 1}`,
    `firstRival${l + 1}`,
    `rivalShare${l + 1}`,
  ]).flat(),
  'headlineUp',
  'headlineIn',
  'h1Up',
  'h1In',
  'h1Distance',
  'inArticleBody',
  'articleBodyUp',
];

/** Fills `rows[i][at…]` with {@link SIBLING_NAMES} of block i. */
export function fillSiblings(
  drafts: readonly Draft[],
  nesting: Nesting,
  m: Measures,
  rows: readonly Float32Array[],
  at: number,
): void {
  spread(drafts, nesting, m, rows, at);
  rivals(nesting, m, rows, at + 2 * LEVELS);
  const headline = drafts.findIndex((d) => d.reason === 'headline:page');
  const h1 = drafts.findIndex((d) => d.f.tag === 'h1');
  let k = at + 5 * LEVELS;
  distance(nesting, headline, rows, k);
  k += 2;
  distance(nesting, h1, rows, k);
  const marked = commonContainers(drafts, nesting);
  for (let i = 0; i < m.n; i++) {
    const row = rows[i]!;
    row[k + 2] = h1 < 0 ? -100 : Math.max(-100, Math.min(100, i - h1));
    if (marked === null) continue;
    const common = commonSteps(nesting.of[i]!, marked);
    row[k + 3] = common === marked.length ? 1 : -1;
    row[k + 4] = 1 + marked.length - common;
  }
}

/** Distinct containers of blocks with equal paths, and blocks in each. */
function spread(
  drafts: readonly Draft[],
  nesting: Nesting,
  m: Measures,
  rows: readonly Float32Array[],
  at: number,
): void {
  for (let l = 0; l < LEVELS; l++) {
    const groups = new Map<string, { blocks: number; containers: number; last: number }>();
    const group = (i: number) => drafts[i]!.f.block.html?.path ?? '';
    for (let i = 0; i < m.n; i++) {
      const around = nesting.of[i]!;
      const c = around[around.length - 1 - l] ?? -1;
      let g = groups.get(group(i));
      if (g === undefined) {
        g = { blocks: 0, containers: 0, last: -2 };
        groups.set(group(i), g);
      }
      g.blocks++;
      // blocks come in the order of the tree: a container once left is not entered again
      if (g.last !== c) g.containers++;
      g.last = c;
    }
    for (let i = 0; i < m.n; i++) {
      const g = groups.get(group(i))!;
      rows[i]![at + 2 * l] = g.containers;
      rows[i]![at + 2 * l + 1] = g.blocks / g.containers;
    }
  }
}

/** Of the containers beside the one a block stands in, those that hold prose too. */
function rivals(nesting: Nesting, m: Measures, rows: readonly Float32Array[], at: number): void {
  const prose = new Float64Array(nesting.count);
  const parent = new Int32Array(nesting.count).fill(-1);
  for (let i = 0; i < m.n; i++) {
    const around = nesting.of[i]!;
    for (let d = 0; d < around.length; d++) {
      prose[around[d]!]! += m.prose[i]!;
      parent[around[d]!] = d > 0 ? around[d - 1]! : -1;
    }
  }
  const withProse = new Int32Array(nesting.count);
  const most = new Float64Array(nesting.count);
  const first = new Int32Array(nesting.count).fill(-1);
  for (let c = 0; c < nesting.count; c++) {
    const p = parent[c]!;
    if (p < 0 || prose[c]! === 0) continue;
    withProse[p]!++;
    most[p] = Math.max(most[p]!, prose[c]!);
    if (first[p]! < 0) first[p] = c;
  }
  for (let i = 0; i < m.n; i++) {
    const around = nesting.of[i]!;
    const row = rows[i]!;
    for (let l = 0; l < LEVELS; l++) {
      const c = around[around.length - 1 - l];
      const p = c === undefined ? -1 : parent[c]!;
      const k = at + 3 * l;
      if (c === undefined || p < 0) continue;
      row[k] = withProse[p]!;
      row[k + 1] = first[p] === c ? 1 : 0;
      row[k + 2] = prose[c]! / Math.max(1, most[p]!);
    }
  }
}

/** Containers shared by all blocks whose mark-up says that they are the article's body; null where none says so. */
function commonContainers(drafts: readonly Draft[], nesting: Nesting): readonly number[] | null {
  let shared: readonly number[] | null = null;
  drafts.forEach((d, i) => {
    if (!d.f.block.html?.attrs.some((a) => a.length === BODY_MARK.length && a.toLowerCase() === BODY_MARK))
      return;
    const around = nesting.of[i]!;
    shared = shared === null ? around : shared.slice(0, commonSteps(shared, around));
  });
  return shared;
}

function commonSteps(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common;
}

/** Steps from a block up to the container it shares with another, and from there down to that one. */
function distance(nesting: Nesting, to: number, rows: readonly Float32Array[], at: number): void {
  const way = to < 0 ? [] : nesting.of[to]!;
  for (let i = 0; i < rows.length; i++) {
    const around = nesting.of[i]!;
    const common = commonSteps(around, way);
    rows[i]![at] = to < 0 ? -1 : around.length - common;
    rows[i]![at + 1] = to < 0 ? -1 : way.length - common;
  }
}
