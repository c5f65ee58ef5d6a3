/** Takes a page's blocks and their nesting, gives the containers that most likely hold the article, by independent ways of looking. */
import type { Draft } from '../page/draft.ts';
import type { Nesting } from './container.ts';
import type { Measures } from './container-sums.ts';

/**
 * `points`: paragraphs give points to their nearest containers, as browsers' reading views count; `mild` and `strict`: the
 * container with the greatest sum of prose less a cost for every other block; `deepest`: the deepest that holds most prose.
 */
export const RIVALS = ['points', 'mild', 'strict', 'deepest'] as const;

export interface Best {
  container: number;
  /** The containers from the root to it, itself included. */
  path: readonly number[];
}

/** Share of its points a paragraph gives to its nearest container, the one around that, … */
const POINT_SHARES = [1, 0.5, 0.25, 0.12];
/** What a block that is no running text costs, in words of prose. */
const COSTS = { mild: 3, strict: 12 };
/** A paragraph counts for no more words than this. */
const MOST_WORDS = 80;
const MOST_PROSE = 0.75;

export function bestContainers(drafts: readonly Draft[], nesting: Nesting, m: Measures): Best[] {
  const points = new Float64Array(nesting.count);
  const mild = new Float64Array(nesting.count);
  const strict = new Float64Array(nesting.count);
  const prose = new Float64Array(nesting.count);
  const words = new Float64Array(nesting.count);
  const linked = new Float64Array(nesting.count);
  const depth = new Int32Array(nesting.count);
  const member = new Int32Array(nesting.count).fill(-1);
  for (let i = 0; i < m.n; i++) {
    const around = nesting.of[i]!;
    const own = Math.min(m.prose[i]!, MOST_WORDS);
    const comment = drafts[i]!.alone.label === 'comment' ? 10 : 0;
    const point = own > 0 ? 1 + own / 10 : 0;
    for (let d = 0; d < around.length; d++) {
      const c = around[d]!;
      const up = around.length - 1 - d;
      if (point > 0 && up < POINT_SHARES.length) points[c]! += point * POINT_SHARES[up]!;
      mild[c]! += own > 0 ? own : -COSTS.mild - comment;
      strict[c]! += own > 0 ? own : -COSTS.strict - comment;
      prose[c]! += m.prose[i]!;
      words[c]! += m.words[i]!;
      linked[c]! += m.linked[i]!;
      depth[c] = d;
      member[c] = i;
    }
  }
  const total = m.totalProse - 1;
  const pick = (value: (c: number) => number): Best => {
    let container = -1;
    let most = 0;
    for (let c = 0; c < nesting.count; c++) {
      const v = value(c);
      // of equal containers the innermost
      if (v > most || (v === most && container >= 0 && depth[c]! > depth[container]!)) {
        most = v;
        container = c;
      }
    }
    const path = container < 0 ? [] : nesting.of[member[container]!]!.slice(0, depth[container]! + 1);
    return { container, path };
  };
  return [
    pick((c) => points[c]! * (1 - linked[c]! / Math.max(1, words[c]!))),
    pick((c) => mild[c]!),
    pick((c) => strict[c]!),
    pick((c) => (prose[c]! >= total * MOST_PROSE && total > 0 ? 1 + depth[c]! : 0)),
  ];
}
