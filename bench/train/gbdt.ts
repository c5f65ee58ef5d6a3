/**
 * Gradient-boosted trees for a yes/no question: takes rows of numbers with targets between 0 and 1, gives a forest.
 * Histograms over at most 64 bins a feature, trees grown best leaf first. Deterministic for a seed.
 */
import type { Forest } from '#label/forest.ts';

export interface TrainingSet {
  /** One row a sample; all of one length. NaN is not allowed: give missing values a number of their own. */
  rows: Float32Array[];
  /** The wanted probability of each row. */
  targets: Float32Array;
  weights: Float32Array;
}

export interface Settings {
  trees: number;
  leaves: number;
  rate: number;
  /** L2 penalty on leaf values. */
  lambda: number;
  /** Least sum of hessians in a leaf. */
  minChild: number;
  /** Share of features tried for each tree, share of rows seen by each tree. */
  features: number;
  sample: number;
  seed: number;
  /** Features no tree may ask for. */
  skipped?: ReadonlySet<number>;
}

const BINS = 64;

/** A small seeded generator (mulberry32). */
export function randomFrom(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Binned {
  /** Column-major bin numbers. */
  columns: Uint8Array[];
  /** Upper edges: bin b holds values ≤ edges[b]; the last bin holds the rest. */
  edges: Float32Array[];
}

function bin(rows: Float32Array[]): Binned {
  const width = rows[0]!.length;
  const columns: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  const values = new Float32Array(rows.length);
  for (let f = 0; f < width; f++) {
    for (let i = 0; i < rows.length; i++) values[i] = rows[i]![f]!;
    const sorted = values.toSorted();
    const cut: number[] = [];
    const distinct: number[] = [];
    for (const v of sorted) if (distinct.length <= BINS && v !== distinct.at(-1)) distinct.push(v);
    if (distinct.length <= BINS)
      for (let k = 0; k + 1 < distinct.length; k++) cut.push((distinct[k]! + distinct[k + 1]!) / 2);
    else {
      for (let b = 1; b < BINS; b++) {
        const v = sorted[Math.floor((b * sorted.length) / BINS)]!;
        if (v !== cut.at(-1) && v < sorted.at(-1)!) cut.push(v);
      }
    }
    const edge = Float32Array.from(cut);
    const column = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const v = values[i]!;
      let lo = 0;
      let hi = edge.length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (v <= edge[mid]!) hi = mid;
        else lo = mid + 1;
      }
      column[i] = lo;
    }
    columns.push(column);
    edges.push(edge);
  }
  return { columns, edges };
}

interface Leaf {
  rows: Int32Array;
  grad: number;
  hess: number;
  node: number;
  hist: Float64Array;
  best: { gain: number; feature: number; bin: number };
}

/** Trains a forest for log loss. */
export function train(set: TrainingSet, s: Settings): Forest {
  const { columns, edges } = bin(set.rows);
  const n = set.rows.length;
  const width = columns.length;
  const random = randomFrom(s.seed);
  let mass = 0;
  let yes = 0;
  for (let i = 0; i < n; i++) {
    mass += set.weights[i]!;
    yes += set.weights[i]! * set.targets[i]!;
  }
  const base = Math.log(yes / (mass - yes));
  const score = new Float64Array(n).fill(base);
  const grad = new Float64Array(n);
  const hess = new Float64Array(n);
  const forest: Forest = { base, feature: [], threshold: [], left: [], right: [], value: [], roots: [] };

  for (let t = 0; t < s.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      grad[i] = set.weights[i]! * (p - set.targets[i]!);
      hess[i] = Math.max(set.weights[i]! * p * (1 - p), 1e-6 * set.weights[i]!);
    }
    const tried: number[] = [];
    for (let f = 0; f < width; f++)
      if (edges[f]!.length && !s.skipped?.has(f) && random() < s.features) tried.push(f);
    const seen: number[] = [];
    for (let i = 0; i < n; i++) if (set.weights[i]! > 0 && random() < s.sample) seen.push(i);
    grow(forest, { columns, edges }, Int32Array.from(seen), grad, hess, tried, s);
    const root = forest.roots.at(-1)!;
    for (let i = 0; i < n; i++) {
      let node = root;
      while (forest.feature[node]! >= 0) {
        node =
          set.rows[i]![forest.feature[node]!]! <= forest.threshold[node]!
            ? forest.left[node]!
            : forest.right[node]!;
      }
      score[i]! += forest.value[node]!;
    }
  }
  return forest;
}

