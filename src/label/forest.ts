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

/** A forest in typed arrays, for speed. */
export interface CompiledForest {
  base: number;
  feature: Int16Array;
  threshold: Float32Array;
  left: Int32Array;
  right: Int32Array;
  value: Float32Array;
  roots: Int32Array;
}

export function compile(forest: Forest): CompiledForest {
  return {
    base: forest.base,
    feature: Int16Array.from(forest.feature),
    threshold: Float32Array.from(forest.threshold),
    left: Int32Array.from(forest.left),
    right: Int32Array.from(forest.right),
    value: Float32Array.from(forest.value),
    roots: Int32Array.from(forest.roots),
  };
}

/** Trees asked before a row may be given up. */
const FIRST_TREES = 48;

/** The log-odds a forest gives a row; a row whose sum lies below `hopeless` after the first trees is left at that. */
export function logOdds(forest: CompiledForest, row: Float32Array, hopeless = -Infinity): number {
  const { feature, threshold, left, right, value, roots } = forest;
  let sum = forest.base;
  for (let t = 0; t < roots.length; t++) {
    if (t === FIRST_TREES && sum < hopeless) return sum;
    let node = roots[t]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!) {
      node = row[f]! <= threshold[node]! ? left[node]! : right[node]!;
    }
    sum += value[node]!;
  }
  return sum;
}

/** The probability a forest gives a row. */
export function probability(forest: CompiledForest, row: Float32Array): number {
  return 1 / (1 + Math.exp(-logOdds(forest, row)));
}
