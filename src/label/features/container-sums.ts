/** Sums over groups of blocks: takes each block's measures and the group it is in, gives the group's mass as features of the block. */
import type { Draft } from '../page/draft.ts';

/** What is summed, one entry a block. */
export interface Measures {
  n: number;
  words: Float32Array;
  /** Words outside links of blocks that read as running text. */
  prose: Float32Array;
  linked: Float32Array;
  ends: Float32Array;
  paragraphs: Float32Array;
  totalWords: number;
  totalProse: number;
}

/** Fewest words of a paragraph of running text. */
const PARAGRAPH_WORDS = 12;

export function measuresOf(drafts: readonly Draft[]): Measures {
  const n = drafts.length;
  const make = () => new Float32Array(n);
  const m: Measures = {
    n,
    words: make(),
    prose: make(),
    linked: make(),
    ends: make(),
    paragraphs: make(),
    totalWords: 1,
    totalProse: 1,
  };
  for (let i = 0; i < n; i++) {
    const { words, endsSentence, linkDensity } = drafts[i]!.f;
    const runs =
      words >= PARAGRAPH_WORDS && (endsSentence || words >= 4 * PARAGRAPH_WORDS) && linkDensity < 0.6;
    m.words[i] = words;
    m.prose[i] = runs ? words * (1 - linkDensity) : 0;
    m.linked[i] = words * linkDensity;
    m.ends[i] = endsSentence ? 1 : 0;
    m.paragraphs[i] = runs ? 1 : 0;
    m.totalWords += words;
    m.totalProse += m.prose[i]!;
  }
  return m;
}

/** Columns a group's sums are kept in. */
const COLUMNS = 6;
export const SUM_NAMES: readonly string[] = [
  'blocks',
  'words',
  'prose',
  'wordShare',
  'proseShare',
  'linkDensity',
  'ends',
  'paragraphs',
  'meanWords',
];

export class GroupSums {
  private readonly sums: Float64Array;

  constructor(groups: number) {
    this.sums = new Float64Array(groups * COLUMNS);
  }

  add(group: number, m: Measures, i: number): void {
    const { sums } = this;
    const at = group * COLUMNS;
    sums[at]! += 1;
    sums[at + 1]! += m.words[i]!;
    sums[at + 2]! += m.prose[i]!;
    sums[at + 3]! += m.linked[i]!;
    sums[at + 4]! += m.ends[i]!;
    sums[at + 5]! += m.paragraphs[i]!;
  }

  prose(group: number): number {
    return this.sums[group * COLUMNS + 2]!;
  }

  blocks(group: number): number {
    return this.sums[group * COLUMNS]!;
  }

  paragraphs(group: number): number {
    return this.sums[group * COLUMNS + 5]!;
  }

  /** Writes {@link SUM_NAMES} of a group. */
  write(group: number, m: Measures, row: Float32Array, at: number): void {
    const { sums } = this;
    const g = group * COLUMNS;
    const blocks = Math.max(1, sums[g]!);
    const words = sums[g + 1]!;
    row[at] = blocks;
    row[at + 1] = words;
    row[at + 2] = sums[g + 2]!;
    row[at + 3] = words / m.totalWords;
    row[at + 4] = sums[g + 2]! / m.totalProse;
    row[at + 5] = words > 0 ? sums[g + 3]! / words : 0;
    row[at + 6] = sums[g + 4]! / blocks;
    row[at + 7] = sums[g + 5]! / blocks;
    row[at + 8] = words / blocks;
  }
}
