/** A forest of decision trees: takes a row of features, gives a probability. What `bench/train/gbdt.ts` makes. */

/** All nodes of all trees in parallel arrays; a leaf has feature -1. */
export interface Forest {
  /** Log-odds before any tree. */
  base: number;
  feature: number[];
  /** A row goes left when its feature is at most this. */
  threshold: number[];
  left: number[];
  right: number[];
  /** Log-odds a leaf adds. */
  value: number[];
  /** The first node of each tree. */
  roots: number[];
}

/** A forest for speed: four numbers a node side by side, so that a step down a tree touches one line of the cache. */
export interface CompiledForest {
  base: number;
  /** Of each node: its feature, its threshold, and where the nodes to its left and right start; a leaf's value is its threshold. */
  nodes: Int32Array;
  /** The same memory, for the thresholds. */
  numbers: Float32Array;
  roots: Int32Array;
}

const NODE = 4;

export function compile(forest: Forest): CompiledForest {
  const nodes = new Int32Array(forest.feature.length * NODE);
  const numbers = new Float32Array(nodes.buffer);
  forest.feature.forEach((feature, i) => {
    const at = i * NODE;
    nodes[at] = feature;
    numbers[at + 1] = feature < 0 ? forest.value[i]! : forest.threshold[i]!;
    nodes[at + 2] = forest.left[i]! * NODE;
    nodes[at + 3] = forest.right[i]! * NODE;
  });
  return { base: forest.base, nodes, numbers, roots: Int32Array.from(forest.roots, (root) => root * NODE) };
}

/**
 * Trees after which a row may be given up. On 83,000 rows of dev pages none that lay below -3 after 24 trees ended where it
 * would have counted as body.
 */
const LOOKS = [24, 48];

/** The log-odds a forest gives a row; a row whose sum lies below `hopeless` or above `sure` after the first trees is left at that. */
export function logOdds(
  forest: CompiledForest,
  row: Float32Array,
  hopeless = -Infinity,
  sure = Infinity,
): number {
  let sum = forest.base;
  let from = 0;
  for (const look of LOOKS) {
    if (look >= forest.roots.length) break;
    sum = sumOf(forest, row, from, look, sum);
    if (sum < hopeless || sum > sure) return sum;
    from = look;
  }
  return sumOf(forest, row, from, forest.roots.length, sum);
}

/** `start` and what the trees `[from, to)` add to it. */
function sumOf(
  { nodes, numbers, roots }: CompiledForest,
  row: Float32Array,
  from: number,
  to: number,
  start: number,
): number {
  let sum = start;
  for (let t = from; t < to; t++) {
    let node = roots[t]!;
    for (let f = nodes[node]!; f >= 0; f = nodes[node]!)
      node = nodes[row[f]! <= numbers[node + 1]! ? node + 2 : node + 3]!;
    sum += numbers[node + 1]!;
  }
  return sum;
}

/** The probability a forest gives a row. */
export function probability(forest: CompiledForest, row: Float32Array): number {
  return 1 / (1 + Math.exp(-logOdds(forest, row)));
}