function grow(
  forest: Forest,
  { columns, edges }: Binned,
  rows: Int32Array,
  grad: Float64Array,
  hess: Float64Array,
  tried: number[],
  s: Settings,
): void {
  const histogram = (of: Int32Array): Float64Array => {
    const h = new Float64Array(tried.length * BINS * 2);
    for (let k = 0; k < tried.length; k++) {
      const column = columns[tried[k]!]!;
      const at = k * BINS * 2;
      for (let j = 0; j < of.length; j++) {
        const i = of[j]!;
        const b = at + column[i]! * 2;
        h[b]! += grad[i]!;
        h[b + 1]! += hess[i]!;
      }
    }
    return h;
  };
  const bestSplit = (leaf: Omit<Leaf, 'best'>): Leaf['best'] => {
    const best = { gain: 1e-9, feature: -1, bin: -1 };
    const parent = (leaf.grad * leaf.grad) / (leaf.hess + s.lambda);
    for (let k = 0; k < tried.length; k++) {
      const cuts = edges[tried[k]!]!.length;
      let g = 0;
      let h = 0;
      for (let b = 0; b < cuts; b++) {
        g += leaf.hist[(k * BINS + b) * 2]!;
        h += leaf.hist[(k * BINS + b) * 2 + 1]!;
        if (h < s.minChild) continue;
        if (leaf.hess - h < s.minChild) break;
        const gain = (g * g) / (h + s.lambda) + (leaf.grad - g) ** 2 / (leaf.hess - h + s.lambda) - parent;
        if (gain > best.gain) Object.assign(best, { gain, feature: k, bin: b });
      }
    }
    return best;
  };
  const newNode = (g: number, h: number): number => {
    forest.feature.push(-1);
    forest.threshold.push(0);
    forest.left.push(0);
    forest.right.push(0);
    forest.value.push((-s.rate * g) / (h + s.lambda));
    return forest.feature.length - 1;
  };
  const sum = (of: Int32Array, what: Float64Array): number => {
    let total = 0;
    for (const i of of) total += what[i]!;
    return total;
  };
  const leafOf = (of: Int32Array, hist: Float64Array): Leaf => {
    const g = sum(of, grad);
    const h = sum(of, hess);
    const leaf = { rows: of, grad: g, hess: h, node: newNode(g, h), hist };
    return { ...leaf, best: bestSplit(leaf) };
  };

  const first = leafOf(rows, histogram(rows));
  forest.roots.push(first.node);
  const open: Leaf[] = [first];
  for (let leaves = 1; leaves < s.leaves; leaves++) {
    const leaf = open.reduce((a, b) => (b.best.gain > a.best.gain ? b : a));
    if (leaf.best.feature < 0) break;
    open.splice(open.indexOf(leaf), 1);
    const feature = tried[leaf.best.feature]!;
    const column = columns[feature]!;
    const left = leaf.rows.filter((i) => column[i]! <= leaf.best.bin);
    const right = leaf.rows.filter((i) => column[i]! > leaf.best.bin);
    const smaller = histogram(left.length < right.length ? left : right);
    const larger = leaf.hist;
    for (let k = 0; k < larger.length; k++) larger[k]! -= smaller[k]!;
    const a = leafOf(left, left.length < right.length ? smaller : larger);
    const b = leafOf(right, left.length < right.length ? larger : smaller);
    forest.feature[leaf.node] = feature;
    forest.threshold[leaf.node] = edges[feature]![leaf.best.bin]!;
    forest.left[leaf.node] = a.node;
    forest.right[leaf.node] = b.node;
    open.push(a, b);
  }
}
